import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PolicyDocument } from '../../src/index.ts'
import { diagnostics } from '../../src/lexicon/diagnostics.ts'
import type { Correction, Corrections, DocumentDiff } from '../../src/schema/types.ts'
import { lockFolder } from '../../src/store/lock.ts'
import { tiaoli } from '../cli/run.ts'
import { type Answer, type Client, serve } from './server.ts'
import { shelf, texts } from './shelf.ts'

const correction = (kind: Correction['kind'], quote: string, value: string | null, more: Partial<Correction> = {}): Correction => {
  return { kind, quote, value, at: null, before: '', after: '', reason: null, ...more }
}
const glyph = correction('replace', '定期通报进度', '按月通报进度')
const role = correction('body', '市财政局', 'lead')

const idOf = async (client: Client, name: string) => {
  const { items } = (await client.get('/v1/documents?limit=500')).json as { items: { id: string; source_name: string }[] }
  return items.find(({ source_name }) => source_name === name)?.id ?? ''
}
const path = (id: string, rest = '') => `/v1/documents/${encodeURIComponent(id)}${rest}`
const put = async (client: Client, id: string, corrections: unknown, tag?: string): Promise<Answer> => {
  const headers = { 'content-type': 'application/json', ...(tag !== undefined && { 'if-match': tag }) }
  const answer = await fetch(client.address + path(id, '/corrections'), { method: 'PUT', headers, body: JSON.stringify({ corrections }) })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, json: JSON.parse(text) as never }
}
const now = async (client: Client, id: string) => {
  const { json, headers } = await client.get(path(id, '/corrections'))
  return { list: (json as Corrections).corrections, tag: headers.get('etag') ?? '' }
}

describe('the file of a document', async () => {
  const { out, sources } = await shelf({
    'water.txt': texts['water.txt'],
    'page.html': '<html><head><title>x</title></head><body><script>alert(1)</script><p>一、任务</p><p>（一）完善制度。</p></body></html>',
  })
  const server = await serve({ out })

  it('says what it says, before corrections', async () => {
    const { json } = await server.get(path(await idOf(server, 'water.txt'), '/source'))
    expect(json).toEqual({ name: 'water.txt', mediaType: 'text/plain', text: texts['water.txt'], origins: null, pages: null })
    const page = (await server.get(path(await idOf(server, 'page.html'), '/source'))).json as { origins: object[] }
    expect(page.origins.length).toBeGreaterThan(0)
  })

  it('comes as it is, and inert', async () => {
    const plain = await server.get(path(await idOf(server, 'water.txt'), '/original'))
    expect(plain.text).toBe(texts['water.txt'])
    expect(plain.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const { headers, text } = await server.get(path(await idOf(server, 'page.html'), '/original'))
    expect(text).toBe(readFileSync(join(sources, 'page.html'), 'utf8'))
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''page.html",
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'x-content-type-options': 'nosniff',
    })
    const again = await fetch(server.address + path(await idOf(server, 'page.html'), '/original'), {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('is not found where nobody has it, or it has changed since', async () => {
    for (const rest of ['/source', '/original', '/corrections']) expect(await server.get(path('nobody', rest)), rest).toMatchObject({ status: 404 })
    const own = await shelf({ 'a.txt': '一、任务\n（一）完善制度。' })
    const client = await serve({ out: own.out })
    const id = await idOf(client, 'a.txt')
    writeFileSync(join(own.sources, 'a.txt'), '一、任务\n（一）改变制度。')
    for (const rest of ['/source', '/original', '/corrections']) expect(await client.get(path(id, rest)), rest).toMatchObject({ status: 404 })
    expect(await put(client, id, [], '"x"')).toMatchObject({ status: 404 })
  })
})

describe('corrections over HTTP', async () => {
  const { out, sources } = await shelf()
  const server = await serve({ out })
  const id = await idOf(server, 'water.txt')
  const beside = join(sources, 'water.txt.corrections.json')

  it('are tried without keeping anything', async () => {
    const { list, tag } = await now(server, id)
    expect(list).toEqual([])
    const { json } = await server.post(path(id, '/corrections/preview'), { corrections: [glyph, role, correction('replace', '没有', '有')] })
    const { document, diff, unfit } = json as { document: PolicyDocument; diff: DocumentDiff; unfit: object[] }
    expect(document.measures.at(-1)?.text).toContain('按月通报进度')
    expect(diff.changes.map(({ subject }) => subject).sort()).toEqual(['measure', 'responsibility'])
    expect(unfit).toEqual([correction('replace', '没有', '有')])
    expect(existsSync(beside)).toBe(false)
    expect((await now(server, id)).tag).toBe(tag)
  })

  it('are kept beside the file; the answer is the document that ingest would write', async () => {
    const { tag } = await now(server, id)
    const before = (await server.get(path(id))).json as PolicyDocument
    const { status, json, headers } = await put(server, id, [glyph, role], tag)
    const { document, revision } = json as { document: PolicyDocument; revision: string }
    expect([status, document.id, document.revision]).toEqual([200, id, revision])
    expect(document.measures.at(-1)?.text).toContain('按月通报进度')
    expect(JSON.parse(readFileSync(beside, 'utf8'))).toEqual({ schemaVersion: '1.0.0', document: id, corrections: [glyph, role] })
    expect((await server.get(path(id))).json).toEqual(document)
    expect(await now(server, id)).toEqual({ list: [glyph, role], tag: headers.get('etag') })
    // both texts are there, and the lists say what is corrected
    const { items } = (await server.get(path(id, '/revisions'))).json as { items: { revision: string; current: number }[] }
    expect(items.map(({ revision, current }) => [revision, current])).toEqual([
      [revision, 1],
      [before.revision, 0],
    ])
    const tasks = (await server.get(`/v1/measures?q=${encodeURIComponent('按月通报')}`)).json as { items: object[] }
    expect(tasks.items).toHaveLength(1)
    expect((await server.get(path(id, '/export?to=csv&table=measures'))).text).toContain('按月通报进度')
    expect((await server.get(path(id, '/source'))).json).toMatchObject({ text: texts['water.txt'] })
    // the next ingest finds nothing to do; made anew, it is the same
    expect(JSON.parse((await tiaoli(['ingest', sources, '-o', out, '--json', '-j', '1'])).out)).toMatchObject({ unchanged: 2 })
    expect(JSON.parse((await tiaoli(['ingest', sources, '-o', out, '--json', '-j', '1', '--force'])).out)).toMatchObject({ unchanged: 0 })
    expect((await server.get(path(id))).json).toEqual(document)
    expect(readdirSync(join(out, 'documents')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('say what they go on from: 428 without, 412 with those that stand there where somebody else saved', async () => {
    expect(await put(server, id, [])).toMatchObject({ status: 428, json: { code: 'precondition-required' } })
    const { tag } = await now(server, id)
    const third = correction('heading', '（一）加强督导', '2')
    const exit = await tiaoli(['correct', join(sources, 'water.txt'), '--heading', '（一）加强督导', '--level', '2', '-q'])
    expect(exit.exit).toBe(0)
    const refused = await put(server, id, [glyph], tag)
    expect(refused).toMatchObject({ status: 412, json: { code: 'precondition-failed', corrections: { corrections: [glyph, role, third] } } })
    expect(refused.headers.get('etag')).toBe((refused.json as { etag: string }).etag)
    for (const wrong of ['*', `W/${tag}`, '', 'x']) expect(await put(server, id, [], wrong), wrong).toMatchObject({ status: 412 })
    expect(await put(server, id, [glyph, role], (refused.json as { etag: string }).etag)).toMatchObject({ status: 200 })
  })

  it.each([
    ['no list', {}],
    ['no correction', [{ kind: 'replace' }]],
    ['another kind', [correction('guess' as 'replace', 'x', 'y')]],
    ['a value of another kind', [correction('heading', 'x', 'large')]],
    ['a day that is none', [correction('deadline', 'x', 'soon')]],
    ['what is only for a folder', [{ ...glyph, from: '/etc/passwd' }]],
  ])('%s is refused, with the place', async (_, list) => {
    const { tag } = await now(server, id)
    for (const answer of [await put(server, id, list, tag), await server.post(path(id, '/corrections/preview'), { corrections: list })])
      expect([answer.status, (answer.json as { errors: { path: string }[] }).errors[0]?.path]).toEqual([400, expect.stringMatching(/^\/corrections/)])
  })

  it('of a megabyte are refused', async () => {
    const { tag } = await now(server, id)
    expect(await put(server, id, [correction('replace', 'x', 'y'.repeat(2 ** 20))], tag)).toMatchObject({ status: 413 })
  })

  it('are taken back', async () => {
    const { tag } = await now(server, id)
    const { json } = await put(server, id, [], tag)
    expect((json as { document: PolicyDocument }).document.generator.corrections).toBe(null)
    expect(await put(server, id, [role], tag)).toMatchObject({ status: 412 })
  })

  it('that spoil the name of the document lead to the new one', async () => {
    const { tag } = await now(server, id)
    const { json } = await put(server, id, [correction('replace', '〔2024〕12号', '〔2024〕13号')], tag)
    const renamed = (json as { document: PolicyDocument }).document
    expect(renamed.metadata.documentNumber?.number).toBe(13)
    expect((await server.get(path(renamed.id))).json).toEqual(renamed)
  })
})

describe('what cannot be corrected here', () => {
  it('a file in an archive', async () => {
    const own = await shelf({ 'b.txt': texts['reading.txt'] })
    writeFileSync(join(own.sources, 'a.zip'), zipSync({ 'inner.txt': new TextEncoder().encode(texts['water.txt']) }))
    await tiaoli(['ingest', own.sources, '-o', own.out, '-q', '-j', '1'])
    const client = await serve({ out: own.out })
    const id = await idOf(client, 'inner.txt')
    const { tag } = await now(client, id)
    expect(await put(client, id, [role], tag)).toMatchObject({ status: 409, json: { hint: expect.stringContaining('Unpack') } })
  })

  it('one that was read with a pipeline of its own', async () => {
    const own = await shelf({ 'b.txt': texts['reading.txt'] })
    const pipeline = join(own.sources, 'own.json')
    writeFileSync(pipeline, readFileSync('pipelines/policy-plan.json', 'utf8').replace('"severity": {}', '"severity": {"numbering-gap": "off"}'))
    await tiaoli(['ingest', join(own.sources, 'b.txt'), '-o', own.out, '-q', '--pipeline', pipeline])
    const client = await serve({ out: own.out })
    const id = await idOf(client, 'b.txt')
    expect(await put(client, id, [role], (await now(client, id)).tag)).toMatchObject({ status: 409, json: { code: 'conflict' } })
  })

  it('while a run keeps the folder: 503, and nothing is written', { timeout: 40_000 }, async () => {
    const own = await shelf({ 'b.txt': texts['reading.txt'] })
    const client = await serve({ out: own.out })
    const id = await idOf(client, 'b.txt')
    const unlock = await lockFolder(own.out)
    const { tag } = await now(client, id)
    expect(await put(client, id, [role], tag)).toMatchObject({ status: 503, json: { code: 'busy' } })
    unlock()
    expect(existsSync(join(own.sources, 'b.txt.corrections.json'))).toBe(false)
    expect(await put(client, id, [role], tag)).toMatchObject({ status: 200 })
  })

  it('a file whose corrections are spoiled, until they are written anew', async () => {
    const own = await shelf({ 'b.txt': texts['reading.txt'] })
    const client = await serve({ out: own.out })
    const id = await idOf(client, 'b.txt')
    const { tag } = await now(client, id)
    const beside = join(own.sources, 'b.txt.corrections.json')
    writeFileSync(beside, '{')
    for (const answer of [await client.get(path(id, '/corrections')), await put(client, id, [role], tag)]) {
      expect(answer).toMatchObject({ status: 422, json: { code: 'unreadable' } })
      expect(answer.text).not.toContain(own.sources)
    }
    rmSync(beside)
    expect(await put(client, id, [role], tag)).toMatchObject({ status: 200 })
  })

  it('one that cannot be read with them: what stood there stands there again', async () => {
    const own = await shelf({ 'b.txt': texts['reading.txt'] })
    const client = await serve({ out: own.out })
    const id = await idOf(client, 'b.txt')
    const first = await put(client, id, [role], (await now(client, id)).tag)
    // the folder of documents is gone: nothing can be written into it
    rmSync(join(own.out, 'documents'), { recursive: true })
    writeFileSync(join(own.out, 'documents'), '')
    const tag = first.headers.get('etag') ?? ''
    const failed = await put(client, id, [], tag)
    expect(failed.status).toBeGreaterThanOrEqual(404)
    rmSync(join(own.out, 'documents'))
    mkdirSync(join(own.out, 'documents'))
    expect(JSON.parse(readFileSync(join(own.sources, 'b.txt.corrections.json'), 'utf8')).corrections).toEqual([role])
  })
})

describe('people who correct the same document at once', () => {
  /** Save a correction as the page does: put it to what stands there, and try again where somebody else was faster. */
  const save = async (client: Client, id: string, one: Correction): Promise<number> => {
    for (let tries = 1; ; tries++) {
      const { list, tag } = await now(client, id)
      const { status } = await put(client, id, [...list, one], tag)
      if (status === 200) return tries
      expect([412, 503]).toContain(status)
    }
  }

  it('lose none: two servers and the command line on one folder', { timeout: 120_000 }, async () => {
    const own = await shelf({ 'b.txt': texts['reading.txt'] })
    const [one, two] = [await serve({ out: own.out }), await serve({ out: own.out })]
    const id = await idOf(one, 'b.txt')
    // the command line takes known codes only, a server what its page sends
    const codes = Object.keys(diagnostics)
    const mine = (who: string) => Array.from({ length: 5 }, (_, i) => correction('accept', who === 'cli' ? (codes[i] as string) : `${who}-${i}`, null))
    const inTurn = async (list: readonly Correction[], work: (one: Correction) => Promise<unknown>) => {
      for (const each of list) await work(each)
    }
    await Promise.all([
      inTurn(mine('one'), (each) => save(one, id, each)),
      inTurn(mine('two'), (each) => save(two, id, each)),
      inTurn(mine('again'), (each) => save(two, id, each)),
      inTurn(mine('cli'), async ({ quote }) => expect((await tiaoli(['correct', join(own.sources, 'b.txt'), '--accept', quote, '-q'])).exit).toBe(0)),
    ])
    const { list } = await now(one, id)
    const quotes = ['again', 'cli', 'one', 'two'].flatMap((who) => mine(who).map(({ quote }) => quote))
    expect(list.map(({ quote }) => quote).sort()).toEqual(quotes.sort())
    const report = JSON.parse((await tiaoli(['ingest', own.sources, '-o', own.out, '--json', '-j', '1'])).out)
    expect(report).toMatchObject({ documents: 1, failed: 0 })
    expect((await tiaoli(['check', own.out, '--sources', own.sources])).exit).toBe(0)
  })
})

it('GET /v1/summary counts over all documents', async () => {
  const { out } = await shelf()
  const server = await serve({ out })
  const { json } = await server.get('/v1/summary')
  expect(json).toMatchObject({ documents: 2, measures: 5, doubtful: 0, doubts: expect.any(Array) })
  const { bodies, months, doubts } = json as { bodies: { name: string }[]; months: object[]; doubts: { code: string }[] }
  expect(bodies.find(({ name }) => name === '甲市水务局')).toMatchObject({ lead: 1, responsible: 1 })
  expect(months).toEqual([
    { month: '2024-12', count: 1 },
    { month: '2025-06', count: 1 },
  ])
  const documents = readdirSync(join(out, 'documents')).map((name): PolicyDocument => JSON.parse(readFileSync(join(out, 'documents', name), 'utf8')))
  const reasons = documents.flatMap((document) => JSON.stringify(document).match(/"reasons":\["[^\]]+\]/g) ?? [])
  expect(doubts.length > 0).toBe(reasons.length > 0)
})
