import type { Block, PolicyDocument, Section, Span } from '../schema/types.ts'
import { type Item, titleOf, walk } from './item.ts'
import { rowOf, tableOf } from './markdown.ts'

/** Most characters of a chunk where nothing else is asked for. */
export const defaultChunkSize = 800

interface Piece {
  text: string
  spans: readonly Span[]
  kind: 'text' | 'table'
  /** What stands once above the rows of a table. */
  head?: string
}

/**
 * Chunks for search and retrieval, each a line of JSON: the own text of one section (or of a part, where no section has it) with
 * the headings above it, the document's keys, and its places. Longer text is parted behind the end of a sentence; a table is
 * parted between rows, its header stands in every chunk. Nothing is in two chunks, nothing is left out.
 *
 * @param size Most characters of a chunk; one sentence, or one row, may be longer.
 */
export function* chunksOf(item: Item, size: number = defaultChunkSize): Generator<string> {
  const { document } = item
  for (const part of document.parts) {
    const title = part.title ? [{ text: part.title.text, spans: part.title.spans, kind: 'text' as const }] : []
    yield* linesFor(item, part.id, [...title, ...piecesOf(part.preamble, document)], size)
    for (const { type, section } of walk(part.sections)) {
      if (type === 'open') yield* linesFor(item, section.id, [...headOf(section), ...piecesOf(section.blocks, document)], size)
    }
    yield* linesFor(item, part.id, piecesOf(part.closing, document), size, '~closing')
  }
}

/** Marker and heading, which open the first chunk of a section. */
function headOf({ marker, heading, headingSpans }: Section): Piece[] {
  const text = `${marker?.text ?? ''}${heading ?? ''}`
  return text === '' ? [] : [{ text, spans: [...(marker?.spans ?? []), ...headingSpans], kind: 'text' }]
}

function piecesOf(blocks: readonly Block[], document: PolicyDocument): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    const table = block.tableId === null ? undefined : document.tables.find(({ id }) => id === block.tableId)
    if (!table) return block.text === '' ? [] : [{ text: block.text, spans: block.spans, kind: 'text' }]
    const head = [...tableOf({ caption: table.caption, columns: table.columns, rows: [], notes: [] })].join('').trim()
    const rows = table.rows.map((row): Piece => ({ text: rowOf(row), spans: row.flatMap(({ spans }) => spans), kind: 'table', head }))
    const notes = table.notes.map(({ text, spans }): Piece => ({ text, spans, kind: 'text' }))
    const empty: Piece[] = rows.length === 0 ? [{ text: [table.caption?.text ?? '', ...table.columns].join(' '), spans: table.spans, kind: 'table' }] : []
    return [...rows, ...empty, ...notes]
  })
}

function* linesFor(item: Item, owner: string, pieces: readonly Piece[], size: number, mark = ''): Generator<string> {
  const groups = grouped(
    pieces.flatMap((piece) => parted(piece, size)),
    size,
  )
  for (const [i, group] of groups.entries()) yield `${JSON.stringify(chunk(item, owner, group, `${owner}${mark}${groups.length > 1 ? `@${i + 1}` : ''}`))}\n`
}

function chunk({ document, sections, measures, responsibilities, places }: Item, owner: string, group: readonly Piece[], id: string) {
  const at = sections.get(owner)
  const measure = measures.get(owner)
  const { metadata } = document
  const headings = at ? [...at.above, titleOf(at.section)].filter((title) => title !== '') : []
  const clauses = measure?.responsibilityIds.flatMap((one) => responsibilities.get(one) ?? []) ?? []
  const text = group.flatMap((piece, i) => (startsTable(piece, group[i - 1]) ? [piece.head, piece.text] : [piece.text])).join('\n')
  return {
    id: `${document.id}#${id}`,
    documentId: document.id,
    revision: document.revision,
    documentTitle: metadata.title?.text ?? metadata.noticeTitle?.text ?? null,
    documentNumber: metadata.documentNumber?.text ?? null,
    issuers: metadata.issuers.map(({ name }) => name),
    issuedOn: metadata.issuedOn,
    sectionId: at ? owner : null,
    partId: at?.part ?? owner,
    category: at?.section.category ?? null,
    headings,
    headingPath: headings.join(' > '),
    kind: group[0]?.kind ?? 'text',
    text,
    characters: [...text].length,
    measureId: measure?.id ?? null,
    bodies: [...new Set(clauses.flatMap(({ assignments }) => assignments.map(({ mention }) => mention)))],
    due: clauses.flatMap(({ deadline }) => deadline?.by ?? []).at(-1) ?? null,
    offsets: places.unit,
    spans: group.flatMap(({ spans }) => spans).map(({ start, end }) => ({ start: places.offset(start), end: places.offset(end) })),
  }
}

/** Part a long text behind the ends of its sentences; each piece knows its own place where the text stands in one range as it is. */
function parted(piece: Piece, size: number): Piece[] {
  if (piece.kind === 'table' || piece.text.length <= size) return [piece]
  const sentences = piece.text.match(/[^。；！？]*[。；！？]+|[^。；！？]+$/g) ?? [piece.text]
  const [span] = piece.spans
  const whole = piece.spans.length === 1 && span && span.end - span.start === piece.text.length ? span : null
  let at = 0
  return sentences.map((text) => {
    const spans = whole ? [{ start: whole.start + at, end: whole.start + at + text.length }] : piece.spans
    at += text.length
    return { ...piece, text, spans }
  })
}

/** Fill chunks in order; text and table rows do not share one. */
function grouped(pieces: readonly Piece[], size: number): Piece[][] {
  const groups: Piece[][] = []
  let length = 0
  for (const piece of pieces) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const own = (before?: Piece) => piece.text.length + (startsTable(piece, before) ? (piece.head?.length ?? 0) + 1 : 0)
    // a line end stands between two
    if (group && last?.kind === piece.kind && length + 1 + own(last) <= size) {
      length += 1 + own(last)
      group.push(piece)
    } else {
      length = own()
      groups.push([piece])
    }
  }
  return groups
}

/** Whether a row is the first of its table in its chunk. */
function startsTable({ head }: Piece, before?: Piece): boolean {
  return head !== undefined && head !== '' && head !== before?.head
}
