import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enqueue, runWorker, type WorkerOptions, withQueue } from '../../src/run/worker.ts'
import { openShared, openStore, tables, views } from '../../src/store/index.ts'
import { migrate } from '../../src/store/migrate.ts'
import { tiaoli } from '../cli/run.ts'
import { corrected, news, plan, png } from '../cli/texts.ts'
import { filesIn, folderWith, readIn } from '../run/folder.ts'
import { dice, killWorkers } from '../util/kill.ts'
import { type Server, startServer } from './server.ts'

let server: Server
beforeAll(async () => {
  server = await startServer()
}, 180_000)
afterAll(() => server?.stop(), 60_000)

const numbered = (i: number) => plan.replace('〔2024〕7号', `〔2024〕${i + 1}号`)
const plans = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.txt`, numbered(i)]))
const work = (store: string, more: Partial<WorkerOptions> = {}) => runWorker({ store, jobs: 1, untilEmpty: true, ...more }, new AbortController().signal)
const ask = async (url: string, sql: string) => {
  const store = await openShared(url, true)
  return store.all(sql).finally(() => store.close())
}

describe('a store in PostgreSQL', () => {
  it('has the same tables and views, made once by whoever comes first', async () => {
    const url = await server.database('tables')
    const stores = await Promise.all([openShared(url), openShared(url)])
    await Promise.all(stores.map((store) => migrate(store)))
    for (const { name } of [...tables, ...views]) expect(await stores[0].all(`select * from ${name}`), name).toEqual([])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('gives the same answers as the one in a folder', async () => {
    const url = await server.database('answers')
    const folder = folderWith({ 'in/a.txt': plan, 'in/b.txt': news, 'in/c.txt': corrected, 'in/d.txt': png })
    await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'one'), '-q'])
    await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'two'), '-q', '--store', url])
    const one = await openStore({ out: join(folder, 'one'), readonly: true })
    for (const { name, columns, key } of tables.filter(({ name }) => !['runs', 'sources'].includes(name))) {
      const order = `select * from ${name} order by ${key.join(', ')}`
      const booleans = columns.filter(({ type }) => type === 'boolean').map((column) => column.name)
      const plain = (rows: Record<string, unknown>[]) =>
        rows.map((row) => JSON.stringify({ ...row, ...Object.fromEntries(booleans.map((column) => [column, Number(row[column])])) })).sort()
      expect(plain(await ask(url, order)), name).toEqual(plain(await one.all(order)))
    }
    await one.close()
    const again = JSON.parse((await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'two'), '--json', '--store', url])).out)
    expect(again).toMatchObject({ unchanged: 3, failedBefore: 1 })
    const table = await tiaoli(['db', 'query', join(folder, 'two'), 'select status from sources order by status', '--store', url, '--json'])
    expect(JSON.parse(table.out)).toHaveLength(4)
  })

  it('says so when nobody answers', async () => {
    const { exit, err } = await tiaoli(['worker', '--store', 'postgres://nobody@127.0.0.1:1/none'])
    expect(exit).toBe(4)
    expect(err).toMatch(/expected a PostgreSQL database[\s\S]*hint: /)
    expect((await tiaoli(['worker', '--store', 'mysql://x'])).exit).toBe(4)
  })
})

describe('a queue', () => {
  it('is read by several workers together, each document once', async () => {
    const url = await server.database('several')
    const folder = folderWith({ ...plans(40), 'in/image.txt': png })
    const out = join(folder, 'out')
    // a file that has only just been written is looked into once more
    for (const file of filesIn(join(folder, 'in'))) utimesSync(join(folder, 'in', file), 1_700_000_000, 1_700_000_000)
    expect(await enqueue({ paths: [join(folder, 'in')], out, store: url })).toEqual({ documents: 41, unchanged: 0, enqueued: 41, waiting: 0 })
    expect(await enqueue({ paths: [join(folder, 'in')], out, store: url })).toMatchObject({ enqueued: 0, waiting: 41 })
    const reports = await Promise.all([1, 2, 3].map(() => work(url, { batch: 5 })))
    expect(reports.reduce((sum, { done }) => sum + done, 0)).toBe(40)
    expect(reports.reduce((sum, { failed }) => sum + failed, 0)).toBe(1)
    expect(await ask(url, "select count(*) as n from sources where status = 'done'")).toEqual([{ n: 40 }])
    expect(await ask(url, 'select count(*) as n from documents')).toEqual([{ n: 40 }])
    expect(filesIn(join(out, 'documents'))).toHaveLength(40)
    // what was done is left alone by both ways
    expect(await enqueue({ paths: [join(folder, 'in')], out, store: url })).toMatchObject({ unchanged: 41, enqueued: 0 })
    expect(JSON.parse((await tiaoli(['ingest', join(folder, 'in'), '-o', out, '--store', url, '--json'])).out)).toMatchObject({
      unchanged: 40,
      failedBefore: 1,
    })
    expect(readIn(out, 'index.jsonl').trim().split('\n')).toHaveLength(41)
    const state = JSON.parse((await tiaoli(['queue', '--store', url, '--json'])).out)
    expect(state).toEqual([{ waiting: 0, retrying: 0, active: 0, done: 41, failed: 0, dead: 0 }])
  })

  it('connects what was read when nothing waits: links and citations as in the embedded store', async () => {
    const url = await server.database('connected')
    const citing = '云州市数据局关于落实数据共享工作的通知\n云数发〔2025〕2号\n根据云政发〔2024〕7号文件要求，一、摸清底数。逐项登记。（市数据局负责）\n'
    const folder = folderWith({ 'in/a.txt': plan, 'in/b.txt': plan.replace('云政发〔2024〕7号\n', ''), 'in/c.txt': citing })
    const out = join(folder, 'out')
    await enqueue({ paths: [join(folder, 'in')], out, store: url })
    await work(url)
    expect(await ask(url, 'select same_as, linked_by, state from links')).toEqual([
      { same_as: '云州市人民政府-云政发-2024-7号', linked_by: 'title', state: 'made' },
    ])
    const [row] = JSON.parse((await tiaoli(['db', 'citations', out, '--store', url, '--json'])).out)
    expect(row).toMatchObject({ found_by: 'number', target_id: '云州市人民政府-云政发-2024-7号' })
    const [link] = JSON.parse((await tiaoli(['db', 'links', out, '--store', url, '--json'])).out)
    const refused = await tiaoli(['db', 'links', out, '--refuse', link.id, link.same_as, '--store', url, '--json'])
    expect(JSON.parse(refused.out)).toMatchObject([{ linked_by: 'person', state: 'refused' }])
  })

  it('keeps revisions of a document that come to several workers at once', async () => {
    const url = await server.database('revisions')
    const texts = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/${String(i).padStart(2, '0')}.txt`, `${plan}又及${i}。\n`]))
    const folder = folderWith(texts)
    const out = join(folder, 'out')
    await enqueue({ paths: [join(folder, 'in')], out, store: url })
    await Promise.all([1, 2, 3].map(() => work(url, { batch: 2 })))
    const rows = await ask(url, 'select revision, path, source_name from revisions')
    expect(rows).toHaveLength(12)
    for (const { revision, path } of rows) expect(JSON.parse(readIn(out, String(path))).revision).toBe(revision)
    expect(rows.filter(({ path }) => String(path).startsWith('documents/'))).toMatchObject([{ source_name: '11.txt' }])
  })

  it('tries again what may pass, gives it up at last, and takes it back', async () => {
    const url = await server.database('retries')
    const folder = folderWith({ 'in/a.txt': plan, 'in/b.txt': news })
    const out = join(folder, 'out')
    await enqueue({ paths: [join(folder, 'in')], out, store: url, retryDelay: 0 })
    rmSync(join(folder, 'in/a.txt'))
    const ends: string[] = []
    const report = await work(url, { onDone: ({ name }, _, end) => ends.push(`${name} ${end}`) })
    expect(report).toEqual({ done: 1, failed: 1, retried: 4 })
    expect(ends.filter((end) => end.startsWith('a'))).toEqual(['a.txt again', 'a.txt again', 'a.txt again', 'a.txt again', 'a.txt dead'])
    expect(await ask(url, 'select name, category from failures')).toEqual([{ name: 'a.txt', category: 'unreadable' }])
    writeFileSync(join(folder, 'in/a.txt'), plan)
    await withQueue(url, async (_, queue) => {
      expect(await queue.state()).toMatchObject({ dead: 1, failed: 1 })
      expect(await queue.revive()).toBe(1)
    })
    expect(await work(url)).toEqual({ done: 1, failed: 0, retried: 0 })
    expect(await ask(url, 'select name from failures')).toEqual([])
  })

  it('ends at Ctrl-C with its batch done and the rest left to others', async () => {
    const url = await server.database('stopping')
    const folder = folderWith(plans(12))
    const out = join(folder, 'out')
    await enqueue({ paths: [join(folder, 'in')], out, store: url })
    const stop = new AbortController()
    const report = await runWorker({ store: url, jobs: 1, batch: 4, onDone: () => stop.abort() }, stop.signal)
    expect(report).toMatchObject({ done: 4 })
    await withQueue(url, async (_, queue) => expect(await queue.state()).toMatchObject({ waiting: 8, active: 0, done: 4 }))
  })

  it('gives its claims back when its disk cannot be written', async () => {
    const url = await server.database('unwritable')
    const folder = folderWith(plans(3))
    const out = join(folder, 'out')
    await enqueue({ paths: [join(folder, 'in')], out, store: url })
    rmSync(join(out, 'documents'), { recursive: true })
    writeFileSync(join(out, 'documents'), '')
    await expect(work(url)).rejects.toThrow(/expected a folder/)
    rmSync(join(out, 'documents'))
    await enqueue({ paths: [join(folder, 'in')], out, store: url })
    expect(await work(url)).toMatchObject({ done: 3 })
  })

  it('survives the death of workers (npm run kill-workers does it 200 times)', { timeout: 300_000 }, async () => {
    const url = await server.database('deaths')
    const report = await killWorkers({ folder: folderWith(), documents: 60, kills: 4, built: false, random: dice(3), url, workers: 2 })
    expect(report.wrong).toEqual([])
  })
})
