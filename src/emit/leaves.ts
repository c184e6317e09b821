import type { Passage, Span } from '../text/passage.ts'
import { isSpace } from '../text/space.ts'
import type { Block, Part, Root, Section } from '../tree/nodes.ts'
import type { Metadata } from '../tree/records.ts'
import { sectionsOf } from '../tree/visit.ts'

/** Characters of the source by what became of them, without white space (JavaScript `\s`). */
export interface Coverage {
  characters: number
  structured: number
  furniture: number
  unparsed: number
}

const space = 0
const open = 1
const structured = 2
const furniture = 3
const unparsed = 4

/**
 * Lay all leaves of the tree over the source: what each character became, and the runs that nothing claimed.
 *
 * @returns counts, and the unclaimed runs as spans (trimmed, in order)
 * @source contract rule 2
 */
export function layOut(root: Root): { coverage: Coverage; unclaimed: Span[] } {
  const { raw } = root.source
  const state = new Uint8Array(raw.length)
  let characters = 0
  for (let i = 0; i < raw.length; i++) {
    if (isSpace(raw.charCodeAt(i))) continue
    state[i] = open
    characters++
  }
  const coverage: Coverage = { characters, structured: 0, furniture: 0, unparsed: 0 }
  const take = (start: number, end: number, as: number) => {
    let count = 0
    for (let i = start; i < end; i++) {
      if (state[i] !== open) continue
      state[i] = as
      count++
    }
    if (as === structured) coverage.structured += count
    else if (as === furniture) coverage.furniture += count
    else coverage.unparsed += count
  }
  const takeAll = (spans: readonly Span[], as: number) => {
    for (const { start, end } of spans) take(start, end, as)
  }
  const asStructured = (start: number, end: number) => take(start, end, structured)
  const asUnparsed = (start: number, end: number) => take(start, end, unparsed)
  const claim: Claim = (text, as) => text.eachPiece(as === structured ? asStructured : asUnparsed)
  for (const { spans } of root.furniture) takeAll(spans, furniture)
  for (const spans of metadataSpans(root.records.metadata)) takeAll(spans, structured)
  for (const part of root.parts) {
    if (part.title && part.role !== 'attachment') claim(part.title, structured)
    for (const block of part.preamble) claimBlock(block, claim)
    for (const section of sectionsOf(part)) claimSection(section, claim)
    for (const block of part.closing) claimBlock(block, claim)
  }
  const unclaimed: Span[] = []
  for (let i = state.indexOf(open); i >= 0; i = state.indexOf(open, i)) {
    let end = i + 1
    for (let j = end; j < raw.length && (state[j] === open || state[j] === space) && !isBreak(raw.charCodeAt(j)); j++) if (state[j] === open) end = j + 1
    unclaimed.push({ start: i, end })
    for (let j = i; j < end; j++) if (state[j] === open) coverage.unparsed++
    i = end
  }
  return { coverage, unclaimed }
}

type Claim = (text: Passage, as: number) => void

function claimSection(section: Section, claim: Claim): void {
  if (section.marker) claim(section.marker.text, structured)
  if (section.heading) claim(section.heading.printed, structured)
  for (const block of section.blocks) claimBlock(block, claim)
}

function claimBlock(block: Block, claim: Claim): void {
  claim(block.text, block.type === 'unparsed' ? unparsed : structured)
  if (!block.table) return
  const as = block.table.shape === 'unparsed' ? unparsed : structured
  for (const row of block.table.header) for (const cell of row) claim(cell.text, as)
  for (const row of block.table.rows) for (const cell of row) claim(cell.text, as)
}

/** The spans of every metadata element. */
export function metadataSpans(metadata: Metadata): Span[][] {
  const found: Span[][] = [metadata.genreSpans, metadata.statusSpans]
  for (const value of Object.values(metadata) as unknown[]) {
    if (Array.isArray(value)) {
      for (const item of value) if (hasSpans(item)) found.push(item.spans)
    } else if (hasSpans(value)) found.push(value.spans)
  }
  return found
}

function hasSpans(value: unknown): value is { spans: Span[] } {
  return typeof value === 'object' && value !== null && Array.isArray((value as { spans?: unknown }).spans)
}

/** First and last leaf of each part and section. */
export type Extents = (of: Part | Section) => Span[]

/**
 * Where every part and section begins and ends, each leaf looked at once: those below first, because a section takes in
 * what its own sections do.
 *
 * @returns A function that gives the one span of a container; empty for a container without leaves.
 */
export function extentsOf(root: Root): Extents {
  const known = new Map<Part | Section, Span>()
  for (const part of root.parts) {
    const sections = sectionsOf(part)
    for (let i = sections.length - 1; i >= 0; i--) {
      const section = sections[i] as Section
      const range = { start: Number.POSITIVE_INFINITY, end: -1 }
      if (section.marker) include(range, section.marker.text)
      if (section.heading) include(range, section.heading.printed)
      includeBlocks(range, section.blocks)
      for (const below of section.sections) widen(range, known.get(below))
      known.set(section, range)
    }
    const range = { start: Number.POSITIVE_INFINITY, end: -1 }
    if (part.title && part.present) include(range, part.title)
    includeBlocks(range, part.preamble)
    includeBlocks(range, part.closing)
    for (const section of part.sections) widen(range, known.get(section))
    known.set(part, range)
  }
  return (of) => {
    const range = known.get(of)
    return range && range.end >= 0 ? [{ start: range.start, end: range.end }] : []
  }
}

/** Widen a range to take in a passage. */
export function include(range: Span, text: Passage): void {
  text.eachPiece((start, end) => {
    if (start < range.start) range.start = start
    if (end > range.end) range.end = end
  })
}

function includeBlocks(range: Span, blocks: readonly Block[]): void {
  for (const { text, table } of blocks) {
    include(range, text)
    if (!table) continue
    for (const row of table.header) for (const cell of row) include(range, cell.text)
    for (const row of table.rows) for (const cell of row) include(range, cell.text)
  }
}

function widen(range: Span, by: Span | undefined): void {
  if (!by) return
  if (by.start < range.start) range.start = by.start
  if (by.end > range.end) range.end = by.end
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029
}
