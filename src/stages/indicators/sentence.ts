/** Text without a stop that is longer is no sentence: nothing at its start governs a number at its end. */
export const longestSentence = 800

/** Offset where the sentence that holds `at` begins; a semicolon parts two. */
export function sentenceStart(key: string, at: number): number {
  const least = Math.max(0, at - longestSentence)
  for (let i = at - 1; i >= least; i--) if (key[i] === '。' || key[i] === '；' || key[i] === '！') return i + 1
  return least
}

/** Offset where it begins with all the parts that semicolons set off. */
export function wholeSentenceStart(key: string, at: number): number {
  const least = Math.max(0, at - longestSentence)
  return Math.max(least, key.slice(least, at).lastIndexOf('。') + 1 + least)
}

/** Offset where the clause that holds `at` begins: behind a comma, stop or colon. */
export function clauseStart(key: string, at: number): number {
  const least = Math.max(0, at - longestSentence)
  for (let i = at - 1; i >= least; i--) if ('，。；：'.includes(key[i] as string)) return i + 1
  return least
}

/** The words of a clause up to a number, with the 其中 that a comma has parted from it: `其中，国家级5个，省级8个`. */
export function clauseWords(key: string, clause: number, to: number): string {
  return `${/其中[，：]$/.test(key.slice(Math.max(0, clause - 3), clause)) ? '其中' : ''}${key.slice(clause, to)}`
}
