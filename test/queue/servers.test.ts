import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PolicyDocument } from '../../src/index.ts'
import { enqueue, runWorker } from '../../src/run/worker.ts'
import type { Corrections } from '../../src/schema/types.ts'
import { tiaoli } from '../cli/run.ts'
import { plan } from '../cli/texts.ts'
import { filesIn, folderWith, readIn } from '../run/folder.ts'
import { correctionsAt, decision, savePatiently } from '../serve/people.ts'
import { serve } from '../serve/server.ts'
import { type Server, startServer } from './server.ts'

let server: Server
beforeAll(async () => {
  server = await startServer()
}, 180_000)
afterAll(() => server?.stop(), 60_000)

const work = (store: string) => runWorker({ store, jobs: 1, batch: 3, untilEmpty: true }, new AbortController().signal)
const documentsIn = (out: string) => filesIn(join(out, 'documents')).map((name): PolicyDocument => JSON.parse(readIn(out, `documents/${name}`)))

describe('corrections and workers', () => {
  it('workers apply what stands beside a source, hold it for the next scan, and take it back', async () => {
    const url = await server.database('corrected')
    const folder = folderWith({ 'in/a.txt': plan })
    const [file, out] = [join(folder, 'in/a.txt'), join(folder, 'out')]
    const read = async () => {
      const { enqueued } = (await enqueue({ paths: [join(folder, 'in')], out, store: url })) ?? {}
      await work(url)
      const [document] = documentsIn(out)
      return { enqueued, roles: document?.responsibilities.flatMap(({ assignments }) => assignments.map(({ mention, role }) => `${mention} ${role}`)) ?? [] }
    }
    const first = await read()
    const [body = ''] = (first.roles[0] ?? '').split(' ')
    await tiaoli(['correct', file, '--body', body, '--role', 'guide', '-q'])
    expect(await read()).toMatchObject({ enqueued: 1, roles: expect.arrayContaining([`${body} guide`]) })
    // another scan of the same document, without corrections of its own
    writeFileSync(join(folder, 'in/b.txt'), plan.replaceAll('，', ','))
    expect((await read()).roles).toContain(`${body} guide`)
    expect(documentsIn(out)).toMatchObject([{ source: { name: 'b.txt' } }])
    await tiaoli(['correct', file, '--remove', '1', '-q'])
    expect(await read()).toEqual({ enqueued: 2, roles: first.roles })
    for (const name of filesIn(join(folder, 'in'))) utimesSync(join(folder, 'in', name), 1_700_000_000, 1_700_000_000)
    await read()
    expect(await read()).toMatchObject({ enqueued: 0 })
  })
})

describe('several servers and workers on one store', () => {
  it('give the same answers, and lose no correction that somebody saved', { timeout: 240_000 }, async () => {
    const url = await server.database('servers')
    const numbered = (i: number) => plan.replace('〔2024〕7号', `〔2024〕${i + 1}号`)
    const folder = folderWith(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`in/${i}.txt`, numbered(i)])))
    const out = join(folder, 'out')
    const input = { paths: [join(folder, 'in')], out, store: url }
    await enqueue(input)
    await work(url)
    const servers = [await serve({ out, store: url }), await serve({ out, store: url })] as const
    const ids = ((await servers[0].get('/v1/documents')).json as { items: { id: string }[] }).items.map(({ id }) => id)
    expect(ids).toHaveLength(8)

    const stop = new AbortController()
    const workers = [1, 2].map(() => runWorker({ store: url, jobs: 1, batch: 2 }, stop.signal))
    const people = [0, 1, 2, 3].map(async (who) => {
      for (const n of [0, 1, 2])
        for (const id of ids.slice(0, 2)) await savePatiently(correctionsAt(servers[who % 2 === 0 ? 0 : 1].address, id), decision(`${who}-${n}`))
    })
    // meanwhile everything is read again, and more comes
    const again = (async () => {
      for (const _ of [0, 1]) await enqueue({ ...input, force: true })
      const { json } = await servers[1].post('/v1/jobs', { documents: [{ name: 'new.txt', text: numbered(90) }] })
      await expect
        .poll(async () => (await servers[0].get(`/v1/jobs/${(json as { id: string }).id}`)).json, { timeout: 60_000 })
        .toMatchObject({ state: 'done', ok: 1 })
    })()
    await Promise.all([...people, again])
    stop.abort()
    await Promise.all(workers)
    await enqueue(input)
    await work(url)

    const wanted = [0, 1, 2, 3].flatMap((who) => [0, 1, 2].map((n) => `${who}-${n}`))
    for (const id of ids.slice(0, 2)) {
      const lists = await Promise.all(servers.map(({ address }) => fetch(correctionsAt(address, id)).then((answer) => answer.json() as Promise<Corrections>)))
      for (const { corrections } of lists) expect(corrections.map(({ quote }) => quote).sort()).toEqual(wanted)
      const [one, two] = await Promise.all(servers.map(async (each) => (await each.get(`/v1/documents/${encodeURIComponent(id)}`)).json))
      expect(one).toEqual(two)
      expect((one as unknown as PolicyDocument).generator.corrections).not.toBe(null)
    }
    expect(await enqueue(input)).toMatchObject({ unchanged: 8, enqueued: 0 })
    const [a, b] = await Promise.all(servers.map(async (each) => (await each.get('/v1/summary')).json as { documents: number }))
    expect(a).toEqual(b)
    expect(a?.documents).toBe(9)
    expect(filesIn(join(out, 'documents')).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect((await tiaoli(['check', out, '--sources', folder])).exit).toBe(0)
  })
})
