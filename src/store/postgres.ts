import type pg from 'pg'
import { type Column, type Store, StoreError, type Table, type Value, type Values } from './port.ts'

/** A store in PostgreSQL; others of its kind share it. */
export interface PostgresStore extends Store {
  /** Run SQL of PostgreSQL itself, with `$1` for values; for what brings its own. */
  raw(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>
  transaction<T>(work: (store: PostgresStore) => Promise<T>): Promise<T>
}

/** A worker that hangs this long in the middle of a transaction loses it, and with it what it has claimed. */
const lease = 15 * 60_000

const types: Readonly<Record<Column['type'], string>> = { text: 'text', integer: 'bigint', real: 'double precision', boolean: 'boolean', json: 'text' }

/**
 * Open a store in PostgreSQL.
 *
 * @throws {StoreError} when it cannot be reached
 */
export async function openPostgres(url: string, readonly = false): Promise<PostgresStore> {
  const { default: postgres } = await import('pg')
  const place = placeOf(url)
  const int8 = 20
  const pool = new postgres.Pool({
    connectionString: url,
    max: 4,
    keepAlive: true,
    idle_in_transaction_session_timeout: lease,
    types: { getTypeParser: (id, format) => (id === int8 ? Number : postgres.types.getTypeParser(id, format)) },
    ...(readonly ? { options: '-c default_transaction_read_only=on' } : {}),
  })
  // a connection that breaks while nobody uses it is replaced; one in use tells whoever uses it
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new StoreError(
      `Unexpected silence of ${place}, expected a PostgreSQL database: ${error instanceof Error ? error.message : error}`,
      'Check that the server runs, and the host, name, user and password in --store.',
      { cause: error },
    )
  }
  return {
    ...storeOn(pool, place),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const value = await work(storeOn(client, place))
        await client.query('commit')
        client.release()
        return value
      } catch (error) {
        const broken = await client.query('rollback').then(
          () => false,
          () => true,
        )
        client.release(broken)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

function storeOn(target: pg.Pool | pg.PoolClient, place: string): PostgresStore {
  const store: PostgresStore = {
    dialect: 'postgres',
    place,
    raw: async (sql, values = []) => {
      const { rows, rowCount } = await target.query(sql, values)
      return { rows, rowCount }
    },
    all: async <T>(sql: string, values: Values = []) => (await target.query(numbered(sql), values.map(storable))).rows as T[],
    run: async (sql, values = []) => (await target.query(numbered(sql), values.map(storable))).rowCount ?? 0,
    async insert(table, values, replace = false) {
      if (values.length === 0) return
      const columns = table.columns.map((): Value[] => [])
      for (const [i, value] of values.entries()) columns[i % columns.length]?.push(storable(value))
      await target.query(insertOf(table, replace), columns)
    },
    transaction: (work) => work(store),
    close: async () => {},
  }
  return store
}

/** `?` outside of quotes becomes `$1`, `$2`, … */
function numbered(sql: string): string {
  let n = 0
  return sql.replace(/'[^']*'|\?/g, (part) => (part === '?' ? `$${++n}` : part))
}

/** PostgreSQL holds no NUL in text. */
function storable(value: Value): Value {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value
}

function insertOf({ name, columns, key }: Table, replace: boolean): string {
  const arrays = columns.map(({ type }, i) => `$${i + 1}::${types[type]}[]`)
  const others = columns.filter((column) => !key.includes(column.name)).map((column) => `${column.name} = excluded.${column.name}`)
  return `insert into ${name} select * from unnest(${arrays.join(', ')})${replace ? ` on conflict (${key.join(', ')}) do update set ${others.join(', ')}` : ''}`
}

/** The address without its password. */
function placeOf(url: string): string {
  try {
    const parsed = new URL(url)
    parsed.password = ''
    return parsed.href
  } catch {
    return 'the address in --store'
  }
}
