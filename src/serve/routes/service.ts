import type { FastifyPluginAsync } from 'fastify'
import { version } from '../../version.ts'
import type { Services } from '../app.ts'
import { describe } from '../openapi.ts'
import { problemOf, problems } from '../problems.ts'

/** Whether the server lives, is ready, which version it is, and what it can do. */
export function serviceRoutes(_services: Services): FastifyPluginAsync {
  return async (app) => {
    const tags = ['service']
    const state = { type: 'object', properties: { status: { type: 'string', const: 'ok' } } }
    app.get('/healthz', { schema: { tags, summary: 'The process answers', response: { 200: state } } }, async () => ({ status: 'ok' }))
    app.get('/readyz', { schema: { tags, summary: 'Texts can be parsed', response: { 200: state } } }, async () => ({ status: 'ok' }))
    app.get('/version', { schema: { tags, summary: 'Version of the program' } }, async () => ({ name: 'tiaoli', version }))
    app.get('/openapi.json', { schema: { hide: true } }, async () => describe(app))
    app.get('/v1/problems', { schema: { tags, summary: 'Every problem the server answers with' } }, async () =>
      Object.keys(problems).map((code) => problemOf(code as keyof typeof problems, '')),
    )
  }
}
