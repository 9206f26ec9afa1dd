import type { DutyStatus, Objection, OwedDuty } from '../../engine/evaluation.ts'
import type { Entry, EpochMs, LocalDate } from '../../engine/model.ts'
import { organisationKinds, vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Story } from './follow-story.ts'

/** A story on one line of time, a column for each kind of organisation that owes something. */
export interface StoryLine {
  readonly columns: readonly { readonly slug: string; readonly title: string }[]
  readonly days: readonly Day[]
  readonly page: number
  readonly pages: number
  readonly counts: Readonly<Record<DutyStatus, number>>
}

export interface Day {
  readonly date: LocalDate
  /** It is the day as of which the story is told. */
  readonly isNow: boolean
  readonly happened: readonly Happening[]
  readonly cells: readonly { readonly column: number; readonly title: string; readonly duties: readonly OwedDuty[] }[]
}

export interface Happening {
  readonly entry: Entry
  readonly title: string
  readonly aboutTitle: string | null
  readonly refused: readonly Objection[]
  readonly warned: readonly Objection[]
  /** Citations of what was left with a reason. */
  readonly left: readonly string[]
  /** Later than the moment asked for, or not known then. */
  readonly isLater: boolean
  readonly isLate: boolean
}

type Item =
  | { readonly date: LocalDate; readonly order: EpochMs; readonly happening: Happening }
  | { readonly date: LocalDate; readonly order: EpochMs; readonly duty: OwedDuty; readonly organisation: string }
  | { readonly date: LocalDate; readonly order: EpochMs; readonly now: true }

const perPage = 80

/** Lays a story out; a duty stands at its limit or, where it has none, where it began. */
export function storyLine({ entries, evaluation }: Story, known: { readonly at: EpochMs; readonly knownAt: EpochMs | undefined }, wanted: number): StoryLine {
  const titles = new Map(entries.map(({ id, type }) => [id, titleOf(type)]))
  const refused = Map.groupBy(evaluation.refused, ({ entry }) => entry)
  const warned = Map.groupBy(evaluation.warned, ({ entry }) => entry)
  const departures = Map.groupBy(evaluation.departures, ({ entry }) => entry)
  const happenings = entries.map((entry): Item => ({
    date: localDate(entry.at), order: entry.at,
    happening: {
      entry, title: titleOf(entry.type), aboutTitle: entry.about === undefined ? null : titles.get(entry.about) ?? null,
      refused: refused.get(entry.id) ?? [],
      warned: warned.get(entry.id) ?? [],
      left: (departures.get(entry.id) ?? []).map(({ cite }) => cite),
      isLater: entry.at > known.at || entry.recordedAt > (known.knownAt ?? Infinity),
      isLate: entry.recordedAt > entry.at,
    },
  }))
  const owed = evaluation.duties.flatMap((duty) => organisationsOf(duty).map((organisation): Item => ({
    date: localDate(standsAt(duty)), order: standsAt(duty), duty, organisation,
  })))
  const items = [...happenings, ...owed, { date: localDate(known.at), order: known.at, now: true } as const]
    .toSorted((one, other) => one.order - other.order)
  const pages = Math.max(1, Math.ceil(items.length / perPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const columns = organisationKinds.filter(({ slug }) => owed.some((item) => 'duty' in item && item.organisation === slug))
  return {
    columns, page, pages,
    days: daysOf(items.slice((page - 1) * perPage, page * perPage), columns),
    counts: countsOf(evaluation.duties),
  }
}

function daysOf(items: readonly Item[], columns: StoryLine['columns']): readonly Day[] {
  return [...Map.groupBy(items, ({ date }) => date)].map(([date, inside]): Day => ({
    date,
    isNow: inside.some((item) => 'now' in item),
    happened: inside.flatMap((item) => 'happening' in item ? [item.happening] : []),
    cells: columns.flatMap(({ slug, title }, column) => {
      const duties = inside.flatMap((item) => 'duty' in item && item.organisation === slug ? [item.duty] : [])
      return duties.length === 0 ? [] : [{ column, title, duties }]
    }),
  }))
}

/** Midnight ends a day: a limit that is late from then on stands at the day before. */
function standsAt({ dueAt, startedAt }: OwedDuty): EpochMs {
  return dueAt === null ? startedAt : dueAt - 1
}

function organisationsOf({ who }: OwedDuty): readonly string[] {
  return [...new Set(who.map((role) => vocabulary.role(role)?.organisation ?? 'other'))]
}

function countsOf(duties: readonly OwedDuty[]): StoryLine['counts'] {
  const counts = { 'open': 0, 'overdue': 0, 'met': 0, 'met-late': 0, 'departed': 0, 'ended': 0 }
  for (const { status } of duties) counts[status] += 1
  return counts
}

function titleOf(type: string): string {
  return vocabulary.entryType(type)?.title ?? type
}

function localDate(at: EpochMs): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
}
