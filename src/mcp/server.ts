import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { diff } from '../diff/index.ts'
import { parse } from '../parse.ts'
import { explained, readingsOf } from '../run/readings.ts'
import { pipelines } from '../schema/pipelines.ts'
import type { PolicyDocument } from '../schema/types.ts'
import { type LexerName, lexerNames, readPiece } from '../serve/lexers.ts'
import type { Library } from '../serve/library.ts'
import { version } from '../version.ts'

/** Longest text that a tool takes: a model that sends more has a file. */
const longest = 500_000

const filter = {
  q: z.string().min(1).max(200).optional().describe('Text to find in titles, headings and measures'),
  body: z.string().min(1).max(200).optional().describe('Part of the name of a body, such as 市财政局'),
  limit: z.number().int().min(1).max(100).default(20),
  offset: z.number().int().min(0).default(0),
}

/**
 * Build the MCP server: tools for a model that asks what policies say. All of them only read.
 *
 * @param library Documents of an output folder; null leaves only what parses a text that is sent.
 */
export function createMcpServer(library: Library | null): McpServer {
  const server = new McpServer({ name: 'tiaoli', version })
  const annotations = { readOnlyHint: true, openWorldHint: false }

  server.registerTool(
    'parse',
    {
      description: 'Parse the text of a Chinese policy document: outline, measures with bodies and deadlines, targets, citations.',
      inputSchema: { text: z.string().min(1).max(longest), pipeline: z.enum(Object.keys(pipelines) as [string, ...string[]]).optional() },
      annotations,
    },
    async ({ text, pipeline }) => answer(parse(text, { pipeline })),
  )
  server.registerTool(
    'read_piece',
    {
      description: 'Read one kind of thing in a piece of text: a clause of responsible bodies, deadlines, quantities, document numbers, citations.',
      inputSchema: {
        kind: z.enum(lexerNames),
        text: z.string().min(1).max(20_000),
        year: z.number().int().optional().describe('Year that a deadline without one leans on'),
      },
      annotations,
    },
    async ({ kind, text, year }) => answer({ readings: readPiece(kind satisfies LexerName, text, year ?? null) }),
  )
  if (library === null) return server

  server.registerTool(
    'list_documents',
    { description: 'List or search documents, newest first.', inputSchema: { ...filter, genre: z.string().max(20).optional() }, annotations },
    async (query) => answer(await library.documents(present(query))),
  )
  server.registerTool(
    'find_tasks',
    {
      description: 'Find who has to do what by when, soonest first.',
      inputSchema: {
        ...filter,
        role: z.enum(['lead', 'responsible', 'support', 'guide']).optional(),
        due: day('Due on this day or before'),
        dueAfter: day('Due on this day or after'),
        document: z.string().max(200).optional().describe('Id of a document'),
      },
      annotations,
    },
    async (query) => answer(await library.tasks(present(query))),
  )
  server.registerTool(
    'find_targets',
    { description: 'Find targets (indicators with values and years).', inputSchema: { ...filter, document: z.string().max(200).optional() }, annotations },
    async (query) => answer(await library.targets(present(query))),
  )
  server.registerTool(
    'list_bodies',
    {
      description: 'List bodies and how often they lead, answer and support.',
      inputSchema: { q: filter.q, limit: filter.limit, offset: filter.offset },
      annotations,
    },
    async (query) => answer(await library.bodies(present(query))),
  )
  server.registerTool(
    'get_document',
    {
      description: 'One document: its metadata and outline, or all of it.',
      inputSchema: { id: z.string().max(200), revision: z.string().max(64).optional(), full: z.boolean().default(false) },
      annotations,
    },
    async ({ id, revision, full }) => {
      const document = await library.document(id, revision)
      return answer(full ? document : briefOf(document))
    },
  )
  server.registerTool(
    'get_node',
    {
      description: 'One section, measure, responsibility or indicator by its id, with the characters it was read from and how sure the reading is.',
      inputSchema: { document: z.string().max(200), id: z.string().max(300) },
      annotations,
    },
    async ({ document: id, id: node }) => {
      const document = await library.document(id)
      const reading = readingsOf(document).find((one) => one.id === node)
      if (!reading) return failure(`Unexpected id \`${node}\`: the document has no such section, measure, responsibility or indicator`)
      const text = await library.textOf(document)
      return answer({ ...reading, source: text === null ? null : reading.spans.map(({ start, end }) => text.slice(start, end)) })
    },
  )
  server.registerTool(
    'explain',
    {
      description: 'What is doubtful in a document, most doubtful first, with the rival readings.',
      inputSchema: { document: z.string().max(200), limit: filter.limit },
      annotations,
    },
    async ({ document: id, limit }) => answer(explained(await library.document(id), limit)),
  )
  const side = z.object({ id: z.string().max(200), revision: z.string().max(64).optional() })
  server.registerTool(
    'diff',
    { description: 'What changed between two documents, or two revisions of one.', inputSchema: { before: side, after: side }, annotations },
    async ({ before, after }) => answer(diff(await library.document(before.id, before.revision), await library.document(after.id, after.revision))),
  )
  server.registerTool(
    'list_revisions',
    { description: 'Every text of a document that was ingested, newest first.', inputSchema: { document: z.string().max(200) }, annotations },
    async ({ document: id }) => answer({ items: await library.revisions(id) }),
  )
  return server
}

function day(says: string) {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe(says)
}

/** Without the keys that were not given. */
function present<T extends object>(query: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never
}

function answer(value: object): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(value) }], structuredContent: value as Record<string, unknown> }
}

function failure(message: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: message }] }
}

/** What a model needs to find its way: who, when, and the headings with their ids. */
function briefOf({ id, revision, metadata, parts, measures, indicators, diagnostics }: PolicyDocument): object {
  const outline: object[] = []
  const stack = parts.flatMap(({ sections }) => sections).reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    outline.push({ id: section.id, depth: section.depth, marker: section.marker?.text ?? null, heading: section.heading, category: section.category })
    stack.push(...[...section.sections].reverse())
  }
  return { id, revision, metadata, outline, counts: { measures: measures.length, indicators: indicators.length, diagnostics: diagnostics.length } }
}
