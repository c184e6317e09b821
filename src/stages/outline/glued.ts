import { canonicalRank } from '../../lexicon/markers.ts'
import { type MarkerReading, readMarker } from '../../text/marker.ts'
import type { Frame } from './grow.ts'
import { familyOf, type Ladder } from './ladder.ts'

/** Places where a marker may stand inside a paragraph: behind a stop or closing bracket, or right behind Han. */
const candidate =
  /(?<=[。；：)\]！？…”])(?=[(\d一二三四五六七八九十第①-⑳])|(?<=[\u4e00-\u9fff])(?=\d{1,2}[.、][\u4e00-\u9fff“《]|\([一二三四五六七八九十]{1,2}\)[\u4e00-\u9fff])/g

/**
 * Offset of the next marker inside a paragraph, or -1: one that the scan glued to the item before it, or the further
 * ones of a line that holds several.
 *
 * > | …完善考核。（三）一般应具有…     split: （三） is expected next and stands behind a full stop
 * > | 一、强化统筹协调1.加强谋划。     split: a heading without punctuation, then its first child
 * > | 按（一）（二）项执行              no split
 *
 * @param from  End of the paragraph's own marker.
 * @param own   Reading of that marker, or null for a paragraph without one.
 * @param following Readings at the start of the next paragraph.
 * @source domain §2, numbering faults; gold README (several on a line)
 */
export function splitGlued(
  key: string,
  from: number,
  own: MarkerReading | null,
  following: readonly MarkerReading[],
  stack: readonly Frame[],
  ladder: Ladder,
): number {
  if (key.length - from < 4) return -1
  let depth = 0
  let counted = from
  candidate.lastIndex = from + 1
  for (let hit = candidate.exec(key); hit; hit = candidate.exec(key)) {
    const at = hit.index
    candidate.lastIndex = at + 1
    for (; counted < at; counted++) {
      const c = key[counted]
      if (c === '(' || c === '[' || c === '《' || c === '“') depth++
      else if ((c === ')' || c === ']' || c === '》' || c === '”') && depth > 0) depth--
    }
    if (depth > 0) continue
    const before = key[at - 1] as string
    for (const reading of readMarker(key, at)) {
      // its second item opens the next paragraph: enough for a first marker, even a damaged one
      const listed = reading.ordinal === 1 && following.some((r) => !r.damaged && r.scheme === reading.scheme && r.ordinal === 2)
      if (listed && own && /[。：；]/.test(before) && isChild(own, reading, ladder) && !stack.some((open) => open.family === familyOf(reading))) return at
      if (reading.damaged || reading.scheme === 'attachment' || reading.scheme === 'box' || reading.scheme === 'letter') continue
      if (supports(key, from, at, before, reading, own, stack, ladder)) return at
    }
  }
  return -1
}

function supports(
  key: string,
  from: number,
  at: number,
  before: string,
  reading: MarkerReading,
  own: MarkerReading | null,
  stack: readonly Frame[],
  ladder: Ladder,
): boolean {
  const family = familyOf(reading)
  const frame = stack.findLast((open) => open.family === family)
  const next = frame !== undefined && reading.ordinal === frame.ordinal + 1
  const afterStop = /[。；)\]！？…”]/.test(before)
  const heading = key.slice(from, at)
  const bare = own !== null && heading.length <= 42 && !/[。；！？]/.test(heading)
  if (/[\u4e00-\u9fff]/.test(before)) {
    // behind Han without punctuation: only the first child or next sibling of a heading
    return bare && heading.length >= 3 && ((next && reading.rank >= canonicalRank.digitDot) || (reading.ordinal === 1 && isChild(own, reading, ladder)))
  }
  if (next) return afterStop && (before !== ')' || !/^\((?:[一二三四五六七八九十]+|\d+)\)$/.test(key.slice(Math.max(0, at - 5), at)))
  if (reading.ordinal !== 1 || own === null || frame !== undefined || !isChild(own, reading, ladder)) return false
  if (reading.rank > canonicalRank.digitDot) return false
  // a first child on the line of its parent: its second must stand on the line as well, or the parent is a heading
  return (afterStop && bare) || (/[。：；]/.test(before) && hasSecond(key, at + reading.length, reading))
}

function isChild(own: MarkerReading, reading: MarkerReading, ladder: Ladder): boolean {
  return familyOf(own) !== familyOf(reading) && ladder.above(familyOf(own), familyOf(reading))
}

function hasSecond(key: string, from: number, first: MarkerReading): boolean {
  // a search of its own: the caller is in the middle of one
  const search = new RegExp(candidate)
  search.lastIndex = from
  for (let hit = search.exec(key); hit && hit.index - from <= 2000; hit = search.exec(key)) {
    search.lastIndex = hit.index + 1
    if (readMarker(key, hit.index).some((r) => !r.damaged && r.scheme === first.scheme && r.ordinal === 2)) return true
  }
  return false
}
