import type { PolicyDocument } from '../schema/types.ts'
import type { Item } from './item.ts'
import type { TableName } from './names.ts'

/** What a cell holds. `list` is a list of texts, `date` an ISO date. */
export type ColumnType = 'text' | 'list' | 'integer' | 'number' | 'flag' | 'date'

export type Value = string | number | boolean | null | readonly string[]

/** One column of a table. Its headers stand in `locale/columns.ts`. */
export interface Column<T> {
  /** Name in JSONL, CSV and Parquet; never changes its meaning. */
  name: string
  type: ColumnType
  /** Where the value comes from: paths in the document, `[]` for every entry of a list. */
  from: readonly string[]
  /** What it is, where it is more than the field it comes from. */
  about?: string
  /** Field of `locale/values.ts` whose words people are shown for its codes. */
  words?: string
  value(record: T, item: Item): Value
}

/** A kind of record as a table: rows out of a document, columns out of a row. */
export interface Table<T = unknown> {
  name: TableName
  /** What `record` says in JSONL. */
  record: string
  about: string
  rows(document: PolicyDocument): readonly T[]
  columns: readonly Column<T>[]
}

/** A row by column name. */
export type Row = Readonly<Record<string, Value>>

/** The rows of a document in a table. */
export function* rowsOf(table: Table, item: Item): Generator<Row> {
  for (const record of table.rows(item.document)) {
    yield Object.fromEntries(table.columns.map((column) => [column.name, column.value(record, item)]))
  }
}

/** Define a table whose columns agree on what a row is. */
export function defineTable<T>(table: Table<T>): Table {
  return table as unknown as Table
}
