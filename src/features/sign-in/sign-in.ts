import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import type { Feature } from '../../platform/http.ts'
import { NotFound } from '../../platform/http.ts'
import { isTold, readClaims } from '../../platform/identity/claims.ts'
import type { SignInSettings } from '../../platform/identity/settings.ts'
import { paths } from '../../platform/paths.ts'
import { roles } from '../../platform/permissions.ts'
import { asService, currentVisit } from '../../platform/sql/asker.ts'
import type { Database } from '../../platform/sql/database.ts'
import { chooseWho } from './demonstration/choose-who.ts'
import { demonstrationProvider } from './demonstration/provider.ts'
import type { Identities, PendingSignIn } from './identities.ts'
import { openIdProvider } from './openid.ts'
import type { ProviderMeans } from './openid.ts'
import { wherePeopleAreSignedIn } from './places/places.ts'
import { takeOn } from './take-on.ts'
import { SignInTrouble } from './trouble.ts'
import { NotSetUp, troublePage } from './trouble-page.ts'

export interface SignInDeps {
  readonly db: Database
  readonly clock: Clock
  /** Whoever keeps the staff in memory, to be told that somebody has come or changed. */
  readonly staff: { reload(): Promise<void> }
}

export interface SignInWay extends Pick<ProviderMeans, 'fetch' | 'patience'> {
  /** Signs in through a provider of its own, where one chooses who to be. */
  readonly demonstration: boolean
  /** The provider of real people; null where there is none. */
  readonly settings?: SignInSettings | null
}

declare module 'fastify' {
  interface Session {
    /** Sign-ins that were begun here, such as in several tabs; each can be finished once. */
    signIns?: readonly PendingSignIn[] | undefined
    /** What the provider gave for the person, to be shown to it when they sign out. */
    idToken?: string | undefined
    /** Where signing out goes on, at the provider. */
    signOutUrl?: string | undefined
  }
}

/** So many sign-ins may be under way in one browser; the oldest is forgotten. */
const mostPending = 5

/** Sign-in by OpenID Connect: in the demonstration at a provider inside this process, by the same steps. */
export function signIn(deps: SignInDeps, { demonstration, settings = null, ...means }: SignInWay): Feature {
  return async (app) => {
    let ask = ''
    app.setErrorHandler(async (error, request, reply) => {
      if (!(error instanceof SignInTrouble)) throw error
      return troublePage(error, ask, request, reply)
    })
    wherePeopleAreSignedIn(app)
    if (demonstration) {
      const provider = await demonstrationProvider(Object.keys(roles))
      app.addHook('onClose', provider.close)
      chooseWho(app, deps.db, provider)
      ask = provider.settings.mapping.ask
      register(app, deps, provider.settings, openIdProvider(provider.settings, { clock: deps.clock, fetch: provider.fetch }), true)
    } else if (settings !== null) {
      ask = settings.mapping.ask
      register(app, deps, settings, openIdProvider(settings, { clock: deps.clock, ...means }), false)
    } else {
      nobodyCan(app)
    }
  }
}

const config = { permission: 'public', why: 'Nobody is signed in yet' } as const

function register(app: FastifyInstance, { db, staff }: SignInDeps, { mapping }: SignInSettings, identities: Identities, asksEachTime: boolean): void {
  async function begin({ session }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { url, pending } = await apart(() => identities.begin())
    session.signIns = [...session.signIns ?? [], pending].slice(-mostPending)
    return reply.redirect(url, 303)
  }

  app.get(paths.signIn.pattern, { config: { ...config, audit: 'none' } }, async (request, reply) => {
    // Browsers follow the answer to a form only within our own site, so the way to the provider starts from a page.
    if (request.session.kept === undefined) return begin(request, reply)
    return reply.page('features/sign-in/sign-in-again.njk', { title: 'Sign in again: what you typed is kept' })
  })

  app.get(paths.signInAtProvider.pattern, { config: { ...config, audit: 'none' } }, begin)

  app.get(paths.signInReturn.pattern, { config: { ...config, audit: 'person.signed-in' } }, async (request, reply) => {
    const { claims, idToken } = await apart(() => identities.finish(request.url, takePending(request)))
    const told = readClaims(mapping, claims)
    if (!isTold(told)) {
      if (told.id !== null) await app.signedInPlaces.endAll(told.id)
      throw new NotSetUp(told.id, told.lacking)
    }
    if (await takeOn(db, told)) await asService(() => staff.reload())
    const wanted = await request.signIn(told.id)
    request.session.idToken = idToken
    return reply.redirect(wanted ?? paths.home({}), 303)
  })

  app.post(paths.signOut.pattern, { config: { ...config, audit: 'person.signed-out' } }, async (request, reply) => {
    const onwards = await apart(() => identities.signOutUrl(request.session.idToken))
    await request.signOut()
    if (onwards !== null) request.session.signOutUrl = onwards
    else if (asksEachTime) return reply.redirectWith(paths.signIn({}), 'You have signed out.')
    return reply.redirect(paths.signedOut({}), 303)
  })

  app.get(paths.signedOut.pattern, { config: { ...config, audit: 'none' } }, async ({ session }, reply) => {
    const { signOutUrl } = session
    if (signOutUrl !== undefined) delete session.signOutUrl
    return reply.page('features/sign-in/signed-out.njk', { title: 'You have signed out', onwards: signOutUrl })
  })
}

/** A provider may be slow: no connection to the database waits for it. */
async function apart<T>(ask: () => Promise<T>): Promise<T> {
  await currentVisit()?.commit()
  return ask()
}

/** The sign-in to which an answer of the provider belongs. It counts once, whatever comes of it. */
function takePending({ session, query }: FastifyRequest): PendingSignIn {
  const state = typeof query === 'object' && query !== null && 'state' in query ? query.state : undefined
  const pending = session.signIns?.find((one) => one.state === state)
  if (pending === undefined) throw new SignInTrouble('not-ours', 'no sign-in was begun with this state in this session')
  session.signIns = session.signIns?.filter((one) => one !== pending)
  return pending
}

function nobodyCan(app: FastifyInstance): void {
  app.get(paths.signIn.pattern, { config: { ...config, audit: 'none' } }, async () => {
    throw new NotFound('Nobody can sign in here yet: whoever runs this has to name the service through which people sign in.')
  })
}
