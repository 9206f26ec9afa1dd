import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/sql/database.ts'
import { rebuild } from '../../src/record/rebuild.ts'
import { eachDatabase } from '../support/databases.ts'
import { fridayAfternoon, recordOffice } from '../support/record-office.ts'
import { smallEntryTypes } from '../support/small-rule-book.ts'

const at = fridayAfternoon

/** The table as the database itself writes it out. */
async function dump(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`SELECT duty::text AS line FROM duty ORDER BY id`.execute(db)
  return rows.map(({ line }) => line)
}

eachDatabase((_, open) => {
  describe('duties', () => {
    test('follow from the entries, in the same transaction', async () => {
      const { db } = await open()
      const { openRecord, record } = recordOffice(db)
      await openRecord('r1')
      const { started } = await record({ record: 'r1', entries: [{ id: 'made', type: 'referral.made', at, children: ['c1'], data: { crime: true } }] })
      expect(started).toEqual(['small/write@made', 'small/answer@made', 'small/chase@made', 'small/police@made'])
      const duties = await db.selectFrom('duty').selectAll().orderBy('urgency').orderBy('due_at').orderBy('id').execute()
      expect(duties.map(({ id, urgency, due_on, state }) => [id, urgency, due_on, state])).toEqual([
        ['small/police@made', 0, null, 'open'],
        ['small/write@made', 1, '2026-03-27', 'open'],
        ['small/answer@made', 1, '2026-03-30', 'open'],
        ['small/chase@made', 1, '2026-03-30', 'open'],
      ])
      expect(duties[1]).toEqual({
        id: 'small/write@made', record_id: 'r1', pack: 'small', declaration: 'write', requirement: ['small/1/write'], cite: 'para 1',
        modality: 'must', title: 'Confirm the referral in writing', who: ['fca'], person: null, owner: null, owner_role: 'fca', office: 'eastmere',
        children: ['c1'], outstanding: ['c1'], started_by: 'made', started_at: at, owed_from: at, unit: 'same-day', urgency: 1,
        due_at: Date.UTC(2026, 2, 28), due_on: '2026-03-27', state: 'open', met_by: null, met_at: null, recorded_late: false,
        only_if_silent: false, escalates_to: [],
      })
      const { closed } = await record({ record: 'r1', entries: [{ type: 'referral.confirmed', at, about: 'made', children: ['c1'], data: {} }] })
      expect(closed).toEqual(['small/write@made'])
    })

    test('that are owed only if nobody answers, or only later, say from when', async () => {
      const { db } = await open()
      const { openRecord, record } = recordOffice(db)
      await openRecord('r1')
      await record({ record: 'r1', entries: [{ id: 'made', type: 'referral.made', at, data: {} }, { id: 'placed', type: 'placement.started', at, data: {} }] })
      const from = Object.fromEntries((await db.selectFrom('duty').select(['declaration', 'owed_from', 'urgency']).execute())
        .map(({ declaration, owed_from, urgency }) => [declaration, [owed_from, urgency]]))
      // A working day after Friday 27 March ends with Monday 30 March, in summer time by then.
      expect(from['chase']).toEqual([Date.UTC(2026, 2, 30, 23), 1])
      // 28 days after 27 March is 24 April; it is over when the 25th begins.
      expect(from['look-again']).toEqual([Date.UTC(2026, 3, 24, 23), 2])
      expect(from['last-visit']).toEqual([at, 3])
    })

    test('are replaced, not added to, and those that no longer follow are gone', async () => {
      const { db } = await open()
      const { openRecord, record } = recordOffice(db)
      await openRecord('r1')
      await record({ record: 'r1', entries: [{ id: 'placed', type: 'placement.started', at, data: {} }] })
      await sql`UPDATE duty SET id = 'small/gone@x' WHERE declaration = 'last-visit'`.execute(db)
      await record({ record: 'r1', entries: [{ type: 'visit.made', at, data: {} }] })
      const ids = (await db.selectFrom('duty').select('id').orderBy('id').execute()).map(({ id }) => id)
      expect(ids).toEqual(['small/last-visit@placed', 'small/look-again@placed'])
    })

    test('that stay as they are, are not written again', async () => {
      const { db } = await open()
      const { openRecord, record } = recordOffice(db)
      const rowVersions = async () => (await sql<{ id: string, xmin: string }>`SELECT id, xmin::text FROM duty ORDER BY id`.execute(db)).rows
      await openRecord('r1')
      await record({ record: 'r1', entries: [{ id: 'made', type: 'referral.made', at, children: ['c1'], data: { crime: true } }] })
      const before = await rowVersions()
      await record({ record: 'r1', entries: [{ type: 'referral.confirmed', at, about: 'made', data: {} }] })
      const after = await rowVersions()
      const changed = after.filter(({ xmin }, index) => xmin !== before[index]!.xmin).map(({ id }) => id)
      expect(changed).toEqual(['small/write@made'])
    })
  })

  describe('rebuilding', () => {
    test('makes the same duties again, byte for byte, at whatever time', async () => {
      const { db } = await open()
      const { openRecord, execute, parts, clock } = recordOffice(db)
      const types = smallEntryTypes.map(({ slug }) => slug)
      const histories = fc.sample(fc.array(fc.record({
        type: fc.constantFrom(...types), ago: fc.integer({ min: 0, max: 40 * 86_400_000 }), children: fc.subarray(['c1', 'c2']),
        crime: fc.boolean(), about: fc.nat(20),
      }), { minLength: 5, maxLength: 15 }), { numRuns: 40, seed: 7 })
      for (const [index, history] of histories.entries()) {
        const id = `r${index}`
        await openRecord(id)
        const written: string[] = []
        for (const { type, ago, children, crime, about } of history) {
          clock.advance(3_600_000)
          const outcome = await execute({
            record: id, entries: [{ type, at: clock.now() - ago, children, about: written[about], data: { crime, actions: [{ action: 'A', due: '2026-05-01' }] } }],
          })
          if (outcome.kind === 'recorded') written.push(outcome.entries[0]!.id)
        }
      }
      const before = await dump(db)
      expect(before.length).toBeGreaterThan(100)
      await sql`UPDATE duty SET title = 'spoilt', owner = 'nobody' WHERE record_id < 'r5'`.execute(db)
      await sql`DELETE FROM duty WHERE record_id > 'r7'`.execute(db)
      clock.advance(400 * 86_400_000)
      expect(await rebuild(parts)).toBe(40)
      expect(await dump(db)).toEqual(before)
    })

    test('drops and makes again what projections keep, record by record', async () => {
      const { db } = await open()
      const kept = new Map<string, number>()
      const counting = {
        name: 'counting',
        apply: (_: unknown, { head, added }: { head: { id: string }, added: readonly unknown[] }) => {
          kept.set(head.id, (kept.get(head.id) ?? 0) + added.length)
          return Promise.resolve()
        },
        forget: (_: unknown, id: string) => {
          kept.delete(id)
          return Promise.resolve()
        },
      }
      const { openRecord, record, parts } = recordOffice(db, { projections: [counting] })
      await openRecord('r1')
      await openRecord('r2')
      await record({ record: 'r2', entries: [{ type: 'referral.made', at, data: {} }] })
      const before = new Map(kept)
      expect([...before]).toEqual([['r1', 1], ['r2', 2]])
      kept.set('r1', 99)
      await rebuild(parts)
      expect(kept).toEqual(before)
    })
  })
})
