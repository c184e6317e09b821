import type { PolicyDocument } from '../schema/types.ts'
import type { Column, ColumnType, Table, Value } from './port.ts'

/** A column that also knows its value, from a record and the document that holds it. */
export interface Reading<T> extends Column {
  of: (record: T, document: PolicyDocument) => Value
}

/** Name a column and say where its value comes from. */
export function column<T>(name: string, type: ColumnType, says: string, of: Reading<T>['of']): Reading<T> {
  return { name, type, says, of }
}

/** Name a column whose value no document gives. */
export function given(name: string, type: ColumnType, says: string): Column {
  return { name, type, says }
}

/** The column of the document that a row belongs to. */
export const ownerColumn: Reading<unknown> = column('document_id', 'text', 'The document, as in `documents.id`.', (_, document) => document.id)

/** A table that is filled from documents. */
export interface DocumentTable extends Table {
  /** Values of all its rows that a document gives, one row behind the other; without those of its last columns where these are given. */
  valuesOf(document: PolicyDocument): Value[]
}

/**
 * Define a table that is filled from documents.
 *
 * @param read    The records of a document, one for each row.
 * @param columns Its columns; behind them those that are given.
 */
export function documentTable<T>(
  head: Pick<Table, 'name' | 'says' | 'key' | 'indexes'>,
  read: (document: PolicyDocument) => Iterable<T>,
  columns: readonly Reading<T>[],
  given: readonly Column[] = [],
): DocumentTable {
  return {
    ...head,
    columns: [...columns, ...given],
    valuesOf(document) {
      const values: Value[] = []
      for (const record of read(document)) for (const { of } of columns) values.push(of(record, document))
      return values
    },
  }
}
