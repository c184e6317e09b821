import type { Change, ChangeSide, Deadline, FieldChange, Indicator, Quantity, Responsibility } from '../schema/types.ts'
import { groupBy } from '../text/group.ts'
import { keyOf } from './key.ts'
import { nameLikeness } from './likeness.ts'

/** Beyond so many comparisons names are compared no more. */
const fewEnough = 900

type Value = FieldChange['before']

/** The values of two records that differ, in the order of the names; what only one has is null in the other. */
export function fieldsOf(
  before: Readonly<Record<string, Value>> | null,
  after: Readonly<Record<string, Value>> | null,
  of: string | null = null,
): FieldChange[] {
  const names = Object.keys(before ?? after ?? {})
  return names.flatMap((field) => {
    const [a, b] = [before?.[field] ?? null, after?.[field] ?? null]
    return same(a, b) ? [] : [{ field, of, before: a, after: b }]
  })
}

function same(a: Value, b: Value): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && keyOf(a) === keyOf(b))
}

/** Roles of bodies that differ between two clauses. */
export function rolesOf(before: readonly Responsibility[], after: readonly Responsibility[]): FieldChange[] {
  const [a, b] = [bodiesOf(before), bodiesOf(after)]
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    const [was, is] = [a.get(key), b.get(key)]
    if (was?.roles === is?.roles) return []
    return [{ field: 'role', of: is?.name ?? was?.name ?? null, before: was?.roles ?? null, after: is?.roles ?? null }]
  })
}

function bodiesOf(clauses: readonly Responsibility[]): Map<string, { name: string; roles: string }> {
  const bodies = new Map<string, { name: string; roles: string }>()
  for (const { assignments, persons } of clauses) {
    const named = [
      ...assignments.map(({ mention, role }) => ({ name: mention, role: role as string })),
      ...persons.map(({ name, roleText }) => ({ name, role: keyOf(roleText) })),
    ]
    for (const { name, role } of named) {
      const key = keyOf(name)
      const known = bodies.get(key)
      if (!known) bodies.set(key, { name, roles: role })
      else if (!known.roles.split('+').includes(role)) known.roles = [...known.roles.split('+'), role].sort().join('+')
    }
  }
  return bodies
}

/** What a deadline says, as values; how it is worded only where it has no other. */
export function deadlineValues({ by, from, ongoing, recurring, within, text, inferred }: Deadline): Record<string, Value> {
  const term = within && `${within.n} ${within.unit}${within.anchor === null ? '' : ` ${within.anchor}`}`
  const told = by !== null || from !== null || ongoing || recurring !== null || term !== null
  return { by: inferred === null ? by : null, from, ongoing: ongoing || null, recurring, within: term, text: told && inferred === null ? null : keyOf(text) }
}

/** What an indicator says, as values. A year that was taken from elsewhere is told there. */
export function indicatorValues(indicator: Indicator): Record<string, Value> {
  const { baseline, target, property, period, cumulative, tableId, name } = indicator
  return {
    // in prose the name is cut from the sentence, whose wording is told
    name: tableId === null ? null : name,
    ...quantityValues('baseline', baseline),
    ...quantityValues('target', target),
    property,
    period,
    cumulative: cumulative || null,
  }
}

function quantityValues(of: string, quantity: Quantity | null): Record<string, Value> {
  const value = quantity?.value ?? null
  return {
    [`${of}.value`]: value,
    [`${of}.max`]: quantity?.max ?? null,
    [`${of}.unit`]: quantity?.unit ?? null,
    [`${of}.comparator`]: quantity && quantity.comparator !== '=' ? quantity.comparator : null,
    [`${of}.year`]: quantity?.yearInferred === null ? quantity.year : null,
    [`${of}.raw`]: quantity && value === null && quantity.raw !== '' ? keyOf(quantity.raw) : null,
  }
}

/** How a clause, a deadline or an indicator stands in its document. */
export function sideOf(id: string, sectionId: string | null, label: string, text: string, spans: ChangeSide['spans']): ChangeSide {
  return { id, sectionId, label, text, spans }
}

/** `县域物流中心 10个`, with its baseline where there is one. */
export function indicatorText({ name, baseline, target }: Indicator): string {
  const values = [baseline?.raw, target?.raw].filter(Boolean).join(' → ')
  return values === '' ? name : `${name} ${values}`
}

/**
 * Pair records of one owner: what says the same first, in order; then what is called alike; at last those that are left, in order.
 *
 * @param same What they say, as a key.
 * @param name What they are called.
 */
export function pairRecords<T>(before: readonly T[], after: readonly T[], same: (record: T) => string, name: (record: T) => string): [T | null, T | null][] {
  const pairs = new Map<T, T>()
  const left = new Set(after)
  const pair = (a: T, b: T) => {
    pairs.set(a, b)
    left.delete(b)
  }
  const open = () => before.filter((record) => !pairs.has(record))
  for (const key of [same, (record: T) => keyOf(name(record))]) {
    const theirs = groupBy([...left], key)
    for (const record of open()) {
      const other = theirs.get(key(record))?.shift()
      if (other !== undefined) pair(record, other)
    }
  }
  if (open().length * left.size <= fewEnough) {
    for (const record of open()) {
      const other = [...left].find((one) => nameLikeness(keyOf(name(record)), keyOf(name(one))) >= 0.85)
      if (other !== undefined) pair(record, other)
    }
  }
  // what is left in equal number stands in each other's place
  const [rest, others] = [open(), [...left]]
  if (rest.length === others.length) for (const [i, record] of rest.entries()) pair(record, others[i] as T)
  return [...before.map((a): [T | null, T | null] => [a, pairs.get(a) ?? null]), ...[...left].map((b): [T | null, T | null] => [null, b])]
}

/** A change of a record: added, removed, or other values. Null where nothing differs. */
export function changeOf(subject: Change['subject'], before: ChangeSide | null, after: ChangeSide | null, fields: FieldChange[]): Change | null {
  if (before && after && fields.length === 0) return null
  return { subject, kinds: [before && after ? 'changed' : before ? 'removed' : 'added'], before, after, fields, wording: [] }
}
