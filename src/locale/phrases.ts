import type { Lang, Words } from './index.ts'

/** Says an English sentence in the language of the person; one that the catalogue does not hold stays English. */
export type Speaker = (english: string) => string

/**
 * Make a speaker from a catalogue of sentences, whose places (`{name}`) stand for whatever a program put there.
 *
 * Messages come from all layers, of which most know no language: they are written in English, and said in another where they are printed. A
 * place called `n` stands for a number alone; what stands in one of {@link spoken} is itself a sentence, all else (paths, names, what a person
 * typed) stays as it is.
 *
 * @example speakerOf([{ en: 'no {thing}', zh: '没有{thing}' }], 'zh')('no gold') // '没有gold'
 */
export function speakerOf(sentences: Iterable<Words>, lang: Lang): Speaker {
  if (lang === 'en') return (english) => english
  const exact = new Map<string, string>()
  const open: (Phrase & { said: string; fixed: number })[] = []
  for (const words of sentences) {
    const names = [...words.en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
    if (names.length === 0) exact.set(words.en, words[lang])
    else open.push({ pieces: words.en.split(/\{\w+\}/), names, said: words[lang], fixed: words.en.replace(/\{\w+\}/g, '').length })
  }
  // the sentence that leaves least open says most
  open.sort((a, b) => b.fixed - a.fixed)
  const speak = (english: string): string => {
    const known = exact.get(english)
    if (known !== undefined) return known
    for (const { said, ...phrase } of open) {
      const hit = fillingsOf(phrase, english)
      if (!hit) continue
      const values = new Map(phrase.names.map((name, i) => [name, hit[i] as string]))
      return said.replace(/\{(\w+)\}/g, (_, name: string) => (spoken.has(name) ? speak(values.get(name) ?? '') : (values.get(name) ?? '')))
    }
    return english
  }
  return speak
}

/** Places that hold sentences of the catalogue. */
const spoken: ReadonlySet<string> = new Set(['message', 'hint', 'reason', 'why', 'what', 'only', 'documents', 'sources', 'problems', 'counted', 'revisions'])

/** A sentence with places: what stands before, between and behind them, and what they are called. */
interface Phrase {
  pieces: readonly string[]
  names: readonly string[]
}

/**
 * What stands in the places of a sentence, as little as can be from the first on; null where the text is not that sentence.
 *
 * No regular expression: one with several open places takes far too long on a long text that nearly fits.
 */
function fillingsOf({ pieces, names }: Phrase, text: string): string[] | null {
  const failed = new Set<number>()
  const from = (i: number, at: number): string[] | null => {
    if (i === names.length) return []
    const key = i * (text.length + 1) + at
    if (failed.has(key)) return null
    const [piece, last, isNumber] = [pieces[i + 1] ?? '', i === names.length - 1, names[i] === 'n']
    const begin = last ? (text.endsWith(piece) ? text.length - piece.length : -1) : text.indexOf(piece, at)
    for (let end = begin, before = at - 1; end > before; before = end, end = last ? -1 : text.indexOf(piece, end + 1)) {
      const filling = text.slice(at, end)
      const rest = isNumber && !/^[\d,.]+$/.test(filling) ? null : from(i + 1, end + piece.length)
      if (rest) return [filling, ...rest]
      // an open place takes what a later end of this one would
      if (!isNumber && names[i + 1] !== 'n') break
    }
    failed.add(key)
    return null
  }
  const [first = ''] = pieces
  return text.startsWith(first) ? from(0, first.length) : null
}
