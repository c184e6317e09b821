import type { FastifyPluginAsync } from 'fastify'
import { itemOf } from '../../export/index.ts'
import { explained, readingsOf } from '../../run/readings.ts'
import { type ExportQuery, exportNames, exportQuery, sendExport } from '../exports.ts'
import type { Filter, Library } from '../library.ts'
import { component } from '../openapi.ts'
import { ProblemError } from '../problems.ts'
import { document, doubts, listQuery, pageOf, reading, summary, text } from './shapes.ts'

/** Documents of the store: lists, one of them, its text, its revisions, its exports; tasks, targets and bodies over all. */
export function documentRoutes(library: Library): FastifyPluginAsync {
  return async (app) => {
    const tags = ['documents']
    const id = { type: 'object', required: ['id'], properties: { id: text } }

    app.get<{ Querystring: Filter }>(
      '/v1/documents',
      {
        schema: {
          tags,
          summary: 'List documents, newest first',
          querystring: listQuery(['q', 'body', 'genre', 'doubtful']),
          response: { 200: pageOf(document) },
        },
      },
      ({ query }) => library.documents(query),
    )
    app.get<{ Params: { id: string } }>(
      '/v1/documents/:id',
      { schema: { tags, summary: 'One document, its newest revision', params: id, response: { 200: component('PolicyDocument') } } },
      ({ params }) => library.document(params.id),
    )
    app.get<{ Params: { id: string } }>(
      '/v1/documents/:id/text',
      { schema: { tags, summary: 'The text that the spans of a document point into', params: id, produces: ['text/plain'] } },
      async ({ params }, reply) => {
        const found = await library.textOf(await library.document(params.id))
        if (found === null) throw new ProblemError('not-found', 'The file of this revision is gone or has changed since', { hint: 'Ingest the folder again.' })
        return reply.type('text/plain; charset=utf-8').send(found)
      },
    )
    app.get<{ Params: { id: string } }>(
      '/v1/documents/:id/revisions',
      { schema: { tags, summary: 'Every text of a document, newest first', params: id, response: { 200: pageOf({ type: 'object' }) } } },
      async ({ params }) => {
        const items = await library.revisions(params.id)
        if (items.length === 0) throw new ProblemError('not-found', `Unexpected id \`${params.id}\``)
        return { items, next: null }
      },
    )
    app.get<{ Params: { id: string; revision: string } }>(
      '/v1/documents/:id/revisions/:revision',
      {
        schema: {
          tags,
          summary: 'One revision of a document, by its hash or the beginning of it',
          params: {
            type: 'object',
            required: ['id', 'revision'],
            properties: { id: text, revision: { type: 'string', pattern: '^[0-9a-f]{6,64}$' } },
          },
          response: { 200: component('PolicyDocument') },
        },
      },
      ({ params }) => library.document(params.id, params.revision),
    )
    app.get<{ Params: { id: string }; Querystring: { limit: number } }>(
      '/v1/documents/:id/doubts',
      {
        schema: {
          tags,
          summary: 'What is doubtful in a document, most doubtful first, with the rival readings',
          params: id,
          querystring: { type: 'object', additionalProperties: false, properties: { limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 } } },
          response: { 200: doubts },
        },
      },
      async ({ params, query }) => explained(await library.document(params.id), query.limit),
    )
    app.get<{ Params: { id: string; node: string } }>(
      '/v1/documents/:id/nodes/:node',
      {
        schema: {
          tags,
          summary: 'One section, measure, responsibility or indicator by its id: how sure its reading is, and the rival readings',
          params: { type: 'object', required: ['id', 'node'], properties: { id: text, node: { type: 'string', minLength: 1, maxLength: 300 } } },
          response: { 200: reading },
        },
      },
      async ({ params }) => {
        const found = readingsOf(await library.document(params.id)).find((one) => one.id === params.node)
        if (!found)
          throw new ProblemError('not-found', `Unexpected id \`${params.node}\`: the document has no such section, measure, responsibility or indicator`)
        return found
      },
    )
    app.get<{ Params: { id: string }; Querystring: ExportQuery }>(
      '/v1/documents/:id/export',
      {
        schema: {
          tags,
          summary: 'A document as a file: workbook, table, Markdown, Akoma Ntoso, …',
          params: id,
          querystring: exportQuery(exportNames),
        },
      },
      async ({ params, query }, reply) => {
        const found = await library.document(params.id)
        return sendExport(reply, [itemOf(found, await library.textOf(found))], found.id, query)
      },
    )

    app.get(
      '/v1/summary',
      { schema: { tags, summary: 'Counts over all documents: by body and role, by month, by kind of doubt', response: { 200: summary } } },
      () => library.summary(),
    )
    app.get<{ Querystring: Filter }>(
      '/v1/measures',
      {
        schema: {
          tags,
          summary: 'Who has to do what by when, over all documents; soonest first',
          querystring: listQuery(['q', 'body', 'role', 'due', 'dueAfter', 'document', 'doubtful']),
          response: { 200: pageOf({ type: 'object' }) },
        },
      },
      ({ query }) => library.tasks(query),
    )
    app.get<{ Querystring: Filter }>(
      '/v1/indicators',
      { schema: { tags, summary: 'Targets over all documents', querystring: listQuery(['q', 'document']), response: { 200: pageOf({ type: 'object' }) } } },
      ({ query }) => library.targets(query),
    )
    app.get<{ Querystring: Filter }>(
      '/v1/organizations',
      { schema: { tags, summary: 'Bodies and how much they carry', querystring: listQuery(['q']), response: { 200: pageOf({ type: 'object' }) } } },
      ({ query }) => library.bodies(query),
    )
  }
}
