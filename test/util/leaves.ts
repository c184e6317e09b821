import type { PolicyDocument } from '../../src/schema/types.ts'

export interface Leaf {
  kind: string
  start: number
  end: number
}

type Spans = { start: number; end: number }[]

/**
 * The leaves of an emitted document by the contract's words alone, without any code of the parser: markers, headings,
 * blocks, table cells, metadata elements and part titles (which may share characters: an issuer line that opens the
 * title), furniture.
 */
export function leavesOf(document: PolicyDocument): { content: Leaf[]; metadata: Leaf[] } {
  const content: Leaf[] = []
  const metadata: Leaf[] = []
  const add = (to: Leaf[], kind: string, spans: Spans) => {
    for (const { start, end } of spans) to.push({ kind, start, end })
  }
  const sections = (list: PolicyDocument['parts'][number]['sections']) => {
    const stack = [...list]
    for (let s = stack.pop(); s; s = stack.pop()) {
      if (s.marker) add(content, 'marker', s.marker.spans)
      if (!(s.marker?.scheme === 'attachment')) add(content, 'heading', s.headingSpans)
      else add(metadata, 'heading', s.headingSpans)
      for (const block of s.blocks) add(content, block.type, block.spans)
      stack.push(...s.sections)
    }
  }
  for (const part of document.parts) {
    if (part.title && part.present) add(metadata, 'title', part.title.spans)
    for (const block of [...part.preamble, ...part.closing]) add(content, block.type, block.spans)
    sections(part.sections)
  }
  for (const table of document.tables) for (const row of [...table.header, ...table.rows]) for (const cell of row) add(content, 'cell', cell.spans)
  for (const { spans } of document.furniture) add(content, 'furniture', spans)
  const walk = (value: unknown, key: string) => {
    if (!value || typeof value !== 'object') return
    if (Array.isArray(value)) {
      const spans = value as unknown[]
      if (spans.every((s) => s && typeof s === 'object' && 'start' in s && 'end' in s && Object.keys(s).length === 2)) add(metadata, key, value as Spans)
      else for (const item of spans) walk(item, key)
      return
    }
    for (const [name, item] of Object.entries(value)) walk(item, name)
  }
  const { effectiveFromSpans, expiresOnSpans, interpretedBy, genreSpans, statusSpans, ...elements } = document.metadata
  walk(elements, 'metadata')
  return { content, metadata }
}

/** What is wrong with the tiling of a document: text in no leaf or in two. */
export function conservation(text: string, document: PolicyDocument): string[] {
  const problems: string[] = []
  const owner = new Map<number, string>()
  const { content, metadata } = leavesOf(document)
  for (const { kind, start, end } of metadata) for (let i = start; i < end; i++) if (!/\s/.test(text[i] as string)) owner.set(i, `metadata ${kind}`)
  const seen = new Set<number>()
  for (const { kind, start, end } of content) {
    if (start >= end || end > text.length) problems.push(`${kind} ${start}-${end} is no range of the text`)
    for (let i = start; i < end; i++) {
      if (/\s/.test(text[i] as string)) continue
      if (seen.has(i) || owner.get(i)?.startsWith('metadata')) {
        problems.push(`${i} ${JSON.stringify(text.slice(i, i + 12))} is in ${owner.get(i)} and in ${kind}`)
        if (problems.length > 5) return problems
      }
      seen.add(i)
      owner.set(i, kind)
    }
  }
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i] as string) || owner.has(i)) continue
    problems.push(`${i} ${JSON.stringify(text.slice(i, i + 20))} is in no leaf`)
    if (problems.length > 5) return problems
    while (i < text.length && text[i] !== '\n') i++
  }
  return problems
}
