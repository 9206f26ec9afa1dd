import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { restoreBackup, UnusableBackup } from '../../src/platform/sql/backup/restore-backup.ts'
import { backupTables } from '../../src/platform/sql/backup/tables.ts'
import { writeBackup } from '../../src/platform/sql/backup/write-backup.ts'
import type { Database } from '../../src/platform/sql/database.ts'
import { rebuild } from '../../src/record/rebuild.ts'
import { verifyRecords } from '../../src/record/verify.ts'
import { eachDatabase, openTestDatabase } from '../support/databases.ts'
import { fridayAfternoon, recordOffice } from '../support/record-office.ts'

/** Everything that JSON, lines and PostgreSQL could stumble over. */
const awkward = { text: 'é\u2028\u2029"\\ \r\n 👶 {"end":', numbers: [-0, 1e21, 5e-324, 9_007_199_254_740_991], empty: {}, none: null }

async function fill(db: Database): Promise<void> {
  // Each has a manager who comes hundreds of rows later.
  await sql`INSERT INTO worker (id, name, role, organisation) SELECT 'w' || n, 'Worker ' || n, 'fca', 'Tests' FROM generate_series(1, 1200) n`.execute(db)
  await sql`UPDATE worker SET manager_id = 'w' || (1201 - substr(id, 2)::int)`.execute(db)
  const { openRecord, record } = recordOffice(db)
  for (const id of ['r1', 'r2']) {
    await openRecord(id)
    await record({ record: id, entries: [{ type: 'referral.made', at: fridayAfternoon, children: ['c1'], data: awkward }] })
  }
  await db.insertInto('audit').values({ at: fridayAfternoon, person: 'w1', role: null, action: 'case.viewed', record_id: 'r1', path: '/', outcome: 'allowed', why: null }).execute()
}

async function backupOf(db: Database): Promise<readonly string[]> {
  let text = ''
  await writeBackup(db, fridayAfternoon, async (lines) => { text += lines })
  return text.trimEnd().split('\n')
}

/** Every row of every table, as the database itself writes it. */
async function rowsOf(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  return asOwner(async () => {
    const all = new Map<string, readonly string[]>()
    for (const { name } of await backupTables(db)) {
      const { rows } = await sql<{ row: string }>`SELECT row_to_json(t)::text AS row FROM ${sql.table(name)} AS t`.execute(db)
      all.set(name, rows.map(({ row }) => row).sort())
    }
    return all
  })
}

const lines = (given: readonly string[]) => async function* (): AsyncIterable<string> { yield* given }

eachDatabase((_, open) => {
  test('what is restored is what was there, to the last row and hash, and one can go on', async () => {
    const [{ db: from }, { db: to }] = [await open(), await openTestDatabase()]
    await fill(from)
    const backup = await backupOf(from)
    const count = await restoreBackup(to, lines(backup))
    const [before, after] = [await rowsOf(from), await rowsOf(to)]
    expect(after).toEqual(before)
    expect([...after.values()].reduce((sum, rows) => sum + rows.length, 0)).toBe(count)
    expect(after.get('worker')).toHaveLength(1200)

    const office = recordOffice(to)
    const verdicts = await Array.fromAsync(verifyRecords(office.parts))
    expect(verdicts.map(({ record, entries, verdict }) => [record, entries, verdict.ok])).toEqual([['r1', 2, true], ['r2', 2, true]])
    await rebuild(office.parts)
    expect((await rowsOf(to)).get('duty')).toEqual(before.get('duty'))
    expect(await office.execute({ record: 'r1', entries: [{ type: 'referral.confirmed', at: fridayAfternoon, data: {} }] })).toMatchObject({ kind: 'recorded', version: 3 })
    // Counting goes on where it had come to.
    await to.insertInto('audit').values({ at: 0, person: null, role: null, action: 'a.b', record_id: null, path: null, outcome: 'allowed', why: null }).execute()
    expect(await to.selectFrom('audit').select('id').orderBy('id').execute()).toEqual([{ id: 1 }, { id: 2 }])
    await asOwner(() => expect(sql`DELETE FROM worker WHERE id = 'w1'`.execute(to)).rejects.toThrow(/foreign key/))
  })
})

describe('a backup that is not whole, or not for this place, writes nothing', () => {
  test('whatever is wrong with it', async () => {
    const [source, target] = [await openTestDatabase(), await openTestDatabase()]
    await fill(source.db)
    const good = await backupOf(source.db)
    const changed = (change: (all: string[]) => readonly string[]): readonly string[] => change([...good])
    const bad: readonly [string, readonly string[], RegExp][] = [
      ['cut short', good.slice(0, -1), /breaks off/],
      ['cut in the middle', good.slice(0, 30), /breaks off/],
      ['one letter changed', changed((all) => all.with(5, all[5]!.replace('a', 'b'))), /not as it was written/],
      ['two rows changed places', changed((all) => all.with(4, all[5]!).with(5, all[4]!)), /not as it was written/],
      ['something added', [...good, '{}'], /after the end/],
      ['something else', ['hello'], /no backup/],
      ['empty', [], /no backup/],
    ]
    const said: unknown[] = []
    for (const [what, given] of bad) {
      const why: unknown = await restoreBackup(target.db, lines(given)).catch((error: unknown) => error)
      said.push([what, why instanceof UnusableBackup && why.message])
    }
    expect(said).toEqual(bad.map(([what, , why]) => [what, expect.stringMatching(why)]))
    expect([...(await rowsOf(target.db)).values()].flat()).toEqual([])
    await restoreBackup(target.db, lines(good))
    await expect(restoreBackup(target.db, lines(good))).rejects.toThrow(/not empty/)
    await asOwner(() => sql`UPDATE migration SET hash = 'other' WHERE number = 1`.execute(source.db))
    const other = await backupOf(source.db)
    const third = await openTestDatabase()
    await expect(restoreBackup(third.db, lines(other))).rejects.toThrow(/another version/)
    for (const { close } of [source, target, third]) await close()
  })
})
