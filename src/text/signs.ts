/** Kinds of signs that say what a text may hold: one bit each. */
export const Sign = {
  /** `0` to `9` */
  digit: 1,
  /** `A` to `Z` */
  capital: 2,
  /** What stands around a title or behind a number: `《》〈号` */
  title: 4,
  /** What a reference begins with: `第附专` */
  reference: 8,
  /** What a definition is told by: `称指` */
  naming: 16,
  /** Brackets and what stands behind a label: `()[]：` */
  bracket: 32,
} as const

const members: readonly (readonly [bit: number, signs: string])[] = [
  [Sign.digit, '0123456789'],
  [Sign.capital, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [Sign.title, '《》〈号'],
  [Sign.reference, '第附专'],
  [Sign.naming, '称指'],
  [Sign.bracket, '()[]：'],
]

const bits = new Uint8Array(0x10000)
for (const [bit, signs] of members) for (let i = 0; i < signs.length; i++) bits[signs.charCodeAt(i)] = (bits[signs.charCodeAt(i)] as number) | bit

/** Whether a unit is a usual Han sign: nearly every unit is, so that a loop that looks for brackets and stops leaves it at once. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

/**
 * Which kinds of signs a folded text holds. One pass for all the questions that stages ask of a paragraph: most paragraphs hold none of
 * what a stage looks for, and the answer is had without a search.
 *
 * @example signsOf('《办法》第3条') & Sign.reference // 8
 */
export function signsOf(key: string): number {
  let found = 0
  for (let i = 0; i < key.length; i++) found |= bits[key.charCodeAt(i)] as number
  return found
}
