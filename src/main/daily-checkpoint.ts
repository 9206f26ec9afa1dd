import { dayOf, toLocalDate } from '../engine/london.ts'
import type { Work } from '../platform/jobs/work.ts'
import type { SigningPlace } from '../platform/signing-key.ts'
import { takeDailyCheckpoint } from './checkpoints.ts'
import type { Signing } from './checkpoints.ts'

const hour = 60 * 60_000

/**
 * Signs once on each day in London where every record stands. The day is what waits, and whether it has had its
 * checkpoint is the database's to say: a day on which no worker ran has none, and the next one says so by its number.
 */
export function dailyCheckpoint(signing: Signing, place: SigningPlace): Work {
  return {
    name: 'daily-checkpoint',
    every: hour,
    find: () => Promise.resolve([toLocalDate(dayOf(signing.parts.clock.now()))]),
    carryOut: async () => { await takeDailyCheckpoint(signing, place) },
  }
}
