import { notWorking } from './calendar.ts'
import type { OwedDuty } from './evaluation.ts'
import { dayOf, fromLocalDate, toLocalDate } from './london.ts'
import type { Anchor, CountedUnit, Due, EpochMs, LocalDate, Match, Span, Start } from './model.ts'

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

/** The working of a duty's date, from the duty alone; with titles it names what has no date yet. */
export function explain(duty: OwedDuty, titleOf?: TitleOf): Working {
  const { due, reading } = duty.declaration
  return {
    countedFrom: duty.countedFrom,
    rule: ruleInWords(due, duty.dueAt === null ? titleOf : undefined),
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

/** Gives the title of an entry type: the engine has only its slug. */
export type TitleOf = (entry: string) => string

/** A limit in words; with titles it also names what it is counted from, where that is not the start. */
export function ruleInWords(due: Due, titleOf?: TitleOf): string {
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
      return titleOf === undefined
        ? 'beforehand'
        : `before ${[{ on: due.event, when: due.when }, ...due.or ?? []].map((match) => named(match, titleOf)).join(' or ')}`
    default: {
      const from = titleOf === undefined ? null : anchorInWords(due.from, titleOf)
      if (due.amount === 0) return from === null ? 'by that day' : `by the day of ${from}`
      return [spanInWords(due), due.direction ?? 'after', ...from === null ? [] : [from]].join(' ')
    }
  }
}

/** How long after the entry the duty starts, and what spares it; null where it starts with the entry. */
export function delayInWords({ after, from, unless }: Start, titleOf: TitleOf): string | null {
  if (after === undefined) return null
  const anchor = anchorInWords(from, titleOf)
  return `once ${spanInWords(after)} ${after.amount === 1 ? 'has' : 'have'} passed`
    + (anchor === null ? '' : ` since ${anchor}`) + (unless === undefined ? '' : ` without ${named(unless, titleOf)}`)
}

function spanInWords({ amount, unit }: Span): string {
  return `${amount} ${unitNames[unit]}${amount === 1 ? '' : 's'}`
}

function named({ on, when }: Match, titleOf: TitleOf): string {
  return `‘${titleOf(on)}’${when === undefined ? '' : `, when ${when.label}`}`
}

/** Null for the start itself and for a date that it gives: the entry is named beside the limit anyway. */
function anchorInWords(anchor: Anchor | undefined, titleOf: TitleOf): string | null {
  switch (anchor?.kind) {
    case 'known':
      return 'it became known'
    case 'birth':
      return shifted(anchor, 'the birth')
    case 'origin':
      return shifted(anchor, `‘${titleOf(anchor.of)}’`)
    case 'event':
      return shifted(anchor, `‘${titleOf(anchor.event)}’`)
    default:
      return null
  }
}

function shifted({ shift }: Pick<Anchor & { kind: 'birth' }, 'shift'>, words: string): string {
  return shift === undefined ? words : `the day ${spanInWords(shift)} ${shift.direction} ${words}`
}
