import type { Assignment, Citation, Deadline, Indicator, Measure, Organization, PolicyDocument, Responsibility, Span } from '../schema/types.ts'
import { documentNames, documentSamples } from './keys.ts'
import type { Table } from './port.ts'
import { column, type DocumentTable, documentTable, ownerColumn, type Reading } from './reading.ts'

/** Define a table of records; its rows are named within their document. */
function recordTable<T>(
  { key, ...head }: Pick<Table, 'name' | 'says' | 'key' | 'indexes'>,
  read: (document: PolicyDocument) => Iterable<T>,
  columns: readonly Reading<T>[],
): DocumentTable {
  return documentTable({ ...head, key: [ownerColumn.name, ...key] }, read, [ownerColumn, ...columns])
}

const json = (value: unknown): string => (Array.isArray(value) && value.length === 0 ? '[]' : JSON.stringify(value))
const first = (spans: readonly Span[]) => spans[0]?.start ?? null
const last = (spans: readonly Span[]) => spans.at(-1)?.end ?? null

const placeOf = <T>(spans: (record: T) => readonly Span[]): Reading<T>[] => [
  column('span_start', 'integer', 'Offset of its first character in the source text (UTF-16).', (record) => first(spans(record))),
  column('span_end', 'integer', 'Offset after its last character.', (record) => last(spans(record))),
]

const confidence = <T extends { confidence?: { score: number } }>() =>
  column<T>('confidence', 'real', 'How sure the reading is, from 0 to 1.', (record) => record.confidence?.score ?? null)

const measures = recordTable<Measure>(
  { name: 'measures', says: 'What tells somebody to do something: one row a measure.', key: ['id'] },
  (document) => document.measures,
  [
    column('id', 'text', 'Its id in the document.', (m) => m.id),
    column('ordinal', 'integer', 'Its place among the measures of the document, from 1.', (m) => m.ordinal),
    column('section_id', 'text', 'The section it stands in.', (m) => m.sectionId),
    column('label', 'text', 'The printed trail of numbers, such as 三、（一）1.', (m) => m.label),
    column('path', 'json', 'Headings from the top down to it, a list.', (m) => json(m.path)),
    column('heading', 'text', 'Its own heading.', (m) => m.heading),
    column('text', 'text', 'What is to be done: no number, no heading, no bracket of bodies.', (m) => m.text),
    column('category', 'text', '`measure`, `outcome`, `schedule` or `safeguard`.', (m) => m.category),
    confidence(),
    ...placeOf<Measure>((m) => m.spans),
  ],
)

interface Assigned {
  clause: Responsibility
  assignment: Assignment
  n: number
  measureId: string | null
}

function* assignmentsOf(document: PolicyDocument): Generator<Assigned> {
  const owners = new Map<string, string>()
  for (const measure of document.measures) for (const id of measure.responsibilityIds) owners.set(id, measure.id)
  for (const clause of document.responsibilities) {
    const measureId = owners.get(clause.id) ?? null
    for (const [i, assignment] of clause.assignments.entries()) yield { clause, assignment, n: i + 1, measureId }
  }
}

const responsibilities = recordTable<Assigned>(
  { name: 'responsibilities', says: 'Who is to do it: one row a body that a clause assigns.', key: ['id', 'n'] },
  assignmentsOf,
  [
    column('id', 'text', 'Id of the clause in the document.', (a) => a.clause.id),
    column('n', 'integer', 'Place of the body in the clause, from 1.', (a) => a.n),
    column('measure_id', 'text', 'The measure that the clause belongs to, as in `measures.id`.', (a) => a.measureId),
    column('section_id', 'text', 'The section that the clause belongs to.', (a) => a.clause.ownerId),
    column('role', 'text', '`lead` 牵头, `responsible` 负责, `support` 配合 or `guide` 指导.', (a) => a.assignment.role),
    column('role_text', 'text', 'The role as printed.', (a) => a.assignment.roleText),
    column('body', 'text', 'The body as printed.', (a) => a.assignment.mention),
    column('members', 'json', 'The bodies of a list with a shared ending, a list.', (a) => json(a.assignment.members)),
    column('organization_id', 'text', 'The body as in `organizations.id`.', (a) => a.assignment.organizationId),
    column('tier', 'integer', 'Rank in the list, from 1.', (a) => a.assignment.tier),
    column('collective', 'boolean', 'Whether it stands for many, such as 各区县政府.', (a) => a.assignment.collective),
    column('open_ended', 'boolean', 'Whether the list goes on with 等.', (a) => a.assignment.openEnded),
    column('inferred', 'text', 'The rule that gave the role where it is not printed.', (a) => a.assignment.inferred),
    column('implied', 'text', 'The rule where a sentence elsewhere assigns the body.', (a) => a.clause.implied),
    column('form', 'text', '`bracket`, `line`, `column` or `prose`.', (a) => a.clause.form),
    column('text', 'text', 'The whole clause as printed.', (a) => a.clause.text),
    column('deadline', 'text', 'The time in the clause as printed.', (a) => a.clause.deadline?.text ?? null),
    column('due', 'text', 'Its last day, `YYYY-MM-DD`.', (a) => a.clause.deadline?.by ?? null),
    column('confidence', 'real', 'How sure the reading is, from 0 to 1.', (a) => a.clause.confidence?.score ?? null),
    ...placeOf<Assigned>((a) => a.assignment.spans),
  ],
)

interface Timed {
  of: 'measure' | 'responsibility'
  id: string
  n: number
  measureId: string | null
  deadline: Deadline
}

function* deadlinesOf(document: PolicyDocument): Generator<Timed> {
  const owners = new Map<string, string>()
  for (const measure of document.measures) {
    for (const id of measure.responsibilityIds) owners.set(id, measure.id)
    for (const [i, deadline] of measure.deadlines.entries()) yield { of: 'measure', id: measure.id, n: i + 1, measureId: measure.id, deadline }
  }
  for (const { id, deadline } of document.responsibilities) {
    if (deadline) yield { of: 'responsibility', id, n: 1, measureId: owners.get(id) ?? null, deadline }
  }
}

const deadlines = recordTable<Timed>(
  { name: 'deadlines', says: 'When it is to be done: one row a time, in the prose of a measure or in its clause of bodies.', key: ['record_id', 'n'] },
  deadlinesOf,
  [
    column('record_id', 'text', 'Id of the measure or clause that names the time.', (d) => d.id),
    column('n', 'integer', 'Place of the time in the record, from 1.', (d) => d.n),
    column('record', 'text', '`measure` or `responsibility`.', (d) => d.of),
    column('measure_id', 'text', 'The measure it holds for, as in `measures.id`.', (d) => d.measureId),
    column('text', 'text', 'The time as printed.', (d) => d.deadline.text),
    column('due', 'text', 'Last day, `YYYY-MM-DD`.', (d) => d.deadline.by),
    column('begins', 'text', 'First day, `YYYY-MM-DD`.', (d) => d.deadline.from),
    column('unit', 'text', 'Smallest unit that is printed: `year`, `half`, `quarter`, `month`, `tenDays`, `day`.', (d) => d.deadline.precision),
    column('ongoing', 'boolean', 'Whether it has no end.', (d) => d.deadline.ongoing),
    column('recurring', 'text', 'How often it returns: `year`, `quarter`, `month`.', (d) => d.deadline.recurring),
    column('within', 'json', 'The term where it is counted from an event: `{n, unit, anchor}`.', (d) => (d.deadline.within ? json(d.deadline.within) : null)),
    column('inferred', 'text', 'The rule that gave what is not printed.', (d) => d.deadline.inferred),
    ...placeOf<Timed>((d) => d.deadline.spans),
  ],
)

const organizations = recordTable<Organization>(
  { name: 'organizations', says: 'The bodies a document names: one row a body.', key: ['id'] },
  (document) => document.organizations,
  [
    column('id', 'text', 'Its id in the document.', (o) => o.id),
    column('name', 'text', 'As first printed.', (o) => o.name),
    column('canonical', 'text', 'Its full name where that is known.', (o) => o.canonical),
    column('aliases', 'json', 'Other names in the document, a list.', (o) => json(o.aliases)),
    column('level', 'text', '`national`, `province`, `city`, `county`, `township`.', (o) => o.level),
    column('kind', 'text', '`government`, `party`, `judicial`, `enterprise`, `institution`, `collective`, `unknown`.', (o) => o.kind),
    column('jurisdiction', 'text', 'The place it governs.', (o) => o.jurisdiction),
    column('mentions', 'integer', 'How often it is named.', (o) => o.mentions.length),
  ],
)

const indicators = recordTable<Indicator>(
  { name: 'indicators', says: 'Targets and actual figures: one row a figure or a row of a table.', key: ['id'] },
  (document) => document.indicators,
  [
    column('id', 'text', 'Its id in the document.', (i) => i.id),
    column('section_id', 'text', 'The section it stands in.', (i) => i.ownerId),
    column('table_id', 'text', 'The table it stands in.', (i) => i.tableId),
    column('table_row', 'integer', 'The row of that table, from 0.', (i) => i.row),
    column('name', 'text', 'What is counted.', (i) => i.name),
    column('subjects', 'json', 'Whom or what it is counted of, a list.', (i) => json(i.subjects)),
    column('kind', 'text', '`target` or `actual`.', (i) => i.kind),
    column('baseline', 'text', 'Where it starts, as printed.', (i) => i.baseline?.raw ?? null),
    column('baseline_value', 'real', 'The same as a number in the base unit.', (i) => i.baseline?.value ?? null),
    column('baseline_year', 'integer', 'Its year.', (i) => i.baseline?.year ?? null),
    column('target', 'text', 'What is to be reached, as printed.', (i) => i.target?.raw ?? null),
    column('target_value', 'real', 'The same as a number in the base unit; the lower end of a range.', (i) => i.target?.value ?? null),
    column('target_max', 'real', 'The upper end of a range.', (i) => i.target?.max ?? null),
    column('target_year', 'integer', 'Its year.', (i) => i.target?.year ?? null),
    column('comparator', 'text', '`=`, `>=`, `>`, `<=`, `<` or `~`.', (i) => i.target?.comparator ?? null),
    column('unit', 'text', 'Base unit.', (i) => i.target?.unit ?? i.baseline?.unit ?? null),
    column('property', 'text', '约束性 or 预期性.', (i) => i.property),
    column('period', 'text', 'The time it is counted over: `year` … `day`.', (i) => i.period),
    column('cumulative', 'boolean', 'Whether it adds up over the years.', (i) => i.cumulative),
    confidence(),
    ...placeOf<Indicator>((i) => i.spans),
  ],
)

const citations = recordTable<Citation>(
  { name: 'citations', says: 'The documents a document names: one row a mention.', key: ['id'] },
  (document) => document.citations,
  [
    column('id', 'text', 'Its id in the document.', (c) => c.id),
    column('section_id', 'text', 'The section it stands in.', (c) => c.ownerId),
    column('title', 'text', 'The title as printed, without 《》.', (c) => c.title),
    column('document_number', 'text', 'The number as printed.', (c) => c.documentNumber?.text ?? null),
    column(
      'relation',
      'text',
      '`basis`, `implements`, `issues`, `forwards`, `repliesTo`, `repeals`, `amends`, `toEnact`, `toRevise`, `toRepeal`, `mentions`.',
      (c) => c.relation,
    ),
    column('kind', 'text', '`policy`, `law`, `standard`, `treaty`, `publication`, `unknown`.', (c) => c.kind),
    column('nested_in', 'text', 'The citation whose title holds it.', (c) => c.nestedIn),
    column('resolved_to', 'text', '`self`, or the earlier citation that an abbreviation stands for.', (c) => c.resolvedTo),
    ...placeOf<Citation>((c) => c.spans),
  ],
)

interface Doubted {
  record: 'section' | 'measure' | 'responsibility' | 'indicator'
  id: string
  sectionId: string | null
  code: string
  score: number
  spans: readonly Span[]
}

function* doubtsOf({ parts, measures, responsibilities, indicators }: PolicyDocument): Generator<Doubted> {
  const of = (record: Doubted['record'], sectionId: string | null, { id, spans, confidence }: Pick<Measure, 'id' | 'spans' | 'confidence'>): Doubted[] =>
    (confidence?.reasons ?? []).map((code) => ({ record, id, sectionId, code, score: confidence?.score ?? 1, spans }))
  const stack = parts.flatMap(({ sections }) => sections).reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    yield* of('section', section.id, section)
    stack.push(...[...section.sections].reverse())
  }
  for (const one of measures) yield* of('measure', one.sectionId, one)
  for (const one of responsibilities) yield* of('responsibility', one.ownerId, one)
  for (const one of indicators) yield* of('indicator', one.ownerId, one)
}

export const doubts = recordTable<Doubted>(
  {
    name: 'doubts',
    says: 'What could have been read otherwise: one row a reason of a doubtful record.',
    key: ['record', 'record_id', 'code'],
    indexes: [['code']],
  },
  doubtsOf,
  [
    column('record', 'text', '`section`, `measure`, `responsibility` or `indicator`.', (d) => d.record),
    column('record_id', 'text', 'Its id in the document.', (d) => d.id),
    column('code', 'text', 'The reason, a code of the catalogue.', (d) => d.code),
    column('section_id', 'text', 'The section it stands in.', (d) => d.sectionId),
    column('confidence', 'real', 'How sure the reading of the record is, from 0 to 1.', (d) => d.score),
    ...placeOf<Doubted>((d) => d.spans),
  ],
)

/** Tables that are filled from the newest revision of each document: its flat records, and what it is found by. */
export const recordTables: readonly DocumentTable[] = [
  measures,
  responsibilities,
  deadlines,
  organizations,
  indicators,
  citations,
  doubts,
  documentNames,
  documentSamples,
]
