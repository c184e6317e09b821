import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { pipelines } from '../../schema/pipelines.ts'
import type { Pipeline } from '../../schema/types.ts'
import { validateDocument } from '../../schema/validate.ts'
import type { Services } from '../app.ts'
import { type LexerName, lexerNames, readPiece } from '../lexers.ts'
import { component } from '../openapi.ts'
import { ProblemError } from '../problems.ts'
import type { ParseTask } from '../worker.ts'

interface ParseQuery {
  pipeline?: string
  name?: string
}

interface TextBody {
  text: string
  name?: string
  pipeline?: string | Pipeline
}

/** Parse one text or file, validate a document, read one piece of text. */
export function parseRoutes({ pool, maxBytes }: Services): FastifyPluginAsync {
  return async (app) => {
    const tags = ['parse']

    app.post<{ Querystring: ParseQuery }>(
      '/v1/parse',
      {
        schema: {
          tags,
          summary: 'Parse one document',
          description:
            'The text as `text/plain`, as `{"text": …}`, or the file itself as `application/octet-stream` or in a form field `file`. Nothing is kept.',
          consumes: ['text/plain', 'application/json', 'application/octet-stream', 'multipart/form-data'],
          querystring: {
            type: 'object',
            additionalProperties: false,
            properties: { pipeline: { type: 'string', enum: Object.keys(pipelines) }, name: { type: 'string', maxLength: 255 } },
          },
          response: { 200: component('PolicyDocument') },
        },
      },
      async (request, reply) => {
        const task = await taskOf(request, maxBytes)
        const answer = await pool.run({ type: 'parse', ...task })
        return reply
          .header('server-timing', `parse;dur=${answer.ms.toFixed(1)}`)
          .type('application/json; charset=utf-8')
          .send(answer.json)
      },
    )

    app.post(
      '/v1/validate',
      { schema: { tags, summary: 'Check a document against its schema', body: { type: 'object' }, response: { 200: validity } } },
      async ({ body }) => {
        const errors = validateDocument(body)
        return { valid: errors.length === 0, errors }
      },
    )

    app.post<{ Params: { kind: LexerName }; Body: { text: string; year?: number } }>(
      '/v1/parse/:kind',
      {
        schema: {
          tags,
          summary: 'Read one kind of thing in a piece of text',
          params: { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: [...lexerNames] } } },
          body: {
            type: 'object',
            additionalProperties: false,
            required: ['text'],
            properties: {
              text: { type: 'string', maxLength: 20_000 },
              year: { type: 'integer', minimum: 1949, maximum: 2100, description: 'Year that a deadline without one leans on.' },
            },
          },
          response: { 200: readings },
        },
      },
      async ({ params, body }) => ({ readings: readPiece(params.kind, body.text, body.year ?? null) }),
    )
  }
}

const validity = {
  type: 'object',
  required: ['valid', 'errors'],
  properties: {
    valid: { type: 'boolean' },
    errors: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, keyword: { type: 'string' }, message: { type: 'string' } } } },
  },
}

const readings = {
  type: 'object',
  required: ['readings'],
  properties: {
    readings: {
      type: 'array',
      items: { type: 'object', required: ['text', 'spans'], properties: { text: { type: 'string' }, spans: { type: 'array', items: component('span') } } },
    },
  },
}

/** What a request holds: a JSON body with a text, the bytes of a file, or a form with one file. */
async function taskOf(request: FastifyRequest<{ Querystring: ParseQuery }>, maxBytes: number): Promise<ParseTask> {
  const { pipeline, name } = request.query
  if (request.isMultipart()) {
    const file = await request.file()
    if (!file) throw new ProblemError('bad-request', 'Unexpected form without a file, expected a field `file`')
    return { content: await file.toBuffer(), name: name ?? file.filename ?? 'file', pipeline, maxBytes }
  }
  const { body } = request
  if (body instanceof Uint8Array) return { content: body, name: name ?? 'text.txt', pipeline, maxBytes }
  const { text, ...more } = (body ?? {}) as Partial<TextBody>
  if (typeof text !== 'string') throw new ProblemError('bad-request', 'Unexpected body, expected a text, a file, or `{"text": "…"}`')
  return { content: text, name: name ?? more.name ?? 'text.txt', pipeline: pipeline ?? more.pipeline, maxBytes }
}
