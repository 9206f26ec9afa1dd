import { PgBoss } from 'pg-boss'
import type { ConstructorOptions, Db } from 'pg-boss'
import type { JobQueue } from './job-queue.ts'

/** Where pg-boss keeps its tables: a server that it connects to by itself, or somebody else's connection. */
export type BossDatabase = { readonly connectionString: string, readonly role?: string } | { readonly db: Db }

export interface BossLimits {
  /** Attempts after the first one. */
  readonly retries: number
  /** Before the second attempt, in seconds; it doubles each time. */
  readonly pause: number
  /** After so many seconds somebody else may take a piece that was never settled. */
  readonly inHand: number
}

const limits: BossLimits = { retries: 4, pause: 15, inHand: 120 }
const schema = 'pgboss'
const day = 24 * 60 * 60

/** The database has no tables for jobs, or those of another version, and this login may not make them. */
export class JobsNotInstalled extends Error {
  constructor(options?: ErrorOptions) {
    super('The tables of the jobs are missing or of another version: run \'paramountcy migrate\' as the owner of the database', options)
    this.name = 'JobsNotInstalled'
  }
}

/**
 * Makes the tables of the jobs, or brings them up to date; the service's role may then use them.
 * @param works names of the works whose queues are made
 */
export async function installBoss(database: BossDatabase, works: readonly string[]): Promise<void> {
  const boss = bossOn(database, { migrate: true })
  await boss.start()
  try {
    for (const work of works) await makeQueue(boss, work)
    await boss.getDb().executeSql(`GRANT USAGE ON SCHEMA ${schema} TO paramountcy_service;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO paramountcy_service;
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO paramountcy_service;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO paramountcy_service`)
  } finally {
    await boss.stop({ graceful: false })
  }
}

/**
 * The queue in the tables of pg-boss.
 * @param works names of the works that it is for
 * @param onTrouble told of what goes wrong in the background
 * @throws JobsNotInstalled
 */
export async function openBoss(
  database: BossDatabase, works: readonly string[], onTrouble: (error: unknown) => void, { retries, pause, inHand }: BossLimits = limits,
): Promise<JobQueue> {
  const boss = bossOn(database, { migrate: false })
  boss.on('error', onTrouble)
  try {
    await boss.start()
    for (const work of works) if (await boss.getQueue(work) === null) throw new JobsNotInstalled()
  } catch (cause) {
    await boss.stop({ graceful: false }).catch(onTrouble)
    if (cause instanceof Error && (!('code' in cause) || isOfSchema(cause.code))) throw new JobsNotInstalled({ cause })
    throw cause
  }
  const options = { retryLimit: retries, retryDelay: pause, retryBackoff: pause > 0, expireInSeconds: inHand, deleteAfterSeconds: day }

  return {
    async offer(work, keys) {
      if (keys.length === 0) return
      // The queue keeps one job for each key, so what is there already is left out.
      await boss.insert(work, keys.map((key) => ({ data: { key }, singletonKey: key, ...options })))
    },
    async take(work) {
      const [job] = await boss.fetch<{ key: string }>(work, { includeMetadata: true })
      return job === undefined ? null : { work, id: job.id, key: job.data.key, attempt: job.retryCount }
    },
    done: async ({ work, id }) => { await boss.complete(work, id) },
    notDone: async ({ work, id }, code) => { await boss.fail(work, id, { code }) },
    setAside: async (work) => {
      const jobs = await boss.findJobs<{ key: string }>(aside(work), { queued: true })
      return jobs.map(({ data }) => data.key)
    },
    takeUpAgain: (work) => boss.redrive(aside(work)),
    tidy: () => boss.supervise(),
    close: () => boss.stop({ graceful: false }),
  }
}

function bossOn(database: BossDatabase, { migrate }: { readonly migrate: boolean }): PgBoss {
  const place: ConstructorOptions = 'db' in database
    ? { db: database.db, backend: 'pglite' }
    : {
      connectionString: database.connectionString, max: 2, application_name: 'paramountcy-jobs',
      ...database.role === undefined ? {} : { options: `-c role=${database.role}` },
    }
  return new PgBoss({
    ...place, schema, migrate, createSchema: migrate, schedule: false, supervise: !migrate, reindex: false, monitorVacuum: false,
  })
}

async function makeQueue(boss: PgBoss, work: string): Promise<void> {
  for (const name of [aside(work), work]) {
    if (await boss.getQueue(name) !== null) continue
    // What was set aside stays until somebody has looked at it.
    await boss.createQueue(name, name === work ? { policy: 'exclusive', deadLetter: aside(work) } : { retentionSeconds: 365 * day })
  }
}

function aside(work: string): string {
  return `${work}.set-aside`
}

/** No such schema or table, or none that this login may read. */
function isOfSchema(code: unknown): boolean {
  return typeof code === 'string' && ['3F000', '42P01', '42501', '42703'].includes(code)
}
