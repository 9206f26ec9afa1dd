import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fastify } from 'fastify'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { CustomFetch } from 'openid-client'
import type { Configuration, Provider } from 'oidc-provider'
import { systemClock } from '../../../platform/clock.ts'
import type { PersonTold } from '../../../platform/identity/claims.ts'
import type { ClaimsMapping } from '../../../platform/identity/mapping.ts'
import type { SignInSettings } from '../../../platform/identity/settings.ts'
import { paths } from '../../../platform/paths.ts'
import { memory } from './memory.ts'

/** A provider of identities inside this process, which believes whoever says who they are. */
export interface DemonstrationProvider {
  readonly settings: SignInSettings
  /** Reaches it without a network. */
  readonly fetch: CustomFetch
  /** Passes on what a browser asks of it. */
  readonly answer: (path: string, cookies: string | undefined) => Promise<LightMyRequestResponse>
  /** Whether the browser is at the point of saying who it is. */
  readonly isAsking: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** Takes somebody's word, and gives the path at which the provider goes on. */
  readonly choose: (request: IncomingMessage, response: ServerResponse, person: PersonTold) => Promise<string>
  readonly close: () => Promise<void>
}

/** No such host exists anywhere: what is sent there stays in the process, and browsers are told paths only. */
const address = 'http://demonstration.invalid'
const at = paths.demonstration.identities
const day = 24 * 3600

/** Says everything in the words of the product. */
const mapping: ClaimsMapping = {
  ask: 'whoever runs this demonstration', scopes: 'openid person', userinfo: false,
  person: 'sub', name: 'name', email: 'email', manager: 'manager',
  role: { claim: 'role', values: {} }, organisation: { claim: 'organisation' }, office: { claim: 'office', absent: 'allowed' },
}

export async function demonstrationProvider(roles: readonly string[]): Promise<DemonstrationProvider> {
  const { Provider, interactionPolicy } = await quietly(() => import('oidc-provider'))
  const people = new Map<string, PersonTold>()
  const clientSecret = randomBytes(32).toString('base64url')

  const policy = interactionPolicy.base()
  policy.remove('consent')
  policy.get('login')?.checks.add(new interactionPolicy.Check('choose', 'A person is chosen each time', 'login_required',
    ({ oidc }) => oidc.result?.login === undefined))

  const provider = new Provider(address, {
    adapter: memory(() => systemClock.now()),
    clients: [{
      client_id: 'paramountcy',
      client_secret: clientSecret,
      redirect_uris: [`${address}${paths.signInReturn({})}`],
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: 'ES256',
    }],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid', 'person'],
    claims: { openid: ['sub'], person: ['name', 'email', 'role', 'organisation', 'office', 'manager'] },
    // The claims stand in the token itself, as they do with many providers.
    conformIdTokenClaims: false,
    findAccount: (_ctx, id) => {
      const person = people.get(id)
      return person === undefined ? undefined : { accountId: id, claims: () => claimsOf(person) }
    },
    interactions: { policy, url: (_ctx, { uid }) => paths.demonstration.choose({ uid }) },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId })
      grant.addOIDCScope('openid person')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
    routes: { authorization: at.authorization({}), token: at.token({}), jwks: at.keys({}) },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 600, Grant: 600, Session: day, Interaction: day },
    // Our own page says that a sign-in cannot be finished.
    renderError: (ctx) => { ctx.redirect(`${address}${paths.signInReturn({})}`) },
  } satisfies Configuration)

  const host = hostOf(provider)
  return {
    settings: {
      issuer: new URL(address), clientId: 'paramountcy', clientSecret, address,
      mapping: { ...mapping, role: { claim: 'role', values: Object.fromEntries(roles.map((role) => [role, role])) } },
    },
    fetch: async (url, { method, headers, body }) => {
      const { statusCode, rawPayload, headers: said } = await host.inject({
        method: method === 'POST' ? 'POST' : 'GET',
        url: new URL(url).pathname,
        headers: { ...headers, host: new URL(address).host },
        ...body instanceof URLSearchParams ? { payload: body.toString() } : {},
      })
      return new Response(new Uint8Array(rawPayload), { status: statusCode, headers: { 'content-type': String(said['content-type']) } })
    },
    answer: (path, cookie) => host.inject({
      url: path, headers: { host: new URL(address).host, ...cookie === undefined ? {} : { cookie } },
    }),
    isAsking: (request, response) => provider.interactionDetails(request, response).then(() => true, () => false),
    choose: async (request, response, person) => {
      people.set(person.id, person)
      const onwards = await provider.interactionResult(request, response, { login: { accountId: person.id, remember: false } })
      return pathOf(onwards)
    },
    close: () => host.close(),
  }
}

/** An address of the provider's as a browser is told it. */
export function pathOf(url: string): string {
  return url.startsWith(`${address}/`) ? url.slice(address.length) : url
}

/** A server that never listens: the way to speak to what was written for Node's own requests. */
function hostOf(provider: Provider): FastifyInstance {
  const answer = provider.callback()
  const config = { permission: 'public', audit: 'none', why: 'It is reached from within the process only' } as const
  const host = fastify()
  host.removeAllContentTypeParsers()
  host.addContentTypeParser('*', (_request, _body, done) => done(null))
  host.all('/*', { config }, async (request, reply) => {
    reply.hijack()
    await answer(request.raw, reply.raw)
  })
  return host
}

/** When it is read in it warns of every Node that has no long support; ours is pinned. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => {}
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

function claimsOf({ id, name, email, role, organisation, office, manager }: PersonTold) {
  const said = { name, email, role, organisation, office, manager }
  return { sub: id, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) }
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'ES256' }
}
