import type { Span } from '../text/passage.ts'
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
    if (isSpace(raw.charCodeAt(i))) state[i] = space
    else {
      state[i] = open
      characters++
    }
  }
  const coverage: Coverage = { characters, structured: 0, furniture: 0, unparsed: 0 }
  const claim = (spans: readonly Span[], as: number) => {
    for (const { start, end } of spans) {
      for (let i = start; i < end; i++) {
        if (state[i] !== open) continue
        state[i] = as
        if (as === structured) coverage.structured++
        else if (as === furniture) coverage.furniture++
        else coverage.unparsed++
      }
    }
  }
  for (const { spans } of root.furniture) claim(spans, furniture)
  for (const spans of metadataSpans(root.records.metadata)) claim(spans, structured)
  for (const part of root.parts) {
    if (part.title && part.role !== 'attachment') claim(part.title.spans(), structured)
    for (const block of part.preamble) claimBlock(block, claim)
    for (const section of sectionsOf(part)) claimSection(section, claim)
    for (const block of part.closing) claimBlock(block, claim)
  }
  const unclaimed: Span[] = []
  for (let i = 0; i < raw.length; i++) {
    if (state[i] !== open) continue
    let end = i + 1
    for (let j = end; j < raw.length && (state[j] === open || state[j] === space) && !isBreak(raw.charCodeAt(j)); j++) if (state[j] === open) end = j + 1
    unclaimed.push({ start: i, end })
    for (let j = i; j < end; j++) if (state[j] === open) coverage.unparsed++
    i = end - 1
  }
  return { coverage, unclaimed }
}

type Claim = (spans: readonly Span[], as: number) => void

function claimSection(section: Section, claim: Claim): void {
  if (section.marker) claim(section.marker.text.spans(), structured)
  if (section.heading) claim(section.heading.printed.spans(), structured)
  for (const block of section.blocks) claimBlock(block, claim)
}

function claimBlock(block: Block, claim: Claim): void {
  claim(block.text.spans(), block.type === 'unparsed' ? unparsed : structured)
  if (!block.table) return
  const as = block.table.shape === 'unparsed' ? unparsed : structured
  for (const row of [...block.table.header, ...block.table.rows]) for (const cell of row) claim(cell.text.spans(), as)
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

/** First and last leaf of a container as one span; empty for a container without leaves. */
export function extent(of: Part | Section): Span[] {
  let start = Number.POSITIVE_INFINITY
  let end = -1
  const add = (spans: readonly Span[]) => {
    for (const span of spans) {
      if (span.start < start) start = span.start
      if (span.end > end) end = span.end
    }
  }
  const addBlocks = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      add(block.text.spans())
      for (const row of block.table ? [...block.table.header, ...block.table.rows] : []) for (const cell of row) add(cell.text.spans())
    }
  }
  const addSection = (section: Section) => {
    if (section.marker) add(section.marker.text.spans())
    if (section.heading) add(section.heading.printed.spans())
    addBlocks(section.blocks)
  }
  if (of.type === 'part') {
    if (of.title && of.present) add(of.title.spans())
    addBlocks(of.preamble)
    addBlocks(of.closing)
  } else addSection(of)
  for (const section of sectionsOf(of)) addSection(section)
  return end < 0 ? [] : [{ start, end }]
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029
}
