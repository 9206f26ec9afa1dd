import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { dayOf, startOfDay } from '../../../engine/london.ts'
import type { EpochMs } from '../../../engine/model.ts'
import type { DutyRow } from '../../../record/duty-row.ts'

/** How an open duty stands, in the order in which lists show them. */
export const standings = [
  { standing: 'immediate', title: 'Do now', count: 'do now' },
  { standing: 'late', title: 'Late', count: 'late' },
  { standing: 'today', title: 'Due today', count: 'due today' },
  { standing: 'later', title: 'Due later', count: 'due later' },
  { standing: 'soon', title: 'As soon as possible', count: 'as soon as possible' },
  { standing: 'undated', title: 'Before something that has no date yet', count: 'without a date yet' },
] as const

export type Standing = (typeof standings)[number]['standing']

/** The end of today: what is due by the end of the day is due at the start of the next. */
export function endOfToday(now: EpochMs): EpochMs {
  return startOfDay(dayOf(now) + 1)
}

/** The rows of `duty` that stand so. The same as `standingOf`, for a database. */
export function standsAs(standing: Standing, now: EpochMs): RawBuilder<boolean> {
  const tomorrow = endOfToday(now)
  const lateFor = sql`duty.urgency = 1 AND duty.due_at <= ${now}`
  const conditions: Readonly<Record<Standing, RawBuilder<boolean>>> = {
    immediate: sql<boolean>`duty.urgency = 0`,
    late: sql<boolean>`(${lateFor} AND NOT duty.only_if_silent)`,
    today: sql<boolean>`(duty.urgency = 1 AND duty.due_at > ${now} AND duty.due_at <= ${tomorrow})`,
    later: sql<boolean>`(duty.urgency = 1 AND duty.due_at > ${tomorrow})`,
    soon: sql<boolean>`(duty.urgency = 2 OR (${lateFor} AND duty.only_if_silent))`,
    undated: sql<boolean>`duty.urgency = 3`,
  }
  return conditions[standing]
}

/** Where silence is what makes it owed, the end of the wait is when it begins: it is never late by that. */
export function standingOf(row: Pick<DutyRow, 'urgency' | 'due_at' | 'only_if_silent'>, now: EpochMs): Standing {
  if (row.urgency === 0) return 'immediate'
  if (row.urgency === 2) return 'soon'
  if (row.urgency === 3 || row.due_at === null) return 'undated'
  if (row.due_at <= now) return row.only_if_silent ? 'soon' : 'late'
  return row.due_at <= endOfToday(now) ? 'today' : 'later'
}

export function isStanding(word: string): word is Standing {
  return standings.some(({ standing }) => standing === word)
}
