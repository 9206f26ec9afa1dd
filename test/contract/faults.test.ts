import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitStatements } from '../../src/platform/sql/limit-statements.ts'
import { openDatabase } from '../../src/platform/sql/database.ts'
import type { OpenDatabase } from '../../src/platform/sql/database.ts'
import { migrate } from '../../src/platform/sql/migrate.ts'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { databaseTrouble } from '../../src/platform/sql/trouble.ts'
import { damage } from '../support/after-a-crash.ts'
import { startPostgres } from '../support/postgres-server.ts'
import type { PostgresServer } from '../support/postgres-server.ts'
import { fridayAfternoon, recordOffice } from '../support/record-office.ts'

const masterKey = Buffer.alloc(32, 7).toString('base64')

let server: PostgresServer
let database: OpenDatabase
let url = ''
let directory = ''
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-faults-'))
  server = await startPostgres()
  url = await server.createDatabase('faults')
  database = await open()
  await migrate(database.db)
})
afterAll(async () => {
  await database.close()
  await server.stop()
  rmSync(directory, { recursive: true })
})

function open(): Promise<OpenDatabase> {
  const place = { databaseUrl: url, dataDirectory: null, recordKey: { key: masterKey, keyFile: null } }
  return openDatabase(place)
}

const entries = ['referral.made', 'referral.confirmed', 'referral.made'].map((type) => ({ type, at: fridayAfternoon, data: {} }))

async function troubleOf(work: Promise<unknown>): Promise<string | null> {
  return databaseTrouble(await work.then(() => null, (error: unknown) => error))
}

interface Program {
  readonly said: () => string
  readonly ended: Promise<number | null>
  tell(signal: NodeJS.Signals): void
  until(words: string): Promise<void>
}

function run(words: readonly string[], environment: Readonly<Record<string, string>>): Program {
  const cli = fileURLToPath(new URL('../../src/main/cli.ts', import.meta.url))
  const child = spawn(process.execPath, [cli, ...words], { env: { ...process.env, PARAMOUNTCY_RECORD_KEY: masterKey, PARAMOUNTCY_DATA: directory, ...environment } })
  let said = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      for (const listener of listeners) listener()
    })
  }
  return {
    said: () => said,
    ended: new Promise((resolve) => { child.once('close', resolve) }),
    tell: (signal) => { child.kill(signal) },
    until: (wanted) => new Promise((resolve, reject) => {
      const look = (): void => { if (said.includes(wanted)) resolve() }
      listeners.add(look)
      look()
      child.once('close', () => reject(new Error(`It ended: ${said}`)))
    }),
  }
}

test.each([
  ['a server that is not there', () => 'postgres://postgres@127.0.0.1:1/none', 'The database does not answer (ECONNREFUSED): check that it runs and that DATABASE_URL names it.'],
  ['a database that is not there', () => url.replace('/faults', '/absent'), 'The server has no database of the name in DATABASE_URL: create it first.'],
])('%s at the start is one line and status 2', async (_what, databaseUrl, line) => {
  const program = run(['worker'], { DATABASE_URL: databaseUrl() })
  expect(await program.ended).toBe(2)
  expect(program.said()).toBe(`database: ${line}\n`)
})

test('a connection that is lost in the middle of a command undoes it, and sent again it is carried out once', async () => {
  const { openRecord, execute } = recordOffice(database.db)
  await openRecord('lost')
  const office = recordOffice(database.db, {
    projections: [{
      name: 'cut off',
      apply: async (tx) => {
        const { rows: [connection] } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx)
        await asOwner(() => sql`SELECT pg_terminate_backend(${connection!.pid})`.execute(database.db))
      },
      forget: () => Promise.resolve(),
    }],
  })
  expect(await troubleOf(office.execute({ record: 'lost', entries }, { commandId: 'once' }))).toBe('away')
  expect(await execute({ record: 'lost', entries }, { commandId: 'once' })).toMatchObject({ kind: 'recorded', version: 4 })
  expect(await execute({ record: 'lost', entries }, { commandId: 'once' })).toMatchObject({ kind: 'repeated' })
  expect(await damage(database.db, [{ record: 'lost', command: 'once' }])).toEqual([])
})

test('a disk that is full undoes the command whole; once there is room it is carried out', async () => {
  const { openRecord, execute } = recordOffice(database.db)
  await openRecord('full')
  const full = recordOffice(database.db, {
    outbox: { post: async (tx) => { await sql`DO $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`.execute(tx) } },
  })
  expect(await troubleOf(full.execute({ record: 'full', entries }, { commandId: 'no-room' }))).toBe('full')
  expect(await execute({ record: 'full', entries }, { commandId: 'no-room' })).toMatchObject({ kind: 'recorded', version: 4 })
  expect(await damage(database.db, [{ record: 'full', command: 'no-room' }])).toEqual([])
})

test('a database that is too slow is not waited for without end', async () => {
  const limited = await open()
  try {
    await sql`SELECT 1`.execute(limited.db)
    await limitStatements(limited.pool, 100)
    // On the connection that was open, and on one that is opened now.
    const slow = [1, 2].map(() => troubleOf(sql`SELECT pg_sleep(20)`.execute(limited.db)))
    expect(await Promise.all(slow)).toEqual(['slow', 'slow'])
    expect((await sql<{ one: number }>`SELECT 1 AS one`.execute(limited.db)).rows).toEqual([{ one: 1 }])
  } finally {
    await limited.close()
  }
})

test('a clock that steps back changes neither what was recorded when nor the order', async () => {
  const { openRecord, record, clock } = recordOffice(database.db)
  await openRecord('clock')
  clock.set(fridayAfternoon - 3_600_000)
  await record({ record: 'clock', entries: [{ type: 'referral.made', at: clock.now(), data: {} }] })
  const rows = await database.db.selectFrom('entry').select(['seq', 'at', 'recorded_at']).where('record_id', '=', 'clock').orderBy('seq').execute()
  expect(rows).toEqual([
    { seq: 1, at: fridayAfternoon, recorded_at: fridayAfternoon },
    { seq: 2, at: fridayAfternoon - 3_600_000, recorded_at: fridayAfternoon },
  ])
})

test('a worker and a server lose the database, go on when it is back, and stop when they are told', async () => {
  const place = await server.createDatabase('served')
  const environment = { DATABASE_URL: place, PORT: '0', PARAMOUNTCY_DEMONSTRATION: 'no', PARAMOUNTCY_METRICS_PORT: '0' }
  const migrating = run(['migrate'], environment)
  expect(await migrating.ended).toBe(0)
  const serving = run(['serve'], environment)
  const working = run(['worker'], environment)
  await Promise.all([serving.until('Paramountcy is at '), working.until('The worker is at work.')])
  const origin = /Paramountcy is at (\S+)/.exec(serving.said())![1]!
  const statusOf = async (path: string): Promise<number> => (await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } })).status
  expect(await statusOf('/health/ready')).toBe(200)
  expect(await statusOf('/help/sources')).toBe(200)
  await server.crash()
  await expect.poll(() => statusOf('/health/ready'), { timeout: 20_000 }).toBe(200)
  expect(await statusOf('/help/sources')).toBe(200)
  expect(await statusOf('/health/live')).toBe(200)
  serving.tell('SIGTERM')
  working.tell('SIGTERM')
  expect(await Promise.all([serving.ended, working.ended])).toEqual([0, 0])
  expect(`${serving.said()}${working.said()}`).not.toMatch(/unhandled|uncaught/i)
})
