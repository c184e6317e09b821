import type { FastifyPluginAsync } from 'fastify'
import { diff } from '../../diff/index.ts'
import type { PolicyDocument } from '../../schema/types.ts'
import { validateDocument } from '../../schema/validate.ts'
import type { Services } from '../app.ts'
import type { Library } from '../library.ts'
import { component } from '../openapi.ts'
import { ProblemError } from '../problems.ts'
import { text } from './shapes.ts'

/** One side of a comparison: a text, a document, or one of the store. */
interface Side {
  text?: string
  document?: unknown
  id?: string
  revision?: string
}

/** Compare two documents. @param library Null where no folder is served: then texts and documents only. */
export function diffRoutes({ pool, maxBytes }: Services, library: Library | null): FastifyPluginAsync {
  const documentOf = async (side: Side, place: string): Promise<PolicyDocument> => {
    if (side.text !== undefined)
      return JSON.parse((await pool.run({ type: 'parse', content: side.text, name: `${place}.txt`, pipeline: undefined, maxBytes })).json)
    if (side.id !== undefined && library) return library.document(side.id, side.revision)
    if (side.document === undefined)
      throw new ProblemError('bad-request', `Unexpected ${place}, expected a \`text\`, a \`document\`${library ? ' or an `id`' : ''}`)
    const [problem] = validateDocument(side.document)
    if (problem) throw new ProblemError('bad-request', `Unexpected ${place}/document${problem.path}: ${problem.message}`)
    return side.document as PolicyDocument
  }
  return async (app) => {
    app.post<{ Body: { before: Side; after: Side } }>(
      '/v1/diff',
      {
        schema: {
          tags: ['diff'],
          summary: 'What changed between two documents',
          body: { type: 'object', additionalProperties: false, required: ['before', 'after'], properties: { before: side, after: side } },
          response: { 200: component('DocumentDiff') },
        },
      },
      async ({ body }) => diff(await documentOf(body.before, 'before'), await documentOf(body.after, 'after')),
    )
  }
}

const side = {
  type: 'object',
  additionalProperties: false,
  properties: {
    text: { type: 'string' },
    document: { type: 'object' },
    id: text,
    revision: { type: 'string', pattern: '^[0-9a-f]{6,64}$' },
  },
}
