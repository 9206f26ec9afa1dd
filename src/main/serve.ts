import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { casesFeature } from '../features/cases/index.ts'
import { clockFeature } from '../features/clock/index.ts'
import { proceduresFeature } from '../features/procedures/index.ts'
import { signIn } from '../features/sign-in/index.ts'
import type { Config } from '../platform/config.ts'
import type { Feature } from '../platform/http.ts'
import { buildApp } from '../web/app.ts'
import type { LogTo } from '../web/log.ts'
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
    casesFeature(product),
    proceduresFeature(product),
    clockFeature(product),
  ]
}

/** Listens until it is told to stop, then finishes what it has accepted. */
export async function serve(product: Product, config: Config): Promise<void> {
  const app = await appOf(product, config, { level: 'info' })
  await app.listen({ host: config.host, port: config.port })
  const { port } = app.server.address() as AddressInfo
  console.log(startLine(`http://${config.host}:${port}`, product, config))
  await stopSignal()
  await app.close()
  await product.close()
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
