import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { identityProvider, nadia } from '../../../test/support/identity-provider.ts'
import { openShell, people } from '../../../test/support/shell.ts'
import type { Shell } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'

const cases: Feature = async (app) => {
  app.get(paths.case.view.pattern, { config: { permission: 'case.view', audit: 'case.viewed' } }, async () => 'the case')
  app.post(paths.case.view.pattern, { config: { permission: 'case.record', audit: 'case.recorded' } }, async ({ body }) => body)
}

const provider = identityProvider()
const lines: string[] = []
let shell: Shell
beforeAll(async () => {
  const log = { level: 'warn', stream: { write: (line: string) => { lines.push(line) } } } as const
  shell = await openShell({ demonstration: false, provider: provider.way, features: [cases], log })
})
afterAll(async () => {
  await shell.close()
  await provider.app.close()
})
beforeEach(() => {
  provider.person = nadia
  provider.misbehaves = {}
  lines.length = 0
})

const sessions = () => shell.db.withTables<{ session: { person: string | null } }>().selectFrom('session').select('person').where('person', 'is not', null)
const workerOf = (id: string) => shell.db.selectFrom('worker').selectAll().where('id', '=', id).executeTakeFirst()
const lastAudit = () => shell.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()

describe('somebody who signs in', () => {
  test('is asked for by code with PKCE, state and nonce, and told nothing else', async () => {
    const someone = visitor(shell.app)
    const { statusCode, headers } = await someone.get('/sign-in')
    const url = new URL(String(headers.location))
    expect([statusCode, url.origin, url.pathname]).toEqual([303, 'https://identities.example', '/authorise'])
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'paramountcy', response_type: 'code', redirect_uri: 'https://paramountcy.example/sign-in/return', scope: 'openid profile email',
      state: expect.stringMatching(/^[\w-]{43}$/) as unknown, nonce: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as unknown, code_challenge_method: 'S256',
    })
  })

  test('is a worker from then on, as the provider tells it, and known to the staff', async () => {
    const someone = visitor(shell.app)
    expect((await provider.signIn(someone)).headers.location).toBe('/')
    expect(await workerOf('nadia-haddad')).toEqual({
      id: 'nadia-haddad', name: 'Nadia Haddad', role: 'fca', organisation: 'Family Court Advisory Service', office: 'Eastmere office',
      email: 'nadia@eastmere.example', manager_id: null, manager_named: null,
    })
    expect(shell.staff.named('Nadia Haddad', 'Eastmere office')?.id).toBe('nadia-haddad')
    expect((await someone.get('/cases/r1')).body).toBe('the case')
    expect(await shell.db.selectFrom('audit').select(['person', 'path', 'outcome', 'why']).where('action', '=', 'person.signed-in')
      .orderBy('id', 'desc').executeTakeFirst()).toEqual({ person: 'nadia-haddad', path: '/sign-in/return', outcome: 'allowed', why: null })
  })

  test('arrives where they wanted to go', async () => {
    const someone = visitor(shell.app)
    expect((await someone.get('/cases/r7?tab=people')).headers.location).toBe('/sign-in')
    expect((await provider.signIn(someone)).headers.location).toBe('/cases/r7?tab=people')
  })

  test('has a manager as soon as the manager has signed in as well', async () => {
    provider.person = { ...nadia, sub: 'idris', name: 'Idris Bell', manager: 'olu' }
    await provider.signIn(visitor(shell.app))
    expect(await workerOf('idris')).toMatchObject({ manager_id: null, manager_named: 'olu' })
    provider.person = { ...nadia, sub: 'olu', name: 'Olu Ade', groups: 'service-managers', manager: 'olu' }
    await provider.signIn(visitor(shell.app))
    expect(await workerOf('idris')).toMatchObject({ manager_id: 'olu' })
    expect(await workerOf('olu')).toMatchObject({ role: 'cafcass-manager', manager_id: null })
    expect(shell.staff.find('idris')?.managerId).toBe('olu')
  })

  test('whose role has changed is signed out everywhere else, and what they type there is kept', async () => {
    provider.person = { ...nadia, sub: 'tariq', name: 'Tariq Aziz' }
    const [desk, home] = [visitor(shell.app), visitor(shell.app)]
    await provider.signIn(desk)
    await desk.get('/nowhere')
    provider.person = { ...provider.person, groups: ['service-managers'] }
    await provider.signIn(home)
    expect((await desk.get('/cases/r1')).headers.location).toBe('/sign-in')
    expect((await home.get('/cases/r1')).statusCode).toBe(200)
    await desk.post('/cases/r1', { concern: 'Bruises' })
    expect((await provider.signIn(desk)).headers.location).toBe('/send-again')
    expect((await desk.get('/send-again')).body).toContain('Bruises')
  })

  test('who has not changed changes nothing', async () => {
    await provider.signIn(visitor(shell.app))
    const other = visitor(shell.app)
    await provider.signIn(other)
    expect((await other.get('/cases/r1')).statusCode).toBe(200)
    expect(await sessions().where('person', '=', 'nadia-haddad').execute()).not.toHaveLength(1)
  })
})

describe('what the provider does not say', () => {
  test.each([
    ['a group that means nothing here', { groups: ['visitors'] }, 'gives you no role'],
    ['a role’s own name', { groups: ['fca', 'constructor', '__proto__'] }, 'gives you no role'],
    ['no group', { groups: undefined }, 'gives you no role'],
    ['a group that is no text', { groups: [{ advisers: true }, 7, null] }, 'gives you no role'],
    ['an office that is not known', { office: 'NORTH' }, 'in which office'],
    ['no office', { office: undefined }, 'in which office'],
    ['a name that is not text', { name: 7 }, 'does not say your name'],
    ['an empty name', { name: '  ' }, 'does not say your name'],
    ['a name of two lines', { name: 'Nadia\nHaddad' }, 'does not say your name'],
  ])('%s: refused, with what is missing and whom to ask', async (_what, change, says) => {
    provider.person = { ...nadia, sub: 'stranger', ...change }
    const someone = visitor(shell.app)
    const refused = await provider.signIn(someone)
    expect(refused.statusCode).toBe(403)
    expect(refused.body).toContain('Your account is not set up for this')
    expect(refused.body).toContain(says)
    expect(refused.body).toContain('Ask the service desk on 01632 960 017')
    expect(await workerOf('stranger')).toBeUndefined()
    expect(await lastAudit()).toMatchObject({ action: 'person.signed-in', person: null, outcome: 'refused', path: '/sign-in/return',
      why: expect.stringContaining('SIGN_IN_NOT_SET_UP: stranger lacks') as unknown })
    expect((await someone.get('/cases/r1')).statusCode).toBe(303)
  })

  test('is said of everything at once, and the log does not say who it was', async () => {
    provider.person = { sub: 'stranger' }
    const { body } = await provider.signIn(visitor(shell.app))
    for (const part of ['your name', 'no role', 'in which office']) expect(body).toContain(part)
    expect(lines.join()).toContain('lacks name, role, office')
    expect(lines.join()).not.toContain('stranger')
  })

  test('of somebody who could sign in before ends what they had open', async () => {
    provider.person = { ...nadia, sub: 'leaver', name: 'Lea Ver' }
    const desk = visitor(shell.app)
    await provider.signIn(desk)
    expect((await desk.get('/cases/r1')).statusCode).toBe(200)
    provider.person = { ...provider.person, groups: [] }
    await provider.signIn(visitor(shell.app))
    expect((await desk.get('/cases/r1')).headers.location).toBe('/sign-in')
  })
})

const heading = ({ body }: { readonly body: string }) => /<h1[^>]*>([^<]*)/.exec(body)?.[1]
const silent = 'The sign-in service does not answer'
const unclear = 'The sign-in service gave an answer that cannot be used'
const clocks = 'Two clocks do not agree'
const notOurs = 'This sign-in cannot be finished'

describe('a provider that is not well', () => {
  const at = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
  const changed = (change: object) => ({ token: (claims: object) => ({ ...claims, ...change }) })

  test.each([
    ['cannot be reached', { down: true }, 503, silent],
    ['is slow', { slow: 500 }, 503, silent],
    ['answers with an error of its own', { status: 500 }, 503, silent],
    ['is not there any more', { status: 404 }, 502, unclear],
    ['signs with a key that it never showed', { strangeKey: true }, 502, unclear],
    ['gives a token with another nonce', changed({ nonce: 'another' }), 403, notOurs],
    ['gives a token without a nonce', changed({ nonce: undefined }), 502, unclear],
    ['gives a token for another product', changed({ aud: 'elsewhere' }), 502, unclear],
    ['gives a token of another provider', changed({ iss: 'https://evil.example' }), 502, unclear],
    ['gives a token that has run out', changed({ iat: at(-600), exp: at(-300) }), 502, clocks],
    ['gives a token that does not hold yet', changed({ nbf: at(600) }), 502, clocks],
  ])('%s: a page says so, with whom to ask, and nobody is signed in', async (_what, misbehaves, status, title) => {
    const someone = visitor(shell.app)
    const back = await provider.begin(someone)
    provider.misbehaves = misbehaves
    const answer = await someone.get(back)
    expect([answer.statusCode, heading(answer)]).toEqual([status, title])
    expect(answer.body).toContain('Ask the service desk on 01632 960 017')
    expect(answer.headers['retry-after']).toBe(status === 503 ? '60' : undefined)
    expect(await lastAudit()).toMatchObject({ action: 'person.signed-in', person: null, why: expect.stringContaining('SIGN_IN_') as unknown })
    provider.misbehaves = {}
    expect((await someone.get('/cases/r1')).statusCode).toBe(303)
    expect((await provider.signIn(someone)).headers.location).toBe('/cases/r1')
  })

  test.each([
    ['is busy', 'temporarily_unavailable', 503, silent],
    ['lets somebody not in', 'access_denied', 403, 'You are not signed in'],
    ['does not know the product', 'unauthorized_client', 502, unclear],
    ['says what nobody expects', '<script>alert(1)</script>', 502, unclear],
  ])('%s: a page says so', async (_what, error, status, title) => {
    provider.misbehaves = { error }
    const answer = await provider.signIn(visitor(shell.app))
    expect([answer.statusCode, heading(answer)]).toEqual([status, title])
    expect(answer.body).not.toContain('alert(1)')
    expect(lines.join()).not.toContain('<script>')
  })

  test('a clock that is half a minute ahead or behind stops nobody', async () => {
    for (const seconds of [30, -30]) {
      provider.misbehaves = changed({ iat: at(seconds), nbf: at(seconds), exp: at(Math.min(seconds, 0)) + 10 })
      expect((await provider.signIn(visitor(shell.app))).statusCode).toBe(303)
    }
  })

  test('while it cannot be reached those who are signed in work on, and can sign out', async () => {
    const someone = visitor(shell.app)
    await provider.signIn(someone)
    provider.misbehaves = { down: true }
    shell.clock.advance(50 * 60_000)
    await someone.get('/nowhere')
    shell.clock.advance(50 * 60_000)
    expect((await someone.get('/cases/r1')).body).toBe('the case')
    await someone.get('/nowhere')
    expect((await someone.post('/sign-out')).headers.location).toBe('/signed-out')
  })

  test('one that could never be reached is asked again by the next who signs in', async () => {
    const other = identityProvider()
    const fresh = await openShell({ demonstration: false, provider: other.way })
    for (const [misbehaves, status] of [[{ down: true }, 503], [{ slow: 500 }, 503], [{ status: 502 }, 503], [{ status: 404 }, 502]] as const) {
      other.misbehaves = misbehaves
      expect((await visitor(fresh.app).get('/sign-in')).statusCode).toBe(status)
    }
    other.misbehaves = {}
    expect((await other.signIn(visitor(fresh.app))).headers.location).toBe('/')
    await fresh.close()
  })
})

describe('a sign-in that is not whole', () => {
  test.each([
    ['a state that was never given', (back: string) => back.replace(/state=[^&]*/, 'state=forged')],
    ['no state', (back: string) => back.replace(/&?state=[^&]*/, '')],
    ['two states', (back: string) => `${back}&state=forged`],
    ['nothing at all', () => '/sign-in/return'],
  ])('%s: refused', async (_what, change) => {
    const someone = visitor(shell.app)
    const answer = await someone.get(change(await provider.begin(someone)))
    expect([answer.statusCode, heading(answer)]).toEqual([403, notOurs])
    expect((await someone.get('/cases/r1')).statusCode).toBe(303)
  })

  test('a code that was never given, or has run out, is refused', async () => {
    const someone = visitor(shell.app)
    const back = await provider.begin(someone)
    const answer = await someone.get(back.replace(/code=[^&]*/, 'code=old'))
    expect([answer.statusCode, heading(answer)]).toEqual([403, 'Signing in took too long'])
  })

  test('the same answer twice signs in once', async () => {
    const someone = visitor(shell.app)
    const back = await provider.begin(someone)
    const planted = new Map(someone.cookies)
    expect((await someone.get(back)).statusCode).toBe(303)
    expect(heading(await someone.get(back))).toBe(notOurs)
    const thief = visitor(shell.app)
    for (const [name, value] of planted) thief.cookies.set(name, value)
    expect(heading(await thief.get(back))).toBe(notOurs)
  })

  test('the answer for one browser signs no other in', async () => {
    const back = await provider.begin(visitor(shell.app))
    const victim = visitor(shell.app)
    await provider.begin(victim)
    expect(heading(await victim.get(back))).toBe(notOurs)
    expect((await victim.get('/cases/r1')).statusCode).toBe(303)
  })

  test('the code of another is no use: it needs the verifier that stayed here', async () => {
    const [attacker, victim] = [visitor(shell.app), visitor(shell.app)]
    const stolen = new URLSearchParams((await provider.begin(attacker)).split('?')[1]).get('code') ?? ''
    const back = await provider.begin(victim)
    expect(heading(await victim.get(back.replace(/code=[^&]*/, `code=${stolen}`)))).toBe('Signing in took too long')
  })

  test('one that was begun more than an hour ago is begun again', async () => {
    const someone = visitor(shell.app)
    const back = await provider.begin(someone)
    shell.clock.advance(60 * 60_000)
    expect(heading(await someone.get(back))).toBe(notOurs)
  })

  test('two that were begun in two tabs can both be finished, the second by beginning it again', async () => {
    const someone = visitor(shell.app)
    const [one, other] = [await provider.begin(someone), await provider.begin(someone)]
    expect((await someone.get(one)).statusCode).toBe(303)
    const late = await someone.get(other)
    expect(heading(late)).toBe(notOurs)
    expect(late.body).toContain('Go to your work')
  })

  test('the id of the session changes, and nothing of before opens anything', async () => {
    const someone = visitor(shell.app)
    const back = await provider.begin(someone)
    const before = someone.cookies.get('session') ?? ''
    await someone.get(back)
    expect(someone.cookies.get('session')).not.toBe(before)
    const attacker = visitor(shell.app)
    attacker.cookies.set('session', before)
    expect((await attacker.get('/cases/r1')).statusCode).toBe(303)
  })
})

describe('an address of another site', () => {
  test.each(['//evil.example/cases', '/\\evil.example', '/%5c%5cevil.example', 'https://evil.example/'])('%s is nowhere to go to after signing in', async (url) => {
    const someone = visitor(shell.app)
    await someone.get(url)
    const location = String((await provider.signIn(someone)).headers.location)
    expect(new URL(location, 'https://paramountcy.example').host).toBe('paramountcy.example')
    expect(location).not.toMatch(/^\/[/\\]/)
  })

  test('no name that a browser gives the product is one that the provider sends people to', async () => {
    const { headers } = await visitor(shell.app).get('/sign-in', { 'host': 'evil.example', 'x-forwarded-host': 'evil.example' })
    expect(new URL(String(headers.location)).searchParams.get('redirect_uri')).toBe('https://paramountcy.example/sign-in/return')
  })

  test('the address may not say where to go on to', async () => {
    const someone = visitor(shell.app)
    await someone.get('/sign-in?returnTo=https://evil.example&returnTo=//evil.example')
    expect((await provider.signIn(someone)).headers.location).toBe('/')
  })
})

describe('what was being typed', () => {
  async function timedOut(sub = 'nadia-haddad') {
    provider.person = { ...nadia, sub }
    const someone = visitor(shell.app)
    await provider.signIn(someone)
    await someone.get('/nowhere')
    shell.clock.advance(2 * 3_600_000)
    await someone.post('/cases/r1', { concern: 'Marks on <both> arms', tags: 'a' })
    return someone
  }

  test('waits through the sign-in, which begins at a page of ours', async () => {
    const someone = await timedOut()
    const page = await someone.get('/sign-in')
    expect([page.statusCode, heading(page)]).toEqual([200, 'Sign in again: what you typed is kept'])
    expect(page.body).toContain('href="/sign-in/provider"')
    expect((await provider.signIn(someone)).headers.location).toBe('/send-again')
    expect((await someone.get('/send-again')).body).toContain('Marks on &lt;both&gt; arms')
    expect((await someone.post('/cases/r1', { concern: 'Marks on <both> arms' })).json()).toMatchObject({ concern: 'Marks on <both> arms' })
    expect((await someone.get('/send-again')).headers.location).toBe('/')
  })

  test('waits while the provider is down', async () => {
    const someone = await timedOut()
    const back = await provider.begin(someone)
    provider.misbehaves = { down: true }
    expect((await someone.get(back)).body).toContain('What you typed before you were signed out is kept')
    provider.misbehaves = {}
    expect((await provider.signIn(someone)).headers.location).toBe('/send-again')
  })

  test('is shown to nobody else at the same machine', async () => {
    const someone = await timedOut()
    provider.person = { ...nadia, sub: 'somebody-else', name: 'Somebody Else' }
    await provider.signIn(someone)
    const page = await someone.get('/send-again')
    expect([page.statusCode, page.headers.location]).toEqual([303, '/'])
  })

  test('in another tab is kept when one signs out', async () => {
    provider.person = nadia
    const someone = visitor(shell.app)
    await provider.signIn(someone)
    await someone.get('/nowhere')
    await someone.post('/sign-out')
    await someone.post('/cases/r1', { concern: 'Half a sentence' })
    expect((await provider.signIn(someone)).headers.location).toBe('/send-again')
  })
})

describe('signing out', () => {
  async function signedInWith(misbehaves: object) {
    const other = identityProvider()
    other.misbehaves = misbehaves
    const fresh = await openShell({ demonstration: false, provider: other.way })
    const someone = visitor(fresh.app)
    await other.signIn(someone)
    await someone.get('/nowhere')
    return { other, fresh, someone }
  }

  test('goes on to the provider where it can be signed out of, with the token as a hint, from a page', async () => {
    const { fresh, someone, other } = await signedInWith({ signsOut: true })
    expect((await someone.post('/sign-out')).headers.location).toBe('/signed-out')
    const page = await someone.get('/signed-out')
    const onwards = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const { origin, pathname, searchParams } = new URL(onwards)
    expect([origin, pathname]).toEqual(['https://identities.example', '/sign-out'])
    expect(searchParams.get('post_logout_redirect_uri')).toBe('https://paramountcy.example/signed-out')
    expect(searchParams.get('id_token_hint')?.split('.')).toHaveLength(3)
    expect(await other.visit(onwards)).toBe('/signed-out')
    const back = await someone.get('/signed-out')
    expect(back.body).not.toContain('http-equiv')
    expect(back.body).toContain('Sign in')
    await fresh.close()
  })

  test('ends here where the provider has no such page', async () => {
    const { fresh, someone } = await signedInWith({})
    await someone.post('/sign-out')
    const page = await someone.get('/signed-out')
    expect(heading(page)).toBe('You have signed out')
    expect(page.body).not.toContain('http-equiv')
    expect(await lastOf(fresh)).toMatchObject({ action: 'person.signed-out', outcome: 'allowed' })
    await fresh.close()
  })

  const lastOf = (fresh: Shell) => fresh.db.selectFrom('audit').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
})

test('the provider’s page about a person is asked where the mapping says so', async () => {
  const other = identityProvider()
  const settings = { ...other.settings, mapping: { ...other.settings.mapping, userinfo: true } }
  other.person = { ...nadia, office: undefined }
  const fresh = await openShell({ demonstration: false, provider: { ...other.way, settings } })
  await other.signIn(visitor(fresh.app))
  expect(await fresh.db.selectFrom('worker').select('office').where('id', '=', 'nadia-haddad').executeTakeFirst()).toEqual({ office: 'Westmere office' })
  await fresh.close()
})

test('with no provider nobody can sign in, and a page says so', async () => {
  const closed = await openShell({ demonstration: false })
  const page = await visitor(closed.app).get('/sign-in')
  expect(page.statusCode).toBe(404)
  expect(page.body).toContain('Nobody can sign in here yet')
  for (const { name } of Object.values(people)) expect(page.body).not.toContain(name)
  await closed.close()
})
