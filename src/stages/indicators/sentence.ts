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
