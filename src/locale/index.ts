/** A language that people are addressed in. The output of the core never depends on it. */
export type Lang = 'en' | 'zh'

export const langs: readonly Lang[] = ['en', 'zh']

/** One thing to say, in every language; `{name}` is filled from params. */
export type Words = Readonly<Record<Lang, string>>

/** What fills the places of a sentence. */
export type Params = Readonly<Record<string, string | number | boolean | null | undefined>>

/**
 * Say something: the words of one language with their places filled.
 *
 * A place without a param is left empty, as in findings.
 *
 * @example say({ en: '{n} of {all}', zh: '{all}中的{n}' }, 'zh', { n: 1, all: 3 }) // '3中的1'
 */
export function say(words: Words, lang: Lang, params: Params = {}): string {
  return words[lang].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

/**
 * A count with its noun: `{n}` is filled, English takes `one` for 1.
 *
 * @example count({ en: '{n} documents', zh: '{n}份文件', one: '{n} document' }, 'en', 1) // '1 document'
 */
export function count(words: Counted, lang: Lang, n: number): string {
  return say(lang === 'en' && n === 1 ? { en: words.one, zh: words.zh } : words, lang, { n })
}

/** Words of a count; `one` is the English singular. */
export type Counted = Words & { readonly one: string }

/**
 * Find the language in the values that may name one, the first that does decides: an option, then `LC_ALL`, `LC_MESSAGES`, `LANG`.
 *
 * @example langOf(undefined, 'zh_CN.UTF-8') // 'zh'
 * @example langOf('C.UTF-8')                // 'en'
 */
export function langOf(...values: readonly (string | undefined)[]): Lang {
  const first = values.find((value) => value !== undefined && value !== '')
  return first !== undefined && /^zh(?:$|[-_.@])/i.test(first) ? 'zh' : 'en'
}

/** Words of a code that a catalogue may not know (a newer document): the code itself. */
export function wordsOf(catalogue: Readonly<Record<string, Words>>, code: string): Words {
  return Object.hasOwn(catalogue, code) ? (catalogue[code] as Words) : { en: code, zh: code }
}
