import { sql } from 'kysely'
import { forgetDrafts } from '../features/drafts/index.ts'
import { deliverNotices, mailNotices, noticeTopic } from '../features/notices/index.ts'
import { sweepOverdue } from '../features/overdue/index.ts'
import type { Config } from '../platform/config.ts'
import { JobsNotInstalled, installBoss, openBoss } from '../platform/jobs/boss-queue.ts'
import type { BossDatabase } from '../platform/jobs/boss-queue.ts'
import type { JobQueue } from '../platform/jobs/job-queue.ts'
import { rounds } from '../platform/jobs/rounds.ts'
import type { Rounds, Told } from '../platform/jobs/rounds.ts'
import { onSharedConnection } from '../platform/jobs/shared-connection.ts'
import type { Work } from '../platform/jobs/work.ts'
import { mailIn } from '../platform/mail.ts'
import { paths } from '../platform/paths.ts'
import { asService } from '../platform/sql/asker.ts'
import { dailyCheckpoint } from './daily-checkpoint.ts'
import type { Product } from './product.ts'

type Place = Pick<Config, 'databaseUrl' | 'mailDirectory' | 'host' | 'port' | 'address' | 'signing' | 'dataDirectory' | 'demonstration'>

export interface Worker extends Rounds {
  close(): Promise<void>
}

/** Everything that is done without anybody asking for it. */
export function worksOf(product: Product, place: Place): readonly Work[] {
  const { mailDirectory, host, port, address } = place
  const link = `${address ?? `http://${host}:${port}`}${paths.notices.list({})}`
  return [
    sweepOverdue(product),
    deliverNotices(product),
    ...mailDirectory === null ? [] : [mailNotices({ ...product, mail: mailIn(mailDirectory), link })],
    dailyCheckpoint(product, place),
    forgetDrafts(product),
  ]
}

/** Every queue, whether or not this process works on it. */
const queues = ['sweep-overdue', 'deliver-notices', 'mail-notices', 'daily-checkpoint', 'forget-drafts'] as const

/** Makes the tables of the jobs, or brings them up to date. */
export function installJobs(product: Pick<Product, 'kind' | 'pool'>, config: Pick<Place, 'databaseUrl'>): Promise<void> {
  return installBoss(placeOf(product, config), queues)
}

/**
 * Opens the queue of the jobs and makes it ready to go round.
 * @throws JobsNotInstalled where its tables are missing and this login may not make them
 */
export async function openWorker(product: Product, config: Place, tell: (told: Told) => void): Promise<Worker> {
  const works = worksOf(product, config)
  const queue = await openQueue(product, config, (error) => tell({ kind: 'interrupted', work: 'queue', error }))
  return { ...rounds(queue, works, tell), close: () => queue.close() }
}

async function openQueue(product: Product, config: Place, onTrouble: (error: unknown) => void): Promise<JobQueue> {
  const { databaseUrl } = config
  const place = product.kind === 'pglite' || databaseUrl === null
    ? placeOf(product, config)
    : { connectionString: databaseUrl, role: 'paramountcy_service' }
  try {
    return await openBoss(place, queues, onTrouble)
  } catch (error) {
    if (!(error instanceof JobsNotInstalled)) throw error
    await installed(product, config, error)
    return openBoss(place, queues, onTrouble)
  }
}

/** The owner makes them by the way, as it does with all other tables; anybody else is told who must. */
async function installed(product: Product, config: Place, missing: JobsNotInstalled): Promise<void> {
  try {
    await installJobs(product, config)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === '42501') throw new JobsNotInstalled({ cause: missing })
    throw cause
  }
}

function placeOf({ kind, pool }: Pick<Product, 'kind' | 'pool'>, { databaseUrl }: Pick<Place, 'databaseUrl'>): BossDatabase {
  return kind === 'pglite' || databaseUrl === null ? { db: onSharedConnection(pool) } : { connectionString: databaseUrl }
}

/** How long what waits for the worker has waited, in seconds: what an alarm is set on. */
export function oldestWaiting({ db, clock }: Pick<Product, 'db' | 'clock'>): Promise<Readonly<Record<string, number>>> {
  return asService(async () => {
    const now = clock.now()
    const { rows: [row] } = await sql<{ notice: number | null, limit: number | null }>`SELECT
      (SELECT min(at) FROM outbox WHERE sent_at IS NULL AND topic = ${noticeTopic}) AS notice,
      (SELECT min(due_at) FROM duty WHERE state = 'open' AND due_at <= ${now} AND urgency = 1 AND NOT only_if_silent
        AND NOT EXISTS (SELECT FROM overdue_noted AS noted WHERE noted.duty_id = duty.id AND noted.due_at = duty.due_at)) AS limit`.execute(db)
    const age = (since: number | null | undefined): number => since === null || since === undefined ? 0 : Math.max(0, (now - since) / 1000)
    return { 'notice': age(row?.notice), 'passed limit': age(row?.limit) }
  })
}
