import { availableParallelism } from 'node:os'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { openStore } from '../store/index.ts'
import { version } from '../version.ts'
import { openDesk } from './desk.ts'
import { guard } from './guard.ts'
import { openJobs } from './jobs.ts'
import { openLibrary } from './library.ts'
import { collectMetrics } from './metrics.ts'
import { openPool, type Pool } from './pool.ts'
import { type ProblemCode, ProblemError, problemOf, problems } from './problems.ts'
import { correctionRoutes } from './routes/corrections.ts'
import { diffRoutes } from './routes/diff.ts'
import { documentRoutes } from './routes/documents.ts'
import { jobRoutes } from './routes/jobs.ts'
import { parseRoutes } from './routes/parse.ts'
import { reviewRoutes } from './routes/review.ts'
import { serviceRoutes } from './routes/service.ts'

export interface ServerOptions {
  /** Output folder of `ingest` whose documents are served; without one only parsing is. */
  out?: string | undefined
  /** `postgres://…` where its store is not the one in the folder. */
  store?: string | undefined
  /** API keys; without any the server may only listen on this machine. */
  keys?: readonly string[] | undefined
  /** Host names by which it may be called; default: the names of this machine for itself. */
  hosts?: readonly string[] | null | undefined
  /** Bytes a request may hold; default 16 MiB. */
  maxBytes?: number | undefined
  /** Milliseconds a text may take; default 30,000. */
  timeout?: number | undefined
  /** Threads that parse; default one less than there are processors, at least one. */
  threads?: number | undefined
  /** Requests that may wait for a thread; default 64. */
  queue?: number | undefined
  /** Requests a minute from one client; default 600. */
  perMinute?: number | undefined
  /** Folder of the review page as it was built; default: the one of the package. */
  review?: string | undefined
}

/** What every route may use. */
export interface Services {
  pool: Pool
  maxBytes: number
}

/** Names of this machine for itself. */
export const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'] as const

/**
 * Build the HTTP server; it does not listen yet.
 *
 * @example const app = await createServer(); await app.listen({ port: 8787, host: '127.0.0.1' })
 */
export async function createServer(options: ServerOptions = {}): Promise<FastifyInstance> {
  const { maxBytes = 16 * 1024 * 1024, timeout = 30_000, threads = Math.max(1, availableParallelism() - 1), queue = 64, perMinute = 600 } = options
  const app = fastify({
    logger: false,
    bodyLimit: maxBytes,
    // a client that sends slowly holds a connection, not a thread, and not for ever
    connectionTimeout: 60_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    routerOptions: { maxParamLength: 300 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array' } },
  })
  app.server.headersTimeout = 15_000
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) => {
    const problem = problemOf('not-found', `Unexpected ${request.method} ${request.url.split('?', 1)[0]}`, { hint: 'GET /openapi.json lists what there is.' })
    return reply.code(problem.status).type('application/problem+json').send(problem)
  })
  // documents are ready as text, and descriptions are for clients
  app.setSerializerCompiler(() => JSON.stringify)

  const pool = openPool({ threads, queue, timeout })
  app.addHook('onClose', () => pool.close())
  const services: Services = { pool, maxBytes }

  // whatever is in an answer, a browser runs nothing of it; the review page says what it may do
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  })
  guard(app, { keys: options.keys ?? [], hosts: options.hosts === undefined ? loopbackHosts : options.hosts })
  collectMetrics(app, pool)
  // without keys nobody is told apart by what he sends
  const keyGenerator = options.keys?.length ? clientOf : ({ ip }: FastifyRequest) => ip
  await app.register(rateLimit, { max: perMinute, timeWindow: '1 minute', keyGenerator, errorResponseBuilder: tooMany })
  await app.register(multipart, { limits: { fileSize: maxBytes, files: 100, fields: 20, fieldSize: 64 * 1024, parts: 120 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'tiaoli', version, description: 'Chinese government policy text in, normalized and validated JSON out.', license: { name: 'MIT' } },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { key: [] }],
    },
  })
  app.addHook('preHandler', async (request) => {
    if (request.isMultipart() && !/;\s*boundary=./i.test(request.headers['content-type'] ?? ''))
      throw new ProblemError('bad-request', 'Unexpected form without a boundary in its media type')
  })
  for (const type of ['text/plain', 'text/markdown', 'text/html', 'application/octet-stream']) {
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  }
  await app.register(serviceRoutes(services))
  await app.register(parseRoutes(services))
  if (options.out === undefined) await app.register(diffRoutes(services, null))
  else {
    const store = await openStore({ out: options.out, url: options.store })
    const library = openLibrary(options.out, store)
    const jobs = await openJobs({ out: options.out, store, url: options.store, most: queue, timeout })
    app.addHook('onClose', async () => {
      await jobs.close()
      await store.close()
    })
    await app.register(diffRoutes(services, library))
    await app.register(documentRoutes(library))
    await app.register(correctionRoutes(openDesk({ out: options.out, store, library, pool, most: queue })))
    await app.register(jobRoutes(jobs, library))
    await app.register(reviewRoutes(options.review))
  }
  return app
}

function clientOf(request: { ip: string; headers: Record<string, unknown> }): string {
  return String(request.headers.authorization ?? request.headers['x-api-key'] ?? request.ip)
}

function tooMany(_request: unknown, context: { after: string; max: number; ttl: number }): Error {
  return new ProblemError('too-many-requests', `Unexpected request, expected at most ${context.max} a minute`, { retryAfter: Math.ceil(context.ttl / 1000) })
}

/** Codes of fastify's own errors, and of its parsers. */
const known: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_REQ_FILE_TOO_LARGE: 'payload-too-large',
  FST_FILES_LIMIT: 'payload-too-large',
  FST_PARTS_LIMIT: 'payload-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
}

function answerError(error: FastifyError | ProblemError, _request: unknown, reply: import('fastify').FastifyReply) {
  const code =
    error instanceof ProblemError ? error.code : (known[error.code] ?? (error.statusCode !== undefined && error.statusCode < 500 ? 'bad-request' : 'internal'))
  const invalid = error instanceof ProblemError ? undefined : error.validation?.map(({ instancePath, message = '' }) => ({ path: instancePath, message }))
  const more = error instanceof ProblemError ? error.more : invalid && { errors: invalid }
  // what broke inside is nobody's business outside; the log has it
  const detail = code === 'internal' ? 'Unexpected failure inside the server' : error.message
  if (code === 'internal') reply.log.error(error)
  if (error instanceof ProblemError && error.retryAfter !== undefined) reply.header('retry-after', String(error.retryAfter))
  if (more?.etag !== undefined) reply.header('etag', more.etag)
  return reply
    .code(problems[code].status)
    .type('application/problem+json')
    .send(problemOf(code, detail, more))
}
