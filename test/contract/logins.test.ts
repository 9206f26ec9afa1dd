import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProduct } from '../../src/main/product.ts'
import { openWorker } from '../../src/main/worker.ts'
import { commands } from '../../src/main/cli/commands.ts'
import { runCli } from '../../src/main/cli/run.ts'
import { readConfig } from '../../src/platform/config.ts'
import { askingAs, asOwner, asService, person } from '../../src/platform/sql/asker.ts'
import { ownsTables } from '../../src/platform/sql/migrate.ts'
import { startPostgres } from '../support/postgres-server.ts'
import type { PostgresServer } from '../support/postgres-server.ts'
import { people } from '../support/shell.ts'

let server: PostgresServer
let admin: pg.Client
let place = ''
const as = (login: string): string => place.replace('postgres:postgres@', `${login}:secret@`)

beforeAll(async () => {
  server = await startPostgres()
  place = await server.createDatabase('office')
  admin = new pg.Client(place)
  await admin.connect()
  await admin.query(`CREATE ROLE records_owner LOGIN CREATEROLE PASSWORD 'secret'; CREATE ROLE records_login LOGIN PASSWORD 'secret';
    ALTER DATABASE office OWNER TO records_owner; GRANT ALL ON SCHEMA public TO records_owner`)
  return async () => {
    await admin.end()
    await server.stop()
  }
})
afterAll(() => {
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'PARAMOUNTCY_RECORD_KEY']) delete process.env[name]
})

async function run(command: string, environment: Readonly<Record<string, string>>): Promise<{ status: number, said: string }> {
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) delete process.env[name]
  Object.assign(process.env, { PARAMOUNTCY_RECORD_KEY: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, environment)
  let said = ''
  const hear = (text: string): void => { said += text }
  return { status: await runCli([command], commands, { out: hear, err: hear }), said }
}

test('a database without tables says what the owner has to do, and is not touched', async () => {
  const { status, said } = await run('serve', { DATABASE_URL: as('records_login') })
  expect([status, said]).toEqual([2, 'database: The database has no tables yet. Run \'paramountcy migrate\' with the owner\'s login in DATABASE_OWNER_URL.\n'])
  expect((await admin.query('SELECT FROM pg_class WHERE relnamespace = \'public\'::regnamespace')).rowCount).toBe(0)
})

test('the owner, who is no administrator of the server, makes the tables and those of the jobs', async () => {
  const { status, said } = await run('migrate', { DATABASE_URL: as('records_login'), DATABASE_OWNER_URL: as('records_owner') })
  expect([status, said]).toEqual([0, expect.stringContaining('0008-access.sql')])
  expect(await run('migrate', { DATABASE_OWNER_URL: as('records_owner') })).toEqual({ status: 0, said: 'Nothing to do.\n' })
})

test('a login that is in neither role is told so', async () => {
  const { status, said } = await run('rebuild', { DATABASE_URL: as('records_login') })
  expect([status, said]).toEqual([2, expect.stringContaining('GRANT paramountcy_app, paramountcy_service TO that login')])
})

test('a login that owns nothing and is in both roles does all of the product\'s work', async () => {
  await admin.query('GRANT paramountcy_app, paramountcy_service TO records_login')
  const config = readConfig({ DATABASE_URL: as('records_login'), PARAMOUNTCY_RECORD_KEY: process.env['PARAMOUNTCY_RECORD_KEY'] })
  const product = await openProduct(config)
  const { db } = product
  try {
    expect(await ownsTables(db)).toBe(false)
    await asService(() => db.insertInto('worker').values(Object.values(people)).execute())
    await askingAs(person(people.adviser, 0), async () => {
      expect(await db.selectFrom('worker').select('id').execute()).toHaveLength(Object.keys(people).length)
      await expect(sql`SELECT FROM session`.execute(db)).rejects.toThrow('permission denied')
    })
    // As itself it has what both roles have, and cannot change what guards the rows.
    for (const statement of ['ALTER TABLE record DISABLE ROW LEVEL SECURITY', 'DROP POLICY sees ON access', 'TRUNCATE audit', 'DELETE FROM entry', 'CREATE TABLE mine ()', 'SET ROLE records_owner']) {
      await expect(asOwner(() => sql.raw(statement).execute(db))).rejects.toThrow(/permission denied|must be (owner|able)/)
    }
    const told: unknown[] = []
    const worker = await openWorker(product, { ...config }, (one) => told.push(one))
    await worker.once()
    await worker.close()
    // All of it but what is signed, for want of a key.
    expect(told).toEqual([{ kind: 'again', work: 'daily-checkpoint', code: 'NoSigningKey' }])
  } finally {
    await product.close()
  }
})

test.each([
  ['lacks a migration', 'DELETE FROM migration WHERE number = (SELECT max(number) FROM migration)', /The database lacks 0\d+-[a-z-]+\.sql\. Run 'paramountcy migrate'/],
  ['has one that nobody knows', 'INSERT INTO migration (number, name, hash) VALUES (9999, \'9999-later.sql\', \'x\')', /9999-later\.sql, which this program does not know/],
  ['was told other permissions', 'DELETE FROM role_permission WHERE permission = \'case.view\'', /has not been told what each role may do now\. Run 'paramountcy migrate'/],
])('a database that %s is not served', async (_, change, expected) => {
  await admin.query('CREATE TEMP TABLE IF NOT EXISTS kept AS SELECT * FROM migration')
  await admin.query(change)
  const { status, said } = await run('serve', { DATABASE_URL: as('records_login') })
  expect([status, said]).toEqual([2, expect.stringMatching(expected)])
  await admin.query('DELETE FROM migration; INSERT INTO migration SELECT * FROM kept')
})

test('the owner tells it again', async () => {
  expect((await run('migrate', { DATABASE_OWNER_URL: as('records_owner') })).status).toBe(0)
  expect((await run('rebuild', { DATABASE_URL: as('records_login') })).status).toBe(0)
})
