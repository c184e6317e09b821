/**
 * Stands in a pattern behind alternatives of different length, where something large follows: a look ahead for nothing, at which they meet.
 *
 * V8 writes what follows once for each length that it can begin at, up to ten times, and again inside each of these; where they meet it is
 * written once. The pattern of quantities is half as large so (75 kB of code instead of 153) and compiled in a third of the time.
 */
export const meet = '(?=)'

const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, as `matchAll` gives them, without the copy of the pattern that `matchAll` makes for
 * each text: most texts that patterns are run on are short and match nothing.
 *
 * @param pattern With the flag `g`, without `u` and `y`.
 * @example matches('1、甲2、乙', /\d、/g).map((hit) => hit.index) // [0, 3]
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let hit = pattern.exec(text)
  if (!hit) return none
  const found: RegExpExecArray[] = []
  while (hit) {
    found.push(hit)
    if (hit[0] === '') pattern.lastIndex++
    hit = pattern.exec(text)
  }
  return found
}
