import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { clientOf } from '../../scripts/client.ts'
import { createMcpServer } from '../../src/mcp/server.ts'
import type { Correction, PolicyDocument } from '../../src/schema/types.ts'
import { openLibrary } from '../../src/serve/library.ts'
import { openStore } from '../../src/store/index.ts'
import { tiaoli } from '../cli/run.ts'
import { serve } from './server.ts'
import { shelf, texts } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiaoli-client-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// one with a doubtful place: a heading without a number among items
const doubtful = `丙市绿化方案\n\n一、主要任务\n（一）种植行道树。新种5000棵。（责任单位：市园林局）\n推进立体绿化\n鼓励屋顶绿化，2025年底前完成10处。\n（二）养护古树。逐株建档。（责任单位：市园林局、市财政局）\n`
const { out, sources } = await shelf({ ...texts, 'green.txt': doubtful })
const server = await serve({ out })
const code = clientOf((await server.get('/openapi.json')).json)
const file = join(folder, 'client.ts')
writeFileSync(file, code)

/** Each operation by its name; what it takes and gives is checked by the compiler below. */
type Made = Record<string, (input?: object) => Promise<{ status: number; headers: Headers; body: never }>>

const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } })
writeFileSync(join(folder, 'client.mjs'), outputText)
const { createClient, ApiError } = (await import(pathToFileURL(join(folder, 'client.mjs')).href)) as {
  createClient: (base: string) => Made
  ApiError: new (...values: never[]) => Error
}
const http = createClient(server.address)
const call = (name: string, input?: object) => (http[name] as Made[string])(input).then(({ body }) => body as unknown)

const store = await openStore({ out, readonly: true })
afterAll(() => store.close())
const mcp = new Client({ name: 'test', version: '1' })
const [ours, theirs] = InMemoryTransport.createLinkedPair()
await Promise.all([createMcpServer(openLibrary(out, store)).connect(theirs), mcp.connect(ours)])
const tool = async (name: string, args: Record<string, unknown>) => (await mcp.callTool({ name, arguments: args })).structuredContent as never

const cli = async (...argv: string[]) => JSON.parse((await tiaoli(argv)).out)
const query = (sql: string) => cli('db', 'query', out, sql, '--json')

describe('the generated client', () => {
  it('compiles, strictly, and knows what operations take and give', { timeout: 60_000 }, () => {
    const use = `import { createClient } from './client.ts'
const client = createClient('http://localhost')
export async function use() {
  const { body } = await client.getDocumentsById({ path: { id: 'x' } })
  const id: string = body.measures[0]!.sectionId
  const saved = await client.putDocumentsByIdCorrections({ path: { id }, header: { 'if-match': '"x"' }, body: { corrections: [] } })
  const revision: string = saved.body.revision
  // @ts-expect-error no such measure
  body.measures[0]!.nothing
  // @ts-expect-error an id is needed
  await client.getDocumentsById({ path: {} })
  // @ts-expect-error a role is one of four
  await client.getMeasures({ query: { role: 'boss' } })
  return revision
}
`
    writeFileSync(join(folder, 'use.ts'), use)
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      exactOptionalPropertyTypes: true,
      types: [],
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    }
    const found = ts.getPreEmitDiagnostics(ts.createProgram([join(folder, 'use.ts')], options))
    expect(found.map(({ messageText, file, start }) => `${file?.fileName}:${start} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)).toEqual([])
  })

  it('has every operation of the description, under a name of its own', async () => {
    const { paths } = (await server.get('/openapi.json')).json as { paths: Record<string, Record<string, { operationId: string }>> }
    const names = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
    expect(Object.keys(http).sort()).toEqual([...new Set(names)].sort())
    expect(names).toHaveLength(new Set(names).size)
  })

  it('throws what the server says is wrong', async () => {
    const refused = (http.getDocumentsById as Made[string])({ path: { id: 'nobody' } })
    await expect(refused).rejects.toBeInstanceOf(ApiError)
    await expect(refused).rejects.toMatchObject({ status: 404, problem: { code: 'not-found' } })
  })
})

describe('the command line, a model and the generated client get the same answers', async () => {
  const [{ id, path }] = (await query("select id, path from documents where title like '%绿化%'")) as [{ id: string; path: string }]
  const stored = join(out, path)
  const { body: document } = (await (http.getDocumentsById as Made[string])({ path: { id } })) as { body: PolicyDocument }
  const node = document.responsibilities[0]?.id ?? ''
  const tasks = 'select * from tasks t'
  const soonest = 'order by t.due is null, t.due, t.document_id, t.span_start'
  // two texts of one document
  const { id: water } = ((await query("select id from documents where title like '%节水%'")) as { id: string }[])[0] as { id: string }
  const change: Correction = { kind: 'replace', at: null, quote: '下降12%', before: '', after: '', value: '下降15%', reason: null }
  const tag = ((await (http.getDocumentsByIdCorrections as Made[string])({ path: { id: water } })).headers.get('etag') ?? '') as string
  await call('putDocumentsByIdCorrections', { path: { id: water }, header: { 'if-match': tag }, body: { corrections: [change] } })
  const [after, before] = (await query(`select revision from revisions where document_id = '${water}' order by run_id desc, place desc`)) as {
    revision: string
  }[]
  const items = (rows: unknown) => ({ items: rows, next: null })
  const { source: _, ...parsed } = await cli('parse', join(sources, 'green.txt'))

  it.each<[task: string, cli: () => Promise<unknown>, tool: [string, Record<string, unknown>], operation: [string, object]]>([
    ['parse a text', async () => parsed, ['parse', { text: doubtful }], ['postParse', { body: doubtful }]],
    [
      'list what speaks of a word',
      async () => (await query("select id from documents where title like '%绿化%'")).map((row: object) => expect.objectContaining(row)),
      ['list_documents', { q: '绿化' }],
      ['getDocuments', { query: { q: '绿化' } }],
    ],
    [
      'find the tasks of a body',
      () => query(`${tasks} where t.body like '%市财政局%' ${soonest}`).then(items),
      ['find_tasks', { body: '市财政局' }],
      ['getMeasures', { query: { body: '市财政局' } }],
    ],
    [
      'find what is due',
      () => query(`${tasks} where t.due <= '2025-06-30' ${soonest}`).then(items),
      ['find_tasks', { due: '2025-06-30' }],
      ['getMeasures', { query: { due: '2025-06-30' } }],
    ],
    [
      'find the targets',
      () => query('select * from targets t order by t.target_year, t.document_id, t.span_start').then(items),
      ['find_targets', {}],
      ['getIndicators', {}],
    ],
    [
      'list the bodies',
      () => query('select * from bodies b order by b.leads desc, b.answers desc, b.name').then(items),
      ['list_bodies', {}],
      ['getOrganizations', {}],
    ],
    ['read a document', async () => JSON.parse(readFileSync(stored, 'utf8')), ['get_document', { id, full: true }], ['getDocumentsById', { path: { id } }]],
    [
      'say what is doubtful',
      async () => ({ readings: await cli('explain', stored, '--json') }),
      ['explain', { document: id }],
      ['getDocumentsByIdDoubts', { path: { id } }],
    ],
    [
      'explain a record',
      () => cli('explain', `${stored}#${node}`, '--json'),
      ['get_node', { document: id, id: node }],
      ['getDocumentsByIdNodesByNode', { path: { id, node } }],
    ],
    [
      'list the texts of a document',
      async () => ({ items: [{ revision: after?.revision }, { revision: before?.revision }].map((row) => expect.objectContaining(row)) }),
      ['list_revisions', { document: water }],
      ['getDocumentsByIdRevisions', { path: { id: water } }],
    ],
    [
      'compare two texts',
      () => cli('diff', `${water}@${before?.revision}`, water, '--in', out, '--json'),
      ['diff', { before: { id: water, revision: before?.revision }, after: { id: water } }],
      ['postDiff', { body: { before: { id: water, revision: before?.revision }, after: { id: water } } }],
    ],
  ])('%s', async (_, ask, [name, args], [operation, input]) => {
    const expected = await ask()
    const shape = Array.isArray(expected) ? { items: expected } : (expected as object)
    for (const [who, answer] of [
      ['model', await tool(name, args)],
      ['client', await call(operation, input)],
    ] as const)
      expect(answer, who).toMatchObject(shape)
    expect(JSON.stringify(shape).length).toBeGreaterThan(20)
  })

  it('the doubtful place is there, and the change', async () => {
    expect(await call('getDocumentsByIdDoubts', { path: { id } })).not.toMatchObject({ doubtful: 0 })
    const { equal } = (await call('postDiff', { body: { before: { id: water, revision: before?.revision }, after: { id: water } } })) as { equal: boolean }
    expect(equal).toBe(false)
  })
})
