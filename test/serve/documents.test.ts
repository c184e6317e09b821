import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/index.ts'
import { type PolicyDocument, parse } from '../../src/index.ts'
import { serve } from './server.ts'
import { shelf, texts } from './shelf.ts'

const { out, sources } = await shelf()
const server = await serve({ out })
const documents = readdirSync(join(out, 'documents')).map((file): PolicyDocument => JSON.parse(readFileSync(join(out, 'documents', file), 'utf8')))
const water = documents.find(({ source }) => source.name === 'water.txt') as PolicyDocument
const path = (id: string, rest = '') => `/v1/documents/${encodeURIComponent(id)}${rest}`

interface List {
  items: Record<string, unknown>[]
  next: number | null
}
const list = async (query: string) => (await server.get(query)).json as List

describe('GET /v1/documents', () => {
  it('lists every document with its counts, in pages', async () => {
    const all = await list('/v1/documents')
    expect(all.items.map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort())
    expect(all.items.find(({ id }) => id === water.id)).toMatchObject({
      title: water.metadata.title?.text,
      document_number: '甲政办发〔2024〕12号',
      measures: water.measures.length,
    })
    const first = await list('/v1/documents?limit=1')
    const second = await list(`/v1/documents?limit=1&offset=${first.next}`)
    expect([...first.items, ...second.items]).toEqual(all.items)
    expect(second.next).toBe(null)
  })

  it.each([
    ['q=%E8%8A%82%E6%B0%B4', '节水 in a title', ['water.txt']],
    ['q=%E4%B9%A6%E5%B1%8B', '书屋 in a measure', ['reading.txt']],
    ['body=%E5%B8%82%E8%B4%A2%E6%94%BF%E5%B1%80', 'a body of both', ['reading.txt', 'water.txt']],
    ['body=%E6%B0%B4%E5%8A%A1', 'part of a name', ['water.txt']],
    ['q=%25', 'a sign that stands for itself', ['water.txt']],
    ['q=_', 'another', []],
    ["q='%20or%201=1--", 'what would be SQL', []],
  ])('finds by %s (%s)', async (query, _, names) => {
    expect((await list(`/v1/documents?${query}`)).items.map(({ source_name }) => source_name).sort()).toEqual(names)
  })
})

describe('one document', () => {
  it('is the file that ingest wrote, and its text the source', async () => {
    expect((await server.get(path(water.id))).json).toEqual(water)
    const { text, headers } = await server.get(path(water.id, '/text'))
    expect(text).toBe(texts['water.txt'])
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it('has its revisions, the newest first', async () => {
    const { items } = await list(path(water.id, '/revisions'))
    expect(items).toMatchObject([{ revision: water.revision, current: 1, source_name: 'water.txt' }])
    expect((await server.get(path(water.id, `/revisions/${water.revision.slice(0, 12)}`))).json).toEqual(water)
  })

  it.each([
    ['an id that nobody has', path('nobody')],
    ['a path', path('../../../etc/passwd')],
    ['a path inside the folder', path('../tiaoli.db')],
    ['a pattern', path('%')],
    ['a revision that is none', path(water.id, '/revisions/ffffffffffff')],
    ['revisions of nothing', path('nobody', '/revisions')],
  ])('%s: not found', async (_, at) => {
    expect(await server.get(at)).toMatchObject({ status: 404, json: { code: 'not-found' } })
  })

  it('says so when its text is gone', async () => {
    const own = await shelf({ 'a.txt': '一、任务\n（一）完善制度。' })
    const client = await serve({ out: own.out })
    const { items } = (await client.get('/v1/documents')).json as List
    writeFileSync(join(own.sources, 'a.txt'), '一、任务\n（一）改变制度。')
    expect(await client.get(path(String(items[0]?.id), '/text'))).toMatchObject({ status: 404, json: { hint: expect.stringContaining('Ingest') } })
  })

  it.each([
    ['csv', 'text/csv', '\ufeff'],
    ['md', 'text/markdown', '#'],
    ['jsonl', 'application/x-ndjson', '{'],
    ['akn', 'application/xml', '<?xml'],
    ['jsonld', 'application/ld+json', '{'],
    ['chunks', 'application/x-ndjson', '{'],
  ])('is exported to %s', async (to, type, start) => {
    const answer = await fetch(`${server.address}${path(water.id, `/export?to=${to}`)}`)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(water.id)}.`)
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()).startsWith(start)).toBe(true)
  })

  it('is exported to a workbook', async () => {
    const answer = await fetch(`${server.address}${path(water.id, '/export?to=xlsx')}`)
    expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toContain('xl/workbook.xml')
  })
})

describe('over all documents', () => {
  it('tasks are found by body, role and day', async () => {
    const { items } = await list('/v1/measures?body=%E5%B8%82%E6%B0%B4%E5%8A%A1%E5%B1%80&role=lead')
    expect(items).toMatchObject([{ document_id: water.id, body: '市水务局', due: '2024-12-31' }])
    expect((await list('/v1/measures?due=2024-12-31')).items.every(({ due }) => String(due) <= '2024-12-31')).toBe(true)
    const later = await list('/v1/measures?dueAfter=2025-01-01')
    expect(new Set(later.items.map(({ due }) => due))).toEqual(new Set(['2025-06-30']))
  })

  it('targets and bodies', async () => {
    const targets = await list('/v1/indicators?q=%E5%86%8D%E7%94%9F%E6%B0%B4')
    expect(targets.items).toMatchObject([{ target_value: 40, unit: '%', target_year: 2026, comparator: '>=' }])
    expect((await list('/v1/organizations?q=%E5%B8%82%E8%B4%A2%E6%94%BF%E5%B1%80')).items.map(({ name }) => name).sort()).toEqual(['市财政局', '甲市财政局'])
  })

  it('a query that is none is refused', async () => {
    for (const query of [
      '/v1/measures?due=soon',
      '/v1/documents?limit=0',
      '/v1/documents?limit=9999',
      '/v1/documents?x=1',
      `/v1/documents?q=${'a'.repeat(300)}`,
    ]) {
      expect((await server.get(query)).status, query).toBe(400)
    }
  })
})

describe('POST /v1/diff', () => {
  const before = '一、任务\n（一）建设书屋。建成书屋10家。'
  const after = before.replace('10', '12')

  it('compares texts as the function does', async () => {
    const { json } = await server.post('/v1/diff', { before: { text: before }, after: { text: after } })
    const parsed = (text: string, name: string) => parse(text, { name })
    expect(json).toEqual(JSON.parse(JSON.stringify(diff(parsed(before, 'before.txt'), parsed(after, 'after.txt')))))
  })

  it('compares what is stored with what is sent', async () => {
    const { json } = await server.post('/v1/diff', { before: { id: water.id }, after: { document: water } })
    expect(json).toMatchObject({ equal: true, changes: [] })
    expect((await server.post('/v1/diff', { before: { id: water.id }, after: { text: texts['water.txt'].replace('40%', '45%') } })).json).toMatchObject({
      equal: false,
    })
  })

  it.each([
    ['nothing on a side', { before: {}, after: { text: after } }, 400],
    ['no document', { before: { document: { id: 1 } }, after: { text: after } }, 400],
    ['an id that nobody has', { before: { id: 'nobody' }, after: { text: after } }, 404],
  ])('%s is refused', async (_, body, status) => {
    expect((await server.post('/v1/diff', body)).status).toBe(status)
  })
})

it('sources stay where they were', () => {
  expect(readFileSync(join(sources, 'water.txt'), 'utf8')).toBe(texts['water.txt'])
})
