/** One bit a pattern for every sign that it can begin with: the signs of a text are looked up in one table by all patterns. */
const bits = new Uint16Array(0x10000)
let taken = 0

/**
 * A pattern with the signs that its matches begin with. It is tried at those signs only: most signs of a text are none of
 * them, and one look at a table costs less than the pattern's own first step.
 *
 * @example new Starts(/\d{4}年/, '0123456789').all('到2025年').map((hit) => hit.index) // [1]
 */
export class Starts {
  readonly #pattern: RegExp
  readonly #bit: number

  /**
   * @param firsts Every sign that a match can begin with; for an empty match the sign that it stands in front of.
   * @param ranges More of them: first and last sign of each range, or one alone.
   */
  constructor(pattern: RegExp, firsts: string, ranges: readonly string[] = []) {
    if (taken === 16) throw new Error('Unexpected seventeenth pattern: widen the table')
    this.#pattern = new RegExp(pattern.source, 'y')
    this.#bit = 1 << taken++
    for (const ends of [...firsts, ...ranges]) {
      const last = ends.charCodeAt(ends.length - 1)
      for (let unit = ends.charCodeAt(0); unit <= last; unit++) bits[unit] = (bits[unit] as number) | this.#bit
    }
  }

  /** The first match at or behind `from`, as a global pattern finds it. */
  next(text: string, from = 0): RegExpExecArray | null {
    const pattern = this.#pattern
    const bit = this.#bit
    for (let i = from; i < text.length; i++) {
      if (((bits[text.charCodeAt(i)] as number) & bit) === 0) continue
      pattern.lastIndex = i
      const hit = pattern.exec(text)
      if (hit) return hit
    }
    return null
  }

  /** All matches, as `matchAll` gives them. */
  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    for (let hit = this.next(text); hit; hit = this.next(text, hit.index + Math.max(1, hit[0].length))) found.push(hit)
    return found
  }
}
