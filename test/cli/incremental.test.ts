import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { lockFolder } from '../../src/store/lock.ts'
import { filesIn, folderWith, readIn } from '../run/folder.ts'
import { tiaoli } from './run.ts'
import { corrected, news, plan, png } from './texts.ts'

const ingest = async (folder: string, ...more: string[]) => {
  const { exit, out, err } = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '--json', ...more])
  return { ...(out === '' ? {} : (JSON.parse(out) as Record<string, number>)), exit, err } as Record<string, number> & { exit: number; err: string }
}
const ask = async (folder: string, sql: string) => {
  const store = await openStore({ out: join(folder, 'out'), readonly: true })
  return store.all(sql).finally(() => store.close())
}
/** As if the file had been changed long before it was read. */
const age = (path: string) => utimesSync(path, 1000, 1000)

describe('tiaoli ingest, again', () => {
  it('reads only what is new or changed, and says what it left alone', async () => {
    const folder = folderWith({ 'in/a.txt': plan, 'in/b.txt': news })
    expect(await ingest(folder)).toMatchObject({ documents: 2, unchanged: 0 })
    const index = readIn(folder, 'out/index.jsonl')
    // just written: time and size alone do not tell, the bytes do
    expect(await ingest(folder)).toMatchObject({ exit: 0, documents: 2, unchanged: 2, ok: 0, warned: 0 })
    age(join(folder, 'in/a.txt'))
    expect(await ingest(folder)).toMatchObject({ unchanged: 2 })
    expect(readIn(folder, 'out/index.jsonl')).toBe(index)
    writeFileSync(join(folder, 'in/c.txt'), `${news}又及。\n`)
    writeFileSync(join(folder, 'in/b.txt'), news.replace('。', '！'))
    expect(await ingest(folder)).toMatchObject({ documents: 3, unchanged: 1 })
    expect((await ask(folder, 'select id, documents, done, unchanged, state from runs order by id')).at(-1)).toEqual({
      id: 4,
      documents: 3,
      done: 2,
      unchanged: 1,
      state: 'done',
    })
  })

  it('sees a change of the same length within the same tick', async () => {
    const folder = folderWith({ 'in/a.txt': plan })
    age(join(folder, 'in/a.txt'))
    await ingest(folder)
    writeFileSync(join(folder, 'in/a.txt'), plan.replace('一、', '二、'))
    expect(await ingest(folder)).toMatchObject({ unchanged: 0 })
    expect(await ask(folder, 'select count(*) as n from revisions')).toEqual([{ n: 2 }])
  })

  it('keeps the earlier text of a corrected scan, whatever the new one is called', async () => {
    const folder = folderWith({ 'in/z.txt': plan })
    await ingest(folder)
    writeFileSync(join(folder, 'in/a.txt'), corrected)
    await ingest(folder)
    const [document] = await ask(folder, 'select d.id, r.source_name from documents d join revisions r on r.document_id = d.id and r.revision = d.revision')
    expect(document).toMatchObject({ source_name: 'a.txt' })
    expect(filesIn(join(folder, 'out/revisions'))).toHaveLength(2)
    // read again as a whole, the later one stays
    await ingest(folder, '--force')
    expect(await ask(folder, "select source_name from revisions where path like 'documents/%'")).toEqual([{ source_name: 'a.txt' }])
  })

  it('reads again with --force, another pipeline, or a document that is gone', async () => {
    const folder = folderWith({ 'in/a.txt': plan })
    await ingest(folder)
    expect(await ingest(folder, '--force')).toMatchObject({ unchanged: 0 })
    expect(await ingest(folder, '--pipeline', 'regulation')).toMatchObject({ unchanged: 0 })
    expect(await ingest(folder, '--pipeline', 'regulation')).toMatchObject({ unchanged: 1 })
    expect(await ingest(folder)).toMatchObject({ unchanged: 0 })
    rmSync(join(folder, 'out/documents'), { recursive: true })
    expect(await ingest(folder)).toMatchObject({ unchanged: 0 })
    expect(filesIn(join(folder, 'out/documents'))).toHaveLength(1)
  })

  it('looks again at what a run wrote that was cut off', async () => {
    const folder = folderWith({ 'in/a.txt': plan })
    await ingest(folder)
    const store = await openStore({ out: join(folder, 'out') })
    await store.run("update runs set state = 'running'")
    await store.close()
    expect(await ingest(folder)).toMatchObject({ unchanged: 0 })
    expect(await ingest(folder)).toMatchObject({ unchanged: 1 })
  })

  it('looks again at what a run wrote that was cut off, also where the run behind it was', async () => {
    const folder = folderWith({ 'in/a.txt': plan })
    await ingest(folder)
    const [{ path }] = (await ask(folder, 'select path from documents')) as [{ path: string }]
    const whole = readIn(folder, `out/${path}`)
    // a first run was cut behind the file of another text, which has gone since; a second before it came to it
    const other = whole.replace(/"revision":"\w{64}"/, `"revision":"${'c'.repeat(64)}"`)
    expect(other).not.toBe(whole)
    writeFileSync(join(folder, 'out', path), other)
    const at = Date.now() - 3_600_000
    utimesSync(join(folder, 'out', path), at / 1000, at / 1000)
    const store = await openStore({ out: join(folder, 'out') })
    await store.run('update runs set started_at = ?', [new Date(at - 120_000).toISOString()])
    for (const [n, started] of [at - 60_000, at + 60_000].entries())
      await store.run("insert into runs (id, started_at, state, version, documents) values (?, ?, 'running', '0.1.0', 1)", [
        n + 2,
        new Date(started).toISOString(),
      ])
    await store.close()
    expect(await ingest(folder)).toMatchObject({ exit: 0, unchanged: 0 })
    expect(readIn(folder, `out/${path}`)).toBe(whole)
    expect(await ingest(folder)).toMatchObject({ unchanged: 1 })
  })

  it('leaves a failure alone, counts it, and reads it again when asked', async () => {
    const folder = folderWith({ 'in/a.txt': plan, 'in/image.txt': png })
    expect(await ingest(folder)).toMatchObject({ exit: 1, failed: 1, failedBefore: 0 })
    const again = await ingest(folder)
    expect(again).toMatchObject({ exit: 1, failed: 1, failedBefore: 1, unchanged: 1 })
    expect((await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out')])).out).toContain('--retry-failed')
    expect(await ingest(folder, '--retry-failed')).toMatchObject({ failed: 1, failedBefore: 0, unchanged: 1 })
    expect(await ask(folder, 'select name, category from failures')).toEqual([{ name: 'image.txt', category: 'unsupported' }])
    // what could not be read at all may be there now
    expect((await tiaoli(['ingest', join(folder, 'in/b.txt'), '-o', join(folder, 'out'), '-q'])).exit).toBe(1)
    writeFileSync(join(folder, 'in/b.txt'), news)
    expect(await ingest(folder)).toMatchObject({ failed: 1, failedBefore: 1 })
    expect(await ask(folder, "select name from sources where status = 'done' order by name")).toEqual([{ name: 'a.txt' }, { name: 'b.txt' }])
  })

  it('tells on a dry run what would be read, and makes nothing', async () => {
    const folder = folderWith({ 'in/a.txt': plan })
    await ingest(folder)
    writeFileSync(join(folder, 'in/b.txt'), news)
    expect(await ingest(folder, '--dry-run')).toMatchObject({ documents: 2, unchanged: 1 })
    expect(filesIn(join(folder, 'out/documents'))).toHaveLength(1)
    expect(existsSync(join(folder, 'dry'))).toBe(false)
  })

  it('refuses a second run into the same folder meanwhile, with what to do', async () => {
    const folder = folderWith({ 'in/a.txt': plan, 'out/documents/x': '' })
    const unlock = await lockFolder(join(folder, 'out'))
    expect(await ingest(folder)).toMatchObject({ exit: 4, err: expect.stringMatching(/second run into .*\n {2}hint: Wait/) })
    unlock()
    expect(await ingest(folder)).toMatchObject({ exit: 0 })
  })

  it('goes the same way with threads', async () => {
    const texts = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/${i}.txt`, i === 5 ? png : plan.replace('〔2024〕7号', `〔2024〕${i + 1}号`)]))
    const folder = folderWith(texts)
    await ingest(folder, '--jobs', '1')
    const one = resultsOf(folder)
    rmSync(join(folder, 'out'), { recursive: true })
    expect(await ingest(folder, '--jobs', '2')).toMatchObject({ documents: 12, failed: 1 })
    expect(resultsOf(folder)).toEqual(one)
    expect(await ingest(folder, '--jobs', '2')).toMatchObject({ unchanged: 11, failedBefore: 1 })
  })
})

const resultsOf = (folder: string) =>
  filesIn(join(folder, 'out'))
    .filter((name) => /\.jsonl?$/.test(name))
    .map((name) => [name, readIn(folder, `out/${name}`)])
