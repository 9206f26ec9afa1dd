import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Visit } from '../platform/sql/visit.ts'
import { visiting } from '../platform/sql/asker.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What this request asks of the database. */
    readonly visit: Visit
  }
}

/** Whatever a request asks of the database is asked for whoever made it, by whichever way the query is reached. */
export function visits(app: FastifyInstance): void {
  const visits = new WeakMap<FastifyRequest, Visit>()

  // Also there for a request that was turned away before anything was asked.
  app.decorateRequest('visit', {
    getter() {
      const visit = visits.get(this) ?? new Visit()
      visits.set(this, visit)
      return visit
    },
  })

  app.addHook('onRequest', (request, { raw }, done) => {
    // Fastify says nothing of an answer that broke off, or that nobody waited for.
    raw.once('close', () => {
      request.visit.close().catch((error: unknown) => request.log.error({ err: error }, 'A connection was not given back in order'))
    })
    visiting(request.visit, done)
  })
  // A body may come as slowly as its sender likes: no connection waits for it.
  app.addHook('preParsing', async (request) => {
    if (hasBody(request)) await request.visit.commit()
  })
  // The body is read on the connection's time, not on the request's: from here on it is the request's again.
  app.addHook('preValidation', (request, _reply, done) => visiting(request.visit, done))
  // Whatever went wrong on the way, the connection is given back.
  app.addHook('onResponse', async ({ visit }) => visit.close())
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}
