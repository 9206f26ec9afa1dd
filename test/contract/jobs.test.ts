import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { JobsNotInstalled, installBoss, openBoss } from '../../src/platform/jobs/boss-queue.ts'
import type { BossDatabase } from '../../src/platform/jobs/boss-queue.ts'
import type { JobQueue } from '../../src/platform/jobs/job-queue.ts'
import { rounds } from '../../src/platform/jobs/rounds.ts'
import type { Rounds, Told } from '../../src/platform/jobs/rounds.ts'
import { onSharedConnection } from '../../src/platform/jobs/shared-connection.ts'
import type { Work } from '../../src/platform/jobs/work.ts'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { openDatabase } from '../../src/platform/sql/database.ts'
import type { DatabaseKind, OpenDatabase } from '../../src/platform/sql/database.ts'
import { migrate } from '../../src/platform/sql/migrate.ts'
import { openTestDatabase } from '../support/databases.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { testRecordKey } from '../support/record-key.ts'

const soon = { retries: 1, pause: 0, inHand: 1 }
const open: JobQueue[] = []
afterEach(async () => {
  for (const queue of open.splice(0)) await queue.close()
})

function placeOf({ kind, pool }: OpenDatabase): BossDatabase {
  return kind === 'pglite' ? { db: onSharedConnection(pool) } : { connectionString: pool.options.connectionString! }
}

async function queueOn(database: OpenDatabase, onTrouble: (error: unknown) => void = () => {}): Promise<JobQueue> {
  const queue = await openBoss(placeOf(database), ['try'], onTrouble, soon)
  open.push(queue)
  return queue
}

/** Pieces that wait until they are done, and how often each was begun. */
function pieces(keys: readonly string[], carryOut: (key: string) => Promise<void> = () => Promise.resolve()) {
  const waiting = new Set(keys)
  const begun = new Map<string, number>()
  const work: Work = {
    name: 'try',
    every: 1000,
    find: (limit) => Promise.resolve([...waiting].slice(0, limit)),
    carryOut: async (key) => {
      begun.set(key, (begun.get(key) ?? 0) + 1)
      await carryOut(key)
      waiting.delete(key)
    },
  }
  return { work, waiting, begun }
}

/** One database for the tests of a group, with the tables of the jobs. */
function databaseFor(kind: DatabaseKind): { current: OpenDatabase } {
  const holder = {} as { current: OpenDatabase }
  let stop = (): Promise<void> => Promise.resolve()
  beforeAll(async () => {
    if (kind === 'pglite') {
      holder.current = await openTestDatabase()
    } else {
      const server = await startPostgres()
      stop = () => server.stop()
      holder.current = await openDatabase({ databaseUrl: await server.createDatabase('jobs'), dataDirectory: null, recordKey: testRecordKey })
      await migrate(holder.current.db)
    }
  })
  afterAll(async () => {
    await holder.current.close()
    await stop()
  })
  return holder
}

function roundsOf(queue: JobQueue, work: Work): { readonly going: Rounds, readonly told: Told[] } {
  const told: Told[] = []
  return { going: rounds(queue, [work], (one) => told.push(one)), told }
}

describe.each<DatabaseKind>(['pglite', 'postgres'])('on %s', (kind) => {
  const database = databaseFor(kind)

  test('without its tables it says what to do, and making them twice changes nothing', async () => {
    await expect(queueOn(database.current)).rejects.toThrow(JobsNotInstalled)
    await installBoss(placeOf(database.current), ['try'])
    await installBoss(placeOf(database.current), ['try'])
    await expect(queueOn(database.current)).resolves.toBeDefined()
  })

  test('two who work at once do each piece once', async () => {
    const inHand = new Set<string>()
    const effects = new Map<string, number>()
    const { work, waiting } = pieces(Array.from({ length: 150 }, (_, index) => `p${index}`), async (key) => {
      expect(inHand.has(key)).toBe(false)
      inHand.add(key)
      await new Promise((resolve) => { setImmediate(resolve) })
      // Found before it was done and offered after: asked for again, it changes nothing.
      if (waiting.has(key)) effects.set(key, (effects.get(key) ?? 0) + 1)
      inHand.delete(key)
    })
    const queues = [await queueOn(database.current), await queueOn(database.current)]
    await Promise.all(queues.map((queue) => roundsOf(queue, work).going.once()))
    expect(waiting.size).toBe(0)
    expect([...effects.values()].every((times) => times === 1)).toBe(true)
    expect(effects.size).toBe(150)
  })

  test('a piece that cannot be done is set aside, the others are done, and it can be tried again', async () => {
    let cured = false
    const { work, waiting, begun } = pieces(['a', 'poison', 'b'], (key) =>
      key === 'poison' && !cured ? Promise.reject(new TypeError('with the name of a child')) : Promise.resolve())
    const queue = await queueOn(database.current)
    const { going, told } = roundsOf(queue, work)
    await going.once()
    await going.once()
    expect([...waiting]).toEqual(['poison'])
    expect(begun.get('poison')).toBe(2)
    expect(told.map(({ kind: how }) => how).toSorted()).toEqual(['again', 'done', 'done', 'set-aside'])
    expect(await going.setAside()).toEqual([{ work: 'try', count: 1 }])
    const { rows } = await asOwner(() => sql<{ kept: string }>`SELECT coalesce(output::text, '') || data::text AS kept FROM pgboss.job`.execute(database.current.db))
    expect(JSON.stringify(rows)).toContain('TypeError')
    expect(JSON.stringify(rows)).not.toContain('child')
    cured = true
    await going.once()
    expect(begun.get('poison')).toBe(2)
    expect(await going.takeUpAgain()).toBe(1)
    await going.once()
    expect([...waiting]).toEqual([])
    expect(await going.setAside()).toEqual([{ work: 'try', count: 0 }])
  })

  test('being told to stop, it finishes what is in hand, takes nothing more, and gives back what takes too long', async () => {
    let letGo = (): void => {}
    const { work, waiting, begun } = pieces(['quick', 'long', 'next'], (key) =>
      key === 'long' ? new Promise((resolve) => { letGo = resolve }) : Promise.resolve())
    const queue = await queueOn(database.current)
    const { going } = roundsOf(queue, work)
    const round = going.once()
    while (!begun.has('long')) await new Promise((resolve) => { setImmediate(resolve) })
    await going.stop(20)
    expect(begun.has('next')).toBe(false)
    const other = roundsOf(await queueOn(database.current), { ...work, carryOut: (key) => { waiting.delete(key); return Promise.resolve() } })
    await other.going.once()
    expect([...waiting]).toEqual([])
    letGo()
    await round
  })
})

describe('on the one connection', () => {
  const database = databaseFor('pglite')
  beforeAll(() => installBoss(placeOf(database.current), ['try']))

  test('it waits for whatever transaction is under way, and is no part of it', async () => {
      const queue = await queueOn(database.current)
    let offered: Promise<void> = Promise.resolve()
    const undone = database.current.db.transaction().execute(async (tx) => {
      offered = queue.offer('try', ['kept'])
      await sql`SELECT 1`.execute(tx)
      await sql`SELECT 1`.execute(tx)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await offered
    expect(await queue.take('try')).toMatchObject({ key: 'kept' })
  })

  test('an error of its own leaves the others’ connection as it was', async () => {
    const { db, pool } = database.current
    const shared = onSharedConnection(pool)
    await expect(shared.executeSql('BEGIN; SELECT 1 / 0; COMMIT')).rejects.toThrow('division by zero')
    const { rows } = await sql<{ role: string }>`SELECT current_setting('role') AS role`.execute(db)
    expect(rows).toEqual([{ role: 'paramountcy_service' }])
  })
})

describe('between processes', () => {
  const database = databaseFor('postgres')
  beforeAll(() => installBoss(placeOf(database.current), ['try']))

  test('what was in the hands of one that was killed is done by another', async () => {
      const queue = await queueOn(database.current)
    await queue.offer('try', ['left'])
    const holder = spawn(process.execPath, [fileURLToPath(new URL('../support/holds-for-ever.ts', import.meta.url)), database.current.pool.options.connectionString!], { stdio: ['ignore', 'pipe', 'inherit'] })
    const said = await new Promise<string>((resolve) => { holder.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())) })
    expect(said).toBe('left')
    expect(await queue.take('try')).toBeNull()
    holder.kill('SIGKILL')
    const { work, waiting } = pieces(['left'])
    const { going } = roundsOf(queue, work)
    while (waiting.size > 0) {
      await new Promise((resolve) => { setTimeout(resolve, 100) })
      await asOwner(() => sql`UPDATE pgboss.queue SET monitor_on = NULL, monitor_claim_on = NULL`.execute(database.current.db))
      await queue.tidy()
      await going.once()
    }
    expect([...waiting]).toEqual([])
  })
})
