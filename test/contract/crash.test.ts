import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { openDatabase } from '../../src/platform/sql/database.ts'
import type { Database, OpenDatabase } from '../../src/platform/sql/database.ts'
import { migrate } from '../../src/platform/sql/migrate.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { verifyRecords } from '../../src/record/verify.ts'
import { damage } from '../support/after-a-crash.ts'
import { startPostgres } from '../support/postgres-server.ts'
import type { PostgresServer } from '../support/postgres-server.ts'
import { startWriter } from '../support/writer.ts'
import type { Writer } from '../support/writer.ts'
import { testRecordKey } from '../support/record-key.ts'

let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres([])
})
afterAll(() => server.stop())

async function withDatabase<T>(url: string, work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase({ databaseUrl: url, dataDirectory: null, recordKey: testRecordKey })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Of each kind. More of them with `npm run crash`. */
const kills = Number(process.env['PARAMOUNTCY_KILLS'] ?? 20) / 2
const patience = 60_000 + kills * 10_000

/** Somewhere in the middle: after a few acknowledgements, and then at any moment. */
async function anyMoment(writer: Writer): Promise<void> {
  await writer.more(5)
  await new Promise((resolve) => { setTimeout(resolve, Math.random() * 150) })
}

/** Every record that was left from each kill is looked at again once all is over. */
async function lookAtAll(db: Database, records: number): Promise<void> {
  const verdicts = await Array.fromAsync(verifyRecords({ store: recordStore, transaction: transactOn(db) }))
  expect(verdicts.filter(({ verdict }) => !verdict.ok)).toEqual([])
  expect(verdicts.length).toBeGreaterThanOrEqual(records)
}

test(`a program that is killed ${kills} times while it writes loses nothing acknowledged and leaves nothing half`, async () => {
  const url = await server.createDatabase('program')
  await withDatabase(url, async ({ db }) => {
    await migrate(db)
    let next = startWriter(url, 'p0')
    let seen = 0
    for (let kill = 1; kill <= kills; kill++) {
      const writer = next
      await anyMoment(writer)
      // The next one is on its way while this one ends, as after a crash in service.
      next = startWriter(url, `p${kill}`)
      await writer.kill()
      expect(await damage(db, writer.acknowledged)).toEqual([])
      seen += new Set(writer.acknowledged.map(({ record }) => record)).size
    }
    await next.kill()
    await lookAtAll(db, seen)
  })
}, patience)

test(`a database that is killed ${kills} times under writers loses nothing acknowledged and leaves nothing half`, async () => {
  const url = await server.createDatabase('database')
  await withDatabase(url, ({ db }) => migrate(db))
  const writer = startWriter(url, 'd')
  let seen = 0
  for (let kill = 1; kill <= kills; kill++) {
    await anyMoment(writer)
    await server.crash()
    const told = writer.acknowledged.slice(seen)
    seen = writer.acknowledged.length
    await withDatabase(url, async ({ db }) => { expect(await damage(db, told)).toEqual([]) })
  }
  // It went on by itself each time the database was back.
  await writer.more(5)
  await writer.kill()
  await withDatabase(url, async ({ db }) => {
    expect(await damage(db, writer.acknowledged.slice(seen))).toEqual([])
    await lookAtAll(db, 1)
  })
}, patience)

test('a database that cannot hold every character is refused', async () => {
  await withDatabase(await server.createDatabase('any'), ({ db }) =>
    asOwner(() => sql`CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`.execute(db)))
  const url = (await server.createDatabase('other')).replace('/other', '/latin')
  await withDatabase(url, async ({ db }) => {
    await expect(migrate(db)).rejects.toThrow('The database is encoded in LATIN1: create it with ENCODING \'UTF8\'')
  })
})
