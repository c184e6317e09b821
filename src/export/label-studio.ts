import type { PolicyDocument, Span } from '../schema/types.ts'
import type { Item } from './item.ts'

/** Labels a task carries; the labelling set-up in `docs/exports.md` lists the same. */
export const labels = [
  'marker',
  'heading',
  'clause',
  'lead',
  'responsible',
  'support',
  'guide',
  'deadline',
  'indicator',
  'citation',
  'organization',
  'furniture',
] as const

type Label = (typeof labels)[number]

/** Without its source a document cannot be labelled. */
export class SourceError extends Error {
  constructor(format: string) {
    super(`Unexpected lack of the source text, which \`${format}\` needs`)
    this.name = 'SourceError'
  }
}

/**
 * A document as one task for Label Studio: the source text, and what was read in it as predictions. Offsets are UTF-16 units,
 * as Label Studio's page counts them.
 *
 * @throws {SourceError} where the source is not at hand
 */
export function labelTaskOf({ document, text }: Item): string {
  if (text === null) throw new SourceError('label-studio')
  const { metadata } = document
  const result = labelled(document).map(([label, { start, end }], i) => ({
    id: `r${i + 1}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text: text.slice(start, end), labels: [label] },
  }))
  return JSON.stringify({
    data: { text, documentId: document.id, revision: document.revision, title: metadata.title?.text ?? null, source: document.source.name },
    predictions: [{ model_version: `${document.generator.name} ${document.generator.version}`, result }],
  })
}

function labelled(document: PolicyDocument): [Label, Span][] {
  const found: [Label, Span][] = []
  const add = (label: Label, spans: readonly Span[]) => {
    for (const span of spans) found.push([label, span])
  }
  const stack = document.parts.flatMap(({ sections }) => sections)
  for (let section = stack.pop(); section; section = stack.pop()) {
    add('marker', section.marker?.spans ?? [])
    add('heading', section.headingSpans)
    stack.push(...section.sections)
  }
  for (const { spans, assignments, deadline } of document.responsibilities) {
    add('clause', spans)
    for (const assignment of assignments) add(assignment.role, assignment.spans)
    add('deadline', deadline?.spans ?? [])
  }
  for (const { deadlines } of document.measures) for (const { spans } of deadlines) add('deadline', spans)
  for (const { spans } of document.indicators) add('indicator', spans)
  for (const { spans } of document.citations) add('citation', spans)
  for (const { mentions } of document.organizations) add('organization', mentions)
  for (const { spans } of document.furniture) add('furniture', spans)
  return found.sort(([a, x], [b, y]) => x.start - y.start || x.end - y.end || labels.indexOf(a) - labels.indexOf(b))
}
