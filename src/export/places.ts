import type { Span } from '../schema/types.ts'
import { linesOf, placeOf } from '../text/lines.ts'
import type { OffsetUnit } from './names.ts'

/** Places of a source in one unit. */
export interface Places {
  unit: OffsetUnit
  /** An offset of the document (UTF-16 units) in the unit. */
  offset(utf16: number): number
  /** Line and column from 1, the column in the unit; null without the source. */
  at(utf16: number): { line: number; column: number } | null
}

/** Offsets in another unit than UTF-16 need the source. */
export class OffsetError extends Error {
  constructor(unit: OffsetUnit) {
    super(`Unexpected lack of the source text, which offsets in ${unit}s need`)
    this.name = 'OffsetError'
  }
}

/** Units between two places whose count is kept. */
const stride = 1024

/**
 * Places of a source in a unit. A lone surrogate counts as one code point and as the three bytes of U+FFFD, which is what UTF-8
 * makes of it.
 *
 * @example placesIn('a𠀀b', 'codepoint').offset(3) // 2
 * @throws {OffsetError} for another unit than `utf16` without a text.
 */
export function placesIn(text: string | null, unit: OffsetUnit): Places {
  if (text === null) {
    if (unit !== 'utf16') throw new OffsetError(unit)
    return { unit, offset: (utf16) => utf16, at: () => null }
  }
  const lines = linesOf(text)
  const offset = unit === 'utf16' ? (utf16: number) => utf16 : counter(text, unit === 'byte' ? bytesAt : pointsAt)
  return {
    unit,
    offset,
    at(utf16) {
      const { line, column } = placeOf(lines, utf16)
      return { line, column: unit === 'utf16' ? column : offset(utf16) - offset(utf16 - column + 1) + 1 }
    },
  }
}

function counter(text: string, sizeAt: (text: string, i: number) => number): (utf16: number) => number {
  const kept = [0]
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && i % stride === 0) kept.push(sum)
    sum += sizeAt(text, i)
  }
  return (utf16) => {
    const end = Math.min(utf16, text.length)
    const from = Math.min(Math.floor(end / stride), kept.length - 1)
    let count = kept[from] as number
    for (let i = from * stride; i < end; i++) count += sizeAt(text, i)
    return count
  }
}

/** Code points that begin at a unit: none at the second half of a pair. */
function pointsAt(text: string, i: number): number {
  return isSecondHalf(text, i) ? 0 : 1
}

/** Bytes of UTF-8 that begin at a unit: those of a pair count at its first half. */
function bytesAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (isSecondHalf(text, i)) return 0
  return isSecondHalf(text, i + 1) && code >= 0xd800 && code < 0xdc00 ? 4 : 3
}

function isSecondHalf(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  const before = text.charCodeAt(i - 1)
  return code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00
}

/** Start of the first and end of the last of some spans; null where there are none. */
export function rangeOf(spans: readonly Span[]): Span | null {
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
