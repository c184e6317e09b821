import { documentKeys, documentMarks, documentNames, documentSamples } from './keys.ts'
import { type Column, type Store, StoreError, type Table, type View } from './port.ts'
import { doubts } from './records.ts'
import { citationTargets, tables, views } from './tables.ts'

/** A change of the tables: what brings a database of the version before to this one. */
export interface Migration {
  version: number
  sql(dialect: Store['dialect']): string[]
}

/** Forget the sources of documents that were not connected with others yet. */
const readAgain =
  'delete from sources where document_id in (select d.id from documents d left join document_keys k on k.document_id = d.id where k.revision is null)'

/** Every change since the first tables; a new database is made by all of them, in order. */
const migrations: readonly Migration[] = [
  { version: 1, sql: (dialect) => [...tables.flatMap((table) => createTable(table, dialect)), ...views.map(createView)] },
  {
    version: 2,
    // all of these are made from the others, so nothing is lost
    sql: (dialect) => {
      const made = [citationTargets, documentKeys, documentNames, documentMarks]
      return [
        ...views.map(({ name }) => `drop view if exists ${name}`),
        ...made.flatMap((table) => [`drop table if exists ${table.name}`, ...createTable(table, dialect)]),
        ...views.map(createView),
      ]
    },
  },
  // empty until a document is read again, or `tiaoli db rebuild`
  { version: 3, sql: (dialect) => [`drop table if exists ${doubts.name}`, ...createTable(doubts, dialect)] },
  {
    version: 4,
    // what a document is found by comes along with its other rows: one that was not connected with others yet has none, and is read again
    sql: () => [readAgain],
  },
  // those that were connected with others have their marks already
  { version: 5, sql: (dialect) => [`drop table if exists ${documentSamples.name}`, ...createTable(documentSamples, dialect), readAgain] },
  // nothing asks by it, and each batch wrote to all of it
  { version: 6, sql: () => ['drop index if exists organizations_by_name'] },
]

/**
 * Bring a database to the tables of this version, in one transaction; one that is there already is left alone.
 *
 * @throws {StoreError} when the database was made by a newer version
 */
export async function migrate(store: Store, list: readonly Migration[] = migrations): Promise<void> {
  const newest = list.at(-1)?.version ?? 0
  if ((await versionOf(store)) === newest) return
  await store.transaction(async (tx) => {
    // two that open a new database at once: the second one waits here, and finds it made
    if (tx.dialect === 'postgres') await tx.all('select pg_advisory_xact_lock(7346)')
    await tx.run('create table if not exists migrations (version integer primary key)')
    const version = await versionOf(tx)
    if (version > newest) {
      throw new StoreError(
        `Unexpected store of version ${version} in ${store.place}, expected at most ${newest}`,
        'A newer tiaoli made it: use that one, or give another folder.',
      )
    }
    for (const migration of list.filter((migration) => migration.version > version)) {
      for (const sql of migration.sql(tx.dialect)) await tx.run(sql)
      await tx.run('insert into migrations (version) values (?)', [migration.version])
    }
  })
}

async function versionOf(store: Store): Promise<number> {
  const known =
    store.dialect === 'sqlite'
      ? await store.all("select 1 from sqlite_master where type = 'table' and name = 'migrations'")
      : await store.all("select 1 from information_schema.tables where table_schema = current_schema() and table_name = 'migrations'")
  if (known.length === 0) return 0
  const [row] = await store.all<{ version: number | null }>('select max(version) as version from migrations')
  return row?.version ?? 0
}

const types = {
  sqlite: { text: 'text', integer: 'integer', real: 'real', boolean: 'integer', json: 'text' },
  postgres: { text: 'text', integer: 'bigint', real: 'double precision', boolean: 'boolean', json: 'text' },
} as const satisfies Record<Store['dialect'], Record<Column['type'], string>>

function createTable(table: Table, dialect: Store['dialect']): string[] {
  const columns = table.columns.map(({ name, type }) => `${name} ${types[dialect][type]}${table.key.includes(name) ? ' not null' : ''}`)
  // rows with the same beginning of the key lie together, and no second tree is kept for it
  const options = dialect === 'sqlite' ? ' without rowid' : ''
  return [
    `create table ${table.name} (\n  ${[...columns, `primary key (${table.key.join(', ')})`].join(',\n  ')}\n)${options}`,
    ...(table.indexes ?? []).map((index) => `create index ${table.name}_by_${index.join('_')} on ${table.name} (${index.join(', ')})`),
  ]
}

function createView({ name, sql }: View): string {
  return `create view ${name} as\n${sql}`
}
