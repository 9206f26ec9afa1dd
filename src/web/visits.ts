import type { FastifyInstance } from 'fastify'
import { Visit } from '../platform/sql/visit.ts'
import { visiting } from '../platform/sql/asker.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What this request asks of the database. */
    visit: Visit
  }
}

/** Whatever a request asks of the database is asked for whoever made it, by whichever way the query is reached. */
export function visits(app: FastifyInstance): void {
  app.decorateRequest('visit')

  app.addHook('onRequest', (request, _reply, done) => {
    request.visit = new Visit()
    visiting(request.visit, done)
  })
  // The body is read on the connection's time, not on the request's: from here on it is the request's again.
  app.addHook('preValidation', (request, _reply, done) => visiting(request.visit, done))
  // Whatever went wrong on the way, the connection is given back.
  app.addHook('onResponse', async ({ visit }) => visit.abandon())
}
