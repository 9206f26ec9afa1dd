import { afterEach, describe, expect, test } from 'vitest'
import { eachDatabase, openTestDatabase } from '../../../test/support/databases.ts'
import { london } from '../../../test/support/law.ts'
import { simulatedClock } from '../../platform/clock.ts'
import type { EpochMs } from '../../engine/model.ts'
import { verifyRecords } from '../../record/verify.ts'
import { productOver } from '../product.ts'
import type { Product } from '../product.ts'
import { realRecords } from './real-records.ts'
import { seedDemonstration } from './seed-demonstration.ts'
import { demonstration } from './story.ts'

const opened: Product[] = []
afterEach(async () => {
  for (const product of opened.splice(0)) await product.close()
})

async function openAt(at: string): Promise<Product> {
  const product = await productOver(await openTestDatabase(), simulatedClock(london(at)))
  opened.push(product)
  return product
}

/** What is owed in a case: `declaration` or `declaration by` the local time at which it becomes late, `late` where it is. */
async function owedIn({ db, clock }: Product, caseNumber: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('duty').innerJoin('case_summary', 'case_summary.record_id', 'duty.record_id')
    .select(['declaration', 'due_at']).where('case_number', '=', caseNumber)
    .where('duty.state', '=', 'open').where('owed_from', '<=', clock.now()).execute()
  return rows.map(({ declaration, due_at: due }) =>
    due === null ? declaration : `${declaration} ${due <= clock.now() ? 'late since' : 'by'} ${local(due)}`).toSorted()
}

function local(at: EpochMs): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London').toPlainDateTime().toString({ smallestUnit: 'minute' })
}

describe('on Friday 27 March 2026 at 16:10', () => {
  test('each case stands where its story says', async () => {
    const product = await openAt('2026-03-27T16:10')
    expect(await seedDemonstration(product)).toBe(true)
    const checks = ['c100-local-authority-checks', 'c100-police-checks']
    const owed = {
      // new: Ahmed, Fletcher, Nowak, Diallo
      EM26P00231: checks,
      EM26P00228: checks,
      EM26F00047: ['judge-further-checks'],
      EM26C50044: ['judge-further-checks'],
      // screened, at 13:00 today with a concern: Mensah, Rahman
      EM26P00219: [],
      EM26P00225: ['enquire-after-screening by 2026-03-28T13:00'],
      // allocated: Hughes, with an action for Thursday 2 April, before the two days of Easter
      EM26P00183: ['agreed-action by 2026-04-03T00:00'],
      // supervision, with actions for today, Tuesday and Wednesday: Bailey
      EM26P00201: [
        'agreed-action by 2026-03-28T00:00', 'agreed-action by 2026-04-01T00:00', 'agreed-action by 2026-04-02T00:00', 'record-what-came-of-concern',
      ],
      // referred at 15:10: Chowdhury
      EM26P00204: [
        'agreed-action by 2026-03-28T00:00', 'authority-gives-outcome by 2026-03-28T15:10', 'confirm-in-writing by 2026-03-28T00:00',
        'file-16a-on-concern', 'file-16a-on-referral', 'record-what-came-of-concern',
      ],
      // referred on Wednesday at 11:20, and no answer: Campbell
      EM26P00195: [
        'agreed-action by 2026-03-31T00:00', 'alert-manager-to-delay', 'authority-gives-outcome late since 2026-03-26T11:20',
        'chase-outcome late since 2026-03-26T11:20', 'record-what-came-of-concern',
      ],
      // with the head of practice: Lane
      EM26P00162: ['agreed-action by 2026-03-28T00:00', 'agreed-action by 2026-04-08T00:00', 'head-of-practice-takes-it-up', 'settle-quickly'],
      // left with a reason: Singh
      EM26P00189: ['agreed-action by 2026-04-01T00:00', 'authority-writes-report'],
      // an unsafe order: Doyle
      EM26P00141: ['supervision-on-unsafe-order', 'write-managers-letter'],
      // closed: Walsh
      EM26P00098: [],
      // special guardianship: Thornton
      EM26C50031: ['judge-further-checks', 'see-checks-on-special-guardian'],
    }
    const found = await Promise.all(Object.keys(owed).map(async (number) => [number, await owedIn(product, number)] as const))
    expect(Object.fromEntries(found)).toEqual(owed)

    const { db } = product
    const allegations = await db.selectFrom('allegation_summary').select(['step', 'started_by']).execute()
    expect(allegations).toEqual([{ step: 'approval', started_by: 'helen-brzezinska' }])
    const states = await db.selectFrom('case_summary').select(({ fn }) => ['state', fn.countAll<number>().as('count')]).groupBy('state').execute()
    expect(Object.fromEntries(states.map(({ state, count }) => [state, count]))).toEqual({ new: 4, screened: 2, allocated: 8, closed: 1 })
    expect(await db.selectFrom('departure').select('cite').execute()).toEqual([{ cite: 'para 12' }])
    const late = await db.selectFrom('duty').select('declaration').where('recorded_late', '=', true).execute()
    expect(late).toEqual([{ declaration: 'enquire-after-concern' }])
    const attested = await db.selectFrom('duty').select('state').where('declaration', '=', 'attest-to-policy').execute()
    expect(attested.map(({ state }) => state).toSorted()).toEqual([...Array<string>(7).fill('met'), ...Array<string>(5).fill('open')])
    const verdicts = await Array.fromAsync(verifyRecords(product.parts))
    expect(verdicts.filter(({ verdict }) => !verdict.ok)).toEqual([])
  })

})

eachDatabase((_kind, open) => {
  test('it is made once, also by two that start at once, and is known for what it is', async () => {
    const product = await productOver(await open(), simulatedClock(london('2026-03-27T16:10')))
    expect(await realRecords(product.db)).toBeNull()
    const made = await Promise.all([seedDemonstration(product), seedDemonstration(product)])
    expect(made.toSorted()).toEqual([false, true])
    const count = () => product.db.selectFrom('entry').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    const before = await count()
    expect(await seedDemonstration(product)).toBe(false)
    expect(await count()).toEqual(before)
    expect(await realRecords(product.db)).toBeNull()
  })
})

test.each([
  ['a Sunday morning', '2026-11-22T09:20'],
  ['minutes into the day after a bank holiday', '2026-05-05T00:07'],
  ['a bank holiday between Christmas and New Year', '2026-12-28T10:00'],
  ['the hour that autumn repeats', '2026-10-25T01:30'],
])('the story holds when it is made on %s', async (_what, at) => {
  const product = await openAt(at)
  expect(await seedDemonstration(product)).toBe(true)
  const today = at.slice(0, 10)
  const endOfToday = Temporal.PlainDate.from(today).add({ days: 1 }).toString()
  expect(await owedIn(product, 'EM26P00204')).toContain(`confirm-in-writing by ${endOfToday}T00:00`)
  const campbell = await owedIn(product, 'EM26P00195')
  expect(campbell.filter((one) => one.startsWith('chase-outcome late since'))).toHaveLength(1)
})

test('broken off in the middle it leaves nothing behind, and is made the next time', async () => {
  const product = await openAt('2026-03-27T16:10')
  const breaksOff = () => Promise.reject(new Error('the power went'))
  await expect(seedDemonstration(product, [...demonstration.slice(0, 6), breaksOff])).rejects.toThrow('the power went')
  expect(await product.db.selectFrom('worker').select('id').execute()).toEqual([])
  expect(await product.db.selectFrom('entry').select('id').execute()).toEqual([])
  expect(await seedDemonstration(product)).toBe(true)
})

test('records of others are told from it', async () => {
  const { db } = await openAt('2026-03-27T16:10')
  await db.insertInto('worker').values({ id: 'somebody', name: 'Somebody', role: 'fca', organisation: 'Elsewhere', office: null, manager_id: null, email: null }).execute()
  expect(await realRecords(db)).toContain('People work in this store')
})
