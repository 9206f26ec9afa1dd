import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../platform/config.ts'
import type { Told } from '../platform/jobs/rounds.ts'
import { createMetrics } from '../platform/metrics.ts'
import type { Metrics } from '../platform/metrics.ts'
import { serveMetrics } from './metrics-server.ts'
import type { Product } from './product.ts'
import { oldestWaiting } from './worker.ts'
import type { Worker } from './worker.ts'

/** What a process tells those who watch over it. */
export interface Watch {
  readonly metrics: Metrics
  /** Into the log and the figures; what went well into the figures only. */
  readonly tell: (told: Told) => void
  /** The process has a worker, which knows what was set aside. */
  readonly withWorker: (worker: Worker) => void
  readonly close: () => Promise<void>
}

/** Figures for this process, on their own address where the environment names one. */
export async function watch(product: Product, { metrics: place }: Pick<Config, 'metrics'>, log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>): Promise<Watch> {
  let worker: Worker | null = null
  const { pool } = product
  const metrics = createMetrics({
    connections: () => ({ open: pool.totalCount, waiting: pool.waitingCount }),
    setAside: async () => worker === null ? [] : worker.setAside(),
    oldest: () => oldestWaiting(product),
  })
  const server = place === null ? null : await serveMetrics(metrics, place)
  if (server !== null) log.info({ port: server.port }, 'Figures are at /metrics')
  return {
    metrics,
    tell: (told) => {
      metrics.job(told.work, told.kind)
      if (told.kind === 'set-aside') log.error({ work: told.work, code: told.code }, 'A piece of work was set aside: look at it, then run the worker with --again')
      if (told.kind === 'again') log.warn({ work: told.work, code: told.code }, 'A piece of work is tried again')
      if (told.kind === 'interrupted') log.warn({ work: told.work, err: told.error }, 'A round of work was interrupted')
    },
    withWorker: (one) => { worker = one },
    close: async () => { await server?.close() },
  }
}
