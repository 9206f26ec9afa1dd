import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { accessFeature } from '../features/access/index.ts'
import { allegationsFeature } from '../features/allegations/index.ts'
import { attachmentsFeature, attachmentsOf } from '../features/attachments/index.ts'
import { casesFeature, caseworkOf } from '../features/cases/index.ts'
import { clockFeature } from '../features/clock/index.ts'
import { confidencesFeature } from '../features/confidences/index.ts'
import { dutiesFeature } from '../features/duties/index.ts'
import { intakeFeature } from '../features/intake/index.ts'
import { noticesFeature } from '../features/notices/index.ts'
import { policiesFeature } from '../features/policies/index.ts'
import { proceduresFeature } from '../features/procedures/index.ts'
import { recordEntryFeature } from '../features/record-entry/index.ts'
import { sealsFeature } from '../features/seals/index.ts'
import { retentionFeature } from '../features/retention/index.ts'
import { signIn } from '../features/sign-in/index.ts'
import { storyFeature } from '../features/story/index.ts'
import { clamd } from '../platform/clamd.ts'
import { withdrawalsFeature } from '../features/withdrawals/index.ts'
import type { Config } from '../platform/config.ts'
import type { Feature } from '../platform/http.ts'
import { askForNobodyByDefault } from '../platform/sql/asker.ts'
import { limitStatements } from '../platform/sql/limit-statements.ts'
import { ownsTables } from '../platform/sql/migrate.ts'
import { buildApp } from '../web/app.ts'
import type { Guard } from '../web/app.ts'
import { rateLimits } from '../web/limits.ts'
import { programLog } from '../web/log.ts'
import type { LogTo } from '../web/log.ts'
import { pressureLimits } from '../web/pressure.ts'
import { exportRecord } from './checkpoints.ts'
import { seedDemonstration } from './demo/seed-demonstration.ts'
import { strangerIn } from './demo/real-records.ts'
import type { Product } from './product.ts'
import { watch } from './watch.ts'
import { openWorker } from './worker.ts'

/** The web application over a product, ready to listen. */
export function appOf(product: Product, config: AppConfig, log: LogTo, guard?: Guard): Promise<FastifyInstance> {
  const { db, clock } = product
  const { demonstration, address = null } = config
  const https = address?.startsWith('https:') ?? false
  return buildApp({ config: { demonstration, https }, db, clock, log, features: featuresOf(product, config), guard })
}

type AppConfig = Pick<Config, 'demonstration'>
  & Partial<Pick<Config, 'address' | 'signIn' | 'signing' | 'dataDirectory' | 'clamd' | 'mostFileBytes'>>

/** Bytes, where the configuration does not say. */
const largestFile = 20 * 1024 * 1024

function featuresOf(product: Product, config: AppConfig): readonly Feature[] {
  const { demonstration, signIn: settings = null, signing, dataDirectory, clamd: at = null, mostFileBytes: mostBytes = largestFile } = config
  const place = signing === undefined || dataDirectory === undefined ? null : { demonstration, signing, dataDirectory }
  return [
    signIn(product, { demonstration, settings }),
    dutiesFeature(product),
    casesFeature(product),
    confidencesFeature(product),
    recordEntryFeature({ ...product, casework: caseworkOf(product) }),
    attachmentsFeature({ ...product, casework: caseworkOf(product, 'documents'), scanner: at === null ? null : clamd(at), mostBytes }),
    allegationsFeature(product),
    intakeFeature(product),
    policiesFeature(product),
    proceduresFeature(product),
    clockFeature(product),
    storyFeature(product),
    noticesFeature(product),
    retentionFeature(product),
    withdrawalsFeature({ ...product, casework: caseworkOf(product, null) }),
    sealsFeature({
      ...product, casework: caseworkOf(product, null), exportSealed: (record, seal) => exportRecord(product, place, { record, seal }),
      attachmentsOf: async (record) => (await attachmentsOf(product.db, record)).map(({ entryId: id, digest: sha256 }) => ({ id, sha256 })),
    }),
    accessFeature({ ...product, casework: caseworkOf(product, null) }),
  ]
}

/** How long one statement of a page may take, and how long what was accepted may take to finish, in milliseconds. */
const patience = { statement: 15_000, stopping: 20_000 }

/**
 * Listens until it is told to stop, then finishes what it has accepted. Over the embedded database, which no other
 * process can open, and in the demonstration it does the worker's work as well.
 * @throws RealPeople in demonstration mode over a store in which others work
 */
export async function serve(product: Product, config: Config): Promise<void> {
  if (config.demonstration) await readyDemonstration(product)
  const { pool } = product
  await limitStatements(pool, patience.statement)
  const watching = await watch(product, config, programLog())
  let stopping = false
  const app = await appOf(product, config, { level: 'info' }, {
    rates: rateLimits, pressure: pressureLimits, waiting: () => pool.waitingCount, isStopping: () => stopping, metrics: watching.metrics,
  })
  await app.listen({ host: config.host, port: config.port })
  if (product.kind === 'postgres' && !config.demonstration && await ownsTables(product.db)) {
    console.error('The login of DATABASE_URL owns the tables: give the product one that owns nothing (docs/operations.md).')
  }
  // The doors are open: whoever forgets to say for whom they ask is shown nothing.
  askForNobodyByDefault()
  const { port } = app.server.address() as AddressInfo
  console.log(startLine(`http://${config.host}:${port}`, product, config))
  const worker = product.kind === 'pglite' || config.demonstration ? await openWorker(product, { ...config, port }, watching.tell) : null
  if (worker !== null) watching.withWorker(worker)
  worker?.start()
  await stopSignal()
  stopping = true
  await Promise.all([closeWithin(app, patience.stopping), worker?.stop(patience.stopping)])
  await worker?.close()
  await watching.close()
}

/** Takes nobody new, answers those who are there and, after so long, hangs up on whoever is left. */
async function closeWithin(app: FastifyInstance, milliseconds: number): Promise<void> {
  const hangUp = setTimeout(() => app.server.closeAllConnections(), milliseconds)
  await app.close()
  clearTimeout(hangUp)
}

/** Anybody may sign in as anybody in the demonstration, so it is never opened over the records of real people. */
export class RealPeople extends Error {
  constructor(who: string) {
    super(`${who} Demonstration mode would let anybody sign in as any of them. Set PARAMOUNTCY_DEMONSTRATION=no, or name another store.`)
    this.name = 'RealPeople'
  }
}

async function readyDemonstration(product: Product): Promise<void> {
  const stranger = await strangerIn(product.db)
  if (stranger !== null) throw new RealPeople(stranger)
  await seedDemonstration(product)
}

function startLine(address: string, { kind }: Product, { dataDirectory, demonstration, signIn }: Config): string {
  const store = kind === 'pglite'
    ? `The embedded database in ${dataDirectory} is for trying and training: real records belong on a PostgreSQL server (DATABASE_URL).`
    : 'Records are kept on the PostgreSQL server of DATABASE_URL.'
  const doors = demonstration || signIn !== null ? [] : ['Nobody can sign in: name a provider of identities (PARAMOUNTCY_OIDC_ISSUER).']
  return [`Paramountcy is at ${address}`, ...doors, ...demonstration ? ['Demonstration: everybody in it is fictional.'] : [], store].join('\n')
}

/** Resolves when the process is told to stop. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
