import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { confirmDestruction, declineDestruction, liftHold, placeHold, proposeDestruction, retentionProjection } from '../../src/features/retention/index.ts'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { backupTables } from '../../src/platform/sql/backup/tables.ts'
import type { Database } from '../../src/platform/sql/database.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { rebuild } from '../../src/record/rebuild.ts'
import { verifyRecords } from '../../src/record/verify.ts'
import { eachDatabase } from '../support/databases.ts'
import { adviser, fridayAfternoon as at, recordOffice } from '../support/record-office.ts'
import type { RecordOffice } from '../support/record-office.ts'
import { smallRuleBook } from '../support/small-rule-book.ts'

const told = 'They hide when he comes home'
const street = '4 Mill Lane'

eachDatabase((_, open) => {
  /** A closed case in which nothing is owed, with a row in many a table; another that has to stay as it is. */
  async function closedCase(): Promise<{ readonly db: Database, readonly office: RecordOffice, readonly on: { readonly db: Database, readonly ruleBook: typeof smallRuleBook } }> {
    const { db } = await open()
    const office = recordOffice(db, { projections: [retentionProjection] })
    for (const record of ['r1', 'r2']) {
      await office.openRecord(record)
      await office.record({ record, entries: [{ type: 'visit.made', at, data: { note: told } }, { type: 'case.closed', at, data: {} }] })
      await sql`INSERT INTO access (record_id, kind, office, holder, restricted) VALUES (${record}, 'case', 'eastmere', 'ada', false)`.execute(db)
      await sql`INSERT INTO named_in (record_id, words) VALUES (${record}, 'chidi okafor')`.execute(db)
      await sql`INSERT INTO audit (at, person, action, record_id, path, outcome) VALUES (${at}, 'ada', 'case.viewed', ${record}, '/', 'allowed')`.execute(db)
      await sql`INSERT INTO attachment_content (digest, part, bytes) VALUES (${'a'.repeat(64)}, 0, 'same'), (${(record === 'r1' ? 'b' : 'c').repeat(64)}, 0, 'own') ON CONFLICT DO NOTHING`.execute(db)
      for (const digest of ['a', record === 'r1' ? 'b' : 'c']) {
        await sql`INSERT INTO attachment (entry_id, record_id, digest, name, media_type, size, added_at, scanned)
          VALUES (${record + digest}, ${record}, ${digest.repeat(64)}, ${street}, 'text/plain', 4, ${at}, 'not')`.execute(db)
      }
    }
    return { db, office, on: { db, ruleBook: smallRuleBook } }
  }

  const proposal = (change: object = {}) => ({ id: 'd1', record: 'r1', by: 'gareth', reason: 'Closed for 25 years: rule 7 of the office', at, ...change })
  const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code)
  const destroyed = async () => {
    const made = await closedCase()
    expect(await proposeDestruction(made.on, proposal())).toEqual([])
    expect(await confirmDestruction(made.on, { record: 'r1', by: 'farah', at: at + 1000 })).toEqual([])
    return made
  }

  /** Every row of every table that speaks of a record. */
  async function rowsAbout(db: Database, record: string): Promise<Readonly<Record<string, readonly string[]>>> {
    return asOwner(async () => Object.fromEntries(await Promise.all((await backupTables(db)).map(async ({ name }) => {
      const { rows } = await sql<{ row: string }>`SELECT row_to_json(t)::text AS row FROM ${sql.table(name)} AS t`.execute(db)
      return [name, rows.map(({ row }) => row).filter((row) => row.includes(`"${record}"`))] as const
    }))))
  }

  describe('destroying a record', () => {
    test('takes two people, and leaves links, audit and a certificate, and nothing of what it said', async () => {
      const { db } = await destroyed()
      const left = Object.entries(await rowsAbout(db, 'r1')).filter(([, rows]) => rows.length > 0)
      expect(left.map(([name]) => name).toSorted()).toEqual(['audit', 'command', 'destruction', 'entry', 'record'])
      expect(left.flatMap(([, rows]) => rows).join()).not.toMatch(/hide|Okafor|okafor|Mill Lane/)
      expect(await db.selectFrom('attachment_content').select('digest').orderBy('digest').execute()).toEqual([{ digest: 'a'.repeat(64) }, { digest: 'c'.repeat(64) }])
      const { certificate } = await db.selectFrom('destruction').select('certificate').executeTakeFirstOrThrow()
      const links = await transactOn(db)((tx) => recordStore.links(tx, 'r1'))
      expect(certificate).toEqual({
        format: 'paramountcy-destruction-1', record: 'r1', kind: 'case', office: 'eastmere', entries: 3, firstHash: links[0]!.hash, lastHash: links[2]!.hash,
        opened: '2026-03-27T16:10:00.000Z', destroyed: '2026-03-27T16:10:01.000Z', rule: expect.stringContaining('the organisation sets it') as unknown,
        reason: 'Closed for 25 years: rule 7 of the office', proposedBy: 'gareth', proposed: '2026-03-27T16:10:00.000Z', confirmedBy: 'farah',
      })
    })

    test('takes the files of withdrawn entries with it', async () => {
      const { db, office, on } = await closedCase()
      const digest = 'd'.repeat(64)
      await sql`INSERT INTO attachment_content (digest, part, bytes) VALUES (${digest}, 0, 'withdrawn')`.execute(db)
      await office.record({ record: 'r1', entries: [{ id: 'file', type: 'visit.made', at, data: { digest } }] })
      await office.record({ record: 'r1', entries: [{ type: 'entry.withdrawn', at, about: 'file', data: { reason: 'The wrong case' } }] })
      await proposeDestruction(on, proposal())
      expect(await confirmDestruction(on, { record: 'r1', by: 'farah', at })).toEqual([])
      expect(await db.selectFrom('attachment_content').select('digest').where('digest', '=', digest).execute()).toEqual([])
    })

    test('leaves the chain to be verified, and tells when one of its links was altered', async () => {
      const { db, office } = await destroyed()
      const verdicts = () => Array.fromAsync(verifyRecords(office.parts))
      expect(await verdicts()).toMatchObject([
        { record: 'r1', entries: 3, verdict: { ok: true }, destroyedAt: at + 1000 }, { record: 'r2', verdict: { ok: true }, destroyedAt: null },
      ])
      await asOwner(() => sql`ALTER TABLE entry DISABLE TRIGGER entry_append_only`.execute(db))
      await asOwner(() => sql`UPDATE entry SET hash = repeat('0', 64) WHERE record_id = 'r1' AND seq = 2`.execute(db))
      expect(await verdicts()).toMatchObject([{ verdict: { ok: false, seq: 3 } }, { verdict: { ok: true } }])
    })

    test('is for good: it is read, written and rebuilt no more, and the others are untouched', async () => {
      const { db, office, on } = await destroyed()
      const reading = await transactOn(db)(async (tx) => [await recordStore.read(tx, 'r1'), await recordStore.entries(tx, 'r1'), await recordStore.withdrawn(tx, 'r1')])
      expect(reading).toEqual([null, [], []])
      expect(await office.execute({ record: 'r1', entries: [{ type: 'visit.made', at, data: {} }] })).toMatchObject({ kind: 'forbidden' })
      await rebuild(office.parts)
      expect((await rowsAbout(db, 'r1'))['retention']).toEqual([])
      expect((await transactOn(db)((tx) => recordStore.read(tx, 'r2')))!.entries).toHaveLength(3)
      expect(codes(await confirmDestruction(on, { record: 'r1', by: 'farah', at }))).toEqual(['no-such-record'])
      expect(codes(await proposeDestruction(on, proposal({ id: 'd2' })))).toEqual(['no-such-record'])
    })

    test('destroys what stands in columns from before there were keys', async () => {
      const { db } = await closedCase()
      await asOwner(async () => {
        await sql`ALTER TABLE entry DISABLE TRIGGER entry_append_only`.execute(db)
        await sql`UPDATE entry SET secret = NULL, data = ${JSON.stringify({ note: told })}::jsonb, head = ${JSON.stringify({ title: 'Okafor', id: 'r1', record: 'case', procedures: [], children: [] })}::jsonb WHERE record_id = 'r1'`.execute(db)
        await sql`ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_append_only`.execute(db)
      })
      // Its hashes are those of something else now, which is not what this is about: decided past the product.
      await sql`INSERT INTO destruction (id, record_id, kind, reason, proposed_by, proposed_at, confirmed_by, confirmed_at, certificate)
        VALUES ('d9', 'r1', 'case', 'x', 'gareth', ${at}, 'farah', ${at}, '{}')`.execute(db)
      await sql`SELECT destroy_record('r1')`.execute(db)
      const { rows } = await sql<{ row: string }>`SELECT row_to_json(entry)::text AS row FROM entry WHERE record_id = 'r1'`.execute(db)
      expect(rows).toHaveLength(3)
      expect(rows.map(({ row }) => row).join()).not.toMatch(/hide|Okafor/)
      await expect(asOwner(() => sql`UPDATE entry SET type = 'x'`.execute(db))).rejects.toThrow(/append-only/)
    })
  })

  describe('is refused', () => {
    test('without a proposal, to whoever made it, and a second time', async () => {
      const { on } = await closedCase()
      expect(codes(await confirmDestruction(on, { record: 'r1', by: 'farah', at }))).toEqual(['no-proposal'])
      await proposeDestruction(on, proposal())
      expect(codes(await proposeDestruction(on, proposal({ id: 'd2', by: 'farah' })))).toEqual(['proposed-already'])
      expect(codes(await confirmDestruction(on, { record: 'r1', by: 'gareth', at }))).toEqual(['oneself'])
      expect(await declineDestruction(on, { record: 'r1', by: 'farah', at })).toEqual([])
      expect(codes(await confirmDestruction(on, { record: 'r1', by: 'farah', at }))).toEqual(['no-proposal'])
      expect(await proposeDestruction(on, proposal({ id: 'd3' }))).toEqual([])
    })

    test('while somebody holds it, also where the hold came after the proposal', async () => {
      const { db, office, on } = await closedCase()
      await proposeDestruction(on, proposal())
      const held = await office.pipeline.execute(placeHold, { record: 'r1', reason: 'An inquiry' }, adviser)
      expect(codes(await confirmDestruction(on, { record: 'r1', by: 'farah', at }))).toEqual(['held'])
      expect((await db.selectFrom('retention').select('holds').where('record_id', '=', 'r1').executeTakeFirstOrThrow()).holds).toHaveLength(1)
      const hold = held.kind === 'recorded' ? held.entries[0]!.id : ''
      await office.pipeline.execute(liftHold, { record: 'r1', hold, reason: 'It is over' }, adviser)
      expect(await confirmDestruction(on, { record: 'r1', by: 'farah', at })).toEqual([])
    })

    test('while something is owed in it, or it is not closed', async () => {
      const { office, on } = await closedCase()
      await office.openRecord('r3')
      expect(codes(await proposeDestruction(on, proposal({ record: 'r3' })))).toEqual(['in-use'])
      await office.record({ record: 'r1', entries: [{ type: 'referral.made', at, data: {} }] })
      expect(codes(await proposeDestruction(on, proposal()))).toEqual(['owed'])
    })

    test('by the database itself, which also keeps certificates as they are', async () => {
      const { db } = await closedCase()
      await expect(sql`SELECT destroy_record('r1')`.execute(db)).rejects.toThrow(/Nobody has confirmed/)
      await expect(sql`DELETE FROM record_key`.execute(db)).rejects.toThrow(/permission denied/)
      await sql`INSERT INTO destruction (id, record_id, kind, reason, proposed_by, proposed_at) VALUES ('d1', 'r1', 'case', 'x', 'gareth', ${at})`.execute(db)
      await expect(sql`UPDATE destruction SET confirmed_by = 'gareth', confirmed_at = 1, certificate = '{}'`.execute(db)).rejects.toThrow(/check constraint/)
      await sql`UPDATE destruction SET confirmed_by = 'farah', confirmed_at = 1, certificate = '{}'`.execute(db)
      await expect(sql`UPDATE destruction SET certificate = '{"x":1}'`.execute(db)).rejects.toThrow(/append-only/)
      for (const statement of ['DELETE FROM destruction', 'TRUNCATE destruction']) await expect(asOwner(() => sql.raw(statement).execute(db))).rejects.toThrow(/append-only/)
    })
  })
})
