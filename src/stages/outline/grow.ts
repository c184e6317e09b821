import type { DoubtCode } from '../../lexicon/doubts.ts'
import { closingHeadings } from '../../lexicon/headings.ts'
import { canonicalRank } from '../../lexicon/markers.ts'
import { clauseStart } from '../../text/clause-tail.ts'
import { type MarkerReading, namedOrdinals, readMarker, readOrdinal } from '../../text/marker.ts'
import type { Passage } from '../../text/passage.ts'
import { isHan } from '../../text/signs.ts'
import { addDoubt, type Doubt, doubtAt } from '../../tree/doubt.ts'
import type { Block, Paragraph, Part, Section, Table } from '../../tree/nodes.ts'
import type { StageContext } from '../define.ts'
import { bareHeadings } from './bare.ts'
import { type Around, splitGlued } from './glued.ts'
import { familyOf, type Ladder, readLadder, statutory } from './ladder.ts'

/** An open section and what its numbering expects next. */
export interface Frame {
  section: Section
  family: string
  ordinal: number
  reading: MarkerReading | null
  /** For a heading without a number: the family that restarts below it. */
  over: string | null
}

/** Where a marker would go, and how well the numbering supports it. */
interface Placement {
  reading: MarkerReading
  /** The number that the numbering expects here. */
  expected: number
  /** Number of frames that stay open. */
  keep: number
  score: number
  finding: 'gap' | 'repeat' | 'restart' | null
  /** Another place fits the numbering nearly as well. */
  rivalled?: boolean
}

/** One piece of the flow: a paragraph or table, with the readings of a marker at its start. */
export interface Piece {
  text: Passage | null
  table: Table | null
  readings: readonly MarkerReading[]
  unsure: boolean
  decided: Paragraph['decided'] | null
}

/** Scores of a placement; a damaged marker needs the numbering's full support. */
const score = { next: 10, runOn: 9, first: 8, restart: 5, gap: 4, odd: 3, far: 1 }
const damage = 4
const accepted = 3
/** A second placement this close in score is a rival. */
const near = 2

/**
 * Grow the sections of a part from its flow. Text before the first section goes to the preamble.
 *
 * One pass with a stack of open sections; each marker is placed where its number is expected, innermost first:
 * as the next sibling, as the first child, as the run-on of a family that counts through the whole part; else as a gap
 * or repetition, which is kept and reported.
 */
export function grow(part: Part, context: StageContext): void {
  const pieces: Piece[] = part.flow.map((node) =>
    node.type === 'table'
      ? { text: null, table: node, readings: [], unsure: false, decided: null }
      : {
          text: node.text,
          table: null,
          readings: node.decided?.depth === null ? [] : readStart(node.text),
          unsure: node.unsure,
          decided: node.decided ?? null,
        },
  )
  readPlainDecimals(pieces)
  const ladder = readLadder(pieces.flatMap(({ readings }) => readings.slice(0, 1)))
  const bare = bareHeadings(pieces)
  const walk: Walk = { part, ladder, stack: [], seen: new Map(), context, pieces }
  let i = 0
  if (part.role === 'attachment') i = openAttachment(walk)
  for (; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.table) addTable(walk, piece.table)
    else if (piece.text && piece.decided) {
      if (piece.decided.depth === null) addBlock(walk, piece.text)
      else openDecided(walk, piece.text, piece.decided.depth, i)
    } else if (piece.text) {
      const over = bare.get(i)
      if (over !== undefined) openBare(walk, piece.text, over)
      else addText(walk, piece.text, piece.readings, i)
      if (piece.unsure) doubtInside(walk, doubtAt('line-joined', piece.text))
    }
  }
}

interface Walk {
  part: Part
  ladder: Ladder
  stack: Frame[]
  /** Last ordinal of each family in the part. */
  seen: Map<string, number>
  context: StageContext
  pieces: readonly Piece[]
}

const namedGap = new RegExp(`^(?:${namedOrdinals})(\\d{1,2}|[一二三四五六七八九十]{1,3})(?=[\\u4e00-\\u9fff“])`)

/** Readings at the start of a paragraph; a number before a private-use character is a marker whose dot was a symbol. */
function readStart(text: Passage): readonly MarkerReading[] {
  const readings = text.markers
  if (readings.length > 0) return readings
  // `行动一 夯实底座`: a space stands for the colon
  const named = namedGap.exec(text.key)
  if (named?.[1] && text.gapBefore(named[0].length) && !text.gapBefore(1)) {
    const ordinal = readOrdinal(named[1])
    if (ordinal !== null) return [{ scheme: 'hanOrdinal', ordinal, length: named[0].length, rank: canonicalRank.hanOrdinal, prefix: '', damaged: false }]
  }
  const digits = /^\d{1,3}(?=[\u4e00-\u9fff])/.exec(text.key)?.[0]
  if (!digits) return readings
  const after = text.source.raw[text.offset(digits.length - 1) + 1] ?? ''
  if (!/[\ue000-\uf8ff]/.test(after)) return readings
  return [{ scheme: 'digitDot', ordinal: Number(digits), length: digits.length, rank: canonicalRank.digitDot, prefix: '', damaged: false }]
}

/**
 * The first level of a standard has no dot: `1 总则` above `1.1 为规范…`. It counts where its places follow, or where it goes on from
 * one that did.
 *
 * @source domain §2 (1.1, 1.1.1: standards, guides)
 */
function readPlainDecimals(pieces: readonly Piece[]): void {
  const prefixes = new Set(pieces.map(({ readings }) => (readings[0]?.scheme === 'decimal' ? readings[0].prefix : '')).filter((prefix) => /^\d+$/.test(prefix)))
  if (prefixes.size < 2) return
  let last = 0
  for (const piece of pieces) {
    const digits =
      piece.text && piece.readings.length === 0 && piece.text.length <= 40 ? /^\d{1,2}(?=[\u4e00-\u9fff][^。；]*$)/.exec(piece.text.key)?.[0] : undefined
    const ordinal = Number(digits)
    if (!digits || ordinal !== last + 1 || !(prefixes.has(digits) || piece.text?.gapBefore(digits.length))) continue
    piece.readings = [{ scheme: 'decimal', ordinal, length: digits.length, rank: canonicalRank.decimal + 1, prefix: '', damaged: false }]
    last = ordinal
  }
}

function addText(walk: Walk, whole: Passage, starting: readonly MarkerReading[], index: number): void {
  const around: Around = { stack: walk.stack, ladder: walk.ladder, seen: walk.seen, nextOf: (reading) => nextOf(walk, reading, index) }
  let text = whole
  let readings = starting
  // further markers may stand on the same line: glued by the scan or printed so
  for (;;) {
    const placed = readings.length > 0 ? choose(walk, readings, text, index) : null
    const certain = readings.find((reading) => !reading.damaged)
    if (placed) {
      const section = open(walk, placed, text)
      if (text !== whole) addDoubt(section, doubtAt('marker-glued', text, 0, placed.reading.length))
    } else if (certain) doubtInside(walk, doubtAt('marker-rejected', text, 0, certain.length))
    if (!placed && certain) walk.context.report('marker-rejected', text.spans(0, certain.length), { marker: text.raw.slice(0, certain.length) })
    const from = placed?.reading.length ?? 0
    const cut = splitGlued(text.key, from, placed?.reading ?? null, around)
    addBlock(walk, text.slice(from, cut < 0 ? text.length : cut))
    if (cut < 0) return
    readings = readMarker(text.key, cut)
    text = text.slice(cut)
  }
}

/** Note a doubt about what was given to the section that is open, if one is. */
function doubtInside(walk: Walk, doubt: Doubt): void {
  const section = walk.stack.at(-1)?.section
  if (section) addDoubt(section, doubt)
}

function choose(walk: Walk, readings: readonly MarkerReading[], text: Passage, index: number): Placement | null {
  let best: Placement | null = null
  for (const reading of readings) {
    if (reading.scheme === 'attachment' || (reading.scheme === 'letter' && !letterList(walk, reading, index))) continue
    const placement = place(walk, reading, text, index)
    if (reading.damaged) placement.score -= damage
    if (!best || placement.score > best.score) {
      placement.rivalled = best !== null && best.keep !== placement.keep && best.score >= placement.score - near && best.score >= accepted
      best = placement
    } else if (best.keep !== placement.keep && placement.score >= best.score - near && placement.score >= accepted) best.rivalled = true
  }
  return best && best.score >= accepted ? best : null
}

/** A single letter is a marker only in a list that begins at `A` and goes on. */
function letterList(walk: Walk, reading: MarkerReading, index: number): boolean {
  if (walk.stack.some((frame) => frame.family === 'letter' && frame.ordinal === reading.ordinal - 1)) return true
  return reading.ordinal === 1 && walk.pieces.slice(index + 1, index + 6).some((piece) => piece.readings.some((r) => r.scheme === 'letter' && r.ordinal === 2))
}

function place(walk: Walk, reading: MarkerReading, text: Passage, index: number): Placement {
  const { stack, ladder, seen } = walk
  const family = familyOf(reading)
  const { ordinal } = reading
  const innermost = stack.findLastIndex((frame) => frame.family === family)
  const parent = parentOf(stack, family, ladder)
  const behind = behindBox(stack, innermost, reading)
  if (behind >= 0) return { reading, expected: ordinal, keep: behind, score: score.next, finding: null }
  // the items of an article are counted for themselves
  const within = innermost < 0 && stack[parent - 1]?.family === 'article'
  const last = innermost >= 0 ? (stack[innermost] as Frame).ordinal : within ? 0 : (seen.get(family) ?? 0)
  const expected = last + 1
  for (let k = stack.length - 1; k >= 0; k--) {
    const frame = stack[k] as Frame
    if (frame.family !== family) continue
    if (leavesBox(stack, k, reading, text)) return { reading, expected, keep: k - 1, score: score.next, finding: null }
    if (ordinal === frame.ordinal + 1 || (reading.prefix !== '' && reading.scheme === 'article' && ordinal === frame.ordinal)) {
      return { reading, expected, keep: k, score: score.next, finding: null }
    }
  }
  if (ordinal === 1) {
    if (innermost < 0) return { reading, expected, keep: parent, score: score.first, finding: null }
    // the family is open already: a list inside the item when the outer numbering goes on behind it, else a new run
    // below a section whose marker was lost
    if (resumes(walk, family, (stack[innermost] as Frame).ordinal + 1, index))
      return { reading, expected, keep: stack.length, score: score.restart, finding: null }
    // a further paragraph of the article leads in a list of its own: `有下列情形之一的：（一）…`
    const led = stack[innermost - 1]?.family === 'article' && leadsIn(stack)
    return { reading, expected, keep: innermost, score: score.restart, finding: led ? null : 'restart' }
  }
  const keep = innermost >= 0 ? innermost : parent
  if (!within && ordinal === (seen.get(family) ?? 0) + 1) return { reading, expected, keep, score: score.runOn, finding: null }
  const strong = reading.rank <= canonicalRank.hanParen || text.length > reading.length + 3
  // a run that begins above one (a cut text, a lost first item) is believed when it goes on
  if (ordinal > last && strong && goesOn(walk, family, ordinal + 1, index)) return { reading, expected, keep, score: score.gap, finding: 'gap' }
  if (ordinal > last)
    return {
      reading,
      expected,
      keep,
      score: ordinal - last <= (titled(reading, text) ? 30 : 5) && strong ? score.gap : last === 0 && ordinal <= 3 ? score.odd : score.far,
      finding: 'gap',
    }
  return { reading, expected, keep, score: strong ? score.odd : score.far, finding: 'repeat' }
}

/** `（二十一）加强组织领导。……`: a heading of its own behind such a number is an item, however many before it a scan has lost. */
function titled({ scheme, length }: MarkerReading, { key }: Passage): boolean {
  return (scheme === 'hanDot' || scheme === 'hanParen') && /^[\u4e00-\u9fff“][^，。；：、()]{3,30}(?:。|$)/.test(key.slice(length, length + 40))
}

/**
 * The open box that has no items of its own and stands between an item and its next: `1.…`, `专栏1…`, `2.…`. How many frames stay
 * open when the run goes on behind it; -1 for any other place.
 */
function behindBox(stack: readonly Frame[], innermost: number, { scheme, ordinal }: MarkerReading): number {
  const at = stack.findLastIndex((frame) => frame.family === 'box')
  if (at <= innermost || ordinal < 2) return -1
  const box = (stack[at] as Frame).section
  const siblings = box.parent?.sections ?? []
  const before = siblings.slice(0, siblings.indexOf(box)).findLast(({ marker }) => marker?.scheme !== 'box')?.marker
  return before?.scheme === scheme && before.ordinal === ordinal - 1 ? at : -1
}

/**
 * Whether an item goes on outside the box in which its number would fit as well: the box has passed its number, or counts 01, 02; or it
 * names who is responsible, as the item above the box does and the items in the box do not.
 */
function leavesBox(stack: readonly Frame[], inner: number, { ordinal, scheme }: MarkerReading, text: Passage): boolean {
  const frame = stack[inner] as Frame
  const box = stack[inner - 1]
  if (box?.family !== 'box' || frame.reading?.scheme !== scheme) return false
  const siblings = box.section.parent?.sections ?? []
  const before = siblings.slice(0, siblings.indexOf(box.section)).findLast(({ marker }) => marker?.scheme !== 'box')
  if (before?.marker?.scheme !== scheme || before.marker.ordinal !== ordinal - 1) return false
  if (ordinal <= frame.ordinal || (frame.section.marker?.text.key.startsWith('0') && !text.key.startsWith('0'))) return true
  return endsInClause(text) && !frame.section.blocks.some((block) => endsInClause(block.text)) && before.blocks.some((block) => endsInClause(block.text))
}

function endsInClause({ key }: Passage): boolean {
  return clauseStart(key) < key.length
}

/** Whether the paragraph right above ends in a colon. */
function leadsIn(stack: readonly Frame[]): boolean {
  return stack.at(-1)?.section.blocks.at(-1)?.text.key.endsWith('：') ?? false
}

/** Whether the number that an open family expects comes later, before a marker of an outer family. */
function resumes(walk: Walk, family: string, expected: number, index: number): boolean {
  const outer = new Set(
    walk.stack
      .slice(
        0,
        walk.stack.findLastIndex((frame) => frame.family === family),
      )
      .map((frame) => frame.family),
  )
  let reached = 1
  for (let i = index + 1; i < walk.pieces.length && i < index + 80; i++) {
    const reading = walk.pieces[i]?.readings[0]
    if (!reading || reading.damaged) continue
    const here = familyOf(reading)
    if (outer.has(here)) return false
    if (here !== family) continue
    // a run that counts up to the expected number itself is that run, not a list inside an item
    if (reading.ordinal === reached + 1) reached++
    else if (reading.ordinal === expected) return true
    else return false
  }
  return false
}

/** Number of the next marker of a family that opens a paragraph; null when none comes soon. */
function nextOf(walk: Walk, { scheme }: MarkerReading, index: number): number | null {
  for (let i = index + 1; i < walk.pieces.length && i < index + 60; i++) {
    const reading = walk.pieces[i]?.readings.find((r) => r.scheme === scheme)
    if (reading && !reading.damaged) return reading.ordinal
  }
  return null
}

/** Whether the next marker of a family has the number expected. */
function goesOn(walk: Walk, family: string, expected: number, index: number): boolean {
  for (let i = index + 1; i < walk.pieces.length && i < index + 40; i++) {
    const reading = walk.pieces[i]?.readings.find((r) => !r.damaged && familyOf(r) === family)
    if (reading) return reading.ordinal === expected
  }
  return false
}

/** How many frames stay open when a first marker of `family` opens: those that stand above it. */
function parentOf(stack: readonly Frame[], family: string, ladder: Ladder): number {
  let keep = stack.length
  while (keep > 0) {
    const frame = stack[keep - 1] as Frame
    if (frame.family === 'heading') {
      if (frame.over === family || (frame.over !== null && ladder.above(frame.over, family))) break
    } else if (frame.family === 'attachment') break
    else if (frame.family === 'box') {
      if ((canonicalRank[family as keyof typeof canonicalRank] ?? canonicalRank.decimal) >= canonicalRank.digitDot) break
    } else if (frame.family !== family && ladder.above(frame.family, family)) break
    keep--
  }
  return keep
}

function open(walk: Walk, { reading, expected, keep, finding, rivalled = false }: Placement, text: Passage): Section {
  const family = familyOf(reading)
  // a box closes the items above it: it belongs to the section that holds them
  if (reading.scheme === 'box') while (keep > 0 && isItem(walk.stack[keep - 1] as Frame)) keep--
  const section = push(walk, keep, { family, ordinal: reading.ordinal, reading, over: null })
  section.marker = { type: 'marker', text: text.slice(0, reading.length), scheme: reading.scheme, ordinal: reading.ordinal }
  walk.seen.set(family, reading.ordinal)
  if (!finding && !reading.damaged && !rivalled) return section
  const spans = text.spans(0, reading.length)
  const marker = section.marker.text.raw
  // `3.` of `3.5G网络` is printed as it should be: only what follows could make a value of it
  const damaged = reading.damaged && !/^\d{1,3}[.．、]$/.test(marker)
  if (finding === 'gap') walk.context.report('numbering-gap', spans, { marker, expected }, section)
  else if (finding === 'repeat') walk.context.report('numbering-repeat', spans, { marker, expected }, section)
  else if (finding === 'restart') walk.context.report('numbering-restart', spans, { marker }, section)
  if (damaged) walk.context.report('marker-damaged', spans, { marker, ordinal: reading.ordinal }, section)
  const doubt = (code: DoubtCode) => addDoubt(section, doubtAt(code, text, 0, reading.length, spans))
  if (finding) doubt(`number-${finding}`)
  if (damaged) doubt('marker-damaged')
  if (rivalled) doubt('marker-rival')
  return section
}

function isItem(frame: Frame): boolean {
  return frame.reading !== null && frame.reading.rank >= canonicalRank.decimal && frame.family !== 'box'
}

function push(walk: Walk, keep: number, frame: Omit<Frame, 'section'>): Section {
  walk.stack.length = keep
  const parent = walk.stack.at(-1)?.section ?? null
  const section: Section = {
    type: 'section',
    id: '',
    depth: keep + 1,
    part: walk.part,
    parent,
    marker: null,
    heading: null,
    category: 'other',
    blocks: [],
    sections: [],
    doubts: [],
  }
  const holder = parent ?? walk.part
  if (holder.sections.length === 0) holder.sections = [section]
  else holder.sections.push(section)
  const { family, ordinal, reading, over } = frame
  walk.stack.push({ section, family, ordinal, reading, over })
  return section
}

/** Open a heading that has no number (`over`: the family that restarts below it, or null). */
function openBare(walk: Walk, text: Passage, over: string | null): void {
  const { stack, ladder } = walk
  let keep = stack.length
  // `专栏3：` / `新业态培育项目`: the title of a box on the line below its number
  const box = stack.at(-1)?.family === 'box' ? stack.at(-1)?.section : undefined
  if (box && !box.heading && box.blocks.length === 0 && box.sections.length === 0) {
    box.heading = { type: 'heading', text, printed: text }
    return
  }
  const isPeer = (frame: Frame) => frame.family === 'heading' && (frame.over === over || over === null || frame.over === null)
  if (closingHeadings.test(text.key)) {
    const root = stack[0]?.family === 'attachment' ? 1 : 0
    keep = root
  } else if (over === 'article') {
    // a chapter whose number was lost, or one that never had any
    const peer = stack.findLastIndex((frame) => isPeer(frame) || (frame.family !== over && statutory.has(frame.family)))
    keep =
      peer >= 0
        ? peer
        : Math.max(
            0,
            stack.findIndex((frame) => frame.family === over),
          )
  } else if (over !== null) {
    const open = stack.findIndex((frame) => frame.family === over || isPeer(frame))
    if (open >= 0) keep = open
    else while (keep > 0 && !(stack[keep - 1]?.family === 'attachment') && !ladder.above((stack[keep - 1] as Frame).family, over)) keep--
  } else {
    const peer = stack.findLastIndex(isPeer)
    if (peer >= 0) keep = peer
    else while (keep > 0 && isItem(stack[keep - 1] as Frame)) keep--
  }
  const section = push(walk, keep, { family: 'heading', ordinal: 0, reading: null, over })
  section.heading = { type: 'heading', text: /[。：]$/.test(text.key) ? text.slice(0, text.length - 1) : text, printed: text }
  addDoubt(section, doubtAt('heading-unnumbered', text))
}

/** Open a section where a person said so, with its number if it has one; as deep as those above it allow. */
function openDecided(walk: Walk, text: Passage, depth: number, index: number): void {
  const { stack, seen, pieces } = walk
  const [reading = null] = (pieces[index]?.readings ?? []).filter(({ scheme }) => scheme !== 'attachment')
  stack.length = Math.min(stack.length, Math.max(depth - 1, stack[0]?.family === 'attachment' ? 1 : 0))
  const below = pieces.slice(index + 1, index + 12).find(({ readings }) => readings.some(({ damaged }) => !damaged))?.readings[0]
  const over = below && !reading && !stack.some(({ family }) => family === familyOf(below)) ? familyOf(below) : null
  const section = push(walk, stack.length, { family: reading ? familyOf(reading) : 'heading', ordinal: reading?.ordinal ?? 0, reading, over })
  if (reading) {
    section.marker = { type: 'marker', text: text.slice(0, reading.length), scheme: reading.scheme, ordinal: reading.ordinal }
    seen.set(familyOf(reading), reading.ordinal)
  }
  const printed = text.slice(reading?.length ?? 0)
  if (printed.length > 0) section.heading = { type: 'heading', text: /[。：]$/.test(printed.key) ? printed.slice(0, printed.length - 1) : printed, printed }
}

/** The one depth-1 section of an attachment: its marker, and the title lines below it as heading. */
function openAttachment(walk: Walk): number {
  const first = walk.pieces[0]?.text
  if (!first) return 0
  const reading = first.markers.find((r) => r.scheme === 'attachment')
  if (!reading) return 0
  const section = push(walk, 0, { family: 'attachment', ordinal: reading.ordinal, reading, over: null })
  section.marker = { type: 'marker', text: first.slice(0, reading.length), scheme: 'attachment', ordinal: reading.ordinal }
  const title = walk.part.title
  if (!title) {
    addBlock(walk, first.slice(reading.length))
    return 1
  }
  section.heading = { type: 'heading', text: title, printed: title }
  let next = 1
  while (next < walk.pieces.length && (walk.pieces[next]?.text?.start ?? Number.POSITIVE_INFINITY) < title.end) next++
  return next
}

function addBlock(walk: Walk, text: Passage): void {
  if (text.length === 0) return
  const block: Block = { type: blockType(text.key), text, table: null }
  const section = walk.stack.at(-1)?.section
  // most sections hold one: a list of one takes a tenth of the memory that the first `push` takes
  if (section && section.blocks.length === 0) section.blocks = [block]
  else blocksOf(walk).push(block)
}

function addTable(walk: Walk, table: Table): void {
  const owner = walk.stack.at(-1)?.section ?? walk.part
  table.owner = owner
  const empty = (table.caption ?? table.header[0]?.[0]?.text ?? table.rows.at(0)?.[0]?.text)?.slice(0, 0)
  const text = table.caption ?? empty
  if (text) blocksOf(walk).push({ type: 'tableRef', text, table })
  for (const note of table.notes) blocksOf(walk).push({ type: 'paragraph', text: note, table: null })
}

function blocksOf(walk: Walk): Block[] {
  return walk.stack.at(-1)?.section.blocks ?? walk.part.preamble
}

function blockType(key: string): Block['type'] {
  if (isHan(key.charCodeAt(0)) && !key.startsWith('图')) return 'paragraph'
  if (/^图\d{1,2}(?:-\d{1,2})?[^，。；]{1,40}$/.test(key)) return 'figureNote'
  if (/^(?:-{1,2}(?!\d)|[•●◆■▪·◇○])/.test(key)) return 'list'
  return 'paragraph'
}
