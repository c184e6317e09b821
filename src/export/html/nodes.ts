import type { DoubtCode } from '../../locale/doubts.ts'
import type { Alternative, Block, Confidence, Deadline, Part, PolicyDocument, Section, Span } from '../../schema/types.ts'
import { metadataRows } from './metadata.ts'

export type NodeKind =
  | 'part'
  | 'section'
  | 'clause'
  | 'body'
  | 'person'
  | 'deadline'
  | 'indicator'
  | 'table'
  | 'citation'
  | 'reference'
  | 'definition'
  | 'metadata'
  | 'furniture'
  | 'unparsed'
  | 'finding'

/** Something of a document that can be chosen in the report. */
export interface Node {
  kind: NodeKind
  /** Its id in the document; of what has none the field, the reason or the code. */
  id: string
  /** What is printed there or read from it. */
  text: string
  /** Where it is shown in the source; a container shows as lines and has none here. */
  spans: readonly Span[]
  /** Its whole extent; null where it is nowhere in the text. */
  extent: Span | null
  parent: number | null
  /** 1 where nothing is said. */
  score: number
  doubts: readonly { code: DoubtCode; text: string; spans: readonly Span[] }[]
}

/** What the characters of a range are, of those that lie in exactly one leaf. */
export interface Leaf extends Span {
  leaf: 'marker' | 'heading' | 'text' | 'cell' | 'metadata' | 'furniture' | 'unparsed'
  /** Index of the node that it belongs to; null for text of none. */
  node: number | null
}

/** All nodes of a document in an order that puts parents first, and its leaves. */
export interface Nodes {
  list: readonly Node[]
  leaves: readonly Leaf[]
  /** Index of a record, section or part by its id, of a row of metadata by `metadata/` and its place, of all else by the object itself. */
  at(key: unknown): number | null
}

/** Collect the nodes and leaves of a document. */
export function nodesOf(document: PolicyDocument): Nodes {
  const list: Node[] = []
  const leaves: Leaf[] = []
  const index = new Map<unknown, number>()
  const add = (key: unknown, kind: NodeKind, id: string, text: string, spans: readonly Span[], more: Partial<Node> = {}): number => {
    list.push({ kind, id, text, spans, extent: extentOf(spans), parent: null, score: 1, doubts: [], ...more })
    index.set(key, list.length - 1)
    return list.length - 1
  }
  const claim = (leaf: Leaf['leaf'], spans: readonly Span[], node: number | null) => {
    for (const { start, end } of spans) leaves.push({ start, end, leaf, node })
  }
  const at = (key: unknown) => index.get(key) ?? null

  const blocks = (of: readonly Block[], node: number) => {
    for (const block of of) {
      if (block.type === 'unparsed') claim('unparsed', block.spans, add(block, 'unparsed', block.type, block.text, block.spans, { parent: node }))
      else claim('text', block.spans, node)
    }
  }
  const section = (of: Section, parent: number) => {
    const text = `${of.marker?.text ?? ''}${of.heading ?? of.blocks[0]?.text ?? ''}`
    const node = add(of.id, 'section', of.id, text, [], { parent, extent: extentOf(of.spans), ...evidence(of) })
    if (of.marker) claim('marker', of.marker.spans, node)
    claim('heading', of.headingSpans, node)
    blocks(of.blocks, node)
    for (const child of of.sections) section(child, node)
  }
  for (const part of document.parts) {
    const parent = part.parentId === null ? null : at(part.parentId)
    const node = add(part.id, 'part', part.id, titleOf(part), [], { parent, extent: extentOf(part.spans) })
    if (part.title && part.present && part.role !== 'attachment') claim('metadata', part.title.spans, node)
    blocks(part.preamble, node)
    for (const one of part.sections) section(one, node)
    blocks(part.closing, node)
  }
  for (const [i, row] of metadataRows(document.metadata).entries()) {
    claim('metadata', row.spans, add(`metadata/${i}`, 'metadata', row.field, row.text, row.spans))
  }
  for (const table of document.tables) {
    const node = add(table.id, 'table', table.id, table.caption?.text ?? '', [], { parent: at(table.ownerId), extent: extentOf(table.spans) })
    const leaf = table.shape === 'unparsed' ? 'unparsed' : 'cell'
    for (const row of [...table.header, ...table.rows]) for (const cell of row) claim(leaf, cell.spans, node)
  }
  for (const measure of document.measures) {
    const owner = at(measure.sectionId)
    if (owner !== null) merge(list[owner] as Node, evidence(measure))
    for (const deadline of measure.deadlines) add(deadline, 'deadline', measure.id, deadline.text, deadline.spans, { parent: owner })
  }
  const when = (deadline: Deadline | null, id: string, parent: number) => {
    if (deadline) add(deadline, 'deadline', id, deadline.text, deadline.spans, { parent })
  }
  for (const record of document.responsibilities) {
    const node = add(record.id, 'clause', record.id, record.text, record.spans, { parent: at(record.ownerId), ...evidence(record) })
    for (const one of record.assignments) add(one, 'body', record.id, one.mention, one.spans, { parent: node })
    for (const one of record.persons) add(one, 'person', record.id, one.name, one.spans, { parent: node })
    when(record.deadline, record.id, node)
  }
  for (const one of document.indicators) {
    const text = `${one.name} ${one.target?.raw ?? ''}`.trim()
    add(one.id, 'indicator', one.id, text, one.spans, { parent: at(one.tableId) ?? at(one.ownerId), ...evidence(one) })
  }
  for (const one of document.citations) {
    add(one.id, 'citation', one.id, one.title ?? one.documentNumber?.text ?? '', one.spans, { parent: at(one.nestedIn) ?? at(one.ownerId) })
  }
  for (const one of document.references) add(one.id, 'reference', one.id, one.text, one.spans, { parent: at(one.ownerId) })
  for (const one of document.definitions) add(one.id, 'definition', one.id, one.term, one.spans, { parent: at(one.scopeId) })
  for (const one of document.furniture) claim('furniture', one.spans, add(one, 'furniture', one.reason, one.text, one.spans))
  for (const one of document.diagnostics) add(one, 'finding', one.code, one.message, one.spans, { parent: at(one.sectionId) })
  return { list, leaves, at }
}

function titleOf(part: Part): string {
  return part.title?.text ?? ''
}

function extentOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function evidence({ confidence, alternatives = [] }: { confidence?: Confidence; alternatives?: Alternative[] }): Pick<Node, 'score' | 'doubts'> {
  return {
    score: confidence?.score ?? 1,
    doubts: alternatives.map(({ reason, text, spans }) => ({ code: reason as DoubtCode, text, spans })),
  }
}

/** A measure is shown as its section; both have doubts, some the same. */
function merge(node: Node, { score, doubts }: Pick<Node, 'score' | 'doubts'>): void {
  node.score = Math.min(node.score, score)
  const known = new Set(node.doubts.map(keyOf))
  node.doubts = [...node.doubts, ...doubts.filter((doubt) => !known.has(keyOf(doubt)))]
}

function keyOf({ code, spans }: Node['doubts'][number]): string {
  return `${code} ${spans[0]?.start}`
}
