import { diffArrays } from 'diff'
import type { Change, Span, Table } from '../schema/types.ts'
import { keyed, keyOf } from './key.ts'
import { pairRecords, sideOf } from './values.ts'
import { wording } from './wording.ts'

type Row = Table['rows'][number]

/**
 * Compare the tables of two owners row by row. Rows that were read as indicators or duties are told as those, unless they differ
 * in something else.
 *
 * @param told What other changes of this owner tell.
 */
export function compareTables(before: readonly Table[], after: readonly Table[], label: string, told: readonly Change[]): Change[] {
  return pairRecords(
    before,
    after,
    (one) => JSON.stringify(one.rows.map(rowKey)),
    (one) => one.caption?.text ?? one.columns.join(),
  ).flatMap(([a, b]) => {
    if (!a || !b) return [whole(a, b, label)]
    return [...comparePlain(a, b, label), ...compareRows(a, b, label, told)]
  })
}

function whole(a: Table | null, b: Table | null, label: string): Change {
  const side = (table: Table | null) => table && sideOf(table.id, table.ownerId, label, table.caption?.text ?? table.columns.join(' | '), table.spans)
  return { subject: 'table', kinds: [a ? 'removed' : 'added'], before: side(a), after: side(b), fields: [], wording: [] }
}

/** Caption and head; notes stand in the text of the section as well. */
function comparePlain(a: Table, b: Table, label: string): Change[] {
  const text = (table: Table) => keyed([table.caption?.text ?? '', ...table.header.map(rowText)].join(' | '))
  const [was, is] = [text(a), text(b)]
  if (keyOf(was.shown) === keyOf(is.shown)) return []
  const side = (table: Table, shown: string) => sideOf(table.id, table.ownerId, label, shown, table.spans)
  return [{ subject: 'table', kinds: ['reworded'], before: side(a, was.shown), after: side(b, is.shown), fields: [], wording: wording(was, is) }]
}

function compareRows(a: Table, b: Table, label: string, told: readonly Change[]): Change[] {
  const changes: Change[] = []
  const runs = diffArrays(a.rows.map(rowKey), b.rows.map(rowKey))
  let [i, j] = [0, 0]
  for (let n = 0; n < runs.length; n++) {
    const run = runs[n]
    if (!run?.added && !run?.removed) {
      i += run?.value.length ?? 0
      j += run?.value.length ?? 0
      continue
    }
    const next = runs[n + 1]
    const both = run.removed && next?.added
    const [gone, come] = [run.removed ? run.value.length : 0, both ? next.value.length : run.added ? run.value.length : 0]
    changes.push(...runChanges(a, b, [i, gone], [j, come], label, told))
    i += gone
    j += come
    if (both) n++
  }
  return changes
}

/** Rows in each other's place, by the likeness of their names. */
function runChanges(a: Table, b: Table, [i, gone]: [number, number], [j, come]: [number, number], label: string, told: readonly Change[]): Change[] {
  const was = a.rows.slice(i, i + gone).map((row, k) => ({ table: a, row, at: i + k }))
  const is = b.rows.slice(j, j + come).map((row, k) => ({ table: b, row, at: j + k }))
  return pairRecords(
    was,
    is,
    ({ row }) => rowKey(row),
    ({ row }) => nameIn(row),
  ).flatMap(([x, y]): Change[] => {
    if (x && y ? cellsTold(x.row, y.row, told) : told.some((change) => (x ? meets(change.before?.spans, x.row) : y && meets(change.after?.spans, y.row))))
      return []
    const side = (one: typeof x) =>
      one &&
      sideOf(
        rowId(one.table.id, one.at),
        one.table.ownerId,
        label,
        rowText(one.row),
        one.row.flatMap((cell) => cell.spans),
      )
    const words = x && y ? wording(keyed(rowText(x.row)), keyed(rowText(y.row))) : []
    return [{ subject: 'table', kinds: [x && y ? 'changed' : x ? 'removed' : 'added'], before: side(x), after: side(y), fields: [], wording: words }]
  })
}

/** Whether every cell that differs is told by another change. */
function cellsTold(before: Row, after: Row, told: readonly Change[]): boolean {
  return (
    before.length === after.length &&
    before.every((cell, i) => {
      const other = after[i]
      if (!other || keyOf(cell.text) === keyOf(other.text) || (i === 0 && /^\d+$/.test(keyOf(cell.text)))) return true
      return told.some((change) => meets(change.before?.spans, [cell]) || meets(change.after?.spans, [other]))
    })
  )
}

function meets(spans: readonly Span[] | undefined, cells: Row): boolean {
  return cells.some((cell) => cell.spans.some(({ start, end }) => spans?.some((span) => span.start < end && span.end > start)))
}

/** Id of a row of a table: that of the table and its number from 1. */
function rowId(tableId: string, row: number): string {
  return `${tableId}#row${row + 1}`
}

/** A running number in the first cell is the order's, not the row's. */
function rowKey(row: Row): string {
  return row
    .map(({ text }) => keyOf(text))
    .filter((text, i) => i > 0 || !/^\d+$/.test(text))
    .join('\t')
}

function nameIn(row: Row): string {
  return row.find(({ text }) => /\p{Script=Han}/u.test(text))?.text ?? ''
}

function rowText(row: Row): string {
  return row.map(({ text }) => text).join(' | ')
}
