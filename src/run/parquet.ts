import { open, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type TableName, tables } from '../export/index.ts'
import { temporaryBeside } from '../store/temporary.ts'
import type { AtomicFile } from './files.ts'

/** A package that is needed only here is not installed. */
export class MissingPackageError extends Error {
  readonly command: string

  constructor(name: string, version: string) {
    super(`Unexpected lack of the package \`${name}\`, which Parquet needs`)
    this.name = 'MissingPackageError'
    this.command = installOf(name, version)
  }
}

const packageName = '@duckdb/node-api'
const packageVersion = '1.5.5-r.5'

function installOf(name: string, version: string): string {
  return `npm install ${name}@${version}`
}

/** The command that adds DuckDB. */
export const installDuckDb = installOf(packageName, packageVersion)

/** What is used of the package, which is optional and so not there to be compiled against. */
interface DuckDb {
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection>; closeSync(): void }> }
}

interface Connection {
  run(sql: string): Promise<unknown>
  closeSync(): void
}

const types = { text: 'VARCHAR', list: 'VARCHAR[]', integer: 'BIGINT', number: 'DOUBLE', flag: 'BOOLEAN', date: 'DATE' } as const

/**
 * Open a Parquet file for a table: lines of JSON go to a file beside it, which DuckDB turns into Parquet when it is kept.
 *
 * @throws {MissingPackageError} where DuckDB is not installed
 */
export async function openParquet(path: string, table: TableName): Promise<AtomicFile> {
  const { DuckDBInstance } = await loadDuckDb()
  const [lines, made] = [temporaryBeside(path), temporaryBeside(path)]
  const handle = await open(lines, 'w')
  const clear = () => Promise.all([lines, made].map((file) => rm(file, { force: true })))
  return {
    write: (piece) => handle.writeFile(piece, 'utf8'),
    async keep() {
      await handle.close()
      await convert(DuckDBInstance, lines, made, table)
      await rename(made, path)
      await clear()
    },
    async drop() {
      await handle.close().catch(() => {})
      await clear()
    },
  }
}

async function convert(instance: DuckDb['DuckDBInstance'], from: string, to: string, table: TableName): Promise<void> {
  // one thread: the order of rows and so the bytes are the same each time
  const database = await instance.create(':memory:', { threads: '1' })
  const connection = await database.connect()
  try {
    const columns = tables[table].columns.map(({ name, type }) => `${quote(name)}: ${quote(types[type])}`).join(', ')
    const names = tables[table].columns.map(({ name }) => `"${name}"`).join(', ')
    const source = `read_json(${quote(from)}, format = 'newline_delimited', columns = {${columns}}, maximum_object_size = 1073741824)`
    await connection.run(`COPY (SELECT ${names} FROM ${source}) TO ${quote(to)} (FORMAT parquet, COMPRESSION zstd)`)
  } finally {
    connection.closeSync()
    database.closeSync()
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

async function loadDuckDb(): Promise<DuckDb> {
  const path = duckDb()
  if (path === null) throw new MissingPackageError(packageName, packageVersion)
  return (await import(pathToFileURL(path).href)) as DuckDb
}

/** Where DuckDB lies, null where it is not installed: beside us, or in the folder one works in, since a global tiaoli is not where one installs. */
export function duckDb(): string | null {
  return resolvedFrom(import.meta.url) ?? resolvedFrom(join(process.cwd(), 'package.json'))
}

function resolvedFrom(from: string): string | null {
  try {
    return createRequire(from).resolve(packageName)
  } catch {
    return null
  }
}
