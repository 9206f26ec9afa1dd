import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { mailIn } from '../../platform/mail.ts'
import type { OpenDatabase } from '../../platform/sql/database.ts'
import { buildApp } from '../../web/app.ts'
import { signIn } from '../sign-in/index.ts'
import { loadStaff } from '../cases/index.ts'
import { deliverNotices } from './deliver.ts'
import { noticesFeature } from './feature.ts'
import { mailNotices } from './mail-notices.ts'
import { noticeOf } from './message.ts'
import type { NoticePayload } from './message.ts'

const clock = simulatedClock('2026-03-27T16:10:00+00:00')
const { adviser, secondAdviser, manager, guardian } = people
let database: OpenDatabase
let app: FastifyInstance
beforeAll(async () => {
  database = await openTestDatabase()
  const { db } = database
  await db.insertInto('worker').values(Object.values(people)).execute()
  await db.updateTable('worker').set({ email: 'sam@example.org' }).where('id', '=', adviser.id).execute()
  await aCase('open', 'Okafor')
  await aCase('restricted', 'Brennan', { restricted: true })
  await aCase('conflicted', 'Raman', { kind: 'allegation', holder: manager.id })
  await db.insertInto('conflict').values({ record_id: 'conflicted', person: adviser.id, namesake: false }).execute()
  const staff = await loadStaff(db)
  app = await buildApp({
    config: { demonstration: true }, db, clock, log: { level: 'silent' },
    features: [signIn({ db, clock, staff }, { demonstration: true }), noticesFeature({ db, clock })],
  })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

async function aCase(id: string, title: string, { kind = 'case', restricted = false, holder = null }: { kind?: string, restricted?: boolean, holder?: string | null } = {}): Promise<void> {
  const head = { id, record: kind, title, procedures: [], children: [], nation: 'england' as const, office: adviser.office }
  await database.db.insertInto('record').values({
    id, kind, title, procedures: [], nation: 'england', office: adviser.office, head: JSON.stringify(head), opened_at: clock.now(),
    version: 1, last_hash: 'x', last_recorded_at: clock.now(),
  }).execute()
  await database.db.insertInto('access').values({ record_id: id, kind, office: adviser.office, holder, restricted, restricted_by: null }).execute()
}

/** Posts a message and delivers all that there are, by several workers at once. */
async function tell(told: Partial<NoticePayload>): Promise<void> {
  const { topic, payload } = noticeOf({ kind: 'overdue', recordId: 'open', duties: [], people: [], roles: [], ...told })
  await database.db.insertInto('outbox').values({ topic, payload: JSON.stringify(payload), at: clock.now(), sent_at: null }).execute()
  const work = deliverNotices({ db: database.db, clock })
  const keys = await work.find(100)
  expect(keys).toHaveLength(1)
  await Promise.all([...keys, ...keys].map((key) => work.carryOut(key)))
  expect(await work.find(100)).toEqual([])
}

async function toldTo(recordId: string): Promise<readonly string[]> {
  const rows = await database.db.selectFrom('notice').select('person').where('record_id', '=', recordId).orderBy('person').execute()
  return rows.map(({ person }) => person)
}

async function pageOf(person: { readonly id: string }): Promise<string> {
  const browser = visitor(app)
  await browser.signInAs(person)
  return (await browser.get('/notices')).body
}

test('a message reaches each person once, whoever delivers it, and shows how much is new', async () => {
  await tell({ people: [adviser.id], roles: [{ role: 'cafcass-manager', office: adviser.office }, { role: 'fca', office: adviser.office }] })
  expect(await toldTo('open')).toEqual([adviser.id, secondAdviser.id, manager.id].toSorted())
  const page = await pageOf(adviser)
  expect(page).toMatch(/Notices <span class="count">1<\/span>/)
  expect(page).toContain('The time for what is still owed has run out')
  expect(page).toContain('<a class="govuk-link" href="/cases/open/duties">Okafor</a>')
  expect(await pageOf(guardian)).toContain('There is nothing to tell you')
})

test('whoever may not open the record learns that something needs them, and nothing more', async () => {
  await tell({ recordId: 'restricted', people: [adviser.id], roles: [{ role: 'fca', office: adviser.office }] })
  expect(await toldTo('restricted')).toEqual([adviser.id])
  const page = await pageOf(adviser)
  expect(page).toContain('Something needs you in a record that is not open to you')
  expect(page).not.toContain('Brennan')
  expect(page).not.toContain('/cases/restricted')
})

test('whoever a record is kept from by a conflict learns nothing of it, even by name', async () => {
  await tell({ recordId: 'conflicted', people: [adviser.id, manager.id] })
  expect(await toldTo('conflicted')).toEqual([manager.id])
})

test('what somebody has been shown is read; what came since is not', async () => {
  const browser = visitor(app)
  await browser.signInAs(adviser)
  const shown = /name="upTo" value="(\d+)"/.exec((await browser.get('/notices')).body)![1]!
  await tell({ kind: 'allocated', people: [adviser.id] })
  const marked = await browser.post('/notices/read', { upTo: shown })
  expect(marked.headers.location).toBe('/notices')
  expect((await browser.get('/notices')).body).toMatch(/Notices <span class="count">1<\/span>/)
  // Nobody else's are touched.
  expect(await pageOf(manager)).toMatch(/Notices <span class="count">2<\/span>/)
})

test('a letter says that something needs them and where to look, once, and nothing about anybody', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'paramountcy-mail-'))
  try {
    const work = mailNotices({ db: database.db, clock, mail: mailIn(directory), link: 'https://paramountcy.example/notices' })
    const keys = await work.find(100)
    expect(keys).toHaveLength(1)
    await Promise.all([...keys, ...keys].map((key) => work.carryOut(key)))
    expect(await work.find(100)).toEqual([])
    const letters = readdirSync(directory)
    expect(letters).toHaveLength(1)
    const letter = readFileSync(join(directory, letters[0]!), 'utf8')
    expect(letter).toContain('To: sam@example.org')
    expect(letter).toContain('https://paramountcy.example/notices')
    expect(letter).not.toMatch(/Okafor|Brennan|open\b|case/)
  } finally {
    rmSync(directory, { recursive: true })
  }
})

test('a message that nobody can read stops where it is', async () => {
  await database.db.insertInto('outbox').values({ topic: 'notice', payload: '{"kind":"?"}', at: clock.now(), sent_at: null }).execute()
  const work = deliverNotices({ db: database.db, clock })
  const [key] = await work.find(100)
  await expect(work.carryOut(key!)).rejects.toThrow('invalid')
  expect(await work.find(100)).toEqual([key])
})
