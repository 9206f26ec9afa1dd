import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Clock } from '../platform/clock.ts'
import type { SignedInPerson } from '../platform/http.ts'
import { Forbidden } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'
import { openToAll, permissions } from '../platform/permissions.ts'
import { person as personAsking } from '../platform/sql/asker.ts'
import { fromHere } from './csrf.ts'
import { fieldsOf } from './kept-form.ts'

/** Refuses a route that does not say who may use it and what trace that leaves. */
export function declareAccess(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
    for (const name of ['permission', 'audit'] as const) {
      if (config?.[name] === undefined) throw new Error(`The route ${String(method)} ${url} has no config.${name}`)
    }
  })
}

/** Finds out who is asking, and lets through only what the route's permission allows. */
export function access(app: FastifyInstance, findPerson: (id: string) => Promise<SignedInPerson | null>, clock: Clock): void {
  app.addHook('onRequest', async (request) => {
    const { personId } = request.session
    if (personId !== undefined) request.person = await findPerson(personId)
    if (request.person !== null) request.visit.asker = personAsking(request.person, clock.now())
  })

  // After the body has been read, so that what somebody typed is kept while they sign in again.
  app.addHook('preValidation', async (request, reply) => {
    const permission = request.is404 ? 'public' : request.routeOptions.config.permission
    if (permission === 'public' || openToAll.has(permission)) return
    if (request.person === null) return askToSignIn(request, reply)
    if (!request.person.permissions.has(permission)) {
      throw new Forbidden(`Your role does not include permission to ${permissions[permission]}.`, permission)
    }
  })
}

/** An address of our own: a path and nothing that a browser could take for another site. */
export function isSafeReturn(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(path) && new URL(path, 'http://here').host === 'here'
}

function askToSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { session } = request
  request.sentToSignIn = true
  if (wantsJson(request)) return reply.code(401).send({ code: 'NOT_SIGNED_IN', message: 'Sign in first.' })
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (isSafeReturn(request.url)) session.returnTo = request.url
  } else if (session.formerPersonId !== undefined && fromHere(request)) {
    session.kept = { path: request.url, fields: fieldsOf(request.body), personId: session.formerPersonId }
    session.returnTo = paths.sendAgain({})
  }
  return reply.redirect(paths.signIn({}), 303)
}

/** True for programs: browsers ask for HTML. */
export function wantsJson({ headers }: FastifyRequest): boolean {
  const { accept = '' } = headers
  return accept.includes('application/json') && !accept.includes('text/html')
}
