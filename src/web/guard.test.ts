import type { AddressInfo } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { people } from '../../test/support/shell.ts'
import { openTestDatabase } from '../../test/support/databases.ts'
import { visitor } from '../../test/support/visitor.ts'
import { simulatedClock } from '../platform/clock.ts'
import type { Feature } from '../platform/http.ts'
import { createMetrics } from '../platform/metrics.ts'
import { asOwner } from '../platform/sql/asker.ts'
import type { OpenDatabase } from '../platform/sql/database.ts'
import { signIn } from '../features/sign-in/index.ts'
import { loadStaff } from '../features/cases/index.ts'
import { buildApp } from './app.ts'
import type { Guard } from './app.ts'
import { rateLimits } from './limits.ts'
import { programLog } from './log.ts'
import { pressureLimits } from './pressure.ts'

const marked = 'Zebedee Quillfeather'
let database: OpenDatabase
const apps: FastifyInstance[] = []
beforeAll(async () => {
  database = await openTestDatabase()
  await database.db.insertInto('worker').values(Object.values(people)).execute()
})
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})
afterAll(() => database.close())

interface Guarded {
  readonly app: FastifyInstance
  readonly lines: string[]
  readonly figures: () => Promise<string>
}

/** The shell with what protects it. `broken` is what the page `/story` throws, if anything. */
async function guarded(change: Partial<Guard> = {}, broken: () => unknown = () => null): Promise<Guarded> {
  const { db, pool } = database
  const clock = simulatedClock('2026-03-27T16:10:00+00:00')
  const lines: string[] = []
  const metrics = createMetrics({
    connections: () => ({ open: pool.totalCount, waiting: pool.waitingCount }),
    setAside: () => Promise.resolve([{ work: 'sweep-overdue', count: 2 }]),
    oldest: () => Promise.resolve({ notice: 0 }),
  })
  const pages: Feature = async (one) => {
    const config = { permission: 'procedures.read', audit: 'procedures.searched' } as const
    one.get('/procedures/search', { config }, async (_request, reply) => reply.page('web/help/sources.njk', { title: 'Search' }))
    one.get('/story', { config }, async (_request, reply) => {
      const error = broken()
      if (error !== null) throw error
      await after(200)
      return reply.page('web/help/sources.njk', { title: 'Follow a story' })
    })
  }
  const staff = await loadStaff(db)
  const app = await buildApp({
    config: { demonstration: true }, db, clock, log: { level: 'info', stream: { write: (line) => { lines.push(line) } } },
    features: [signIn({ db, clock, staff }, { demonstration: true }), pages],
    guard: { rates: rateLimits, pressure: pressureLimits, waiting: () => 0, isStopping: () => false, metrics, ...change },
  })
  apps.push(app)
  return { app, lines, figures: async () => (await metrics.read()).text }
}

test('more than a session may ask in a minute is turned away with a page that says when to come back', async () => {
  const { app, figures } = await guarded({ rates: { ...rateLimits, session: 5 } })
  const reader = visitor(app)
  for (let time = 0; time < 5; time++) expect((await reader.get('/help/sources')).statusCode).toBe(200)
  const away = await reader.get('/help/sources')
  expect(away.statusCode).toBe(429)
  expect(Number(away.headers['retry-after'])).toBeGreaterThan(0)
  expect(away.body).toContain('<h1 class="govuk-heading-l">Too much at once</h1>')
  expect((await reader.get('/help/sources', { accept: 'application/json' })).json()).toMatchObject({ code: 'TOO_MANY' })
  expect((await reader.get('/health/live')).statusCode).toBe(200)
  expect(await figures()).toContain('paramountcy_turned_away_total{code="TOO_MANY"} 2')
})

test('searches and signing in are counted more closely, and a made-up session buys nothing at the door', async () => {
  const { app } = await guarded({ rates: { ...rateLimits, costly: 2, signIn: 3 } })
  const reader = visitor(app)
  const statuses: number[] = []
  for (let time = 0; time < 3; time++) statuses.push((await reader.get('/procedures/search?q=strategy')).statusCode)
  expect(statuses).toEqual([200, 200, 429])
  expect((await reader.get('/help/sources')).statusCode).toBe(200)
  const atTheDoor: number[] = []
  for (let time = 0; time < 4; time++) atTheDoor.push((await app.inject({ url: '/sign-in', cookies: { session: `made-up-${time}` } })).statusCode)
  expect(atTheDoor).toEqual([303, 303, 303, 429])
})

test('while too many wait for the database, what is new is turned away and health still answers', async () => {
  let waiting = 61
  const { app, figures } = await guarded({ waiting: () => waiting })
  const reader = visitor(app)
  const away = await reader.get('/help/sources')
  expect(away.statusCode).toBe(503)
  expect(away.headers['retry-after']).toBe('5')
  expect(away.body).toContain('<h1 class="govuk-heading-l">The product is busy</h1>')
  expect(away.body).toContain('act on the procedure and record it later')
  expect((await reader.get('/health/ready')).statusCode).toBe(200)
  expect(await figures()).toContain('paramountcy_turned_away_total{code="TOO_BUSY"} 1')
  waiting = 0
  expect((await reader.get('/help/sources')).statusCode).toBe(200)
})

test('while the event loop is late, what is new is turned away', async () => {
  const { app } = await guarded({ pressure: { ...pressureLimits, late: 300 } })
  const until = Date.now() + 400
  while (Date.now() < until) { /* somebody else's long work */ }
  await after(40)
  expect((await visitor(app).get('/help/sources')).statusCode).toBe(503)
  await after(1300)
  expect((await visitor(app).get('/help/sources')).statusCode).toBe(200)
})

test.each([
  ['a lost connection', Object.assign(new Error('Connection terminated unexpectedly')), 'DATABASE_AWAY'],
  ['a server that is stopped', Object.assign(new Error('x'), { code: '57P01' }), 'DATABASE_AWAY'],
  ['a statement that takes too long', Object.assign(new Error('x'), { code: '57014' }), 'DATABASE_SLOW'],
  ['a full disk', Object.assign(new Error(`could not extend file for ${marked}`), { code: '53100' }), 'DATABASE_FULL'],
])('%s is a page that says to try again', async (_what, error, code) => {
  const { app, lines } = await guarded({}, () => error)
  const page = await visitor(app).get('/story')
  expect(page.statusCode).toBe(503)
  expect(Number(page.headers['retry-after'])).toBeGreaterThan(0)
  expect(page.body).toContain('The product is busy')
  expect((await visitor(app).get('/story', { accept: 'application/json' })).json()).toMatchObject({ code })
  expect(lines.join()).toContain(code)
})

test('what cannot be audited because the disk is full is not shown', async () => {
  const { app } = await guarded()
  await asOwner(() => sql`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`.execute(database.db))
  await asOwner(() => sql`CREATE TRIGGER full_disk BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION full_disk()`.execute(database.db))
  const page = await visitor(app).get('/story')
  expect(page.statusCode).toBe(503)
  expect(page.body).not.toContain('Follow a story')
  await asOwner(() => sql`DROP TRIGGER full_disk ON audit`.execute(database.db))
  expect((await visitor(app).get('/story')).body).toContain('Follow a story')
})

test('told to stop, it is not ready, answers what it accepted, and takes nobody new', async () => {
  let stopping = false
  const { app } = await guarded({ isStopping: () => stopping })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const accepted = fetch(`${origin}/story`)
  await after(60)
  stopping = true
  const ready = await fetch(`${origin}/health/ready`)
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', code: 'STOPPING', message: 'The product is stopping.' }])
  const closed = app.close()
  expect((await accepted).status).toBe(200)
  await closed
  await expect(fetch(`${origin}/health/live`)).rejects.toThrow('fetch failed')
})

test('nothing that anybody typed, is called or looked for comes into the log or the figures', async () => {
  const { app, lines, figures } = await guarded({ rates: { ...rateLimits, costly: 3 } }, () => Object.assign(new Error(`duplicate key (${marked})`), { code: '23505', severity: 'ERROR' }))
  const reader = visitor(app)
  const query = encodeURIComponent(marked)
  await reader.signInAs(people.adviser)
  await reader.get(`/procedures/search?q=${query}`, { 'user-agent': marked, 'referer': `http://localhost/${query}` })
  await reader.get(`/procedures/search?q=${query}`)
  await reader.get(`/procedures/search?q=${query}`)
  await reader.get(`/procedures/search?q=${query}`)
  await reader.get(`/cases/${query}`)
  await reader.get(`/${query}`)
  await reader.get(`/story?about=${query}`)
  await reader.post('/sign-in', { person: marked })
  await app.inject({ method: 'POST', url: `/sign-in?${query}`, payload: `{"${marked}`, headers: { 'content-type': 'application/json' } })
  const said = `${lines.join('\n')}\n${await figures()}`
  expect(lines.length).toBeGreaterThan(10)
  for (const one of [marked, query, 'Quillfeather', 'ZEBEDEE', people.adviser.name, people.adviser.id]) expect(said).not.toContain(one)
})

test('what the worker says of trouble names codes, not what it was about', () => {
  const lines: string[] = []
  const log = programLog({ level: 'info', stream: { write: (line) => { lines.push(line) } } })
  log.warn({ work: 'sweep-overdue', err: Object.assign(new Error(`key (${marked}) exists`), { code: '23505', severity: 'ERROR' }) }, 'A round of work was interrupted')
  expect(lines.join()).toContain('23505')
  expect(lines.join()).not.toContain('Zebedee')
})

test('figures say what an alarm can be set on', async () => {
  const { app, figures } = await guarded()
  await visitor(app).get('/help/sources')
  const text = await figures()
  expect(text).toContain('paramountcy_jobs_set_aside{work="sweep-overdue"} 2')
  expect(text).toContain('paramountcy_database_up 1')
  expect(text).toContain('paramountcy_oldest_waiting_seconds{what="notice"} 0')
  expect(text).toMatch(/paramountcy_request_seconds_count\{route="\/help\/sources",method="GET",status="200"\} 1/)
})
