import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { withdrawalProjection } from '../../src/features/withdrawals/index.ts'
import { askingAs } from '../../src/platform/sql/asker.ts'
import type { Database } from '../../src/platform/sql/database.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { verifyLines } from '../../src/record/chain.ts'
import { readExport, writeExport } from '../../src/record/export.ts'
import { rebuild } from '../../src/record/rebuild.ts'
import { verifyRecords } from '../../src/record/verify.ts'
import { eachDatabase } from '../support/databases.ts'
import { fridayAfternoon as at, recordOffice } from '../support/record-office.ts'

const told = 'They hide when he comes home'

eachDatabase((_, open) => {
  /** A referral on the wrong child, something that points to it, and its withdrawal an hour later. */
  async function withdrawn() {
    const { db } = await open()
    const office = recordOffice(db, { projections: [withdrawalProjection] })
    await office.openRecord('r1')
    const before = await dutiesOf(db)
    await office.record({ record: 'r1', entries: [{ id: 'wrong', type: 'referral.made', at, children: ['c2'], data: { nature: told } }] })
    const during = await dutiesOf(db)
    office.clock.advance(3_600_000)
    await office.record({ record: 'r1', entries: [{ id: 'w1', type: 'entry.withdrawn', at: office.clock.now(), about: 'wrong', data: { reason: 'The wrong case' } }] })
    return { db, office, before, during }
  }

  const dutiesOf = (db: Database) => db.selectFrom('duty').selectAll().orderBy('id').execute()
  const read = (db: Database, knownAt?: number) => transactOn(db)((tx) => recordStore.read(tx, 'r1', { knownAt }))

  test('what is owed is as if the entry had never been, and a rebuild says so too', async () => {
    const { db, office, before, during } = await withdrawn()
    expect(during.length).toBeGreaterThan(before.length)
    expect(await dutiesOf(db)).toEqual(before)
    await rebuild(office.parts)
    expect(await dutiesOf(db)).toEqual(before)
  })

  test('it is read nowhere, at whatever moment the record is wanted', async () => {
    const { db } = await withdrawn()
    const during = (await read(db, at))!
    expect(during.entries.map(({ type }) => type)).toEqual(['case.opened'])
    const now = (await read(db))!
    expect(now.entries.map(({ seq, type }) => [seq, type])).toEqual([[1, 'case.opened'], [3, 'entry.withdrawn']])
    expect(await transactOn(db)((tx) => recordStore.entries(tx, 'r1'))).toEqual(now.entries)
    expect(await transactOn(db)((tx) => recordStore.find(tx, ['wrong']))).toEqual([])
    expect(await transactOn(db)((tx) => recordStore.withdrawn(tx, 'r1'))).toMatchObject([{ id: 'wrong', data: { nature: told } }])
  })

  test('its line stays in an export without what it said, and the chain verifies there and in the store', async () => {
    const { db, office } = await withdrawn()
    const lines = writeExport((await read(db))!)
    expect(lines.join('\n')).not.toContain('hide')
    expect(JSON.parse(lines[2]!)).toEqual({
      seq: 2, id: 'wrong', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, previousHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, withdrawn: 'w1',
    })
    expect(verifyLines(readExport(lines).lines)).toMatchObject({ ok: true, last: { seq: 3 } })
    expect(verifyLines(readExport(lines.toSpliced(2, 1)).lines)).toMatchObject({ ok: false, seq: 2 })
    expect(verifyLines(readExport(lines.with(2, lines[2]!.replace(/"hash":"./, '"hash":"z'))).lines)).toMatchObject({ ok: false, seq: 3 })
    expect(await Array.fromAsync(verifyRecords(office.parts))).toMatchObject([{ record: 'r1', entries: 3, verdict: { ok: true } }])
  })

  test('what comes after goes on counting, points at it no more, and misses nothing', async () => {
    const { db, office } = await withdrawn()
    expect(await office.execute({ record: 'r1', entries: [{ type: 'referral.confirmed', at, about: 'wrong', data: {} }] })).toMatchObject({ kind: 'invalid', faults: [{ code: 'not-in-record' }] })
    expect(await office.execute({ record: 'r1', expectedVersion: 2, entries: [{ type: 'referral.made', at, data: {} }] }))
      .toMatchObject({ kind: 'conflict', version: 3, added: [{ id: 'w1' }] })
    expect(await office.execute({ record: 'r1', expectedVersion: 3, entries: [{ type: 'referral.made', at, data: {} }] })).toMatchObject({ kind: 'recorded', version: 4 })
    expect(await db.selectFrom('record').select('version').executeTakeFirstOrThrow()).toEqual({ version: 4 })
  })

  describe('the database itself', () => {
    test('shows its row to those who review records, and to nobody else', async () => {
      const { db } = await withdrawn()
      const office = { organisation: 'Tests', office: 'eastmere', manager_id: null, email: null }
      await db.insertInto('worker').values([{ id: 'ada', name: 'Ada', role: 'fca', ...office }, { id: 'qa', name: 'Quinn', role: 'quality-assurance', ...office }]).execute()
      await sql`INSERT INTO access (record_id, kind, office, holder, restricted) VALUES ('r1', 'case', 'eastmere', 'ada', false)`.execute(db)
      const rows = (id: string) => askingAs({ kind: 'person', id, words: id, now: at }, () => db.selectFrom('entry').select('id').orderBy('seq').execute())
      expect((await rows('ada')).map(({ id }) => id)).toHaveLength(2)
      expect((await rows('qa')).map(({ id }) => id)).toContain('wrong')
    })
  })
})
