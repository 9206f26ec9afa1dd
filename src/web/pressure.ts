import type { FastifyInstance } from 'fastify'
import { Unavailable } from './unavailable.ts'

export interface PressureLimits {
  /** How late the event loop may be, in milliseconds. */
  readonly late: number
  /** How many may wait for a connection to the database. */
  readonly waiting: number
}

export const pressureLimits: PressureLimits = { late: 1000, waiting: 60 }

/** How often the lateness is looked at, and for how long it counts, in milliseconds. */
const [every, remembered] = [100, 500]

/**
 * Refuses what is new while the process is behind, so that what it has accepted is finished. It stands before the pages;
 * health and the files that they load are answered all the same.
 * @param waiting how many wait for a connection now
 */
export function pressure(app: FastifyInstance, waiting: () => number, { late: lateMost, waiting: most }: PressureLimits = pressureLimits): void {
  let due = performance.now() + every
  let late = { by: 0, until: 0 }
  const look = (): number => {
    const now = performance.now()
    const by = now - due
    // What it was late by at its worst lately: a mean would hide that it stands still now and then.
    if (by >= late.by || now > late.until) late = { by, until: now + remembered }
    return late.by
  }
  const timer = setInterval(() => {
    look()
    due = performance.now() + every
  }, every)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))

  app.addHook('onRequest', async () => {
    if (look() > lateMost || waiting() > most) throw new Unavailable('TOO_BUSY', 5)
  })
}
