import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, describe, expect, it } from 'vitest'
import { type PolicyDocument, parse } from '../../src/index.ts'
import { createMcpServer } from '../../src/mcp/server.ts'
import { openLibrary } from '../../src/serve/library.ts'
import { openStore } from '../../src/store/index.ts'
import { serve } from '../serve/server.ts'
import { shelf, texts } from '../serve/shelf.ts'

const { out } = await shelf()
const store = await openStore({ out, readonly: true })
afterAll(() => store.close())
const client = await connect(createMcpServer(openLibrary(out, store)))
const server = await serve({ out })

async function connect(mcp: ReturnType<typeof createMcpServer>): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const own = new Client({ name: 'test', version: '1' })
  await Promise.all([mcp.connect(theirs), own.connect(ours)])
  return own
}

const call = async (name: string, args: Record<string, unknown>) => {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args })
  return { value: structuredContent as never, isError, text: (content as { text: string }[])[0]?.text }
}
const http = async (path: string, body?: object) => (body ? await server.post(path, body) : await server.get(path)).json as never

describe('a model and an HTTP client get the same answers', async () => {
  const [first] = ((await http('/v1/documents')) as { items: { id: string }[] }).items
  const id = first?.id ?? ''
  const at = `/v1/documents/${encodeURIComponent(id)}`
  it.each<[string, Record<string, unknown>, string, object?]>([
    ['read_piece', { kind: 'deadline', text: '2025年底前完成' }, '/v1/parse/deadline', { text: '2025年底前完成' }],
    ['list_documents', { q: '节水' }, `/v1/documents?q=${encodeURIComponent('节水')}&limit=20`],
    ['find_tasks', { body: '市财政局' }, `/v1/measures?body=${encodeURIComponent('市财政局')}&limit=20`],
    ['find_tasks', { due: '2024-12-31' }, '/v1/measures?due=2024-12-31&limit=20'],
    ['find_targets', {}, '/v1/indicators?limit=20'],
    ['list_bodies', {}, '/v1/organizations?limit=20'],
    ['get_document', { id, full: true }, at],
    ['list_revisions', { document: id }, `${at}/revisions`],
    ['diff', { before: { id }, after: { id } }, '/v1/diff', { before: { id }, after: { id } }],
  ])('%s', async (tool, args, path, body) => {
    const { next: _, ...expected } = (await http(path, body)) as { next?: number }
    expect((await call(tool, args)).value).toMatchObject(expected)
  })
})

describe('the tools', () => {
  it('only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.length).toBeGreaterThanOrEqual(10)
    for (const { name, annotations } of tools) expect(annotations?.readOnlyHint, name).toBe(true)
  })

  it('parse as the function does', async () => {
    expect((await call('parse', { text: texts['reading.txt'] })).value).toEqual(JSON.parse(JSON.stringify(parse(texts['reading.txt']))))
  })

  it('give a node with the characters it was read from', async () => {
    const { value } = (await call('list_documents', { q: '节水' })) as { value: { items: { id: string }[] } }
    const document = (await call('get_document', { id: value.items[0]?.id, full: true })).value as PolicyDocument
    const measure = document.measures.find(({ heading }) => heading === '完善用水台账')
    const node = (await call('get_node', { document: document.id, id: measure?.id })) as { value: { kind: string; source: string[] } }
    expect(node.value.kind).toBe('measure')
    expect(node.value.source.join('')).toContain('建立分户台账')
    const brief = (await call('get_document', { id: document.id })).value as { outline: { id: string; heading: string }[] }
    expect(brief.outline).toContainEqual(expect.objectContaining({ id: measure?.sectionId, heading: '完善用水台账' }))
  })

  it('say what is wrong', async () => {
    expect(await call('get_document', { id: 'nobody' })).toMatchObject({ isError: true, text: expect.stringContaining('nobody') })
    expect(await call('get_node', { document: 'nobody', id: 'x' })).toMatchObject({ isError: true })
    expect(await call('find_tasks', { due: 'soon' })).toMatchObject({ isError: true })
  })

  it('without a folder, only what parses', async () => {
    const bare = await connect(createMcpServer(null))
    expect((await bare.listTools()).tools.map(({ name }) => name)).toEqual(['parse', 'read_piece'])
  })
})
