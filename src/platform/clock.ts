import type { EpochMs } from '../engine/model.ts'
import type { Clock } from '../record/ports.ts'

export type { Clock } from '../record/ports.ts'

/** The machine's own time. */
export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands still until it is told to move, for tests and demonstrations. */
export interface SimulatedClock extends Clock {
  /** Moves by so many milliseconds. */
  advance(by: number): void
  /** Moves to the instant, backwards too. */
  set(to: EpochMs): void
}

/** @param start an instant in milliseconds, or in text with its offset, such as `2026-03-27T16:10:00+00:00` */
export function simulatedClock(start: EpochMs | string): SimulatedClock {
  let now = typeof start === 'number' ? start : Temporal.Instant.from(start).epochMilliseconds
  return {
    now: () => now,
    advance: (by) => { now += by },
    set: (to) => { now = to },
  }
}
