import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { watchFolders } from '../../src/run/watch.ts'
import { openStore } from '../../src/store/index.ts'
import { folderWith, readIn } from '../run/folder.ts'
import { tiaoli } from './run.ts'
import { corrected, news, plan, png } from './texts.ts'

const made = async (texts: Record<string, string | Uint8Array>) => {
  const folder = folderWith(texts)
  await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '-q'])
  return { folder, out: join(folder, 'out') }
}

describe('tiaoli db', () => {
  it('lists tables, and answers SQL for people and programs', async () => {
    const { out } = await made({ 'in/a.txt': plan })
    expect((await tiaoli(['db', 'tables', out])).out).toMatch(/measures +2 .*\n[\s\S]*tasks +\d/)
    const people = await tiaoli(['db', 'query', out, "select body, role, due from tasks where body = '市数据局'"])
    expect(people).toMatchObject({ exit: 0, out: expect.stringMatching(/^body +role +due\n市数据局 +lead/) })
    expect(JSON.parse((await tiaoli(['db', 'query', out, 'select count(*) as n from measures', '--json'])).out)).toEqual([{ n: 2 }])
    expect((await tiaoli(['db', 'query', out, 'select 1 where false'])).out).toBe('(no rows)\n')
  })

  it('changes nothing, and says what is wrong with a query or a folder', async () => {
    const { out, folder } = await made({ 'in/a.txt': plan })
    expect(await tiaoli(['db', 'query', out, 'delete from measures'])).toMatchObject({ exit: 2, err: expect.stringContaining('hint:') })
    expect(await tiaoli(['db', 'query', out, 'select none from nowhere'])).toMatchObject({ exit: 2, err: expect.stringContaining('db tables') })
    expect(await tiaoli(['db', 'query', folder, 'select 1'])).toMatchObject({ exit: 4, err: expect.stringContaining('db rebuild') })
  })

  it('answers every query of the page', async () => {
    const { out } = await made({ 'in/a.txt': plan, 'in/b.txt': news, 'in/c.txt': png })
    const page = readFileSync(new URL('../../docs/store.md', import.meta.url), 'utf8')
    const queries = (/```sql\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
      .replace(/^--.*$/gm, '')
      .split(';')
      .map((sql) => sql.trim())
      .filter(Boolean)
    expect(queries.length).toBeGreaterThan(5)
    for (const sql of queries) expect(await tiaoli(['db', 'query', out, sql, '--json']), sql).toMatchObject({ exit: 0 })
  })

  it('makes the tables again from the JSON files, with what each revision was', async () => {
    const { folder, out } = await made({ 'in/z.txt': plan, 'in/b.txt': news })
    writeFileSync(join(folder, 'in/a.txt'), corrected)
    await tiaoli(['ingest', join(folder, 'in'), '-o', out, '-q'])
    const all = async () => {
      const store = await openStore({ out, readonly: true })
      const rows = await Promise.all(['documents', 'measures', 'responsibilities', 'tasks'].map((name) => store.all(`select * from ${name}`)))
      const revisions = await store.all('select document_id, revision, path from revisions order by path')
      await store.close()
      return [...rows, revisions]
    }
    const before = await all()
    expect((await tiaoli(['db', 'rebuild', out])).out).toContain('2 documents and 3 revisions')
    expect(await all()).toEqual(before)
    // the store is lost: the files are enough
    for (const name of ['tiaoli.db', 'tiaoli.db-wal', 'tiaoli.db-shm']) rmSync(join(out, name), { force: true })
    writeFileSync(join(out, 'documents/broken.json'), '{')
    expect(await tiaoli(['db', 'rebuild', out])).toMatchObject({ exit: 1, err: expect.stringContaining('broken.json') })
    expect(await all()).toEqual(before)
    rmSync(join(out, 'documents/broken.json'))
    await tiaoli(['ingest', join(folder, 'in'), '-o', out, '-q'])
    expect((await all())[0]).toHaveLength(2)
  })
})

describe('tiaoli status', () => {
  it('says what is there, what failed, and what is gone', async () => {
    const { folder, out } = await made({ 'in/a.txt': plan, 'in/b.txt': news, 'in/c.txt': png })
    rmSync(join(folder, 'in/b.txt'))
    const { exit, out: text } = await tiaoli(['status', out])
    expect(exit).toBe(0)
    expect(text).toMatch(/2 documents in 2 revisions from 3 sources, 1 failed\nRun 1 of .*: done, 2 read/)
    expect(text).toMatch(/failed c\.txt .*\n {2}→ /)
    expect(text).toContain('1 source is no longer where it was')
    expect(JSON.parse((await tiaoli(['status', out, '--json'])).out)).toMatchObject({ documents: 2, failed: 1, gone: 1, run: { state: 'done' } })
  })

  it('tells a run that was killed from one under way', async () => {
    const { out } = await made({ 'in/a.txt': plan })
    const store = await openStore({ out })
    await store.run("update runs set state = 'running', ended_at = null")
    await store.close()
    expect((await tiaoli(['status', out])).out).toMatch(/killed[\s\S]*Run the same command again/)
  })
})

describe('tiaoli watch', () => {
  it('reads what is there, then what comes and changes, and ends when told to', async () => {
    const { folder, out } = await made({ 'in/a.txt': plan })
    const stop = new AbortController()
    const runs: number[] = []
    const ready = later()
    const watching = watchFolders(
      {
        paths: [join(folder, 'in')],
        out,
        settle: 100,
        onRun: ({ totals }) => runs.push(totals.documents - totals.unchanged),
        onReady: () => ready.resolve(),
      },
      stop.signal,
    )
    await ready.promise
    expect(runs).toEqual([0])
    writeFileSync(join(folder, 'in/b.txt'), news)
    await until(() => runs.length > 1)
    writeFileSync(join(folder, 'in/a.txt'), corrected)
    await until(() => runs.length > 2)
    stop.abort()
    await watching
    expect(runs).toEqual([0, 1, 1])
    expect(readIn(out, 'index.jsonl').trim().split('\n')).toHaveLength(2)
  })
})

function later(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(20)
}
