import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from '../../src/index.ts'
import { openStore, type Store, StoreError, storeFile, type Table, tables, views } from '../../src/store/index.ts'
import { migrate } from '../../src/store/migrate.ts'
import type { Aside } from '../../src/store/port.ts'
import { recordTables } from '../../src/store/records.ts'
import { plan } from '../cli/texts.ts'
import { folderWith } from '../run/folder.ts'

const open = async (out = folderWith()): Promise<Store> => {
  const store = await openStore({ out })
  onTestFinished(() => store.close())
  return store
}
const tableOf = (name: string) => tables.find((table) => table.name === name) as Table

describe('a store in a folder', () => {
  it('holds every table and view, empty, and is opened again as it is', async () => {
    const out = folderWith()
    for (let i = 0; i < 2; i++) {
      const store = await open(out)
      for (const { name } of [...tables, ...views]) expect(await store.all(`select * from ${name}`), name).toEqual([])
    }
  })

  it('takes many rows at once, more than a statement can hold, and replaces only when told to', async () => {
    const store = await open()
    const links = tableOf('links')
    const rows = Array.from({ length: 5000 }, (_, i) => [`甲-${i}`, '乙', 'title', 0.5, 'asked'])
    await store.insert(links, rows.flat())
    expect(await store.all('select count(*) as n from links')).toEqual([{ n: 5000 }])
    await expect(store.insert(links, ['甲-7', '乙', 'title', 0.5, 'made'])).rejects.toThrow(/UNIQUE/)
    await store.insert(links, ['甲-7', '乙', 'title', 0.5, 'made'], true)
    expect(await store.all("select id from links where state = 'made'")).toEqual([{ id: '甲-7' }])
    expect(await store.run('update links set score = ? where id < ?', [1, '甲-2'])).toBe(1 + 1 + 1110)
  })

  it('holds the same whether a value is shared by all rows, by some, or by none', async () => {
    const store = await open()
    const rows = Array.from(
      { length: 53 },
      (_, i) => [`甲-${String(i).padStart(2, '0')}`, '乙', i < 50 ? 'title' : 'text', i === 0 ? null : 0.5, 'asked'] as const,
    )
    await store.insert(tableOf('links'), rows.flat())
    expect((await store.all('select * from links order by id')).map((row) => Object.values(row))).toEqual(rows)
  })

  it('lets rows wait unseen, moves those that are named, and keeps the others through a transaction that fails', async () => {
    const out = folderWith()
    const [store, other] = [await open(out), await open(out)]
    const links = tableOf('links')
    const known = async () => (await other.all<{ id: string }>('select id from links order by id')).map(({ id }) => id)
    const aside = store.aside as Aside
    const put = (id: string) => aside.put([tableOf('jobs'), links], [[], [id, '乙', 'title', 0.5, 'asked']])
    const first = put('甲')
    let second = 0
    await aside.gather([first])
    await expect(
      store.transaction(async (tx) => {
        await tx.aside?.move(links, [first])
        second = put('丙')
        await tx.all('select 1')
        throw new Error('made up')
      }),
    ).rejects.toThrow('made up')
    const third = put('丁')
    expect(await known()).toEqual([])
    await aside.drop([third])
    await aside.gather([second, third])
    await store.transaction(async (tx) => void (await tx.aside?.move(links, [first, third, second])))
    expect(await known()).toEqual(['丙', '甲'])
    await aside.drop([first, second])
    expect(await store.all('select name from pragma_database_list')).toEqual([{ name: 'main' }])
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('does a transaction whole or not at all, one after the other', async () => {
    const store = await open()
    const put = (id: string) => (tx: Store) => tx.insert(tableOf('links'), [id, '乙', 'title', 1, 'made'])
    const failed = store.transaction(async (tx) => {
      await put('甲')(tx)
      throw new Error('made up')
    })
    const done = Promise.all([store.transaction(put('丙')), store.transaction(put('丁'))])
    await expect(failed).rejects.toThrow('made up')
    await done
    expect((await store.all<{ id: string }>('select id from links order by id')).map(({ id }) => id)).toEqual(['丁', '丙'].sort())
  })

  it('is flushed at every commit', async () => {
    const store = await open()
    expect(await store.all('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }])
    expect(await store.all('pragma synchronous')).toEqual([{ synchronous: 2 }])
  })

  it('is read by others while it is written, and they write nothing', async () => {
    const out = folderWith()
    const store = await open(out)
    const reader = await openStore({ out, readonly: true })
    await store.transaction(async (tx) => {
      await tx.insert(tableOf('links'), ['甲', '乙', 'title', 1, 'made'])
      expect(await reader.all('select * from links')).toEqual([])
    })
    expect(await reader.all('select * from links')).toHaveLength(1)
    await expect(reader.run('delete from links')).rejects.toThrow(/readonly/)
    await reader.close()
  })

  it('says so when the file is no database, is not there, or was made by a newer version', async () => {
    const out = folderWith()
    await expect(openStore({ out, readonly: true })).rejects.toThrow(StoreError)
    writeFileSync(join(out, storeFile), 'no database, but long enough to look like one'.repeat(40))
    await expect(openStore({ out })).rejects.toThrow(/expected a SQLite database/)
    const newer = await open()
    await newer.run('insert into migrations (version) values (99)')
    await expect(migrate(newer)).rejects.toThrow(/store of version 99/)
  })

  it('of the first version gets what connects documents', async () => {
    const store = await open()
    for (const name of ['document_keys', 'document_names', 'document_marks', 'document_samples', 'citation_targets']) await store.run(`drop table ${name}`)
    for (const { name } of views) await store.run(`drop view ${name}`)
    await store.run('create table citation_targets (document_id text, citation_id text, target_id text, found_by text)')
    await store.run('delete from migrations where version > 1')
    await migrate(store)
    for (const { name } of [...tables, ...views]) expect(await store.all(`select * from ${name}`), name).toEqual([])
    expect(await store.all('select name_key from citation_targets')).toEqual([])
  })

  it('is brought up by every change since, once', async () => {
    const store = await open()
    const next = [
      { version: 1, sql: () => ['create table never (a text)'] },
      { version: 2, sql: () => ['create table never (a text)'] },
      { version: 99, sql: () => ['alter table links add column note text', "insert into links values ('甲', '乙', 'title', 1, 'made', 'note')"] },
    ]
    await migrate(store, next)
    await migrate(store, next)
    expect(await store.all('select note from links')).toEqual([{ note: 'note' }])
  })
})

describe('the rows of a document', () => {
  const document = parse(plan, { name: '方案.txt' })

  it('fit their tables, and the numbers of records', async () => {
    const store = await open()
    for (const table of recordTables) {
      const values = table.valuesOf(document)
      expect(values.length, table.name).toBeGreaterThan(0)
      expect(values.length % table.columns.length).toBe(0)
      await store.insert(table, values)
      const rows = await store.all(`select * from ${table.name}`)
      const plain = (list: readonly unknown[]) => list.map((value) => (typeof value === 'boolean' ? Number(value) : value))
      const expected = Array.from({ length: values.length / table.columns.length }, (_, i) =>
        plain(values.slice(i * table.columns.length, (i + 1) * table.columns.length)),
      )
      expect(rows.map((row) => JSON.stringify(table.columns.map(({ name }) => row[name]))).sort()).toEqual(expected.map((row) => JSON.stringify(row)).sort())
    }
    expect(await store.all('select body, role, due from responsibilities order by id, n')).toEqual(
      document.responsibilities.flatMap(({ assignments, deadline }) =>
        assignments.map(({ mention, role }) => ({ body: mention, role, due: deadline?.by ?? null })),
      ),
    )
    for (const { span_start, span_end, text } of await store.all<{ span_start: number; span_end: number; text: string }>('select * from deadlines')) {
      expect(plan.slice(span_start, span_end)).toBe(text)
    }
  })
})

describe('docs/store.md', () => {
  it('tells of every table, column and view', () => {
    const page = readFileSync(new URL('../../docs/store.md', import.meta.url), 'utf8')
    for (const { name, says, columns } of tables) {
      expect(page).toContain(`### ${name}\n\n${says}`)
      for (const column of columns) expect(page, name).toContain(`| \`${column.name}\` | ${column.type} | ${column.says} |`)
    }
    for (const { name, says } of views) expect(page).toContain(`| \`${name}\` | ${says} |`)
  })
})
