import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'
import type { Clock } from '../platform/clock.ts'
import { paths } from '../platform/paths.ts'
import { visiting } from '../platform/sql/asker.ts'
import type { Schema } from '../platform/sql/schema.ts'
import { holdsNul } from './unkeepable.ts'

/**
 * Writes one row for each use of an audited route, refused ones too, and one for each record that a search has shown, in
 * the transaction in which the route has read: what could not be written down was not seen.
 */
export function audit(app: FastifyInstance, db: Kysely<Schema>, clock: Clock): void {
  app.decorateRequest('audited', false)
  app.decorateRequest('sentToSignIn', false)
  app.decorateRequest('auditWhy', null)
  app.decorateRequest('found')
  app.addHook('onRequest', (request, _reply, done) => {
    request.found = []
    done()
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const { audit: action } = request.routeOptions.config
    if (request.is404 || action === 'none' || request.audited) {
      await request.visit.commit()
      return payload
    }
    // Set first: if the row cannot be written the answer becomes an error, and comes through here again.
    request.audited = true
    const outcome = outcomeOf(reply.statusCode, request)
    const row = {
      at: clock.now(),
      person: request.person?.id ?? null,
      role: request.person?.role ?? null,
      path: pathOf(request),
      outcome,
      address: request.ip,
    }
    await visiting(request.visit, () => db.insertInto('audit').values([
      { ...row, action, ...whyOpen(recordOf(request), outcome), ...request.auditWhy === null ? {} : { why: request.auditWhy } },
      ...request.found.map((id) => ({ ...row, action: 'record.found', ...whyOpen(id, outcome) })),
    ]).execute())
    await request.visit.commit()
    return payload
  })
}

/** The record and, as the database tells it, why it was open to whoever asked. */
function whyOpen(recordId: string | null, outcome: Outcome): { readonly record_id: string | null, readonly why: RawBuilder<string | null> | null } {
  const wasOpen = outcome === 'allowed' || outcome === 'not-taken'
  return { record_id: recordId, why: recordId !== null && wasOpen ? sql<string | null>`viewer_reason(${recordId})` : null }
}

declare module 'fastify' {
  interface FastifyRequest {
    audited: boolean
    /** Somebody who has not signed in asked for more than is public. */
    sentToSignIn: boolean
  }
}

export type Outcome = 'allowed' | 'refused' | 'not-found' | 'not-taken' | 'broke'

function outcomeOf(status: number, request: FastifyRequest): Outcome {
  if (status === 401 || status === 403 || request.sentToSignIn) return 'refused'
  if (status === 404) return 'not-found'
  if (status >= 500) return 'broke'
  return status >= 400 ? 'not-taken' : 'allowed'
}

/** Where a provider of identities sends somebody back, the address carries what it gave for them. */
function pathOf({ url, routeOptions }: FastifyRequest): string {
  return routeOptions.url === paths.signInReturn.pattern ? paths.signInReturn({}) : url
}

function recordOf({ params }: FastifyRequest): string | null {
  const has = typeof params === 'object' && params !== null && 'recordId' in params
  return has && typeof params.recordId === 'string' && !holdsNul(params.recordId) ? params.recordId : null
}
