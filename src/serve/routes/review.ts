import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { ProblemError } from '../problems.ts'

/** What the page may do: run its own files and ask this server; nothing inline, nothing from elsewhere, no frame round it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Paths under which the files of the page lie: they tell nothing of a document and are open to all. */
export function isOfPage(path: string): boolean {
  return path === '/' || path.startsWith('/assets/') || path.startsWith('/pdfjs/')
}

/** Folder of the page as it was built: beside the compiled program, or in `dist` where the sources run. */
function builtPage(): string {
  const places = ['../../review', '../../../dist/review'].map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return places.find((place) => existsSync(join(place, 'index.html'))) ?? (places[0] as string)
}

/**
 * The review page at `/`, and what it is made of. Which files there are is known when the server starts: a request only picks one of them.
 *
 * @param folder Where the page was built.
 */
export function reviewRoutes(folder: string = builtPage()): FastifyPluginAsync {
  return async (app) => {
    const page = existsSync(join(folder, 'index.html')) ? readFileSync(join(folder, 'index.html')) : null
    const assets = filesOf(join(folder, 'assets'))
    const drawing = drawingFiles()
    // a page asks for several files at once; they cost nothing
    const config = { rateLimit: false as const }
    const schema = { hide: true }

    app.get('/', { schema, config }, async (_request, reply) => {
      if (!page) throw new ProblemError('not-found', 'The review page was not built', { hint: 'npm run build' })
      return guarded(reply).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
    })
    app.get<{ Params: { '*': string } }>('/assets/*', { schema, config }, async ({ params }, reply) => send(reply, assets, params['*']))
    app.get<{ Params: { '*': string } }>('/pdfjs/*', { schema, config }, async ({ params }, reply) => send(reply, drawing, params['*']))
  }
}

function send(reply: FastifyReply, files: ReadonlyMap<string, string>, name: string) {
  const path = files.get(name)
  if (path === undefined) throw new ProblemError('not-found', 'Unexpected file of the page')
  return guarded(reply)
    .type(types[extname(name)] ?? 'application/octet-stream')
    .header('cache-control', 'public, max-age=86400')
    .send(readFileSync(path))
}

function guarded(reply: FastifyReply): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cross-origin-opener-policy', 'same-origin')
}

/** What draws PDF pages: the program of pdfjs-dist, its character maps and fonts. */
function drawingFiles(): ReadonlyMap<string, string> {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const programs = ['pdf.min.mjs', 'pdf.worker.min.mjs'].map((name): [string, string] => [name, join(root, 'legacy', 'build', name)])
  const data = ['cmaps', 'standard_fonts'].flatMap((name) => [...filesOf(join(root, name))].map(([file, path]): [string, string] => [`${name}/${file}`, path]))
  return new Map([...programs, ...data])
}

function filesOf(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return new Map(names.map((name) => [name, join(folder, name)]))
}
