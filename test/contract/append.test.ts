import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { eachDatabase } from '../support/databases.ts'
import { fridayAfternoon, recordOffice } from '../support/record-office.ts'

eachDatabase((_, open) => {
  describe('writing in a record', () => {
    test('an entry is read back as it was written, with its author, place and both times', async () => {
      const { db } = await open()
      const { openRecord, record, clock } = recordOffice(db)
      await openRecord('r1')
      clock.advance(60_000)
      const written = await record({
        record: 'r1', entries: [{ id: 'e2', type: 'referral.made', at: fridayAfternoon, children: ['c1'], data: { crime: true, note: 'Ünïcode 👶 text' } }],
      })
      expect(written).toMatchObject({ record: 'r1', version: 2, entries: [{ id: 'e2', seq: 2, type: 'referral.made' }] })
      const read = await transactOn(db)((tx) => recordStore.read(tx, 'r1'))
      expect(read!.head).toEqual({
        id: 'r1', record: 'case', title: 'Okafor', procedures: ['small'], children: [{ id: 'c1' }, { id: 'c2' }], nation: 'england', office: 'eastmere',
      })
      expect(read!.entries[1]).toMatchObject({
        recordId: 'r1', seq: 2, id: 'e2', type: 'referral.made', at: fridayAfternoon, recordedAt: fridayAfternoon + 60_000,
        by: { person: 'ada', role: 'fca', organisation: 'cafcass' }, children: ['c1'], data: { crime: true, note: 'Ünïcode 👶 text' },
        previousHash: read!.entries[0]!.hash,
      })
    })

    test.each([
      sql`UPDATE entry SET data = '{}'`, sql`UPDATE entry SET data = '{}' WHERE false`, sql`DELETE FROM entry`, sql`TRUNCATE entry`,
      sql`TRUNCATE entry, record CASCADE`, sql`DELETE FROM record`, sql`TRUNCATE record CASCADE`, sql`DELETE FROM audit`, sql`TRUNCATE audit`,
      sql`INSERT INTO entry SELECT * FROM entry ON CONFLICT (id) DO UPDATE SET data = '{}'`,
    ])('the database itself refuses to change what is written (%#)', async (statement) => {
      const { db } = await open()
      await recordOffice(db).openRecord('r1')
      await expect(asOwner(() => statement.execute(db))).rejects.toThrow(/append-only|foreign key/)
      await expect(statement.execute(db)).rejects.toThrow(/permission denied/)
      expect(await db.selectFrom('entry').select('id').execute()).toHaveLength(1)
    })
  })
})
