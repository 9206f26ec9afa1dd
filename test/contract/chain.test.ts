import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import type { Database, Tx } from '../../src/platform/sql/database.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { hashEntry, verifyLines } from '../../src/record/chain.ts'
import { readExport, writeExport } from '../../src/record/export.ts'
import { verifyRecords } from '../../src/record/verify.ts'
import { eachDatabase } from '../support/databases.ts'
import { fridayAfternoon, recordOffice } from '../support/record-office.ts'

const at = fridayAfternoon

eachDatabase((_, open) => {
  async function fiveEntries(): Promise<Database> {
    const { db } = await open()
    const { openRecord, record } = recordOffice(db)
    await openRecord('r0')
    await openRecord('r1')
    const data = { numbers: [0, -0, 1e21, 5e-324, 0.1, 1e-7, 9_007_199_254_740_991], text: 'é\u2028"\\ 👶', nested: { b: [null, true], a: {} } }
    const types = ['referral.made', 'referral.confirmed', 'referral.chased', 'referral.decided']
    await record({ record: 'r1', entries: types.map((type) => ({ type, at, children: ['c1'], data })) })
    return db
  }

  async function verdicts(tx: Tx) {
    const all = await Array.fromAsync(verifyRecords({ store: recordStore, transaction: (work) => work(tx) }))
    return Object.fromEntries(all.map(({ record, verdict }) => [record, verdict]))
  }

  /** What the chain says after somebody who owns the database has switched its guard off; undone afterwards. */
  async function afterTampering(db: Database, statement: string) {
    const trial = await asOwner(() => db.startTransaction().execute())
    await sql`ALTER TABLE entry DISABLE TRIGGER entry_append_only`.execute(trial)
    await sql.raw(statement).execute(trial)
    const found = await verdicts(trial)
    await trial.rollback().execute()
    return found
  }

  test('an untouched record verifies, whatever stands in it', async () => {
    const db = await fiveEntries()
    expect(await transactOn(db)(verdicts)).toMatchObject({ r0: { ok: true, last: { seq: 1 } }, r1: { ok: true, last: { seq: 5 } } })
  })

  const tampered: readonly [what: string, statement: string, seq: number][] = [
    ['what it says', 'UPDATE entry SET secret = set_byte(secret, 40, get_byte(secret, 40) # 1) WHERE seq = 3', 3],
    ['what it says, by what another says', 'UPDATE entry SET secret = (SELECT secret FROM entry WHERE seq = 4) WHERE seq = 3', 3],
    ['what it says, by something nobody encrypted', `UPDATE entry SET secret = NULL, data = '{"text":"e"}' WHERE seq = 3`, 3],
    ['when it happened', 'UPDATE entry SET at = at - 1 WHERE seq = 3', 3],
    ['when it became known', 'UPDATE entry SET recorded_at = recorded_at - 1 WHERE seq = 4', 4],
    ['its type', `UPDATE entry SET type = 'visit.made' WHERE seq = 2`, 2],
    ['its author', `UPDATE entry SET by_person = 'eve' WHERE seq = 2`, 2],
    ['its author\'s role', `UPDATE entry SET by_role = 'manager' WHERE seq = 2`, 2],
    ['its author\'s organisation', 'UPDATE entry SET by_organisation = NULL WHERE seq = 2', 2],
    ['what it points back to', 'UPDATE entry SET about = id WHERE seq = 2', 2],
    ['its children', `UPDATE entry SET children = '{c1,c2}' WHERE seq = 5`, 5],
    ['its key', `UPDATE record_key SET wrapped = (SELECT wrapped FROM record_key WHERE record_id = 'r0') WHERE record_id = 'r1'`, 1],
    ['the command that wrote it', `UPDATE entry SET command_id = 'x' WHERE seq = 2`, 2],
    ['its id', `UPDATE entry SET id = 'x' WHERE seq = 2`, 2],
    ['its hash', `UPDATE entry SET hash = repeat('0', 64) WHERE seq = 4`, 4],
    ['its predecessor\'s hash', `UPDATE entry SET previous_hash = repeat('0', 64) WHERE seq = 4`, 4],
    ['its place', 'UPDATE entry SET seq = 6 WHERE seq = 5', 5],
    ['its being there, in the middle', 'DELETE FROM entry WHERE seq = 3', 3],
    ['its being there, at the end', 'DELETE FROM entry WHERE seq = 5', 5],
    ['its record', `UPDATE entry SET record_id = 'r0' WHERE seq = 2`, 2],
  ]

  test('an export verifies without the database, and does not once it was edited', async () => {
    const db = await fiveEntries()
    const lines = writeExport((await transactOn(db)((tx) => recordStore.read(tx, 'r1')))!)
    const verify = (written: readonly string[]) => verifyLines(readExport(written).lines)
    expect(verify(lines)).toMatchObject({ ok: true, last: { seq: 5 } })
    expect(verify(lines.map((line) => line.replace('referral.chased', 'referral.made')))).toMatchObject({ ok: false, seq: 4 })
    expect(verify(lines.toSpliced(2, 1))).toMatchObject({ ok: false, seq: 2 })
  })

  test('an altered entry is named, whatever was altered in it', async () => {
    const db = await fiveEntries()
    const named: unknown[] = []
    for (const [what, statement] of tampered) {
      const { r1 } = await afterTampering(db, statement)
      named.push([what, r1!.ok ? 'nothing' : r1!.seq])
    }
    expect(named).toEqual(tampered.map(([what, , seq]) => [what, seq]))
    expect((await transactOn(db)(verdicts))['r1']).toMatchObject({ ok: true })
  })

  test('an entry put in its place with a hash that fits is told by the one after it', async () => {
    const db = await fiveEntries()
    const [entry] = (await transactOn(db)((tx) => recordStore.entries(tx, 'r1'))).slice(2)
    const { hash: _, ...forged } = { ...entry!, type: 'visit.made' }
    const { r1 } = await afterTampering(db, `UPDATE entry SET type = 'visit.made', hash = '${hashEntry(forged)}' WHERE seq = 3`)
    expect(r1).toMatchObject({ ok: false, seq: 4, why: 'The entry does not follow from the one before it' })
  })

  test('an entry added behind the pipeline\'s back is named', async () => {
    const db = await fiveEntries()
    const { r1 } = await afterTampering(db, `INSERT INTO entry SELECT record_id, 6, 'x', type, at, recorded_at, by_person, by_role, by_organisation, about, children, data,
      head, command_id, hash, hash, secret FROM entry WHERE seq = 5`)
    expect(r1).toMatchObject({ ok: false, seq: 6 })
  })
})
