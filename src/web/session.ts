import { callbackify } from 'node:util'
import cookie from '@fastify/cookie'
import session from '@fastify/session'
import type { FastifyInstance, FastifyRequest, Session } from 'fastify'
import type { Clock } from '../platform/clock.ts'
import type { Flash, SignedInPerson } from '../platform/http.ts'
import { person as personAsking } from '../platform/sql/asker.ts'
import { deviceOf } from './device.ts'
import { placeKey } from './session-store.ts'
import type { SessionStore } from './session-store.ts'

declare module 'fastify' {
  interface Session {
    /** Id of the worker who signed in. */
    personId?: string | undefined
    /** Who was signed in until the session came to its limit. */
    formerPersonId?: string | undefined
    flash?: Flash | undefined
    /** Where to go once signed in. */
    returnTo?: string | undefined
    /** What was being sent when the session had ended. */
    kept?: KeptForm | undefined
  }
}

/** A form that could not be taken, to be sent again by the same person. */
export interface KeptForm {
  readonly path: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly personId: string
}

interface Options {
  readonly store: SessionStore
  readonly clock: Clock
  readonly https: boolean
  readonly findPerson: (id: string) => Promise<SignedInPerson | null>
}

/**
 * Sessions are kept in the database. The cookie holds a random id and nothing else, so it needs no signature:
 * guessing one of 2^192 is no easier than forging one.
 */
export async function sessions(app: FastifyInstance, { store, clock, https, findPerson }: Options): Promise<void> {
  await app.register(cookie)
  await app.register(session, {
    secret: { sign: (id: string) => id, unsign: (id: string) => ({ valid: true, renew: false, value: id }) },
    cookieName: cookieName(https),
    cookie: { httpOnly: true, sameSite: 'lax', secure: https, path: '/' },
    saveUninitialized: false,
    rolling: false,
    store: {
      get: callbackify(store.find),
      set: callbackify((id: string, held: Session) => store.save(id, withoutCookie(held))),
      destroy: callbackify(store.forget),
    },
  })

  app.decorateRequest('person', null)

  app.decorateRequest('signIn', async function signIn(this: FastifyRequest, personId: string) {
    const { returnTo, kept } = this.session
    await store.sweep()
    await this.session.regenerate()
    await store.open(this.session.sessionId, personId, deviceOf(this.headers['user-agent']))
    this.session.personId = personId
    this.person = await findPerson(personId)
    if (this.person !== null) this.visit.asker = personAsking(this.person, clock.now())
    if (kept?.personId === personId) this.session.kept = kept
    return returnTo ?? null
  })

  app.decorateRequest('signOut', async function signOut(this: FastifyRequest) {
    const { personId } = this.session
    await this.session.regenerate()
    // What is typed in another tab is still kept, for nobody else.
    this.session.formerPersonId = personId
  })

  app.decorateRequest('signedInHere', function signedInHere(this: FastifyRequest) {
    return placeKey(this.session.sessionId)
  })
  const { of, end, endAll } = store
  app.decorate('signedInPlaces', { of, end, endAll })
}

/** A browser takes the first of these by https only, and from this very host. */
export function cookieName(https: boolean): string {
  return https ? '__Host-session' : 'session'
}

/** How long a session lives is decided by the store, not by what the browser was told. */
function withoutCookie({ cookie: _cookie, ...held }: Session): Partial<Session> {
  return held
}
