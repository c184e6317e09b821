import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Pool } from './pool.ts'

/** Count what the server does, and answer `GET /metrics` with it (Prometheus text). */
export function collectMetrics(app: FastifyInstance, pool: Pool): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'tiaoli_requests_total',
    help: 'Requests by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'tiaoli_request_seconds',
    help: 'Time to answer by route',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers: [registry],
  })
  new Gauge({
    name: 'tiaoli_waiting',
    help: 'Texts that wait for a thread',
    registers: [registry],
    collect() {
      this.set(pool.waiting())
    },
  })
  app.addHook('onResponse', async (request, reply) => {
    // the route, not the path: a path would make a series of its own for every id
    const route = request.routeOptions.url ?? 'none'
    requests.inc({ method: request.method, route, status: reply.statusCode })
    seconds.observe({ method: request.method, route }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', { schema: { summary: 'Counts and times, as Prometheus reads them', tags: ['service'] } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
