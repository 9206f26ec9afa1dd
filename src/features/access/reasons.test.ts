import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openAccessOffice, restrictedTo } from '../../../test/support/access-office.ts'
import { eachDatabase } from '../../../test/support/databases.ts'
import { people } from '../../../test/support/shell.ts'
import { askingAs, nobody, person as personAsking } from '../../platform/sql/asker.ts'
import { knownOf } from './known-of.ts'

const { manager, adviser, secondAdviser, guardian, headOfPractice, quality } = people
const nia = { ...adviser, id: 'w-west', name: 'Nia Rhys', office: 'Westmere office', manager_id: 'w-west-m' }
const bill = { ...manager, id: 'w-west-m', name: 'Bill Cole', office: 'Westmere office', manager_id: null }
const stranger = { ...adviser, id: 'w-judge', name: 'A Judge', role: 'court' }
const opened = ['case.opened', '2026-03-23T09:00', { data: {} }] as const
const held = ['case.allocated', '2026-03-24T11:00', { data: { practitioner: nia.id } }] as const
const connected = (who: { readonly id: string }) => ['conflict.recorded', '2026-03-25T10:00', {
  data: { person: who.id, finding: 'they are connected, and must not open the record', reason: 'x' },
}] as const
const emergency = (who: { readonly id: string, readonly role: string }) => ['record.opened-in-emergency', '2026-03-27T16:00', {
  data: { reason: 'x', until: '2026-03-27T20:00:00Z' }, by: { person: who.id, role: who.role },
}] as const

eachDatabase((_, open) => {
  test('there is a reason for every record that is open to somebody, and for no other', async () => {
    const office = await openAccessOffice({ open })
    const { db, clock, given } = office
    try {
      await db.insertInto('worker').values([bill, nia, stranger]).execute()
      await office.staff.reload()
      await given([opened, held], { id: 'west', office: 'Westmere office' })
      await given([opened, held, restrictedTo(nia), connected(headOfPractice)], { id: 'shut', office: 'Westmere office' })
      await given([opened, restrictedTo(adviser, manager), emergency(secondAdviser), emergency(guardian), connected(guardian)], { id: 'east' })
      await db.insertInto('cover').values({
        id: 'c', absent: nia.id, covering: quality.id, from_at: 0, until_at: clock.now() + 1, arranged_by: bill.id, arranged_at: 0,
      }).execute()

      const seen: Record<string, Record<string, string | null>> = {}
      for (const worker of [...Object.values(people), nia, bill, stranger]) {
        await askingAs(personAsking(worker, clock.now()), async () => {
          for (const record of ['r1', 'west', 'shut', 'east', 'none']) {
            const { rows: [found] } = await sql<{ why: string | null, open: boolean }>`
              SELECT viewer_reason(${record}) AS why, EXISTS (SELECT FROM access WHERE record_id = ${record}) AS open`.execute(db)
            expect([worker.name, record, found!.open]).toEqual([worker.name, record, found!.why !== null])
            const known = await knownOf(db, record)
            ;(seen[worker.id] ??= {})[record] = found!.why ?? (known === null ? null : 'known of')
          }
        })
      }
      expect(seen).toMatchObject({
        [manager.id]: { r1: 'manager', west: null, shut: null, east: 'admitted' },
        [adviser.id]: { r1: 'holder', west: null, shut: null, east: 'admitted' },
        [secondAdviser.id]: { r1: 'office', west: null, shut: null, east: 'emergency' },
        [guardian.id]: { r1: 'office', west: null, shut: null, east: null },
        [headOfPractice.id]: { r1: 'office', west: 'role', shut: null, east: 'known of' },
        [quality.id]: { r1: 'office', west: 'cover', shut: 'known of', east: 'known of' },
        [nia.id]: { r1: null, west: 'holder', shut: 'admitted', east: null },
        [bill.id]: { r1: null, west: 'manager', shut: 'known of', east: null },
        [stranger.id]: { r1: null, west: null, shut: null, east: null },
      })
      expect(await askingAs(nobody, () => knownOf(db, 'east'))).toBeNull()
    } finally {
      await office.close()
    }
  })
})
