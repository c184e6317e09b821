import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type Database from 'libsql'
import { openAside } from './aside.ts'
import { type Store, StoreError, type Table, type Value, type Values } from './port.ts'
import { temporaryBeside } from './temporary.ts'

type Bound = string | number | null
/** All values in one list: as arguments they would be copied twice. */
type Statement = Database.Statement<[Bound[]]>

/** Bytes of a page of a new file: the rows of a document fill several, and each is written twice, to the log and to its place. */
const pageSize = 16_384

/**
 * Pages that a log may hold before a commit brings them into the file, waiting for the disk: `settle` should come first. A page that many
 * transactions write is brought in once.
 */
const mostLogged = 8192

/** Milliseconds that a statement waits for the file. */
const busyTimeout = 10_000

/** Values of one statement: SQLite takes 32,766, and gains nothing from more rows than fit in a few pages. */
const valuesAtOnce = 1000

/**
 * Open the embedded store: one SQLite file, in WAL, flushed at every commit.
 *
 * @param readonly Nothing may be written, and a file that is not there is an error instead of a new one.
 * @throws {StoreError} when the file cannot be opened or is no database
 */
export async function openSqlite(path: string, readonly = false): Promise<Store> {
  if (readonly && !existsSync(path)) {
    throw new StoreError(
      `Unexpected absence of ${path}, expected the store of an output folder`,
      'Run `tiaoli ingest` into that folder, or `tiaoli db rebuild`.',
    )
  }
  const { default: Sqlite } = await import('libsql')
  let db: Database.Database
  try {
    db = new Sqlite(path, { timeout: busyTimeout })
    // this also reads the file: what is no database is refused here
    db.exec(readonly ? 'pragma query_only = on; select count(*) from sqlite_master' : `pragma page_size = ${pageSize}; pragma journal_mode = wal`)
    db.exec('pragma synchronous = full; pragma cache_size = -16384; pragma temp_store = memory')
    if (!readonly) db.exec(`pragma wal_autocheckpoint = ${mostLogged}`)
  } catch (error) {
    throw new StoreError(
      `Unexpected file ${path}, expected a SQLite database that can be ${readonly ? 'read' : 'written'}: ${error instanceof Error ? error.message : error}`,
      'Move the file away and run `tiaoli db rebuild`: everything in it also lies in the JSON files.',
      { cause: error },
    )
  }
  return storeOf(db, path, readonly)
}

function storeOf(db: Database.Database, path: string, readonly: boolean): Store {
  const statements = new Map<string, Statement>()
  const prepare = (sql: string) => {
    return statements.get(sql) ?? kept(statements, sql, db.prepare<[Bound[]]>(sql))
  }
  const inserts = new Map<string, Statement>()
  const inserting = (table: Table, uses: readonly Use[], rows: number, replace: boolean) => {
    const key = `${table.name} ${uses.join('')} ${rows} ${replace}`
    return inserts.get(key) ?? kept(inserts, key, db.prepare<[Bound[]]>(insertOf(table, uses, rows, replace)))
  }
  const insert = (table: Table, values: Values, replace = false) => {
    const width = table.columns.length
    const uses = Array.from({ length: width }, (_, column) => useOf(values, column, width))
    const most = Math.max(1, Math.floor(valuesAtOnce / width))
    const shared = uses.flatMap((use, column) => (use === once ? [bindable(values[column] ?? null)] : []))
    const columns = uses.flatMap((use, column) => (use === each ? [column] : []))
    for (let from = 0; from < values.length; ) {
      // powers of two: a few statements serve for any number of rows
      const rows = 2 ** Math.floor(Math.log2(Math.min(most, (values.length - from) / width)))
      const bound = shared.slice()
      for (const end = from + rows * width; from < end; from += width) for (const column of columns) bound.push(bindable(values[from + column] ?? null))
      inserting(table, uses, rows, replace).run(bound)
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  const aside = openAside({
    exec: (sql) => void db.exec(sql),
    unused: () => temporaryBeside(path),
    async free() {
      while (db.inTransaction) await last
    },
  })
  const inside: Store = {
    dialect: 'sqlite',
    place: path,
    all: async <T>(sql: string, values: Values = []) => prepare(sql).all(values.map(bindable)) as T[],
    run: async (sql, values = []) => prepare(sql).run(values.map(bindable)).changes,
    insert: async (table, values, replace) => insert(table, values, replace),
    aside,
    transaction: (work) => work(inside),
    close: async () => void db.close(),
  }
  return {
    ...inside,
    settle() {
      try {
        db.exec('pragma wal_checkpoint(passive)')
      } catch {
        // no room for it: it stays in the log
      }
    },
    transaction(work) {
      const result = last.then(async () => {
        await begin(db)
        try {
          const value = await work(inside)
          db.exec('commit')
          return value
        } catch (error) {
          if (db.inTransaction) db.exec('rollback')
          throw error
        }
      })
      last = result.catch(() => {})
      return result
    },
    async close() {
      await last
      // the file alone then holds all of it, for whoever copies it
      try {
        if (!readonly) db.exec('pragma busy_timeout = 500; pragma wal_checkpoint(truncate)')
      } catch {
        // no room for it, or somebody reads: what was committed stays in the log beside the file
      }
      db.close()
    },
  }
}

/** Statements of one kind that are kept prepared: there are as many as there are numbers of values, and each has some 100 kB. */
const mostKept = 100

function kept(statements: Map<string, Statement>, key: string, statement: Statement): Statement {
  for (const oldest of statements.keys()) if (statements.size >= mostKept) statements.delete(oldest)
  statements.set(key, statement)
  return statement
}

/** Milliseconds to wait until somebody else has written, and between looks. */
const patience = 60_000
const pause = 2

/** Begin to write. While somebody else does, this thread goes on with what it has to do. */
async function begin(db: Database.Database): Promise<void> {
  for (const started = performance.now(); ; await wait(pause)) {
    try {
      db.exec('pragma busy_timeout = 0; begin immediate')
      return
    } catch (error) {
      if (!/locked|busy/i.test(String(error)) || performance.now() - started > patience) throw error
    } finally {
      db.exec(`pragma busy_timeout = ${busyTimeout}`)
    }
  }
}

/** How a column of some rows is bound: not at all, once for all of them, once for each. To bind a value costs more than to store it. */
type Use = typeof none | typeof once | typeof each
const none = 0
const once = 1
const each = 2

/** Rows from which a value that all of them share is bound once: another statement must pay to be prepared. */
const sharedFrom = 16

function useOf(values: Values, column: number, width: number): Use {
  const first = values[column] ?? null
  const shared = first === null || values.length >= sharedFrom * width
  for (let i = column; i < values.length; i += width) if (values[i] !== first) return each
  return first === null ? none : shared ? once : each
}

function bindable(value: Value): Bound {
  return typeof value === 'boolean' ? Number(value) : value
}

/** Shared values are `?1`, `?2`, …, first of all: then each other `?` has the next number. */
function insertOf({ name, columns }: Table, uses: readonly Use[], rows: number, replace: boolean): string {
  const named = (use: Use) => columns.flatMap(({ name }, i) => (uses[i] === use ? [name] : []))
  const [shared, own] = [named(once), named(each)]
  const row = `(${[...shared.map((_, i) => `?${i + 1}`), ...own.map(() => '?')].join(', ')})`
  return `insert ${replace ? 'or replace ' : ''}into ${name} (${[...shared, ...own].join(', ')}) values ${Array(rows).fill(row).join(', ')}`
}
