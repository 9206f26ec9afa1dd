import type { EpochMs, LocalDate } from '../../engine/model.ts'
import { isOwed, isWholeDay } from './answer-sheet.ts'
import type { Answer } from './look-up.ts'

/** One stop on the way from what happened to the last limit. */
export type Stop =
  | { readonly kind: 'happened'; readonly at: EpochMs; readonly answers: readonly Answer[] }
  /** Limits that end together: with a day, or at a moment of it. */
  | { readonly kind: 'due'; readonly date: LocalDate; readonly at: EpochMs | null; readonly answers: readonly Answer[] }
  /** Days between two stops that did not count. */
  | { readonly kind: 'uncounted'; readonly runs: readonly string[]; readonly days: number }
  /** Nothing says yet from when these are counted. */
  | { readonly kind: 'undated'; readonly answers: readonly Answer[] }

/** What is owed in the order of time; what is owed at once stands with what happened. */
export function lineOfTime(at: EpochMs, answers: readonly Answer[]): readonly Stop[] {
  const owed = answers.filter(isOwed)
  const dated = owed.filter(({ duty }) => duty.dueAt !== null).toSorted((one, other) => one.duty.dueAt! - other.duty.dueAt!)
  const atOnce = owed.filter((answer) => isAtOnce(answer))
  const undated = owed.filter((answer) => answer.duty.dueAt === null && !isAtOnce(answer))
  const due = [...Map.groupBy(dated, ({ duty }) => duty.dueAt!).values()].map((together): Stop => ({
    kind: 'due', date: together[0]!.duty.dueOn!, at: isWholeDay(together[0]!.duty) ? null : together[0]!.duty.dueAt, answers: together,
  }))
  const happened: Stop = { kind: 'happened', at, answers: atOnce }
  const stops = [happened, ...due].toSorted((one, other) => momentOf(one) - momentOf(other))
  return [...withDaysBetween(stops, uncountedDays(dated)), ...undated.length > 0 ? [{ kind: 'undated' as const, answers: undated }] : []]
}

function isAtOnce({ duty: { declaration: { due }, dueAt } }: Answer): boolean {
  return dueAt === null && (due.unit === 'immediately' || due.unit === 'as-soon-as-possible')
}

function momentOf(stop: Stop): EpochMs {
  if (stop.kind === 'happened') return stop.at
  return stop.kind === 'due' ? stop.answers[0]!.duty.dueAt! : Infinity
}

function uncountedDays(answers: readonly Answer[]): ReadonlyMap<LocalDate, string> {
  const days = answers.flatMap(({ working }) => working.notCounted.map(({ date, why }) => [date, why] as const))
  return new Map(days.toSorted(([one], [other]) => one.localeCompare(other)))
}

function withDaysBetween(stops: readonly Stop[], uncounted: ReadonlyMap<LocalDate, string>): readonly Stop[] {
  const left = [...uncounted]
  return stops.flatMap((stop): Stop[] => {
    const day = stop.kind === 'due' ? stop.date : stop.kind === 'happened' ? localDate(stop.at) : ''
    const before = left.splice(0, left.findLastIndex(([date]) => date <= day) + 1)
    return before.length === 0 ? [stop] : [{ kind: 'uncounted', runs: runsOf(before), days: before.length }, stop]
  })
}

interface Run {
  readonly from: Temporal.PlainDate
  to: Temporal.PlainDate
  readonly why: string[]
}

/** Days on end in words: '9 to 10 January, weekend'; '25 to 27 December, Christmas Day and weekend'. */
function runsOf(days: readonly (readonly [LocalDate, string])[]): readonly string[] {
  const runs: Run[] = []
  for (const [date, why] of days) {
    const day = Temporal.PlainDate.from(date)
    const last = runs.at(-1)
    if (last !== undefined && last.to.add({ days: 1 }).equals(day)) {
      last.to = day
      last.why.push(why)
    } else runs.push({ from: day, to: day, why: [why] })
  }
  return runs.map(inWords)
}

const weekend: ReadonlySet<string> = new Set(['Saturday', 'Sunday'])

function inWords({ from, to, why }: Run): string {
  const dates = from.equals(to) ? dayMonth(to) : `${from.month === to.month ? from.day : dayMonth(from)} to ${dayMonth(to)}`
  const reasons = [...new Set(why.map((one) => weekend.has(one) && why.length > 1 ? 'weekend' : one))]
  return `${dates}, ${reasons.join(', ')}`
}

function dayMonth(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long' })
}

function localDate(at: EpochMs): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
}
