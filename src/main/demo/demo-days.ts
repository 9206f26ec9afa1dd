import { workingDaysAfter, workingDaysBefore } from '../../engine/calendar.ts'
import { dayOf, startOfDay, toLocalDate } from '../../engine/london.ts'
import type { EpochMs, LocalDate } from '../../engine/model.ts'

/** Days and hours as the demonstration's stories name them, seen from the moment of its making. */
export interface DemoDays {
  /** The moment of its making. */
  readonly now: EpochMs
  /** A time of day in London on the nth working day before today, which is over whatever day today is. */
  workday(before: number, time: string): EpochMs
  /** So many minutes ago. */
  minutesAgo(minutes: number): EpochMs
  /** So many minutes ago, or when today began if that is later. */
  earlierToday(minutes: number): EpochMs
  /** The nth working day after today; 0 is today, whatever day it is. */
  dateAhead(workingDays: number): LocalDate
}

export function demoDays(now: EpochMs): DemoDays {
  const today = dayOf(now)
  return {
    now,
    workday: (before, time) => {
      if (before < 1) throw new RangeError('Today may not have come so far yet')
      return Temporal.PlainDateTime.from(`${toLocalDate(workingDaysBefore(today, before))}T${time}`)
        .toZonedDateTime('Europe/London').epochMilliseconds
    },
    minutesAgo: (minutes) => now - minutes * 60_000,
    earlierToday: (minutes) => Math.max(now - minutes * 60_000, startOfDay(today)),
    dateAhead: (workingDays) => toLocalDate(workingDaysAfter(today, workingDays)),
  }
}
