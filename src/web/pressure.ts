import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { Unavailable } from './unavailable.ts'

export interface PressureLimits {
  /** How late the event loop may be, in milliseconds. */
  readonly late: number
  /** How many may wait for a connection to the database. */
  readonly waiting: number
}

export const pressureLimits: PressureLimits = { late: 1000, waiting: 60 }

const sampled = 250

/**
 * Refuses what is new while the process is behind, so that what it has accepted is finished. It stands before the pages;
 * health and the files that they load are answered all the same.
 * @param waiting how many wait for a connection now
 */
export function pressure(app: FastifyInstance, waiting: () => number, { late, waiting: most }: PressureLimits = pressureLimits): void {
  const loop = monitorEventLoopDelay({ resolution: 20 })
  loop.enable()
  let delay = 0
  const timer = setInterval(() => {
    // What the loop was late by at its worst since last time: a mean would hide that it stands still now and then.
    delay = loop.max / 1e6
    loop.reset()
  }, sampled)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    loop.disable()
  })

  app.addHook('onRequest', async () => {
    if (delay > late || waiting() > most) throw new Unavailable('TOO_BUSY', 5)
  })
}
