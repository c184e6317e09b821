/** A bracket pair of a text, or one that never closes. */
export interface Bracket {
  /** Offset of the opening sign. */
  open: number
  /** Offset of the closing sign; the length of the text when it is missing. */
  close: number
  depth: number
  closed: boolean
}

/** Longest bracket that is believed (domain §4.1). */
export const longestBracket = 600

/**
 * Find the brackets of a folded text, outermost first in reading order. Any opening sign pairs with any closing sign:
 * scans mix widths and shapes within one pair (`（…)`, `〔…]`).
 *
 * > | 建设（牵头单位：市局（市知识产权局）。      the outer one stays open: closed false
 *
 * @source domain §4.1
 */
export function findBrackets(key: string): Bracket[] {
  const found: Bracket[] = []
  const stack: Bracket[] = []
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i)
    if (c === 0x28 || c === 0x5b) {
      const bracket = { open: i, close: key.length, depth: stack.length, closed: false }
      stack.push(bracket)
      found.push(bracket)
    } else if (c === 0x29 || c === 0x5d) {
      const bracket = stack.pop()
      if (bracket) {
        bracket.close = i
        bracket.closed = true
      }
    }
  }
  return found
}
