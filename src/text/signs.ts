import { damagedWords, divisionLabels, labelRoles, personStarts, timeLabels } from '../lexicon/roles.ts'

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
  /** Brackets: `()[]` */
  bracket: 32,
  /** What stands behind a label: `：` */
  colon: 64,
  /** What a word that says who leads begins with: `牵负` */
  lead: 128,
  /** What scans put into the words of clauses, for another sign */
  damage: 256,
  /** What is said of all: `均都` */
  every: 512,
  /** What ends a sentence: `。；！？` */
  stop: 1024,
  /** `a` to `z` */
  small: 4096,
  /** What the label of a role, of persons or of a time begins with, misread or not */
  label: 2048,
} as const

const members: readonly (readonly [bit: number, signs: string])[] = [
  [Sign.digit, '0123456789'],
  [Sign.capital, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [Sign.title, '《》〈号'],
  [Sign.reference, '第附专'],
  [Sign.naming, '称指'],
  [Sign.bracket, '()[]'],
  [Sign.colon, '：'],
  [Sign.lead, '牵负'],
  [Sign.damage, damagedWords.map(([damaged, printed]) => [...damaged].find((sign, i) => sign !== printed[i])).join('')],
  [Sign.every, '均都'],
  [Sign.stop, '。；！？'],
  [Sign.small, 'abcdefghijklmnopqrstuvwxyz'],
  [
    Sign.label,
    [...labelRoles.flatMap(({ words }) => words), ...divisionLabels, ...personStarts, ...timeLabels, ...damagedWords.map(([damaged]) => damaged)]
      .map(([first]) => first)
      .join(''),
  ],
]

const bits = new Uint16Array(0x10000)
for (const [bit, signs] of members) for (let i = 0; i < signs.length; i++) bits[signs.charCodeAt(i)] = (bits[signs.charCodeAt(i)] as number) | bit

/**
 * Whether the sign at `at` is of a kind; nothing stands in front of a text or behind it.
 *
 * @example isAt('完成。', 2, Sign.stop) // true
 */
export function isAt(key: string, at: number, kinds: number): boolean {
  return at >= 0 && at < key.length && ((bits[key.charCodeAt(at)] as number) & kinds) !== 0
}

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
