import type { Alternative, Confidence, PolicyDocument, Section } from '../schema/types.ts'

/** A record that says how sure it is, in one shape for all kinds. */
export interface Reading {
  kind: 'section' | 'measure' | 'responsibility' | 'indicator'
  id: string
  sectionId: string | null
  /** What was read, in a line. */
  text: string
  spans: readonly { start: number; end: number }[]
  confidence: Confidence
  alternatives: readonly Alternative[]
}

/** Every section, measure, responsibility and indicator of a document, each kind in reading order. */
export function readingsOf(document: PolicyDocument): Reading[] {
  const out: Reading[] = []
  const sure: Confidence = { score: 1, reasons: [] }
  const stack: Section[] = document.parts.flatMap((part) => part.sections).reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    const { id, marker, heading, headingSpans, blocks, spans, confidence = sure, alternatives = [] } = section
    const own = [...(marker?.spans ?? []), ...headingSpans]
    const text = `${marker?.text ?? ''}${heading ?? blocks[0]?.text ?? ''}`
    out.push({ kind: 'section', id, sectionId: id, text, spans: own.length > 0 ? own : spans, confidence, alternatives })
    for (let i = section.sections.length - 1; i >= 0; i--) stack.push(section.sections[i] as Section)
  }
  for (const { id, sectionId, label, heading, text, spans, confidence = sure, alternatives = [] } of document.measures)
    out.push({ kind: 'measure', id, sectionId, text: `${label}${heading ?? text}`, spans, confidence, alternatives })
  for (const { id, ownerId, text, spans, confidence = sure, alternatives = [] } of document.responsibilities)
    out.push({ kind: 'responsibility', id, sectionId: ownerId, text, spans, confidence, alternatives })
  for (const { id, ownerId, name, target, spans, confidence = sure, alternatives = [] } of document.indicators)
    out.push({
      kind: 'indicator',
      id,
      sectionId: ownerId,
      text: `${name} ${target?.comparator ?? ''}${target?.raw ?? ''}${target?.year ? ` ${target.year}` : ''}`,
      spans,
      confidence,
      alternatives,
    })
  return out
}

/** What is doubtful in a document, as programs are told: how many records, and those, the least sure first. */
export function explained(document: PolicyDocument, most: number): { doubtful: number; readings: Reading[] } {
  const readings = doubtfulFirst(readingsOf(document))
  return { doubtful: readings.length, readings: readings.slice(0, most) }
}

/** Those with doubts, the least sure first. */
export function doubtfulFirst(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ confidence }) => confidence.reasons.length > 0).sort((a, b) => a.confidence.score - b.confidence.score)
}
