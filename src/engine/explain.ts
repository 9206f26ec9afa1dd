import { notWorking } from './calendar.ts'
import type { OwedDuty } from './evaluation.ts'
import { dayOf, fromLocalDate, toLocalDate } from './london.ts'
import type { CountedUnit, Due, EpochMs, LocalDate } from './model.ts'

/** How a due date came about, for a person to check. */
export interface Working {
  /** The moment counted from; null while it is not known. */
  readonly countedFrom: EpochMs | null
  /** The rule in words: '15 working days after', '24 hours after', 'by the end of the same day'. */
  readonly rule: string
  readonly dueAt: EpochMs | null
  readonly dueOn: LocalDate | null
  /** Days between the two that did not count, in order. */
  readonly notCounted: readonly { readonly date: LocalDate; readonly why: string }[]
  /** What the user is told where the source can be read in two ways. */
  readonly reading: string | null
  /** What had to be assumed, such as a school's term dates. */
  readonly assumed: string | null
}

/** The working of a duty's date, from the duty alone. */
export function explain(duty: OwedDuty): Working {
  const { due, reading } = duty.declaration
  return {
    countedFrom: duty.countedFrom,
    rule: ruleInWords(due),
    dueAt: duty.dueAt,
    dueOn: duty.dueOn,
    notCounted: countsWorkingDays(due) && duty.countedFrom !== null && duty.dueOn !== null
      ? daysNotCounted(duty.countedFrom, duty.dueOn)
      : [],
    reading: reading ?? null,
    assumed: due.unit === 'school-days' ? "The school's term dates are not known here, so every working day was counted." : null,
  }
}

function countsWorkingDays({ unit }: Due): boolean {
  return unit === 'working-days' || unit === 'school-days' || unit === 'same-working-day'
}

function daysNotCounted(from: EpochMs, dueOn: LocalDate): Working['notCounted'] {
  const start = dayOf(from)
  const end = fromLocalDate(dueOn)
  const [first, last] = start <= end ? [start, end] : [end, start]
  const days: { date: LocalDate; why: string }[] = []
  for (let day = first; day <= last; day += 1) {
    const why = notWorking(day)
    if (why !== null && day !== start) days.push({ date: toLocalDate(day), why })
  }
  return days
}

const unitNames: Readonly<Record<CountedUnit, string>> = {
  'minutes': 'minute', 'hours': 'hour', 'working-days': 'working day', 'school-days': 'school day', 'days': 'day',
  'weeks': 'week', 'months': 'month', 'years': 'year',
}

/** A limit in words. */
export function ruleInWords(due: Due): string {
  switch (due.unit) {
    case 'same-day':
      return 'by the end of the same day'
    case 'same-working-day':
      return 'by the end of the same working day, or of the next one'
    case 'agreed-date':
      return 'by the date that was agreed'
    case 'immediately':
      return 'immediately'
    case 'as-soon-as-possible':
      return 'as soon as possible'
    case 'before-event':
      return 'beforehand'
    default: {
      if (due.amount === 0) return 'by that day'
      const unit = unitNames[due.unit]
      return `${due.amount} ${unit}${due.amount === 1 ? '' : 's'} ${due.direction ?? 'after'}`
    }
  }
}
