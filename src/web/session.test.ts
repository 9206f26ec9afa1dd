import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../test/support/shell.ts'
import type { Shell } from '../../test/support/shell.ts'
import { visitor } from '../../test/support/visitor.ts'
import type { Feature } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'

const minutes = 60_000
const hours = 60 * minutes

const cases: Feature = async (app) => {
  app.get(paths.case.view.pattern, { config: { permission: 'case.view', audit: 'case.viewed' } }, async () => 'the case')
  app.post(paths.case.view.pattern, { config: { permission: 'case.record', audit: 'case.recorded' } }, async ({ body }) => body)
}

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [cases] })
})
afterAll(() => shell.close())

test('the cookie is out of reach of scripts and of other sites', async () => {
  const [cookie] = (await visitor(shell.app).get('/sign-in')).cookies
  expect(cookie).toMatchObject({ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' })
})

test('behind https the cookie is secure and bound to the host', async () => {
  const secure = await openShell({ https: true })
  const response = await secure.app.inject({ url: '/sign-in', headers: { 'x-forwarded-proto': 'https', accept: 'text/html' } })
  expect(response.cookies[0]).toMatchObject({ name: '__Host-session', secure: true, httpOnly: true })
  expect(response.headers['strict-transport-security']).toContain('max-age=31536000')
  await secure.close()
})

test('a page without a form starts no session', async () => {
  expect((await visitor(shell.app).get('/help/accessibility')).cookies).toEqual([])
})

test('signing in changes the id, and the old one opens nothing', async () => {
  const victim = visitor(shell.app)
  await victim.get('/sign-in')
  const planted = victim.cookies.get('session') ?? ''
  await victim.signInAs(people.adviser)
  expect(victim.cookies.get('session')).not.toBe(planted)
  const attacker = visitor(shell.app)
  attacker.cookies.set('session', planted)
  expect((await attacker.get('/cases/r1')).headers.location).toBe('/sign-in')
})

test('an id that was made up is not taken on', async () => {
  const someone = visitor(shell.app)
  someone.cookies.set('session', 'chosen-by-an-attacker')
  await someone.signInAs(people.adviser)
  expect(someone.cookies.get('session')).not.toBe('chosen-by-an-attacker')
})

test('the table does not hold what the cookie holds', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  const rows = await shell.db.withTables<{ session: { hash: string } }>().selectFrom('session').select('hash').execute()
  expect(rows.map(({ hash }) => hash)).not.toContain(someone.cookies.get('session'))
})

test('signing out ends the session', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  const before = someone.cookies.get('session') ?? ''
  await someone.get('/nowhere')
  expect((await someone.post('/sign-out')).headers.location).toBe('/sign-in')
  expect((await someone.follow(await someone.get('/sign-in'))).body).toContain('You have signed out.')
  const again = visitor(shell.app)
  again.cookies.set('session', before)
  expect((await again.get('/cases/r1')).statusCode).toBe(303)
})

test('a session ends after an hour without use, and not while it is used', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  shell.clock.advance(59 * minutes)
  expect((await someone.get('/cases/r1')).statusCode).toBe(200)
  shell.clock.advance(59 * minutes)
  expect((await someone.get('/cases/r1')).statusCode).toBe(200)
  shell.clock.advance(60 * minutes)
  expect((await someone.get('/cases/r1')).statusCode).toBe(303)
})

test('a session ends after twelve hours, however much it is used', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  for (let hour = 0; hour < 23; hour += 1) {
    shell.clock.advance(30 * minutes)
    expect((await someone.get('/cases/r1')).statusCode).toBe(200)
  }
  shell.clock.advance(30 * minutes)
  expect((await someone.get('/cases/r1')).statusCode).toBe(303)
})

test('what was being typed when the session ended is kept until the same person is back', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  await someone.get('/nowhere')
  shell.clock.advance(2 * hours)
  expect((await someone.post('/cases/r1', { concern: 'Marks on <both> arms' })).headers.location).toBe('/sign-in')
  expect((await someone.signInAs(people.adviser)).headers.location).toBe('/send-again')
  const kept = await someone.get('/send-again')
  expect(kept.body).toContain('Marks on &lt;both&gt; arms')
  expect(kept.body).toContain('action="/cases/r1"')
  expect((await someone.post('/cases/r1', { concern: 'Marks on <both> arms' })).json()).toMatchObject({ concern: 'Marks on <both> arms' })
  expect((await someone.get('/send-again')).headers.location).toBe('/')
})

test('it is not shown to somebody else at the same machine', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  await someone.get('/nowhere')
  shell.clock.advance(2 * hours)
  await someone.post('/cases/r1', { concern: 'Marks on both arms' })
  await someone.signInAs(people.manager)
  expect((await someone.get('/send-again')).headers.location).toBe('/')
})

test('another site cannot have anything kept', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  shell.clock.advance(2 * hours)
  await someone.post('/cases/r1', { concern: 'planted' }, { origin: 'https://evil.example' })
  expect((await someone.signInAs(people.adviser)).headers.location).toBe('/')
})

test('sessions that nobody comes back to are forgotten', async () => {
  await visitor(shell.app).signInAs(people.adviser)
  shell.clock.advance(25 * hours)
  await visitor(shell.app).signInAs(people.manager)
  const rows = await shell.db.withTables<{ session: { seen_at: number } }>().selectFrom('session').select('seen_at').execute()
  expect(rows.every(({ seen_at: seen }) => seen === shell.clock.now())).toBe(true)
})
