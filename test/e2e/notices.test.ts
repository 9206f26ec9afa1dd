import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadStaff } from '../../src/features/cases/index.ts'
import { noticesFeature } from '../../src/features/notices/index.ts'
import { signIn } from '../../src/features/sign-in/index.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import { createMetrics } from '../../src/platform/metrics.ts'
import type { OpenDatabase } from '../../src/platform/sql/database.ts'
import { buildApp } from '../../src/web/app.ts'
import { rateLimits } from '../../src/web/limits.ts'
import { pressureLimits } from '../../src/web/pressure.ts'
import { closeBrowser, openBrowser } from '../support/browser.ts'
import { openTestDatabase } from '../support/databases.ts'
import { arriveAt, openMenu, signInAs } from '../support/pages.ts'
import { people } from '../support/shell.ts'

let database: OpenDatabase
let app: FastifyInstance
let origin = ''
let waiting = 0
const clock = simulatedClock('2026-03-27T16:10:00+00:00')
beforeAll(async () => {
  database = await openTestDatabase()
  const { db } = database
  await db.insertInto('worker').values(Object.values(people)).execute()
  const staff = await loadStaff(db)
  const metrics = createMetrics({ connections: () => ({ open: 1, waiting }), setAside: () => Promise.resolve([]), oldest: () => Promise.resolve({}) })
  app = await buildApp({
    config: { demonstration: true }, db, clock, log: { level: 'silent' },
    features: [signIn({ db, clock, staff }, { demonstration: true, settings: null }), noticesFeature({ db, clock })],
    guard: { rates: rateLimits, pressure: pressureLimits, waiting: () => waiting, isStopping: () => false, metrics },
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await closeBrowser()
  await app.close()
  await database.close()
})

async function aNotice(kind: string, recordId: string | null): Promise<void> {
  const { db } = database
  const { id } = await db.insertInto('outbox').values({ topic: 'notice', payload: '{}', at: clock.now(), sent_at: clock.now() }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('notice').values({
    message_id: id, person: people.adviser.id, kind, record_id: recordId, duties: [], at: clock.now(), read_at: null, mailed_at: null,
  }).execute()
}

describe.each([320, 1280] as const)('at %s px', (width) => {
  test('notices are read and marked as read, and a busy product says so', async () => {
    const browser = await openBrowser({ width, javascript: width > 700 })
    try {
      await signInAs(browser, origin, people.adviser.name)
      await browser.page.goto(`${origin}/notices`)
      await arriveAt(browser, 'Notices')
      await aNotice('allocated', null)
      await browser.page.goto(`${origin}/notices`)
      await openMenu(browser)
      await arriveAt(browser, 'Notices', `notices-${width}`)
      expect(await browser.page.getByText('A case is yours now').first().isVisible()).toBe(true)
      await browser.page.getByRole('button', { name: 'Mark all as read' }).click()
      await browser.page.getByText('Your notices are marked as read.').first().waitFor()
      await arriveAt(browser, 'Notices')
      waiting = 1000
      await browser.page.goto(`${origin}/notices`)
      await arriveAt(browser, 'The product is busy', `busy-${width}`)
    } finally {
      waiting = 0
      await browser.close()
    }
  })
})
