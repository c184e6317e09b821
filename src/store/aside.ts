import { closeSync, openSync, rmSync } from 'node:fs'
import { writeDatabase } from './pages.ts'
import type { Aside, Table, Values } from './port.ts'
import { RecordWriter } from './record.ts'

/** The database that rows are put aside for. */
export interface Connection {
  exec(sql: string): void
  /** Name of a file that nobody has, on the disk of the database. */
  unused(): string
  /** Resolves when no transaction is open. */
  free(): Promise<void>
}

/** Rows of one document that wait. */
interface Put {
  bytes: Uint8Array
  ends: Map<Table, { from: number; ends: number[] }>
  /** The database that they were gathered in. */
  gathered: string | null
}

/**
 * Put rows aside as bytes, and write those of a batch to a file, in the format of SQLite, which then reads them from there: a value that is bound goes
 * through three copies and as many languages, and most of what it took to store a document was that.
 */
export function openAside({ exec, unused, free }: Connection): Aside {
  const writer = new RecordWriter()
  const puts = new Map<number, Put>()
  /** Files of what was gathered. */
  const paths = new Map<string, string>()
  let last = 0
  const gathered = (numbers: readonly number[]) => new Set(numbers.flatMap((number) => puts.get(number)?.gathered ?? []))
  return {
    put(tables, values) {
      const ends = new Map<Table, { from: number; ends: number[] }>()
      // what was left of rows that could not be written is in front
      let from = writer.length
      const number = ++last
      for (const [i, table] of tables.entries()) {
        const own = values[i] ?? []
        if (own.length === 0) continue
        const rows = rowsOf(writer, table, own, number)
        ends.set(table, { from, ends: rows })
        from = rows.at(-1) ?? from
      }
      puts.set(number, { bytes: writer.take(), ends, gathered: null })
      return number
    },
    async gather(numbers) {
      const some = numbers.flatMap((number) => puts.get(number) ?? [])
      const tables = [...new Set(some.flatMap(({ ends }) => [...ends.keys()]))]
      if (tables.length === 0) return
      await free()
      const name = `aside_${numbers[0]}`
      const path = unused()
      try {
        const file = openSync(path, 'wx')
        try {
          writeDatabase(
            file,
            tables.map((table) => ({
              name: table.name,
              columns: ['aside', ...table.columns.map(({ name }) => name)],
              rows: some.flatMap(({ bytes, ends }) => {
                const rows = ends.get(table)
                return rows ? [{ bytes, ...rows }] : []
              }),
            })),
          )
        } finally {
          closeSync(file)
        }
        exec(`attach '${path.replaceAll("'", "''")}' as ${name}`)
      } finally {
        // it lives as long as it is open, and not after a kill
        remove(path)
      }
      paths.set(name, path)
      for (const put of some) put.gathered = name
    },
    async move(table, numbers) {
      const names = table.columns.map(({ name }) => name).join(', ')
      for (const name of gathered(numbers.filter((number) => puts.get(number)?.ends.has(table)))) {
        exec(`insert into ${table.name} (${names}) select ${names} from ${name}.${table.name} where aside in (${numbers.join()})`)
      }
    },
    async drop(numbers) {
      const names = gathered(numbers)
      for (const number of numbers) puts.delete(number)
      for (const put of puts.values()) if (put.gathered) names.delete(put.gathered)
      if (names.size > 0) await free()
      for (const name of names) {
        exec(`detach ${name}`)
        remove(paths.get(name) ?? '')
        paths.delete(name)
      }
    },
  }
}

/** Remove a file; where one that is open stays, it is removed when it is closed. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

function rowsOf(writer: RecordWriter, { columns: { length: width } }: Table, values: Values, number: number): number[] {
  const ends: number[] = []
  for (let from = 0; from < values.length; from += width) ends.push(writer.row(number, values, from, from + width))
  return ends
}
