import { agreed, deadlineAfter, deadlineBefore, readMoment, sameDay, sameWorkingDay, shift } from './deadline.ts'
import type { Deadline } from './deadline.ts'
import type { DutyStatus, OwedDuty } from './evaluation.ts'
import type { Matters, Node } from './matter.ts'
import type { Anchor, Due, Duty, EpochMs, Forecast, Shift } from './model.ts'
import type { Compiled } from './rule-book.ts'

/** An action that people agreed on, as the entry that agreed it lists it: `action`, `who`, `person`, a date. */
export type AgreedAction = Readonly<Record<string, unknown>>

/** A duty while its record is being read. */
export interface DutyInstance {
  readonly duty: Compiled<Duty>
  /** Which action or child, from 1; 0 where there is only one. */
  readonly part: number
  /** Which turn of a recurring duty; 0 for the first. */
  readonly round: number
  readonly start: Node
  /** For a later turn of a recurring duty, what met the turn before. */
  readonly turn: Node
  readonly action: AgreedAction | undefined
  readonly children: readonly string[]
  outstanding: readonly string[]
  readonly startedAt: EpochMs
  countedFrom: EpochMs | null
  deadline: Deadline | null
  /** How many more times within this turn. */
  remaining: number
  state: 'open' | 'met' | 'departed' | 'ended' | 'forestalled'
  by: Node | null
}

/** What a limit is reckoned for. */
export interface Reckoned {
  readonly start: Node
  /** What the limit is counted from: the start, or what met the turn before. */
  readonly turn: Node
  readonly action: AgreedAction | undefined
  readonly children: readonly string[]
}

/** Works a limit out. */
export function reckon(due: Due, what: Reckoned, matters: Matters): {
  countedFrom: EpochMs | null
  deadline: Deadline | null
} {
  const { turn, action } = what
  if (due.unit === 'agreed-date') {
    return { countedFrom: turn.entry.at, deadline: agreed((action ?? turn.entry.data)[due.item]) }
  }
  if (due.unit === 'before-event') return { countedFrom: turn.entry.at, deadline: null }
  const from = anchor(due.from, what, matters)
  return { countedFrom: from, deadline: from === null ? null : count(due, from) }
}

function count(due: Due, from: EpochMs): Deadline | null {
  switch (due.unit) {
    case 'same-day':
      return sameDay(from)
    case 'same-working-day':
      return sameWorkingDay(from)
    case 'immediately':
    case 'as-soon-as-possible':
    case 'agreed-date':
    case 'before-event':
      return null
    default:
      return due.direction === 'before' ? deadlineBefore(from, due) : deadlineAfter(from, due)
  }
}

/** The moment that an anchor names, or null while it is not known. */
export function anchor(from: Anchor | undefined, { start, turn, children }: Reckoned, matters: Matters): EpochMs | null {
  if (from === undefined || turn !== start) return turn.entry.at
  switch (from.kind) {
    case 'start':
      return start.entry.at
    case 'known':
      return start.entry.recordedAt
    case 'item':
      return moved(momentIn(start, from.item), from.shift)
    case 'birth':
      return moved(children.length === 1 ? readMoment(matters.born(children[0]!))?.at ?? null : null, from.shift)
    case 'origin': {
      const origin = matters.origin(start, from.of) ?? matters.earlier(start, from.of)
      if (origin === undefined) return null
      return moved(from.item === undefined ? origin.entry.at : momentIn(origin, from.item), from.shift)
    }
    case 'event': {
      const happened = matters.first(from.event, start, children, (one) => one.entry.at >= start.entry.at)
      return moved(happened?.entry.at ?? forecast(from.forecasts, start, children, matters), from.shift)
    }
  }
}

/** The latest forecast to have become known. */
function forecast(forecasts: readonly Forecast[], start: Node, children: readonly string[], matters: Matters): EpochMs | null {
  const known = forecasts.flatMap(({ on, item, when }) => {
    const latest = matters.latestForecast(on, start, children, (one) => foretold(one, item) !== null && matters.mayHold(when, one))
    return latest === undefined ? [] : [{ told: latest.entry.recordedAt, at: foretold(latest, item)! }]
  })
  return known.sort((one, other) => other.told - one.told)[0]?.at ?? null
}

/** The date that a forecast gives in its item or, dated ahead, its own. */
function foretold(node: Node, item: string): EpochMs | null {
  const { at, recordedAt } = node.entry
  return momentIn(node, item) ?? (at > recordedAt ? at : null)
}

function momentIn({ entry }: Node, item: string): EpochMs | null {
  return readMoment(entry.data[item])?.at ?? null
}

function moved(at: EpochMs | null, by: Shift | undefined): EpochMs | null {
  return at === null || by === undefined ? at : shift(at, by, by.direction)
}

/** The duty as it stands at a moment, or null when it has not started or never came to be owed. */
export function owedAt(instance: DutyInstance, at: EpochMs): OwedDuty | null {
  if (instance.state === 'forestalled' || instance.startedAt > at) return null
  const { duty, action, start, deadline, by } = instance
  const { declaration } = duty
  const dueAt = deadline?.dueAt ?? null
  return {
    id: `${duty.key}@${start.entry.id}${numberOf(instance)}`,
    pack: duty.pack.source.id,
    declaration,
    requirement: duty.requirement,
    cite: duty.cite,
    modality: duty.modality,
    title: textOf(action?.['action']) ?? declaration.title,
    who: ownersOf(declaration, action),
    person: textOf(action?.['person']),
    children: instance.children,
    outstanding: instance.outstanding,
    startedBy: start.entry.id,
    startedAt: instance.startedAt,
    countedFrom: instance.countedFrom,
    dueAt,
    dueOn: deadline?.dueOn ?? null,
    status: statusAt(instance, at),
    metBy: by?.entry.id ?? null,
    metAt: by?.entry.at ?? null,
    recordedLate: by !== null && dueAt !== null && by.entry.at < dueAt && by.entry.recordedAt >= dueAt,
    escalatesTo: declaration.escalatesTo ?? [],
  }
}

/** Tells apart what one entry started: `#2` is the second action, child or turn, `#2.1` the second child's next turn. */
function numberOf({ part, round }: DutyInstance): string {
  const numbers = [part, round].filter((number) => number > 0)
  return numbers.length === 0 ? '' : `#${numbers.join('.')}`
}

function statusAt({ state, deadline, by, duty }: DutyInstance, at: EpochMs): DutyStatus {
  const dueAt = deadline?.dueAt ?? null
  if (state === 'met') {
    return dueAt !== null && by!.entry.at >= dueAt && !duty.declaration.onlyIfSilent ? 'met-late' : 'met'
  }
  if (state === 'departed' || state === 'ended') return state
  return dueAt !== null && at >= dueAt ? 'overdue' : 'open'
}

function ownersOf({ who }: Duty, action: AgreedAction | undefined): readonly string[] {
  const named = textOf(action?.['who'])
  return named === null ? who : [named]
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
