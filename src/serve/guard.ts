import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProblemError } from './problems.ts'
import { isOfPage } from './routes/review.ts'

export interface GuardOptions {
  /** Keys that may be sent as `Authorization: Bearer KEY` or `X-API-Key: KEY`; without any, everybody on this machine may ask. */
  keys: readonly string[]
  /** Host names by which the server may be called; null allows any. */
  hosts: readonly string[] | null
}

/** Paths that answer without a key: they tell nothing of a document. */
const open = new Set(['/healthz', '/readyz', '/version', '/openapi.json'])

/**
 * Let in who may ask.
 *
 * Besides keys: a server without keys listens on this machine only, and a web page that a person has open in the same
 * browser must not use it. So a request that names another host (a name that was made to point here) or comes from
 * another origin is refused.
 */
export function guard(app: FastifyInstance, { keys, hosts }: GuardOptions): void {
  const hashes = keys.map(hashOf)
  app.addHook('onRequest', async (request) => {
    const host = hostOf(request.headers.host)
    if (hosts !== null && !hosts.includes(host)) throw new ProblemError('forbidden-origin', `Unexpected host \`${host}\``)
    const { origin } = request.headers
    if (origin !== undefined && !sameOrigin(origin, request.headers.host)) throw new ProblemError('forbidden-origin', `Unexpected origin \`${origin}\``)
    if (hashes.length === 0 || open.has(pathOf(request)) || isOfPage(pathOf(request))) return
    const hash = hashOf(keyOf(request))
    // every key is compared, so that the time says nothing
    const known = hashes.filter((own) => timingSafeEqual(own, hash)).length > 0
    if (!known) throw new ProblemError('unauthorized', 'Unexpected API key, expected `Authorization: Bearer KEY`')
  })
}

/** `localhost` of `localhost:8080`, `[::1]` of `[::1]:8080`. */
function hostOf(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/, '').toLowerCase()
}

function sameOrigin(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

function keyOf({ headers }: FastifyRequest): string {
  const [, bearer] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? []
  return bearer ?? String(headers['x-api-key'] ?? '')
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? url
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
