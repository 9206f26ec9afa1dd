import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { allegationsFeature } from '../features/allegations/index.ts'
import { casesFeature, caseworkOf } from '../features/cases/index.ts'
import { clockFeature } from '../features/clock/index.ts'
import { dutiesFeature } from '../features/duties/index.ts'
import { intakeFeature } from '../features/intake/index.ts'
import { policiesFeature } from '../features/policies/index.ts'
import { proceduresFeature } from '../features/procedures/index.ts'
import { recordEntryFeature } from '../features/record-entry/index.ts'
import { signIn } from '../features/sign-in/index.ts'
import { storyFeature } from '../features/story/index.ts'
import type { Config } from '../platform/config.ts'
import type { Feature } from '../platform/http.ts'
import { buildApp } from '../web/app.ts'
import type { LogTo } from '../web/log.ts'
import { seedDemonstration } from './demo/seed-demonstration.ts'
import { strangerIn } from './demo/real-records.ts'
import type { Product } from './product.ts'

/** The web application over a product, ready to listen. */
export function appOf(product: Product, { demonstration }: Pick<Config, 'demonstration'>, log: LogTo): Promise<FastifyInstance> {
  const { db, clock } = product
  return buildApp({ config: { demonstration }, db, clock, log, features: featuresOf(product, demonstration) })
}

function featuresOf(product: Product, demonstration: boolean): readonly Feature[] {
  const { db } = product
  return [
    signIn(db, { demonstration }),
    dutiesFeature(product),
    casesFeature(product),
    recordEntryFeature({ ...product, casework: caseworkOf(product) }),
    allegationsFeature(product),
    intakeFeature(product),
    policiesFeature(product),
    proceduresFeature(product),
    clockFeature(product),
    storyFeature(product),
  ]
}

/**
 * Listens until it is told to stop, then finishes what it has accepted.
 * @throws RealPeople in demonstration mode over a store in which others work
 */
export async function serve(product: Product, config: Config): Promise<void> {
  if (config.demonstration) await readyDemonstration(product)
  const app = await appOf(product, config, { level: 'info' })
  await app.listen({ host: config.host, port: config.port })
  const { port } = app.server.address() as AddressInfo
  console.log(startLine(`http://${config.host}:${port}`, product, config))
  await stopSignal()
  await app.close()
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

function startLine(address: string, { kind }: Product, { dataDirectory, demonstration }: Config): string {
  const store = kind === 'pglite'
    ? `The embedded database in ${dataDirectory} is for trying and training: real records belong on a PostgreSQL server (DATABASE_URL).`
    : 'Records are kept on the PostgreSQL server of DATABASE_URL.'
  return [`Paramountcy is at ${address}`, ...demonstration ? ['Demonstration: everybody in it is fictional.'] : [], store].join('\n')
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
