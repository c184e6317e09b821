import type { Row, Table } from './spec.ts'

/** One line of JSON: which kind of record it is, then its columns; a list is an array, unknown is null. */
export function jsonLine(table: Table, row: Row): string {
  return `${JSON.stringify({ record: table.record, ...row })}\n`
}
