import type { FastifyPluginAsync, FastifySchemaCompiler } from 'fastify'
import { expectedValue } from '../../corrections/values.ts'
import type { Correction } from '../../schema/types.ts'
import { validateCorrections } from '../../schema/validate.ts'
import type { Desk } from '../desk.ts'
import { component } from '../openapi.ts'
import { ProblemError } from '../problems.ts'
import { text } from './shapes.ts'

interface Of {
  Params: { id: string }
}

/** Corrections are words of people: more bytes than this are none. */
const mostBytes = 1024 * 1024

/** What a document was made from, and what people correct in it. */
export function correctionRoutes(desk: Desk): FastifyPluginAsync {
  return async (app) => {
    const tags = ['corrections']
    const params = { type: 'object', required: ['id'], properties: { id: text } }

    app.get<Of>(
      '/v1/documents/:id/source',
      {
        schema: {
          tags,
          summary: 'What the file of a document says, before corrections, and where each passage stands in it',
          params,
          response: { 200: source },
        },
      },
      async ({ params }, reply) => reply.type(json).send(await desk.source(params.id)),
    )
    app.get<Of>(
      '/v1/documents/:id/original',
      { schema: { tags, summary: 'The file of a document, as it is', params, produces: ['application/octet-stream'] } },
      async ({ params, headers }, reply) => {
        const { document, file } = await desk.original(params.id)
        const etag = `"${file.sha256}"`
        reply.header('etag', etag).header('cache-control', 'private, no-cache')
        if (headers['if-none-match'] === etag) return reply.code(304).send()
        const { mediaType, encoding, name } = document.source
        const plain = mediaType === 'text/plain' || mediaType === 'text/markdown'
        const shown = plain || harmless.has(mediaType)
        return (
          reply
            // whatever is in it: shown, never run
            .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
            .header('x-content-type-options', 'nosniff')
            .header('cross-origin-resource-policy', 'same-origin')
            .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`)
            .type(!shown ? 'application/octet-stream' : plain ? `text/plain; charset=${charsets[encoding] ?? 'utf-8'}` : mediaType)
            .send(Buffer.from(file.bytes))
        )
      },
    )
    app.get<Of>(
      '/v1/documents/:id/corrections',
      {
        schema: {
          tags,
          summary: 'The corrections beside the file of a document',
          description: 'Their ETag is what `PUT` takes as `If-Match`.',
          params,
          response: { 200: component('Corrections') },
        },
      },
      async ({ params }, reply) => {
        const { corrections, etag } = await desk.corrections(params.id)
        return reply.header('etag', etag).header('cache-control', 'private, no-cache').send(corrections)
      },
    )
    app.post<Of>(
      '/v1/documents/:id/corrections/preview',
      {
        bodyLimit: mostBytes,
        validatorCompiler: ownBody,
        schema: {
          tags,
          summary: 'What corrections would make of a document; nothing is kept',
          description:
            'All that are to stand beside the file, not only the new ones. `diff` goes from the document as it is stored; `unfit` are those that fit nothing.',
          params,
          body: list,
          response: { 200: preview },
        },
      },
      async ({ params, body }, reply) => reply.type(json).send(await desk.attempt(params.id, correctionsIn(body))),
    )
    app.put<Of & { Headers: { 'if-match'?: string } }>(
      '/v1/documents/:id/corrections',
      {
        bodyLimit: mostBytes,
        validatorCompiler: ownBody,
        schema: {
          tags,
          summary: 'Keep corrections beside the file of a document, and read it again',
          description:
            'All that are to stand there. `If-Match` is the ETag of those they go on from: 428 without it, 412 with the corrections that stand there now where somebody else saved meanwhile.',
          params,
          headers: { type: 'object', properties: { 'if-match': { type: 'string' } } },
          body: list,
          response: { 200: saved },
        },
      },
      async ({ params, body, headers }, reply) => {
        const tag = headers['if-match']
        if (tag === undefined)
          throw new ProblemError('precondition-required', 'Unexpected request without If-Match, expected the ETag of the corrections that these go on from', {
            hint: 'GET the corrections first.',
          })
        const { document, etag } = await desk.save(params.id, correctionsIn(body), tag)
        return reply.header('etag', etag).send({ document, revision: document.revision })
      },
    )
  }
}

const json = 'application/json; charset=utf-8'

/** Types that a browser shows without running anything in them. */
const harmless: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/tiff'])

const charsets: Readonly<Record<string, string>> = { gb18030: 'gb18030', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be' }

const source = {
  type: 'object',
  required: ['name', 'mediaType', 'text', 'origins', 'pages'],
  properties: {
    name: { type: 'string' },
    mediaType: { type: 'string' },
    text: { type: 'string', description: 'Decoded text of the file; corrected passages are in `source.edits` of the document.' },
    origins: { type: ['array', 'null'], items: component('origin'), description: 'Page and box of each passage; null where the format has none.' },
    pages: { type: ['integer', 'null'] },
  },
}

const list = {
  type: 'object',
  required: ['corrections'],
  properties: { corrections: { type: 'array', items: component('correction') } },
}

const preview = {
  type: 'object',
  required: ['document', 'diff', 'unfit'],
  properties: { document: component('PolicyDocument'), diff: component('DocumentDiff'), unfit: { type: 'array', items: component('correction') } },
}

const saved = {
  type: 'object',
  required: ['document', 'revision'],
  properties: { document: component('PolicyDocument'), revision: { type: 'string' } },
}

/** The body is held against the schema of the project, below: fastify knows no references into it. */
const ownBody: FastifySchemaCompiler<unknown> = () => () => true

function correctionsIn(body: unknown): Correction[] {
  const list = (body as { corrections?: unknown } | null)?.corrections
  const errors = validateCorrections({ schemaVersion: '1.0.0', document: null, corrections: list }).map(({ path, message }) => ({ path, message }))
  const corrections = errors.length > 0 ? [] : (list as Correction[])
  for (const [i, one] of corrections.entries()) {
    const expected = expectedValue(one)
    if (expected !== null) errors.push({ path: `/corrections/${i}/value`, message: `expected ${expected}` })
    if (one.from !== undefined) errors.push({ path: `/corrections/${i}/from`, message: 'is only for the folder of an ingest' })
  }
  const [first] = errors
  if (first) throw new ProblemError('bad-request', `Unexpected ${first.path}: ${first.message}`, { errors, hint: 'GET /openapi.json: Corrections.' })
  return corrections
}
