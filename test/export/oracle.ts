import { type TableName, tables } from '../../src/export/index.ts'

/** A document as another program reads it from its file. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of which nothing is known but the contract
type Json = any

/** What a row is about: the document, and the record at each path that ends in `[]`. */
interface Context {
  document: Json
  text: string
  record: Json
  /** Records by the path that leads to them, the longest first. */
  at: readonly (readonly [path: string, record: Json])[]
}

/** The rows that a table must hold, from the JSON of documents alone: `docs/exports.md` says where each column comes from. */
export function expectedRows(name: TableName, documents: readonly { json: Json; text: string }[]): Record<string, Json>[] {
  return documents.flatMap(({ json, text }) =>
    contextsOf(name, json, text).map((context) =>
      Object.fromEntries(tables[name].columns.map(({ name: column, type, from }) => [column, cellOf(name, column, from[0] ?? '', type, context)])),
    ),
  )
}

function contextsOf(name: TableName, document: Json, text: string): Context[] {
  if (name === 'documents') return [{ document, text, record: document, at: [] }]
  if (name !== 'responsibilities') return document[name].map((record: Json) => ({ document, text, record, at: [[`${name}[]`, record]] }))
  return document.responsibilities.flatMap((clause: Json) =>
    (clause.assignments.length > 0 ? clause.assignments : [null]).map((body: Json) => ({
      document,
      text,
      record: clause,
      at: [
        ['responsibilities[].assignments[]', body],
        ['responsibilities[]', clause],
      ],
    })),
  )
}

function cellOf(table: TableName, column: string, path: string, type: string, context: Context): Json {
  const worked = computed[`${table}.${column}`] ?? computed[column]
  if (worked) return worked(context)
  const found = context.at.find(([start]) => path.startsWith(`${start}.`))
  const value = found ? valueAt(found[1], path.slice(found[0].length + 1)) : valueAt(context.document, path)
  return value ?? (type === 'list' ? [] : null)
}

/** The value at a path; `[]` takes it from every entry. */
function valueAt(from: Json, path: string): Json {
  const [step = '', ...rest] = path.split('.')
  const value = from?.[step.replace('[]', '')]
  if (rest.length === 0) return value
  return step.endsWith('[]') ? (value ?? []).map((one: Json) => valueAt(one, rest.join('.'))) : valueAt(value, rest.join('.'))
}

/** Columns that are more than a field. */
const computed: Readonly<Record<string, (context: Context) => Json>> = {
  documentTitle: ({ document: { metadata } }) => metadata.title?.text ?? metadata.noticeTitle?.text ?? null,
  start: (context) => spansOf(context)[0]?.start ?? null,
  end: (context) => spansOf(context).at(-1)?.end ?? null,
  line: (context) => placeOf(context)?.line ?? null,
  column: (context) => placeOf(context)?.column ?? null,
  label: ({ document, record }) =>
    ownerOf(document, record)
      ?.map(({ marker }: Json) => marker?.text ?? '')
      .join('') ?? null,
  heading: ({ document, record }) => ownerOf(document, record)?.at(-1).heading ?? null,
  'measures.label': ({ record }) => record.label,
  'measures.heading': ({ record }) => record.heading,
  'measures.lead': (context) => bodies(context, 'lead'),
  'measures.responsible': (context) => bodies(context, 'responsible'),
  'measures.support': (context) => bodies(context, 'support'),
  'measures.guide': (context) => bodies(context, 'guide'),
  'measures.persons': (context) => once(clauses(context).flatMap(({ persons }) => persons.map(({ name }: Json) => name))),
  'measures.clauses': (context) => clauses(context).map(({ text }) => text),
  'measures.deadline': (context) =>
    once([...clauses(context).flatMap(({ deadline }) => deadline?.text ?? []), ...context.record.deadlines.map(({ text }: Json) => text)]),
  'measures.due': (context) =>
    latest(clauses(context).flatMap(({ deadline }) => deadline?.by ?? [])) ?? latest(context.record.deadlines.flatMap(({ by }: Json) => by ?? [])),
  'measures.confidence': (context) => {
    const scores = [context.record, ...clauses(context)].flatMap(({ confidence }) => confidence?.score ?? [])
    return scores.length > 0 ? Math.min(...scores) : null
  },
  'measures.doubts': (context) => once([context.record, ...clauses(context)].flatMap(({ confidence }) => confidence?.reasons ?? [])),
  'measures.findings': ({ document, record }) =>
    once(document.diagnostics.filter((one: Json) => one.sectionId === record.sectionId && one.severity !== 'info').map(({ code }: Json) => code)),
  'responsibilities.index': ({ record, at }) => Math.max(0, record.assignments.indexOf(at[0]?.[1])),
  'responsibilities.measureId': ({ document, record }) => document.measures.find(({ sectionId }: Json) => sectionId === record.ownerId)?.id ?? null,
  'organizations.mentions': ({ record }) => record.mentions.length,
  'documents.documentTitle': ({ record }) => record.metadata.title?.text ?? null,
  ...Object.fromEntries(
    ['measures', 'responsibilities', 'indicators', 'tables', 'citations', 'organizations'].map((list) => [
      `documents.${list}`,
      ({ record }: Context) => record[list].length,
    ]),
  ),
  'documents.errors': ({ record }) => record.diagnostics.filter(({ severity }: Json) => severity === 'error').length,
  'documents.warnings': ({ record }) => record.diagnostics.filter(({ severity }: Json) => severity === 'warning').length,
  'documents.offsetUnit': () => 'utf16',
  'documents.generator': ({ record: { generator } }) => `${generator.name} ${generator.version} ${generator.pipeline}`,
}

function spansOf({ record, at }: Context): { start: number; end: number }[] {
  const [, own] = at[0] ?? ['', record]
  if (own?.spans?.length > 0) return own.spans
  return record.mentions?.slice(0, 1) ?? record.spans
}

/** Line and column from 1, as an editor counts them. */
function placeOf(context: Context): { line: number; column: number } | null {
  const [span] = spansOf(context)
  if (!span) return null
  const lines = context.text.slice(0, span.start).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** The sections from the top down to the one that a record belongs to. */
function ownerOf(document: Json, { ownerId, sectionId }: Json): Json[] | undefined {
  const down = (sections: Json[], above: Json[]): Json[] | undefined => {
    for (const section of sections) {
      const trail = [...above, section]
      const found = section.id === (ownerId ?? sectionId) ? trail : down(section.sections, trail)
      if (found) return found
    }
    return undefined
  }
  return down(
    document.parts.flatMap(({ sections }: Json) => sections),
    [],
  )
}

function clauses({ document, record }: Context): Json[] {
  return record.responsibilityIds.map((id: string) => document.responsibilities.find((one: Json) => one.id === id))
}

function bodies(context: Context, role: string): string[] {
  const assigned = clauses(context).flatMap(({ assignments }) => assignments.filter((one: Json) => one.role === role))
  return once(assigned.map(({ mention, members, openEnded }) => `${mention}${members.length > 0 ? `（${members.join('、')}）` : ''}${openEnded ? '等' : ''}`))
}

function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null
}
