import { isHan } from './signs.ts'

/** A bracket pair of a text, or one that never closes. */
export interface Bracket {
  /** Offset of the opening sign. */
  open: number
  /** Offset of the closing sign; the length of the text when it is missing. */
  close: number
  /** 0 for a bracket that stands in no other. */
  depth: number
  closed: boolean
}

/** Longest bracket that is believed (domain §4.1). */
export const longestBracket = 600

/**
 * Find the brackets of a folded text in the order of their opening. Any opening sign pairs with any closing sign: scans
 * mix widths and shapes within one pair (`（…)`, `〔…]`). Linear.
 *
 * > | 建设（牵头单位：市局（市知识产权局）。      the outer one stays open: closed false
 *
 * A closing sign without a partner is none: `1)` at the start of an item, or a bracket whose opening sign is lost.
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

/** A range of offsets. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Split a stretch at separators that stand outside brackets and quotes; empty pieces are left out.
 *
 * @example splitOutside('市科技局(市、区)、市财政局', '、') // [{from: 0, to: 9}, {from: 10, to: 14}]
 */
export function splitOutside(key: string, separators: string, from = 0, to = key.length): Stretch[] {
  const hidden = neverClosed(key, from, to)
  const out: Stretch[] = []
  let depth = 0
  let start = from
  for (let i = from; i < to; i++) {
    const c = key.charCodeAt(i)
    if (isHan(c)) continue
    if (opens(c)) {
      if (hidden.length === 0 || !hidden.includes(i)) depth++
    } else if (closes(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && separators.includes(key[i] as string)) {
      if (i > start) out.push({ from: start, to: i })
      start = i + 1
    }
  }
  if (to > start) out.push({ from: start, to })
  return out
}

const none: readonly number[] = []

/** Opening signs of a stretch that never close there: they hide nothing. */
export function neverClosed(key: string, from: number, to: number): readonly number[] {
  let stack: number[] | null = null
  for (let i = from; i < to; i++) {
    const c = key.charCodeAt(i)
    if (isHan(c)) continue
    if (opens(c)) {
      if (stack) stack.push(i)
      else stack = [i]
    } else if (stack && closes(c)) stack.pop()
  }
  return stack ?? none
}

/** `(`, `[`, `“` */
function opens(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x201c
}

/** `)`, `]`, `”` */
function closes(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x201d
}
