import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { eachDatabase } from '../support/databases.ts'
import { fridayAfternoon, recordOffice } from '../support/record-office.ts'
import { smallRuleBook } from '../support/small-rule-book.ts'

const hour = 3_600_000

eachDatabase((_, open) => {
  test('an entry written late stands where it was written, and is judged by when it happened', async () => {
    const { db } = await open()
    const { openRecord, record, clock } = recordOffice(db)
    await openRecord('r1')
    await record({ record: 'r1', entries: [{ id: 'made', type: 'referral.made', at: fridayAfternoon, children: ['c1'], data: {} }] })
    clock.advance(72 * hour)
    await record({
      record: 'r1', entries: [{ id: 'confirmed', type: 'referral.confirmed', at: fridayAfternoon + hour, about: 'made', children: ['c1'], data: {} }],
    })
    const duty = await db.selectFrom('duty').selectAll().where('declaration', '=', 'write').executeTakeFirstOrThrow()
    // Due by the end of Friday 27 March 2026, which is midnight in winter time.
    expect(duty).toMatchObject({
      state: 'met', recorded_late: true, met_by: 'confirmed', met_at: fridayAfternoon + hour, due_on: '2026-03-27',
      due_at: Date.UTC(2026, 2, 28), outstanding: [],
    })
    const { entries } = (await transactOn(db)((tx) => recordStore.read(tx, 'r1')))!
    expect(entries.map(({ seq, id }) => [seq, id]).slice(1)).toEqual([[2, 'made'], [3, 'confirmed']])
  })

  test('the record as known at a moment leaves out what was written later, its head included', async () => {
    const { db } = await open()
    const { openRecord, record, clock } = recordOffice(db)
    const read = (knownAt: number) => transactOn(db)((tx) => recordStore.read(tx, 'r1', { knownAt }))
    await openRecord('r1')
    clock.advance(hour)
    await record({
      record: 'r1', amends: { title: 'Okafor-Rees', children: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }] },
      entries: [{ id: 'made', type: 'referral.made', at: fridayAfternoon - hour, children: ['c3'], data: {} }],
    })
    expect(await read(fridayAfternoon - 1)).toBeNull()
    expect(await read(fridayAfternoon)).toMatchObject({ head: { title: 'Okafor' }, entries: [{ seq: 1 }] })
    expect(await read(fridayAfternoon + hour - 1)).toMatchObject({ head: { title: 'Okafor' }, entries: [{ seq: 1 }] })
    const now = (await read(fridayAfternoon + hour))!
    expect(now).toMatchObject({ head: { title: 'Okafor-Rees' }, entries: [{ seq: 1 }, { seq: 2 }] })
    expect(now.head.children).toHaveLength(3)
    const asKnown = evaluate(smallRuleBook, now.head, now.entries, { at: clock.now(), knownAt: fridayAfternoon })
    expect(asKnown.duties).toEqual([])
  })

  test('what became known never runs backwards, even if the clock does', async () => {
    const { db } = await open()
    const { openRecord, record, clock } = recordOffice(db)
    await openRecord('r1')
    clock.advance(-hour)
    await record({ record: 'r1', entries: [{ type: 'referral.made', at: clock.now(), data: {} }] })
    const { entries } = (await transactOn(db)((tx) => recordStore.read(tx, 'r1')))!
    expect(entries.map(({ recordedAt }) => recordedAt)).toEqual([fridayAfternoon, fridayAfternoon])
  })

  test('dates that somebody wrote down are kept, however far off; what no calendar holds is left without a date', async () => {
    const { db } = await open()
    const { openRecord, record } = recordOffice(db)
    await openRecord('r1')
    const dates = ['2099-12-31', '1969-07-20', '9999-12-31', '0001-01-01', '0000-01-01', '+275760-09-13T00:00:00Z', '-000753-04-21T00:00:00Z', 'soon', '2026-02-30', '']
    await record({ record: 'r1', entries: [{ type: 'supervision.held', at: fridayAfternoon - 1, data: { actions: dates.map((due) => ({ action: due, due })) } }] })
    const duties = await db.selectFrom('duty').select(['due_on', 'started_at']).orderBy('started_at').orderBy(sql`split_part(id, '#', 2)::int`).execute()
    expect(duties.map(({ due_on }) => due_on)).toEqual(['2099-12-31', '1969-07-20', '9999-12-31', '0001-01-01', null, null, null, null, null, null])
    expect(new Set(duties.map(({ started_at }) => started_at))).toEqual(new Set([fridayAfternoon - 1]))
  })
})
