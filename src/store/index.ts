/** The store: what is known about documents, revisions, sources and runs, and the flat records, as tables to be asked with SQL. */
import { join } from 'node:path'
import { migrate } from './migrate.ts'
import { type Store, StoreError } from './port.ts'
import type { PostgresStore } from './postgres.ts'

export { type Store, StoreError, type Table } from './port.ts'
export { tables, views } from './tables.ts'

/** Name of the embedded database in the output folder. */
export const storeFile = 'tiaoli.db'

/** Where a store is, and how it is opened. */
export interface StoreOptions {
  /** The output folder; holds the embedded database. */
  out: string
  /** `postgres://…` for a shared store instead. */
  url?: string | undefined
  /** Nothing is written, nothing is made. */
  readonly?: boolean | undefined
}

/**
 * Open a store: the embedded one of an output folder, or a PostgreSQL database. Its tables are made when missing.
 *
 * @throws {StoreError} when it cannot be opened, with what to do
 * @example
 * const store = await openStore({ out: 'out', readonly: true })
 * await store.all('select title, due from tasks where body = ?', ['市财政局'])
 */
export async function openStore({ out, url, readonly = false }: StoreOptions): Promise<Store> {
  const store = url === undefined ? await (await import('./sqlite.ts')).openSqlite(join(out, storeFile), readonly) : await openShared(url, readonly)
  if (!readonly) await migrate(store)
  return store
}

/** Open a store that others share. */
export async function openShared(url: string, readonly = false): Promise<PostgresStore> {
  if (!/^postgres(?:ql)?:\/\//.test(url)) {
    throw new StoreError(`Unexpected store \`${url}\`, expected postgres://…`, 'Leave --store out to keep the store in the output folder.')
  }
  return (await import('./postgres.ts')).openPostgres(url, readonly)
}
