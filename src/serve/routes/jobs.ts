import { Readable } from 'node:stream'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { itemOf } from '../../export/index.ts'
import type { RunEvent } from '../../run/ingest.ts'
import { pipelines } from '../../schema/pipelines.ts'
import { bundleNames, type ExportQuery, exportQuery, sendExport } from '../exports.ts'
import type { Job, JobFile, Jobs } from '../jobs.ts'
import type { Library } from '../library.ts'
import { ProblemError } from '../problems.ts'
import { pageOf, text } from './shapes.ts'

/** Bundles of files: sent, watched, cancelled, and what came of them. */
export function jobRoutes(jobs: Jobs, library: Library): FastifyPluginAsync {
  return async (app) => {
    const tags = ['jobs']
    const params = { type: 'object', required: ['id'], properties: { id: text } }

    app.post<{ Querystring: { pipeline?: string }; Body: { documents?: { name: string; text: string }[] } }>(
      '/v1/jobs',
      {
        schema: {
          tags,
          summary: 'Send files to be ingested',
          description: 'Files in a form, or `{"documents": [{"name": …, "text": …}]}`. They are kept, and the documents go into the store.',
          consumes: ['multipart/form-data', 'application/json'],
          querystring: { type: 'object', additionalProperties: false, properties: { pipeline: { type: 'string', enum: Object.keys(pipelines) } } },
          response: { 202: job },
        },
      },
      async (request, reply) => {
        const files = request.isMultipart() ? await filesOf(request) : textsOf(request.body)
        if (files.length === 0) throw new ProblemError('bad-request', 'Unexpected request without files, expected at least one')
        const added = await jobs.add(files, request.query.pipeline)
        return reply.code(202).header('location', `/v1/jobs/${added.id}`).send(added)
      },
    )
    app.get('/v1/jobs', { schema: { tags, summary: 'The last hundred jobs, newest first', response: { 200: pageOf(job) } } }, async () => ({
      items: await jobs.list(),
      next: null,
    }))
    app.get<{ Params: { id: string } }>('/v1/jobs/:id', { schema: { tags, summary: 'How a job stands', params, response: { 200: job } } }, ({ params }) =>
      jobs.get(params.id),
    )
    app.delete<{ Params: { id: string } }>(
      '/v1/jobs/:id',
      { schema: { tags, summary: 'Stop a job; what is done stays', params, response: { 200: job } } },
      ({ params }) => jobs.cancel(params.id),
    )
    app.get<{ Params: { id: string } }>(
      '/v1/jobs/:id/events',
      { schema: { tags, summary: 'What happens in a job, as it happens (server-sent events)', params, produces: ['text/event-stream'] } },
      async ({ params, raw }, reply) => {
        await jobs.get(params.id)
        const gone = new AbortController()
        raw.once('close', () => gone.abort())
        return reply
          .type('text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store')
          .send(Readable.from(eventStream(jobs.events(params.id, gone.signal), () => jobs.get(params.id))))
      },
    )
    app.get<{ Params: { id: string }; Querystring: Omit<ExportQuery, 'to'> & { to?: ExportQuery['to'] | 'json' } }>(
      '/v1/jobs/:id/result',
      { schema: { tags, summary: 'The documents of a job that has ended', params, querystring: resultQuery } },
      async ({ params, query }, reply) => {
        const { documents, ended_at } = await jobs.get(params.id)
        if (ended_at === null) throw new ProblemError('conflict', 'The job has not ended', { retryAfter: 1 })
        const items = itemsOf(documents, library)
        const { to = 'json', ...rest } = query
        if (to !== 'json') return sendExport(reply, items, params.id, { to, ...rest })
        return reply.type('application/json; charset=utf-8').send(Readable.from(jsonArray(items)))
      },
    )
  }
}

const resultQuery = { ...exportQuery(['json', ...bundleNames]), required: [] }

const job = {
  type: 'object',
  required: ['id', 'state', 'files', 'documents', 'failures'],
  properties: {
    id: text,
    state: { type: 'string', enum: ['waiting', 'running', 'done', 'stopped', 'cancelled'] satisfies Job['state'][] },
    created_at: { type: 'string' },
    ended_at: { type: ['string', 'null'] },
    pipeline: { type: ['string', 'null'] },
    files: { type: 'integer' },
    ok: { type: 'integer' },
    failed: { type: 'integer' },
    documents: { type: 'array', items: text },
    failures: { type: 'array', items: { type: 'object' } },
  },
}

async function filesOf(request: FastifyRequest): Promise<JobFile[]> {
  const files: JobFile[] = []
  for await (const file of request.files()) files.push({ name: file.filename ?? 'file', content: await file.toBuffer() })
  return files
}

function textsOf(body: { documents?: unknown }): JobFile[] {
  const list = Array.isArray(body?.documents) ? body.documents : []
  return list.map((one: { name?: unknown; text?: unknown }, n) => {
    if (typeof one?.text !== 'string') throw new ProblemError('bad-request', `Unexpected documents/${n}, expected \`{"name": "…", "text": "…"}\``)
    return { name: typeof one.name === 'string' ? one.name : `${n + 1}.txt`, content: Buffer.from(one.text) }
  })
}

/** Server-sent events; the last one is the job itself. */
async function* eventStream(events: AsyncIterable<RunEvent>, job: () => Promise<Job>): AsyncGenerator<string> {
  for await (const event of events) yield `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
  yield `event: job\ndata: ${JSON.stringify(await job())}\n\n`
}

async function* itemsOf(ids: readonly string[], library: Library) {
  for (const id of ids) {
    const document = await library.document(id)
    yield itemOf(document, await library.textOf(document))
  }
}

async function* jsonArray(items: AsyncIterable<{ document: object }>): AsyncGenerator<string> {
  let lead = '['
  for await (const { document } of items) {
    yield `${lead}${JSON.stringify(document)}`
    lead = ','
  }
  yield lead === '[' ? '[]' : ']'
}
