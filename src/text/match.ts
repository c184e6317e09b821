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
