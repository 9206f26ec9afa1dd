import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { databaseOver } from '../../src/platform/sql/database.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { rewrapKeys } from '../../src/platform/sql/secret/record-keys.ts'
import { MasterKeys, NoRecordKey } from '../../src/platform/sql/secret/master-keys.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { chain, hashEntry } from '../../src/record/chain.ts'
import { verifyRecords } from '../../src/record/verify.ts'
import { eachDatabase } from '../support/databases.ts'
import { fridayAfternoon, recordOffice } from '../support/record-office.ts'

const told = 'They hide when he comes home'

eachDatabase((kind, open) => {
  const keyed = async (keys: MasterKeys) => {
    const { pool } = await open()
    return { over: (other: MasterKeys) => databaseOver({ pool, close: () => Promise.resolve() }, kind, () => other).db, db: databaseOver({ pool, close: () => Promise.resolve() }, kind, () => keys).db }
  }

  describe('what an entry says', () => {
    test('stands nowhere in its row, and is read back by every way of reading', async () => {
      const { db } = await open()
      const office = recordOffice(db)
      await office.openRecord('r1')
      await office.record({ record: 'r1', entries: [{ id: 'e2', type: 'referral.made', at: fridayAfternoon, data: { nature: told } }] })
      const { rows } = await sql<{ row: string }>`SELECT row_to_json(entry)::text AS row FROM entry`.execute(db)
      expect(rows.map(({ row }) => row).join()).not.toMatch(/hide|Okafor/)
      const secrets = await db.selectFrom('entry').select('secret').execute()
      expect(secrets.some(({ secret }) => secret!.toString('latin1').includes('hide'))).toBe(false)
      const read = await transactOn(db)(async (tx) => [
        (await recordStore.entries(tx, 'r1'))[1], (await recordStore.read(tx, 'r1'))!.entries[1], (await recordStore.find(tx, ['e2']))[0], (await recordStore.links(tx, 'r1'))[1]!.entry,
      ])
      expect(read.map((entry) => entry?.data)).toEqual(read.map(() => ({ nature: told })))
    })

    test('is hashed with a salt, so that nobody finds out from the hash what it may have been', async () => {
      const { db } = await open()
      const office = recordOffice(db)
      await office.openRecord('r1')
      await office.record({ record: 'r1', entries: [{ type: 'referral.made', at: fridayAfternoon, data: {} }, { type: 'referral.made', at: fridayAfternoon, data: {} }] })
      const [, one, other] = await transactOn(db)((tx) => recordStore.entries(tx, 'r1'))
      expect(one!.salt).toMatch(/^[0-9a-f]{64}$/)
      expect(one!.salt).not.toBe(other!.salt)
      const { hash, ...rest } = one!
      expect(hashEntry(rest)).toBe(hash)
      expect(hashEntry({ ...rest, salt: undefined })).not.toBe(hash)
    })

    test('of a record from before there were keys still stands and verifies, and what is added to it has one', async () => {
      const { db } = await open()
      const head = { id: 'old', record: 'case', title: 'Okafor', procedures: ['small'], children: [{ id: 'c1' }], nation: 'england', office: 'eastmere' }
      const [first] = chain([{
        recordId: 'old', id: 'o1', type: 'case.opened', at: fridayAfternoon, recordedAt: fridayAfternoon, by: { role: 'fca' }, children: [], data: { note: told }, head, commandId: 'k1',
      }])
      await asOwner(async () => {
        await sql`INSERT INTO record (id, kind, title, procedures, nation, office, head, opened_at, version, last_hash, last_recorded_at)
          VALUES ('old', 'case', 'Okafor', '{small}', 'england', 'eastmere', ${JSON.stringify(head)}::jsonb, ${fridayAfternoon}, 1, ${first!.hash}, ${fridayAfternoon})`.execute(db)
        await sql`INSERT INTO entry (record_id, seq, id, type, at, recorded_at, by_role, children, data, head, command_id, previous_hash, hash)
          VALUES ('old', 1, 'o1', 'case.opened', ${fridayAfternoon}, ${fridayAfternoon}, 'fca', '{}', ${JSON.stringify({ note: told })}::jsonb, ${JSON.stringify(head)}::jsonb, 'k1', ${first!.previousHash}, ${first!.hash})`.execute(db)
      })
      const office = recordOffice(db)
      await office.record({ record: 'old', entries: [{ type: 'referral.made', at: fridayAfternoon, data: { note: 'new' } }] })
      const entries = await transactOn(db)((tx) => recordStore.entries(tx, 'old'))
      expect(entries.map(({ data, salt }) => [data['note'], salt === undefined])).toEqual([[told, true], ['new', false]])
      expect(await Array.fromAsync(verifyRecords(office.parts))).toMatchObject([{ record: 'old', entries: 2, verdict: { ok: true } }])
    })
  })

  test('keys are kept under the new master key, which alone opens them from then on', async () => {
    const [first, second] = [randomBytes(32), randomBytes(32)]
    const { db, over } = await keyed(new MasterKeys([first]))
    const office = recordOffice(db)
    for (const id of ['r1', 'r2', 'r3']) await office.openRecord(id)
    const both = over(new MasterKeys([second, first]))
    await recordOffice(both).openRecord('r4')
    expect(await rewrapKeys(both)).toBe(3)
    expect(await rewrapKeys(both)).toBe(0)
    const onlyNew = over(new MasterKeys([second]))
    for (const id of ['r1', 'r2', 'r3', 'r4']) expect((await transactOn(onlyNew)((tx) => recordStore.read(tx, id)))!.head.title).toBe('Okafor')
    await expect(transactOn(db)((tx) => recordStore.read(tx, 'r1'))).rejects.toThrow(NoRecordKey)
    await expect(office.openRecord('r5')).resolves.toBeTruthy()
  })
})
