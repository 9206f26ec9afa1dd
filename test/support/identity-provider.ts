import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import formbody from '@fastify/formbody'
import { fastify } from 'fastify'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { SignInWay } from '../../src/features/sign-in/index.ts'
import type { ClaimsMapping } from '../../src/platform/identity/mapping.ts'
import type { SignInSettings } from '../../src/platform/identity/settings.ts'
import type { Visitor } from './visitor.ts'

/** What a provider of identities may do wrong, or leave out. */
export interface Misbehaviour {
  /** Nobody is there. */
  readonly down?: boolean
  /** How long each answer takes, in milliseconds. */
  readonly slow?: number
  /** Answers every program with this status. */
  readonly status?: number
  /** Where somebody is to say who they are, it sends them back with this error. */
  readonly error?: string
  /** Changes what is in the token before it is signed. */
  readonly token?: (claims: Record<string, unknown>) => Record<string, unknown>
  /** Signs with a key that it never showed. */
  readonly strangeKey?: boolean
  /** Has a page to sign out. */
  readonly signsOut?: boolean
}

/** A provider of real people, in miniature: it believes `person` and keeps no session. */
export interface IdentityProvider {
  readonly app: FastifyInstance
  readonly settings: SignInSettings
  /** For `openShell`: the way to sign in through it without a network. */
  readonly way: Omit<SignInWay, 'demonstration'>
  /** Claims about whoever signs in next. */
  person: Record<string, unknown>
  misbehaves: Misbehaviour
  /** Goes to an address of the provider's and gives where it sends back to, from the path on. */
  visit(url: string): Promise<string>
  /** Begins to sign in and gives the address at which it would be finished. */
  begin(visitor: Visitor): Promise<string>
  /** Signs in all the way and gives the answer that leads on. */
  signIn(visitor: Visitor): ReturnType<Visitor['get']>
}

export const mapping: ClaimsMapping = {
  ask: 'the service desk on 01632 960 017', scopes: 'openid profile email', userinfo: false,
  person: 'sub', name: 'name', email: 'email', manager: 'manager',
  role: { claim: 'groups', values: { 'service-managers': 'cafcass-manager', 'advisers': 'fca' } },
  organisation: { value: 'Family Court Advisory Service' },
  office: { claim: 'office', values: { EAST: 'Eastmere office', WEST: 'Westmere office' } },
}

export const nadia = { sub: 'nadia-haddad', name: 'Nadia Haddad', email: 'nadia@eastmere.example', groups: ['staff', 'advisers'], office: 'EAST' }

interface Asked {
  readonly nonce: string
  readonly challenge: string
  readonly redirectUri: string
  readonly person: Record<string, unknown>
}

export function identityProvider({ issuer = 'https://identities.example', address = 'https://paramountcy.example' } = {}): IdentityProvider {
  const codes = new Map<string, Asked>()
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const settings = { issuer: new URL(issuer), clientId: 'paramountcy', clientSecret: 's3cret & more', mapping, address }
  const app = fastify()
  void app.register(formbody)
  const config = { permission: 'public', audit: 'none', why: 'It is a test' } as const

  app.addHook('onRequest', async (_request, reply) => {
    if (provider.misbehaves.slow !== undefined) await setTimeout(provider.misbehaves.slow)
    if (provider.misbehaves.status !== undefined) return reply.code(provider.misbehaves.status).send({ error: 'server_error' })
  })

  app.get('/.well-known/openid-configuration', { config }, async () => ({
    issuer: settings.issuer.href.replace(/\/$/, ''),
    authorization_endpoint: `${issuer}/authorise`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
    userinfo_endpoint: `${issuer}/person`,
    ...provider.misbehaves.signsOut === true ? { end_session_endpoint: `${issuer}/sign-out` } : {},
    response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
  }))

  app.get('/keys', { config }, async () => ({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }] }))

  app.get<{ Querystring: Record<string, string> }>('/authorise', { config }, async ({ query }, reply) => {
    const { state = '', nonce = '', code_challenge: challenge = '', redirect_uri: redirectUri = '' } = query
    if (query['client_id'] !== 'paramountcy' || query['code_challenge_method'] !== 'S256' || redirectUri !== `${address}/sign-in/return`) {
      return reply.code(400).send('not registered')
    }
    if (provider.misbehaves.error !== undefined) return sendBack(reply, redirectUri, { error: provider.misbehaves.error, state })
    const code = randomUUID()
    codes.set(code, { nonce, challenge, redirectUri, person: provider.person })
    return sendBack(reply, redirectUri, { code, state })
  })

  app.post<{ Body: Record<string, string> }>('/token', { config }, async ({ body, headers }, reply) => {
    const expected = Buffer.from(`paramountcy:${encodeURIComponent('s3cret & more').replaceAll('%20', '+')}`).toString('base64')
    if (headers.authorization !== `Basic ${expected}`) return reply.code(401).send({ error: 'invalid_client' })
    const asked = codes.get(body['code'] ?? '')
    codes.delete(body['code'] ?? '')
    const proved = createHash('sha256').update(body['code_verifier'] ?? '').digest('base64url')
    if (asked === undefined || asked.redirectUri !== body['redirect_uri'] || asked.challenge !== proved) {
      return reply.code(400).send({ error: 'invalid_grant' })
    }
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: settings.issuer.href.replace(/\/$/, ''), aud: 'paramountcy', iat: now, exp: now + 300, nonce: asked.nonce, ...asked.person }
    const signer = provider.misbehaves.strangeKey === true ? stranger.privateKey : key.privateKey
    return { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: jwt(provider.misbehaves.token?.(claims) ?? claims, signer) }
  })

  app.get('/person', { config }, async () => ({ sub: provider.person['sub'], office: 'WEST' }))

  app.get<{ Querystring: Record<string, string> }>('/sign-out', { config }, async ({ query }, reply) =>
    reply.redirect(query['post_logout_redirect_uri'] ?? '/', 303))

  const provider: IdentityProvider = {
    app,
    settings,
    way: {
      settings,
      patience: 300,
      fetch: async (url, { method, headers, body, signal }) => {
        if (provider.misbehaves.down === true) throw new TypeError('fetch failed')
        const answering = app.inject({
          method: method === 'POST' ? 'POST' : 'GET', url: new URL(url).pathname, headers,
          ...body instanceof URLSearchParams ? { payload: body.toString() } : {},
        })
        const aborted = new Promise<never>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error))
        })
        const { statusCode, payload, headers: said } = await Promise.race([answering, aborted])
        return new Response(payload, { status: statusCode, headers: { 'content-type': String(said['content-type']) } })
      },
    },
    person: nadia,
    misbehaves: {},
    async visit(url) {
      const { origin, pathname, search } = new URL(url)
      if (origin !== settings.issuer.origin) throw new Error(`${url} is not the provider’s`)
      const { headers, body } = await app.inject({ url: `${pathname}${search}` })
      if (headers.location === undefined) throw new Error(`The provider sends nobody back: ${body}`)
      const back = new URL(headers.location)
      if (back.origin !== address) throw new Error(`The provider sends people to ${back.origin}`)
      return `${back.pathname}${back.search}`
    },
    async begin(visitor) {
      const { headers } = await visitor.get('/sign-in/provider')
      return provider.visit(String(headers.location))
    },
    async signIn(visitor) {
      return visitor.get(await provider.begin(visitor))
    },
  }
  return provider
}

function sendBack(reply: FastifyReply, to: string, what: Readonly<Record<string, string>>): FastifyReply {
  return reply.redirect(`${to}?${new URLSearchParams(what).toString()}`, 303)
}

function jwt(claims: Record<string, unknown>, key: KeyObject): string {
  const said = [{ alg: 'ES256', kid: 'one', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${said}.${sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}
