import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { type Job, safeName } from '../../src/serve/jobs.ts'
import { lockFolder } from '../../src/store/lock.ts'
import { serve } from './server.ts'
import { shelf, texts } from './shelf.ts'

const { out } = await shelf({ 'a.txt': '一、任务\n（一）完善制度。' })
const server = await serve({ out })

const ended = async (id: string): Promise<Job> => {
  await expect.poll(async () => ((await server.get(`/v1/jobs/${id}`)).json as Job).ended_at, { timeout: 30_000 }).not.toBe(null)
  return (await server.get(`/v1/jobs/${id}`)).json as Job
}

describe('a job', () => {
  it('ingests the files of a form, says what failed, and gives the documents', async () => {
    const form = new FormData()
    form.append('file', new Blob([texts['water.txt']]), '节水 方案.txt')
    form.append('file', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])]), '../../../etc/scan.png')
    const { status, headers, json } = await server.post('/v1/jobs', form)
    expect([status, json]).toMatchObject([202, { state: 'waiting', files: 2 }])
    const { id } = json as Job
    expect(headers.get('location')).toBe(`/v1/jobs/${id}`)
    const job = await ended(id)
    expect(job).toMatchObject({ state: 'done', ok: 1, failed: 1, failures: [{ name: '2/scan.png', hint: expect.any(String) }] })
    expect(existsSync(join(out, 'inbox', id, '2', 'scan.png'))).toBe(true)
    const { json: result } = (await server.get(`/v1/jobs/${id}/result`)) as { json: object[] }
    const { source, ...expected } = parse(texts['water.txt'])
    expect(result).toEqual([{ ...expected, source: { ...source, name: '节水_方案.txt', encoding: 'utf-8' } }])
    expect((await server.get(`/v1/documents/${encodeURIComponent(job.documents[0] ?? '')}/text`)).text).toBe(texts['water.txt'])
    const csv = await server.get(`/v1/jobs/${id}/result?to=csv&table=responsibilities`)
    expect(csv.text).toContain('市水务局')
  })

  it('takes texts as JSON', async () => {
    const { json } = await server.post('/v1/jobs', { documents: [{ name: 'r.txt', text: texts['reading.txt'] }] })
    expect(await ended((json as Job).id)).toMatchObject({ state: 'done', ok: 1, failed: 0 })
  })

  it('tells its events from the beginning, and ends with the job', async () => {
    const { json } = await server.post('/v1/jobs', { documents: [{ name: 'e.txt', text: '一、任务\n（一）推进改革。' }] })
    const { text, headers } = await server.get(`/v1/jobs/${(json as Job).id}/events`)
    expect(headers.get('content-type')).toContain('text/event-stream')
    const names = [...text.matchAll(/^event: (.+)$/gm)].map(([, name]) => name)
    expect(names).toEqual(['run_started', 'document_started', 'document_done', 'run_done', 'job'])
    expect(JSON.parse(text.trim().split('data: ').at(-1) ?? '')).toMatchObject({ state: 'done', ok: 1 })
  })

  it('waits while somebody else writes into the folder, can be cancelled meanwhile, and shuts others out', async () => {
    const unlock = await lockFolder(out)
    const add = async (name: string) => (await server.post('/v1/jobs', { documents: [{ name, text: `一、任务\n（一）${name}推进。` }] })).json as Job
    const [first, second] = [await add('甲'), await add('乙')]
    const refused = await server.get(`/v1/jobs/${first.id}/result`)
    expect(refused).toMatchObject({ status: 409, json: { code: 'conflict' } })
    const cancelled = await fetch(`${server.address}/v1/jobs/${second.id}`, { method: 'DELETE' })
    expect(await cancelled.json()).toMatchObject({ state: 'cancelled' })
    unlock()
    expect(await ended(first.id)).toMatchObject({ state: 'done', ok: 1 })
    expect(await ended(second.id)).toMatchObject({ state: 'cancelled', ok: 0 })
  })

  it('is taken up by the next server when this one stops', async () => {
    const own = await shelf({ 'a.txt': '一、任务\n（一）完善制度。' })
    const before = await serve({ out: own.out })
    const unlock = await lockFolder(own.out)
    const { json } = await before.post('/v1/jobs', { documents: [{ name: 'late.txt', text: '一、任务\n（一）稍后推进。' }] })
    await before.app.close()
    unlock()
    const after = await serve({ out: own.out })
    await expect.poll(async () => (await after.get(`/v1/jobs/${(json as Job).id}`)).json, { timeout: 30_000 }).toMatchObject({ state: 'done', ok: 1 })
    expect(readdirSync(join(own.out, 'documents'))).toHaveLength(2)
  })

  it.each([
    ['without files', {}],
    ['with a file that has no text', { documents: [{ name: 'x' }] }],
  ])('%s is refused', async (_, body) => {
    expect(await server.post('/v1/jobs', body)).toMatchObject({ status: 400 })
  })

  it('that nobody has is not found', async () => {
    for (const path of ['', '/events', '/result']) expect(await server.get(`/v1/jobs/nobody${path}`)).toMatchObject({ status: 404 })
  })
})

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\x\\通知.docx', '通知.docx'],
  ['.hidden', 'hidden'],
  ['', 'file'],
  ['a\u0000b\n\u202e.txt', 'a_b_.txt'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(60)}.pdf`],
  ['..', 'file'],
])('safeName(%j)', (name, safe) => expect(safeName(name)).toBe(safe))
