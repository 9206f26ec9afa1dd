import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { simulatedClock } from '../../src/platform/clock.ts'
import type { Feature } from '../../src/platform/http.ts'
import { askForNobodyByDefault, asOwner, askingAs, asService, currentAsker, nobody, onBehalfOf, person, service, visiting } from '../../src/platform/sql/asker.ts'
import type { Asker } from '../../src/platform/sql/asker.ts'
import type { Database, OpenDatabase } from '../../src/platform/sql/database.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { Visit } from '../../src/platform/sql/visit.ts'
import { buildApp } from '../../src/web/app.ts'
import { eachDatabase } from '../support/databases.ts'
import { fridayAfternoon } from '../support/record-office.ts'

const ada = person({ id: 'ada', name: 'Ada Byron' }, 1)
const bo = person({ id: 'bo', name: 'Bo Lund' }, 2)

/** For whom the database takes a query to be asked. */
async function heard(db: Database): Promise<string> {
  const { rows: [row] } = await sql<{ role: string, person: string | null, words: string | null, now: string | null }>`SELECT current_user AS role,
    current_setting('paramountcy.person', true) AS person, current_setting('paramountcy.words', true) AS words,
    current_setting('paramountcy.now', true) AS now`.execute(db)
  return [row!.role, row!.person, row!.words, row!.now].map((part) => part ?? '').join('/')
}

function meant(asker: Asker): string {
  switch (asker.kind) {
    case 'person': return `paramountcy_app/${asker.id}/${asker.words}/${asker.now}`
    case 'service': return 'paramountcy_service///'
    default: return 'paramountcy_app///'
  }
}

const idle = ({ pool }: OpenDatabase): boolean => pool.totalCount === pool.idleCount && pool.waitingCount === 0

eachDatabase((_, open) => {
  describe('whoever asks, however many ask at a time', () => {
    const askers: readonly Asker[] = [ada, bo, service, nobody, { ...ada, now: 3 }]
    const asker = fc.constantFrom(...askers)
    /** What may happen within one request, or outside of any. */
    const step = fc.oneof(
      fc.record({ kind: fc.constant('ask' as const), as: fc.option(asker) }),
      fc.record({ kind: fc.constant('transaction' as const), as: fc.option(asker), breaks: fc.boolean() }),
      fc.record({ kind: fc.constant('on behalf' as const), as: fc.constantFrom(ada, bo), breaks: fc.boolean() }),
      fc.record({ kind: fc.constant('pause' as const) }),
      fc.record({ kind: fc.constant('break' as const), as: fc.option(asker) }),
    )
    const strand = fc.record({
      visit: fc.boolean(), by: asker, steps: fc.array(step, { maxLength: 6 }),
      end: fc.constantFrom('commit', 'abandon', 'close' as const),
    })

    type Strand = typeof strand extends fc.Arbitrary<infer T> ? T : never
    type Step = Strand['steps'][number]

    async function live(db: Database, { visit: isVisit, by, steps, end }: Strand): Promise<void> {
      const visit = new Visit()
      visit.asker = by
      const go = <T>(work: () => Promise<T>): Promise<T> => isVisit ? visiting(visit, work) : askingAs(by, work)
      try {
        await go(() => walk(db, visit, isVisit, by, steps))
      } finally {
        if (isVisit) await visit[end]()
      }
    }

    async function walk(db: Database, visit: Visit, isVisit: boolean, by: Asker, steps: readonly Step[]): Promise<void> {
      for (const one of steps) {
        const as = one.kind === 'pause' || one.kind === 'on behalf' ? null : one.as
        const whoever = as ?? by
        const under = <T>(work: () => Promise<T>): Promise<T> => as === null ? work() : askingAs(as, work)
        switch (one.kind) {
          case 'ask':
            expect(await under(() => heard(db))).toBe(meant(whoever))
            break
          case 'transaction': {
            const done = under(() => db.transaction().execute(async (tx) => {
              expect(await heard(tx)).toBe(meant(whoever))
              if (one.breaks) await sql`SELECT 1 / 0`.execute(tx)
              expect(await heard(tx)).toBe(meant(whoever))
            }))
            if (one.breaks) await expect(done).rejects.toThrow(/zero/)
            else await done
            break
          }
          case 'on behalf': {
            const done = transactOn(db)(async (tx) => {
              expect(await heard(tx)).toBe(meant(service))
              const asked = onBehalfOf(tx, one.as, async () => {
                expect(await heard(tx)).toBe(meant(one.as))
                if (one.breaks) throw new Error('changed my mind')
              })
              if (one.breaks) await expect(asked).rejects.toThrow('changed my mind')
              else await asked
              expect(await heard(tx)).toBe(meant(service))
            })
            await done
            break
          }
          case 'pause':
            await new Promise((resolve) => { setImmediate(resolve) })
            break
          case 'break':
            await expect(under(() => sql`SELECT 1 / 0`.execute(db))).rejects.toThrow(/zero/)
            // As the handling of errors does before it draws a page.
            if (isVisit) await visit.abandon()
        }
      }
    }

    test('each query is asked for whom it is meant, and every connection is given back', async () => {
      const opened = await open()
      await fc.assert(fc.asyncProperty(fc.array(strand, { minLength: 2, maxLength: 14 }), async (strands) => {
        await Promise.all(strands.map((one) => live(opened.db, one)))
        expect(idle(opened)).toBe(true)
      }), { numRuns: 60, seed: 6 })
    })
  })

  test('within a visit, what the service asked and what stood for itself ended as it began: with the person', async () => {
    const opened = await open()
    const { db } = opened
    const visit = new Visit()
    visit.asker = ada
    await visiting(visit, async () => {
      expect(await heard(db)).toBe(meant(ada))
      expect(await asService(() => heard(db))).toBe(meant(service))
      expect(await heard(db)).toBe(meant(ada))
      await transactOn(db)(async (tx) => { expect(await heard(tx)).toBe(meant(service)) })
      expect(await heard(db)).toBe(meant(ada))
      // Many at once take turns.
      expect(await Promise.all([heard(db), asService(() => heard(db)), heard(db)])).toEqual([meant(ada), meant(service), meant(ada)])
      visit.asker = bo
      expect(await heard(db)).toBe(meant(bo))
      expect(currentAsker()).toBe(bo)
    })
    await visit.commit()
    expect(idle(opened)).toBe(true)
  })

  test('a transaction within a visit is as isolated as was asked', async () => {
    const { db } = await open()
    const visit = new Visit()
    const level = await visiting(visit, () => db.transaction().setIsolationLevel('serializable')
      .execute(async (tx) => (await sql<{ level: string }>`SELECT current_setting('transaction_isolation') AS level`.execute(tx)).rows[0]!.level))
    expect(level).toBe('serializable')
    await visit.close()
  })

  test('between its own transactions a visit keeps no connection', async () => {
    const opened = await open()
    const visit = new Visit()
    await visiting(visit, async () => {
      await transactOn(opened.db)((tx) => sql`SELECT 1`.execute(tx))
      expect(idle(opened)).toBe(true)
    })
    await visit.close()
  })

  test('what is asked while a visit ends waits, and is asked for the same person on a connection of its own', async () => {
    const opened = await open()
    const { db } = opened
    const visit = new Visit()
    visit.asker = ada
    await visiting(visit, async () => {
      await heard(db)
      const [said] = await Promise.all([new Promise<string>((resolve, reject) => { setImmediate(() => { heard(db).then(resolve, reject) }) }), visit.commit(), askingAs(bo, async () => heard(db))])
      expect(said).toBe(meant(ada))
    })
    await visit.close()
    expect(idle(opened)).toBe(true)
  })

  test('whoever still asks after the request is over is answered, and keeps no connection', async () => {
    const opened = await open()
    const { db } = opened
    const visit = new Visit()
    visit.asker = ada
    await visiting(visit, async () => {
      await heard(db)
      await visit.close()
      expect(await heard(db)).toBe(meant(ada))
      expect(idle(opened)).toBe(true)
      await expect(sql`SELECT 1 / 0`.execute(db)).rejects.toThrow(/zero/)
      expect(await heard(db)).toBe(meant(ada))
      await expect(db.transaction().execute(async (tx) => sql`SELECT 1 / 0`.execute(tx))).rejects.toThrow(/zero/)
      expect(await heard(db)).toBe(meant(ada))
      expect(idle(opened)).toBe(true)
    })
  })

  test('a request gives its connection back whichever way it ends', async () => {
    const opened = await open()
    const { db } = opened
    await asService(() => db.insertInto('worker').values({ id: 'ada', name: 'Ada Byron', role: 'fca', organisation: 'o', office: null, manager_id: null, email: null }).execute())
    const go = Promise.withResolvers<void>()
    const started = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<string>()
    const arrived = Promise.withResolvers<void>()
    const config = { permission: 'public', audit: 'none', why: 'It is a test' } as const
    const feature: Feature = async (app) => {
      app.get('/plain', { config }, async () => heard(db))
      app.get('/breaks', { config }, async () => {
        await heard(db)
        throw new Error('as it goes')
      })
      app.get('/spoils', { config }, async () => {
        await sql`SELECT 1 / 0`.execute(db).catch(() => {})
        return heard(db)
      })
      app.get('/streams', { config }, async (_request, reply) => reply.type('text/plain').send(Readable.from((async function* lines() {
        for (let n = 0; n < 20; n++) yield `${await heard(db)}\n`
      })())))
      app.get('/streams-and-breaks', { config }, async (_request, reply) => reply.type('text/plain').send(Readable.from((async function* lines() {
        yield `${await heard(db)}\n`
        await sql`SELECT 1 / 0`.execute(db)
      })())))
      app.get('/waits', { config }, async () => {
        await heard(db)
        started.resolve()
        await go.promise
        ended.resolve(await heard(db))
        return 'too late'
      })
      app.post('/takes', { config }, async () => heard(db))
      app.addHook('preParsing', async ({ url }) => {
        if (url === '/takes') arrived.resolve()
      })
    }
    const app = await buildApp({ config: { demonstration: true }, db, clock: simulatedClock(fridayAfternoon), log: { level: 'silent' }, features: [feature] })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const isIdle = async (): Promise<void> => { await expect.poll(() => idle(opened), { timeout: 5000 }).toBe(true) }
    const get = async (path: string): Promise<string> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`)
      return response.text().catch(() => 'broke off')
    }

    expect(await get('/plain')).toBe(meant(nobody))
    expect(idle(opened)).toBe(true)
    for (const path of ['/breaks', '/spoils', '/no-such-page', '/streams-and-breaks']) {
      await get(path)
      await isIdle()
    }
    expect((await get('/streams')).split('\n')).toEqual([...Array.from({ length: 20 }, () => meant(nobody)), ''])
    await isIdle()

    // Whoever asked has gone before the answer was ready.
    const left = httpRequest({ port, path: '/waits' }).on('error', () => {})
    left.end()
    await started.promise
    left.destroy()
    await isIdle()
    go.resolve()
    expect(await ended.promise).toBe(meant(nobody))
    await isIdle()

    // A body that comes slowly holds nobody up.
    const slow = httpRequest({ port, path: '/takes', method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000', 'cookie': 'session=abc' } }).on('error', () => {})
    slow.write('a=')
    await arrived.promise
    await isIdle()
    expect(await askingAs(bo, () => heard(db))).toBe(meant(bo))
    slow.destroy()
    await isIdle()
    await app.close()
  })
})

// Last: it holds for the whole process.
test('a server with its doors open asks for nobody where it is not said for whom', async () => {
  expect(currentAsker()).toBe(service)
  askForNobodyByDefault()
  expect(currentAsker()).toBe(nobody)
  expect(asService(currentAsker)).toBe(service)
  expect(asOwner(currentAsker)).toEqual({ kind: 'owner' })
})
