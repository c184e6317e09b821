import { type NoParamCallback, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openStore, type Store, storeFile, type Table, tables } from '../../src/store/index.ts'
import { folderWith } from '../run/folder.ts'

/** What each file held that was written out to the disk. */
const flushed = vi.hoisted((): string[] => [])

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>()
  const fdatasync = (file: number, done: NoParamCallback) => {
    flushed.push(fs.readFileSync(`/proc/self/fd/${file}`, 'latin1'))
    fs.fdatasync(file, done)
  }
  return { ...fs, fdatasync }
})

it.runIf(process.platform === 'linux')('a store in a folder has on the disk what it says that it has written', async () => {
  const out = folderWith()
  const store = await openStore({ out })
  onTestFinished(() => store.close())
  expect(await store.all('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }])
  const links = tables.find(({ name }) => name === 'links') as Table
  const insert = (id: string) => (tx: Store) => tx.insert(links, [id, '乙', 'title', 1, 'made'])
  for (const write of [insert('甲'), () => store.transaction(insert('丙')), () => store.run("delete from links where id = '甲'")]) {
    flushed.length = 0
    await write(store)
    // nothing came behind it
    expect(flushed.at(-1)).toBe(readFileSync(join(out, `${storeFile}-wal`), 'latin1'))
  }
})
