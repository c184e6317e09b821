import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { createServer, type ServerOptions } from '../../src/serve/app.ts'

/** What a server answered: status, headers, and the body as JSON where it is. */
export interface Answer {
  status: number
  headers: Headers
  text: string
  json: never
}

export interface Client {
  app: FastifyInstance
  address: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
}

/** Start a real server on a free port; it is stopped after the tests of the file. Objects are sent as JSON, all else as it is. */
export async function serve(options: ServerOptions = {}): Promise<Client> {
  const app = await createServer({ threads: 1, perMinute: 100_000, ...options })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  afterAll(() => app.close())
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(address + path, init)
    const text = await answer.text()
    const json = (/json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : null) as never
    return { status: answer.status, headers: answer.headers, text, json }
  }
  return {
    app,
    address,
    get: (path, headers = {}) => ask(path, { headers }),
    post(path, body, headers = {}) {
      const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
      const type = body instanceof FormData ? {} : { 'content-type': raw ? 'text/plain' : 'application/json' }
      return ask(path, { method: 'POST', body: (raw ? body : JSON.stringify(body)) as BodyInit, headers: { ...type, ...headers } })
    },
  }
}
