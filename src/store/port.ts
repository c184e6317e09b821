/** What a column may hold in both databases: booleans are 0 and 1 in SQLite, JSON is text in both. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'json'

export type Value = string | number | boolean | null

/** Values, for the columns of a table or the `?` of a statement, in their order. */
export type Values = readonly Value[]

export interface Column {
  name: string
  type: ColumnType
  /** What it means, for people; `docs/store.md` holds it. */
  says: string
}

export interface Table {
  name: string
  says: string
  columns: readonly Column[]
  /** Columns that name a row; the first of them clusters what belongs together. */
  key: readonly string[]
  indexes?: readonly (readonly string[])[]
}

export interface View {
  name: string
  says: string
  sql: string
}

/**
 * A database with the tables of tiaoli: the thin port that SQLite and PostgreSQL fit.
 *
 * SQL is what both understand, with `?` for each value. All but `transaction` is what happens inside one, too.
 */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  /** Where it is, for messages; without a password. */
  readonly place: string
  /** Rows of a query, by column name. Integers are numbers, booleans are booleans or 0 and 1. */
  all<T = Record<string, Value>>(sql: string, values?: Values): Promise<T[]>
  /** Run a statement; gives how many rows it changed. */
  run(sql: string, values?: Values): Promise<number>
  /**
   * Insert many rows at once: the values of one behind those of the other, which is quick to hand over. A row whose key is there
   * already is an error, unless `replace` says that the new one wins.
   */
  insert(table: Table, values: Values, replace?: boolean): Promise<void>
  /** Where rows wait for a transaction; left out where they wait as values. */
  readonly aside?: Aside
  /** All of it or nothing. Transactions of one store follow each other. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** Bring what waits in a log beside the database into it; left out where there is none. Waits for the disk, so it is for a thread that has the time. */
  settle?(): void
  close(): Promise<void>
}

/**
 * Rows that wait for their transaction as bytes, seen by nobody else and gone with the process. As values they would live long enough to
 * be taken for lasting by the collector, and hold the texts that they are parts of.
 */
export interface Aside {
  /** Put the rows of a document aside, as for {@link Store.insert}; gives the number they are named by. */
  put(tables: readonly Table[], values: readonly Values[]): number
  /** Make those of some documents ready to be moved: before the transaction, which is as long as it takes to write them. */
  gather(numbers: readonly number[]): Promise<void>
  /** Insert those of some documents, which were gathered, into a table; inside a transaction. */
  move(table: Table, numbers: readonly number[]): Promise<void>
  /** Let go of those of some documents, moved or not. */
  drop(numbers: readonly number[]): Promise<void>
}

/** A store that cannot be used: says why and what to do. */
export class StoreError extends Error {
  readonly hint: string

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.hint = hint
  }
}

/** As many `?` as there are values, for `in (…)`. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
