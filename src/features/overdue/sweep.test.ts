import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { fridayAfternoon, recordOffice } from '../../../test/support/record-office.ts'
import type { RecordOffice } from '../../../test/support/record-office.ts'
import type { OpenDatabase } from '../../platform/sql/database.ts'
import { rebuild } from '../../record/rebuild.ts'
import { readNotice } from '../notices/message.ts'
import { overdueProjection } from './noted-projection.ts'
import { sweepOverdue } from './sweep.ts'
import { entriesIn } from '../../../test/support/entries-in.ts'

const day = 24 * 60 * 60_000
let database: OpenDatabase
let office: RecordOffice
beforeAll(async () => {
  database = await openTestDatabase()
  office = recordOffice(database.db, {
    projections: [overdueProjection],
    resolveOwner: (duty, head) => ({ owner: duty.who[0] === 'fca' ? 'ada' : null, ownerRole: duty.who[0] ?? null, office: head.office ?? null }),
  })
})
afterAll(() => database.close())

const sweep = () => sweepOverdue({ db: database.db, ...office })

async function round(): Promise<readonly string[]> {
  const found = await sweep().find(10)
  for (const key of found) await sweep().carryOut(key)
  return found
}

const noted = () => entriesIn(database.db, { type: 'duty.overdue-noted' })
const told = async () => (await database.db.selectFrom('outbox').select('payload').orderBy('id').execute()).map(({ payload }) => readNotice(payload))

const notice = { kind: 'overdue', recordId: 'r1' } as const

test('a limit that passes is noted once in its record, and whoever owes it is told', async () => {
  await office.openRecord('r1')
  await office.record({ record: 'r1', entries: [{ id: 'made', type: 'referral.made', at: fridayAfternoon, children: ['c2'], data: {} }] })
  expect(await round()).toEqual([])
  // Saturday: writing was due by the end of Friday.
  office.clock.advance(day)
  expect(await round()).toEqual(['r1'])
  expect(await noted()).toMatchObject([{
    by_role: 'paramountcy', by_person: null, children: ['c2'],
    data: {
      late: 'Confirm the referral in writing (para 1), due on 27 March 2026',
      limits: [{ duty: 'small/write@made', dueAt: '2026-03-28T00:00:00.000Z' }],
    },
  }])
  expect(await told()).toEqual([{ ...notice, duties: ['small/write@made'], people: ['ada'], roles: [] }])
  expect(await round()).toEqual([])
})

test('the next limit is noted by itself; what is owed only from then on is not late', async () => {
  // Tuesday: a decision was due by the end of Monday, and from then on somebody has to ask for it.
  office.clock.advance(3 * day)
  expect(await round()).toEqual(['r1'])
  const [, second, ...others] = await noted()
  expect(others).toEqual([])
  expect(second!.data['late']).toBe('Decide on the referral (para 2), due on 30 March 2026')
  const roles = [{ role: 'social-worker', office: 'eastmere' }, { role: 'manager', office: 'eastmere' }]
  expect((await told()).slice(1)).toEqual([{ ...notice, duties: ['small/answer@made'], people: [], roles }])
})

test('asked again at once, twice at a time, it writes nothing more', async () => {
  await Promise.all([sweep().carryOut('r1'), sweep().carryOut('r1')])
  expect(await noted()).toHaveLength(2)
  expect(await told()).toHaveLength(2)
})

test('what was noted follows from the entries: rebuilt, it is the same', async () => {
  const rows = () => database.db.selectFrom('overdue_noted').selectAll().orderBy('duty_id').execute()
  const before = await rows()
  expect(before.length).toBeGreaterThan(0)
  await rebuild(office.parts)
  expect(await rows()).toEqual(before)
  expect(await sweep().find(10)).toEqual([])
})

test('a clock that steps back notes nothing twice, and nothing is recorded as known before what stands there', async () => {
  office.clock.advance(-3 * day)
  expect(await round()).toEqual([])
  await office.record({ record: 'r1', entries: [{ type: 'referral.confirmed', at: fridayAfternoon, data: {} }] })
  const times = await database.db.selectFrom('entry').select('recorded_at').where('record_id', '=', 'r1').orderBy('seq').execute()
  const recorded = times.map(({ recorded_at: at }) => at)
  expect(recorded).toEqual(recorded.toSorted((one, other) => one - other))
})
