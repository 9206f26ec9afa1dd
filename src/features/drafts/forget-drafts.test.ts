import { expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { forgetDrafts } from './forget-drafts.ts'

const week = 7 * 24 * 3_600_000
const now = Date.UTC(2026, 2, 27, 16)

test('only what was deleted more than a week ago is forgotten, however often it is asked for', async () => {
  const { db, close } = await openTestDatabase()
  const draft = (id: string, ended_at: number | null) =>
    ({ id, person: 'w1', record_id: null, form: '/f', entry_type: 'concern.identified', about: null, content: '{}', revision: 1, begun_at: now, saved_at: now, ended_at })
  await db.insertInto('worker').values({ id: 'w1', name: 'Sam Okafor', role: 'fca', organisation: 'Tests', office: null, manager_id: null, email: null }).execute()
  await db.insertInto('draft').values([draft('open', null), draft('deleted', now - week), draft('long-deleted', now - week - 1)]).execute()
  const work = forgetDrafts({ db, clock: simulatedClock(now) })
  const [key, ...others] = await work.find(10)
  expect(others).toEqual([])
  await work.carryOut(key!)
  await work.carryOut(key!)
  await work.carryOut(JSON.stringify(['w1', 'open']))
  expect(await db.selectFrom('draft').select('id').orderBy('id').execute()).toEqual([{ id: 'deleted' }, { id: 'open' }])
  expect(await work.find(10)).toEqual([])
  await close()
})
