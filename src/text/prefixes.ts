/**
 * Words with what each means, to be asked which of them a text goes on with. Only words with the right first sign are
 * looked at, so asking in vain costs no more than one look.
 *
 * @example new Prefixes([['济南', 1], ['济南市', 2]]).longest('济南市科技局')?.word // '济南市'
 */
export class Prefixes<T> {
  readonly #byFirst = new Map<number, { word: string; value: T }[]>()

  /** @param words None of them empty; of two that are equal the first counts. */
  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) {
      const first = word.charCodeAt(0)
      const known = this.#byFirst.get(first)
      if (known) known.push({ word, value })
      else this.#byFirst.set(first, [{ word, value }])
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
  }

  /** The longest word that stands at `at` and that `fits` where it is given, or undefined. */
  longest(text: string, at = 0, fits?: (word: string) => boolean): { word: string; value: T } | undefined {
    const list = this.#byFirst.get(text.charCodeAt(at))
    if (!list) return undefined
    for (const entry of list) if (text.startsWith(entry.word, at) && (fits === undefined || fits(entry.word))) return entry
    return undefined
  }
}
