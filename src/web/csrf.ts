import csrfProtection from '@fastify/csrf-protection'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CodedError } from '../platform/http.ts'

/** The form was not drawn for this session. Nothing was saved. */
export class StaleForm extends CodedError {
  constructor() {
    super('STALE_FORM', 403, 'This form can no longer be sent as it is. Nothing was saved.')
  }
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Every request that may change something carries a token of its session. A form with files is read only while it
 * streams, after this check; there the browser's word on where it came from stands in, which a page cannot forge.
 */
export async function csrf(app: FastifyInstance): Promise<void> {
  await app.register(csrfProtection, { sessionPlugin: '@fastify/session', getToken: token, logLevel: 'debug' })

  app.addHook('preHandler', (request, reply, done) => {
    if (safe.has(request.method) || request.is404) return done()
    if (!fromHere(request)) return done(new StaleForm())
    if (isMultipart(request)) return done()
    return app.csrfProtection(request, reply, done)
  })
}

/** Sent by one of our own pages, as far as the browser says. */
export function fromHere(request: FastifyRequest): boolean {
  const { origin } = request.headers
  if (origin === undefined) return !isMultipart(request)
  return URL.canParse(origin) && new URL(origin).host === new URL(`${request.protocol}://${request.host}`).host
}

function isMultipart(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith('multipart/') ?? false
}

function token({ body, headers }: FastifyRequest): string | undefined {
  const sent = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : headers['x-csrf-token']
  return typeof sent === 'string' ? sent : undefined
}
