import { citations } from '../../../src/stages/citations/index.ts'
import { fold } from '../../../src/text/fold.ts'
import { readMarker } from '../../../src/text/marker.ts'
import { Passage, type Source, sourceOf } from '../../../src/text/passage.ts'
import { createPart, createRoot } from '../../../src/tree/build.ts'
import type { Block, Category, Part, PartRole, Root, Section } from '../../../src/tree/nodes.ts'
import type { Metadata } from '../../../src/tree/records.ts'

/** A node in shorthand: marker, heading, text, what is below it. */
export interface Spec {
  marker?: string
  heading?: string
  text?: string
  category?: Category
  below?: Spec[]
}

export interface PartSpec {
  role: PartRole
  id?: string
  preamble?: string[]
  sections?: Spec[]
  closing?: string[]
}

/** Lay out a document by hand, one line a text, and run the stage twice: the second run must change nothing. */
export function runCitations(parts: PartSpec[], metadata: Partial<Metadata> = {}): { root: Root; reports: string[] } {
  const lines: string[] = []
  const line = (text: string) => {
    const start = lines.reduce((sum, l) => sum + l.length + 1, 0)
    lines.push(text)
    return { start, end: start + text.length }
  }
  const makers: ((source: Source) => void)[] = []
  const root = createRoot(sourceOf(''))
  Object.assign(root.records.metadata, metadata)
  const block = (text: string, into: Block[]) => {
    const { start, end } = line(text)
    makers.push((source) => into.push({ type: 'paragraph', text: Passage.read(source, start, end), table: null }))
  }
  const grow = (spec: Spec, part: Part, parent: Section | null): Section => {
    const marker = spec.marker ?? ''
    const reading = readMarker(fold(marker))[0]
    const section: Section = {
      type: 'section',
      id: `${parent?.id ?? part.id}/${reading?.ordinal ?? 'h'}`,
      depth: (parent?.depth ?? 0) + 1,
      part,
      parent,
      marker: null,
      heading: null,
      category: spec.category ?? parent?.category ?? 'measure',
      blocks: [],
      sections: [],
      doubts: [],
    }
    const { start, end } = line(marker + (spec.heading ?? ''))
    makers.push((source) => {
      if (reading)
        section.marker = {
          type: 'marker',
          text: Passage.read(source, start, start + marker.length),
          scheme: reading.scheme,
          ordinal: reading.ordinal,
        }
      if (spec.heading) {
        const text = Passage.read(source, start + marker.length, end)
        section.heading = { type: 'heading', text, printed: text }
      }
    })
    if (spec.text) block(spec.text, section.blocks)
    for (const child of spec.below ?? []) section.sections.push(grow(child, part, section))
    return section
  }
  for (const spec of parts) {
    const part = createPart(spec.role)
    part.id = spec.id ?? spec.role
    root.parts.push(part)
    for (const text of spec.preamble ?? []) block(text, part.preamble)
    for (const child of spec.sections ?? []) part.sections.push(grow(child, part, null))
    for (const text of spec.closing ?? []) block(text, part.closing)
  }
  const source = sourceOf(lines.join('\n'))
  root.source = source
  for (const make of makers) make(source)
  const reports: string[] = []
  citations.run(root, { report: (code) => void reports.push(code), options: {} })
  const before = print(root)
  citations.run(root, { report: () => {}, options: {} })
  if (print(root) !== before) throw new Error('A second run changed the tree')
  return { root, reports }
}

function print(root: Root): string {
  const { citations: cited, references, definitions, metadata } = root.records
  return JSON.stringify([
    cited.map((c) => [c.id, c.title, c.relation, c.spans, c.resolvedTo === 'self' ? 'self' : c.resolvedTo?.id, c.nestedIn?.id]),
    references.map((r) => [r.id, r.text, r.target?.id, r.reason]),
    definitions.map((d) => [d.id, d.term]),
    metadata.effectiveFrom,
    metadata.expiresOn,
    metadata.interpretedBy,
  ])
}
