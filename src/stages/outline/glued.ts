import { canonicalRank } from '../../lexicon/markers.ts'
import { type MarkerReading, readMarker } from '../../text/marker.ts'
import { isHan } from '../../text/signs.ts'
import { Starts } from '../../text/starts.ts'
import type { Frame } from './grow.ts'
import { familyOf, type Ladder } from './ladder.ts'

/** Places where a marker may stand inside a paragraph: behind a stop, comma or closing bracket, or right behind Han. */
const candidate = new Starts(
  /(?<=[。；：)\]！？…”])(?=[(\d一二三四五六七八九十第专①-⑳])|(?<=，)(?=[(\d第])|(?<=[\u4e00-\u9fff])(?=\d{1,2}[.、][\u4e00-\u9fff“《]|\([一二三四五六七八九十]{1,2}\)[\u4e00-\u9fff]|第[一二三四五六七八九十百]{1,5}条)/,
  '(0123456789一二三四五六七八九十第专①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
)
/** What stands before a number that only names another item: 依照第三条, 符合（二）、（三）. */
const referring = /(?:第|至|和|与|及|或|、|按|按照|依照|根据|依据|违反|符合|适用|执行|本|前|上述|见|据|的|在|由|对|以|于|从|除)$/

/** A sentence about a box, not its heading: 专栏6所列… */
const boxNamed = /^专栏[\d一二三四五六七八九十]{1,3}(?:[所列中的提规]|给出|明确)/

/** What the numbering around a paragraph says. */
export interface Around {
  stack: readonly Frame[]
  ladder: Ladder
  /** Last number of each family in the part. */
  seen: ReadonlyMap<string, number>
  /** Number of the next marker of a family at a paragraph start; the same number as inside means that the text only names that item. */
  nextOf(reading: MarkerReading): number | null
}

/**
 * Offset of the next marker inside a paragraph, or -1: one that the scan glued to the item before it, or the further
 * ones of a line that holds several.
 *
 * > | …完善考核。（三）一般应具有…     split: （三） is expected next and stands behind a full stop
 * > | 一、强化统筹协调1.加强谋划。     split: a heading without punctuation, then its first child
 * > | 按（一）（二）项执行              no split
 * > | …公示5个工作日（五）公示无异议     split: （五） is expected next and stands at no line start below
 *
 * @param from  End of the paragraph's own marker.
 * @param own   Reading of that marker, or null for a paragraph without one.
 * @source domain §2, numbering faults; gold README (several on a line)
 */
export function splitGlued(key: string, from: number, own: MarkerReading | null, around: Around): number {
  const { stack, ladder, nextOf } = around
  if (key.length - from < 4) return -1
  let depth = 0
  let counted = from
  for (let hit = candidate.next(key, from + 1); hit; hit = candidate.next(key, hit.index + 1)) {
    const at = hit.index
    for (; counted < at; counted++) {
      if (isHan(key.charCodeAt(counted))) continue
      const c = key[counted]
      if (c === '(' || c === '[' || c === '《' || c === '“') depth++
      else if ((c === ')' || c === ']' || c === '》' || c === '”') && depth > 0) depth--
    }
    if (depth > 0) continue
    const before = key[at - 1] as string
    for (const reading of readMarker(key, at)) {
      // its second item opens a paragraph below: enough for a first marker, even a damaged one
      const listed = reading.ordinal === 1 && nextOf(reading) === 2
      if (listed && own && /[。：；]/.test(before) && isChild(own, reading, ladder) && !stack.some((open) => open.family === familyOf(reading))) return at
      if (reading.scheme === 'hanParen' && reading.damaged && before === '。' && isNext(reading, stack) && nextOf(reading) !== reading.ordinal) return at
      if (reading.scheme === 'box' && before === '。' && reading.ordinal === (around.seen.get('box') ?? 0) + 1 && !boxNamed.test(key.slice(at, at + 12)))
        return at
      if (reading.damaged || reading.scheme === 'attachment' || reading.scheme === 'box' || reading.scheme === 'letter') continue
      if (supports(key, from, at, before, reading, own, around)) return at
      if (isLost(key, at, before, reading, around)) return at
    }
  }
  return -1
}

function isNext(reading: MarkerReading, stack: readonly Frame[]): boolean {
  const frame = stack.findLast((open) => open.family === familyOf(reading))
  return frame !== undefined && reading.ordinal === frame.ordinal + 1
}

/**
 * A marker without the full stop before it, or with a number left out: the next of an open run of （一） or 第一条, or a
 * heading up to the line end.
 */
function isLost(key: string, at: number, before: string, reading: MarkerReading, { stack, nextOf }: Around): boolean {
  const frame = stack.findLast((open) => open.family === familyOf(reading))
  const rest = key.slice(at + reading.length)
  if (frame?.reading?.damaged || referring.test(key.slice(Math.max(0, at - 2), at)) || !/^[\u4e00-\u9fff“《]/.test(rest)) return false
  const next = nextOf(reading)
  if (next === reading.ordinal) return false
  const heading = rest.length <= 24 && !/[。；，：]/.test(rest)
  // the first of a run whose second stands at a line start
  if (reading.ordinal === 1 && heading && next === 2 && reading.scheme === 'digitDot') return true
  if (!frame) return false
  const strong = reading.scheme === 'hanParen' || reading.scheme === 'article'
  if (reading.ordinal === frame.ordinal + 1) return strong || (before === '，' && reading.scheme === 'digitDot' && reading.ordinal > 2)
  return before === '。' && reading.ordinal === frame.ordinal + 2 && reading.rank <= canonicalRank.hanParen && heading
}

function supports(
  key: string,
  from: number,
  at: number,
  before: string,
  reading: MarkerReading,
  own: MarkerReading | null,
  { stack, ladder, seen }: Around,
): boolean {
  const family = familyOf(reading)
  const frame = stack.findLast((open) => open.family === family)
  const runsOn = frame === undefined && reading.ordinal > 1 && reading.ordinal === (seen.get(family) ?? 0) + 1 && own !== null && isChild(own, reading, ladder)
  const next = runsOn || (frame !== undefined && reading.ordinal === frame.ordinal + 1)
  const afterStop = /[。；)\]！？…”]/.test(before)
  const heading = key.slice(from, at)
  const bare = own !== null && heading.length <= 42 && !/[。；！？]/.test(heading)
  if (/[\u4e00-\u9fff]/.test(before)) {
    // behind Han without punctuation: only the first child or next sibling of a heading
    return bare && heading.length >= 3 && ((next && reading.rank >= canonicalRank.digitDot) || (reading.ordinal === 1 && isChild(own, reading, ladder)))
  }
  if (next) return afterStop && (before !== ')' || !/^\((?:[一二三四五六七八九十]+|\d+)\)$/.test(key.slice(Math.max(0, at - 5), at)))
  // a text that lost all its line ends: `…制定本方案。一、总体目标…。二、重点任务…`
  if (own === null && stack.length === 0 && reading.ordinal === 1 && reading.rank <= canonicalRank.digitDot) {
    // numbers stand in sentences as well: three of them make a list
    const least = reading.rank <= canonicalRank.hanDot ? 2 : 3
    return /[。：；]/.test(before) && runsTo(key, at + reading.length, reading, least)
  }
  if (reading.ordinal !== 1 || own === null || frame !== undefined || !isChild(own, reading, ladder)) return false
  if (reading.rank > canonicalRank.digitDot) return false
  // a first child on the line of its parent: its second must stand on the line as well, or the parent is a heading
  return (afterStop && bare) || (/[。：；]/.test(before) && runsTo(key, at + reading.length, reading, 2))
}

function isChild(own: MarkerReading, reading: MarkerReading, ladder: Ladder): boolean {
  return familyOf(own) !== familyOf(reading) && ladder.above(familyOf(own), familyOf(reading))
}

/** Whether the items that follow the first one on its line are numbered on, up to `last`. */
function runsTo(key: string, from: number, first: MarkerReading, last: number): boolean {
  let ordinal = 2
  let since = from
  for (let hit = candidate.next(key, from); hit && hit.index - since <= 2000; hit = candidate.next(key, hit.index + 1)) {
    if (!readMarker(key, hit.index).some((r) => !r.damaged && r.scheme === first.scheme && r.ordinal === ordinal)) continue
    if (ordinal === last) return true
    ordinal++
    since = hit.index
  }
  return false
}
