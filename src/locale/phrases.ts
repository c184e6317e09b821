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
  const open: { pattern: RegExp; names: string[]; said: string; fixed: number }[] = []
  for (const words of sentences) {
    const names = [...words.en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
    if (names.length === 0) exact.set(words.en, words[lang])
    else open.push({ pattern: patternOf(words.en), names, said: words[lang], fixed: words.en.replace(/\{\w+\}/g, '').length })
  }
  // the sentence that leaves least open says most
  open.sort((a, b) => b.fixed - a.fixed)
  const speak = (english: string): string => {
    const known = exact.get(english)
    if (known !== undefined) return known
    for (const { pattern, names, said } of open) {
      const hit = pattern.exec(english)
      if (!hit) continue
      const values = new Map(names.map((name, i) => [name, hit[i + 1] as string]))
      return said.replace(/\{(\w+)\}/g, (_, name: string) => (spoken.has(name) ? speak(values.get(name) ?? '') : (values.get(name) ?? '')))
    }
    return english
  }
  return speak
}

/** Places that hold sentences of the catalogue. */
const spoken: ReadonlySet<string> = new Set(['message', 'hint', 'reason', 'why', 'what', 'only', 'documents', 'sources', 'problems', 'counted', 'revisions'])

function patternOf(english: string): RegExp {
  const pieces = english.split(/(\{\w+\})/).map((piece, i) => {
    if (i % 2 === 1) return piece === '{n}' ? '([\\d,.]+)' : '([^]*?)'
    return piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  })
  return new RegExp(`^${pieces.join('')}$`, 'u')
}
