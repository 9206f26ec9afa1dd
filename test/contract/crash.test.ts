import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { openDatabase } from '../../src/platform/sql/database.ts'
import type { OpenDatabase } from '../../src/platform/sql/database.ts'
import { migrate } from '../../src/platform/sql/migrate.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { rebuild } from '../../src/record/rebuild.ts'
import { verifyRecords } from '../../src/record/verify.ts'
import { startPostgres } from '../support/postgres-server.ts'
import type { PostgresServer } from '../support/postgres-server.ts'
import { recordOffice } from '../support/record-office.ts'

let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres([])
})
afterAll(() => server.stop())

async function withDatabase<T>(url: string, work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase({ databaseUrl: url, dataDirectory: null })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** The last version that a writer was told of before it was stopped. */
async function writeUntil(url: string, stop: (writer: { kill: () => void }) => Promise<void>): Promise<number> {
  const writer = spawn(process.execPath, [fileURLToPath(new URL('../support/writes-for-ever.ts', import.meta.url)), url])
  let said = ''
  let started = (): void => {}
  const writing = new Promise<void>((resolve) => { started = resolve })
  writer.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > 20) started()
  })
  const ended = new Promise((resolve) => { writer.once('exit', resolve) })
  await writing
  await stop({ kill: () => writer.kill('SIGKILL') })
  writer.kill('SIGKILL')
  await ended
  return Math.max(...said.trim().split('\n').map(Number))
}

test.each<[what: string, stop: (writer: { kill: () => void }) => Promise<void>]>([
  ['the program is killed', ({ kill }) => Promise.resolve(kill())],
  ['the server is killed', () => server.crash()],
])('when %s in the middle of writing, nothing acknowledged is lost and nothing half is left', async (what, stop) => {
  const url = await server.createDatabase(what)
  await withDatabase(url, async ({ db }) => {
    await migrate(db)
    await recordOffice(db).openRecord('r1')
  })
  const acknowledged = await writeUntil(url, stop)
  await withDatabase(url, async ({ db }) => {
    const [verified] = await Array.fromAsync(verifyRecords({ store: recordStore, transaction: transactOn(db) }))
    expect(verified).toMatchObject({ record: 'r1', verdict: { ok: true } })
    expect(verified!.entries).toBeGreaterThanOrEqual(acknowledged)
    expect(verified!.entries).toBeLessThanOrEqual(acknowledged + 1)
    const duties = () => sql`SELECT * FROM duty ORDER BY id`.execute(db).then(({ rows }) => rows)
    const before = await duties()
    await rebuild(recordOffice(db).parts)
    expect(await duties()).toEqual(before)
    const outcome = await recordOffice(db).execute({ record: 'r1', entries: [{ type: 'referral.made', at: Date.UTC(2026, 0, 5), data: {} }] })
    expect(outcome).toMatchObject({ kind: 'recorded', version: verified!.entries + 1 })
  })
})

test('a database that cannot hold every character is refused', async () => {
  await withDatabase(await server.createDatabase('any'), ({ db }) =>
    asOwner(() => sql`CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`.execute(db)))
  const url = (await server.createDatabase('other')).replace('/other', '/latin')
  await withDatabase(url, async ({ db }) => {
    await expect(migrate(db)).rejects.toThrow('The database is encoded in LATIN1: create it with ENCODING \'UTF8\'')
  })
})
