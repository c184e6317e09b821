import type { Change, Deadline, FieldChange, Indicator, Responsibility } from '../schema/types.ts'
import { keyOf } from './key.ts'
import type { Node } from './nodes.ts'
import { changeOf, deadlineValues, fieldsOf, indicatorText, indicatorValues, pairRecords, rolesOf, sideOf } from './values.ts'

/** Records of one owner (a section or a part) in a document. */
export interface Owned {
  id: string
  label: string
  clauses: readonly Responsibility[]
  indicators: readonly Indicator[]
  /** Deadlines of the prose of its measure, with the id of the measure. */
  deadlines: readonly Deadline[]
  measureId: string | null
}

export function ownedBy(node: Node): Owned {
  const { section, label, clauses, indicators, measure } = node
  return { id: section.id, label, clauses, indicators, deadlines: measure?.deadlines ?? [], measureId: measure?.id ?? null }
}

/** What changed in the records of an owner, and the words that changed with them. */
export interface RecordChanges {
  changes: Change[]
  /** What each changed value reads before and after: prose that differs in these alone was not reworded. */
  masks: [before: string, after: string][]
}

/** Compare the records of two owners that are one. */
export function compareRecords(a: Owned, b: Owned): RecordChanges {
  const changes: Change[] = []
  const masks: [string, string][] = []
  const add = (change: Change | null) => {
    if (change) changes.push(change)
    return change !== null
  }
  for (const [was, is] of pairRecords(a.clauses.filter(told), b.clauses.filter(told), clauseKey, (one) => one.text)) {
    const changed = add(
      changeOf(
        'responsibility',
        was && sideOf(was.id, was.ownerId, a.label, was.text, was.spans),
        is && sideOf(is.id, is.ownerId, b.label, is.text, is.spans),
        rolesOf(was ? [was] : [], is ? [is] : []),
      ),
    )
    if (changed && was?.form === 'prose' && is?.form === 'prose') masks.push([was.text, is.text])
    // the deadline of a clause that came or went is told with it
    if (was && is) add(deadlineChange(was.deadline, is.deadline, [was.id, a], [is.id, b]))
  }
  for (const [was, is] of pairRecords(a.deadlines, b.deadlines, ({ text }) => keyOf(text), deadlineShape)) {
    if (add(deadlineChange(was, is, [a.measureId ?? a.id, a], [b.measureId ?? b.id, b])) && was && is) masks.push([was.text, is.text])
  }
  for (const [was, is] of pairRecords(a.indicators, b.indicators, indicatorKey, ({ name }) => name)) {
    const changed = add(indicatorChange(was, is, a.label, b.label))
    if (!changed || !was || !is) continue
    for (const of of ['baseline', 'target'] as const) if (was[of] && is[of] && was[of].raw !== is[of].raw) masks.push([was[of].raw, is[of].raw])
  }
  return { changes, masks }
}

/** Bodies, deadlines and targets of an owner that came or went, as fields of that change. */
export function fieldsWith(owned: Owned, went: boolean): FieldChange[] {
  const turn = (fields: FieldChange[]) => (went ? fields.map(({ field, of, after }) => ({ field, of, before: after, after: null })) : fields)
  return turn([
    ...rolesOf([], owned.clauses.filter(told)),
    ...[...owned.clauses.flatMap(({ deadline }) => deadline ?? []), ...owned.deadlines].map(({ text }) => ({
      field: 'deadline',
      of: null,
      before: null,
      after: text,
    })),
    ...owned.indicators.map((one) => ({ field: 'target', of: one.name, before: null, after: one.target?.raw ?? null })),
  ])
}

/** What another clause implies is told there. */
function told({ implied }: Responsibility): boolean {
  return implied === null
}

function clauseKey({ assignments, deadline, persons }: Responsibility): string {
  return JSON.stringify([assignments.map(({ role, mention }) => [role, keyOf(mention)]), persons.map(({ name }) => name), keyOf(deadline?.text ?? '')])
}

function indicatorKey(one: Indicator): string {
  return keyOf(one.name) + JSON.stringify(indicatorValues(one))
}

/** Deadlines of one kind are rather one that changed than those of two. */
function deadlineShape({ precision, ongoing, recurring, text }: Deadline): string {
  return `${precision}${ongoing}${recurring}${text.replace(/[\d０-９]+/g, '#')}`
}

function deadlineChange(was: Deadline | null, is: Deadline | null, [oldId, a]: [string, Owned], [newId, b]: [string, Owned]): Change | null {
  if (!was && !is) return null
  return changeOf(
    'deadline',
    was && sideOf(oldId, a.id, a.label, was.text, was.spans),
    is && sideOf(newId, b.id, b.label, is.text, is.spans),
    fieldsOf(was && deadlineValues(was), is && deadlineValues(is)),
  )
}

function indicatorChange(was: Indicator | null, is: Indicator | null, before: string, after: string): Change | null {
  return changeOf(
    'indicator',
    was && sideOf(was.id, was.ownerId, before, indicatorText(was), was.spans),
    is && sideOf(is.id, is.ownerId, after, indicatorText(is), is.spans),
    fieldsOf(was && indicatorValues(was), is && indicatorValues(is)),
  )
}
