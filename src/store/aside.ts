import type { Aside, Table, Values } from './port.ts'

/** What rows are put aside with. */
export interface Connection {
  exec(sql: string): void
  run(sql: string, values: string[]): void
  /** Insert rows; the first column is the same in each. */
  insert(table: Table, values: Values, first: number): void
  /** Resolves when no transaction is open: one that fails would take with it what was put aside meanwhile. */
  free(): Promise<void>
}

/** Put rows aside in temporary tables of SQLite: without a key, they take little more than to be written down. */
export function openAside({ exec, run, insert, free }: Connection): Aside {
  const known = new Map<Table, Table>()
  let last = 0
  const asideOf = (table: Table) => {
    let aside = known.get(table)
    if (!aside) {
      aside = { ...table, name: `temp.aside_${table.name}`, columns: [number, ...table.columns] }
      // what is cut here is gone with the process: to keep what was there before costs half of dropping it and a tenth of putting it aside
      if (known.size === 0) exec('pragma temp.journal_mode = off')
      exec(`create table ${aside.name} (${aside.columns.map(({ name }) => name).join(', ')})`)
      known.set(table, aside)
    }
    return aside
  }
  return {
    async put(tables, values) {
      await free()
      const one = ++last
      for (const [i, table] of tables.entries()) {
        const own = values[i] ?? []
        if (own.length > 0) insert(asideOf(table), own, one)
      }
      return one
    },
    async move(table, numbers) {
      const aside = known.get(table)
      if (!aside) return
      const names = table.columns.map(({ name }) => name).join(', ')
      run(`insert into ${table.name} (${names}) select ${names} from ${aside.name} where ${among}`, [JSON.stringify(numbers)])
    },
    async drop(numbers) {
      await free()
      for (const { name } of known.values()) run(`delete from ${name} where ${among}`, [JSON.stringify(numbers)])
    },
  }
}

const number = { name: 'aside', type: 'integer', says: 'Which document of this connection.' } as const
const among = 'aside in (select value from json_each(?))'
