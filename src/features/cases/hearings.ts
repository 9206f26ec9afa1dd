import type { EpochMs } from '../../engine/model.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

/** A day on which the court hears the case. */
export interface CaseHearing {
  readonly at: EpochMs
  /** 'First hearing', 'First hearing, day 2 of 3'. */
  readonly kind: string | null
  readonly court: string | null
  readonly urgent: boolean
  readonly entry: string
}

/**
 * The days that the court has fixed, in order. A hearing that was fixed anew, or taken out of the list,
 * stands as its latest entry says.
 */
export function hearingsOf(entries: readonly StoredEntry[]): readonly CaseHearing[] {
  const listed = entries.filter(({ type }) => type === 'hearing.listed')
  const replaced = new Set(listed.map(({ about }) => about))
  return listed.filter(({ id }) => !replaced.has(id)).flatMap(daysOf).sort((one, other) => one.at - other.at)
}

/** The first day from now on. */
export function nextHearing(hearings: readonly CaseHearing[], now: EpochMs): CaseHearing | null {
  return hearings.find(({ at }) => at >= now) ?? null
}

function daysOf({ id, data }: StoredEntry): readonly CaseHearing[] {
  const days = Array.isArray(data['days']) ? data['days'].map(startOf) : []
  const starts = (days.length > 0 ? days : [data['hearingAt']]).flatMap(instant).sort((one, other) => one - other)
  const kind = text(data['kind'])
  return starts.map((at, index) => ({
    at,
    kind: starts.length === 1 ? kind : `${kind ?? 'Hearing'}, day ${index + 1} of ${starts.length}`,
    court: text(data['court']),
    urgent: data['urgent'] === true,
    entry: id,
  }))
}

function startOf(day: unknown): unknown {
  return typeof day === 'object' && day !== null && 'startsAt' in day ? day.startsAt : undefined
}

function instant(value: unknown): readonly EpochMs[] {
  const at = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(at) ? [] : [at]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
