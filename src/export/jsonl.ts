import { wellFormed } from './clean.ts'
import type { Row, Table } from './spec.ts'

/** One line of JSON: which kind of record it is, then its columns; a list is an array, unknown is null. */
export function jsonLine(table: Table, row: Row): string {
  return `${JSON.stringify({ record: table.record, ...row })}\n`
}

/** The same line for a reader of UTF-8 that refuses lone surrogates, as DuckDB does. */
export function jsonLineInUtf8(table: Table, row: Row): string {
  return `${JSON.stringify({ record: table.record, ...row }, (_, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value))}\n`
}
