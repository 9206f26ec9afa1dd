import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../platform/metrics.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the request was turned away, if it was. */
    turnedAway: string | null
  }
}

/** Counts and times each request by its route as it was registered: no address, no id, nothing that somebody typed. */
export function meter(app: FastifyInstance, metrics: Pick<Metrics, 'request' | 'turnedAway'> | undefined): void {
  app.decorateRequest('turnedAway', null)
  if (metrics === undefined) return
  app.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'none' : request.routeOptions.url ?? 'none'
    metrics.request(route, methods.has(request.method) ? request.method : 'other', reply.statusCode, reply.elapsedTime / 1000)
    if (request.turnedAway !== null) metrics.turnedAway(request.turnedAway)
  })
}

/** Whoever asks chooses the method too: a made-up one is no label. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
