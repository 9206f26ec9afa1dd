import type { EpochMs } from '../../engine/model.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

export interface CaseHearing {
  readonly at: EpochMs
  readonly kind: string | null
  readonly court: string | null
  readonly urgent: boolean
  readonly entry: string
}

/** The hearings that the court has fixed, in the order of their dates. One that was fixed anew stands on its new date only. */
export function hearingsOf(entries: readonly StoredEntry[]): readonly CaseHearing[] {
  const listed = entries.filter(({ type }) => type === 'hearing.listed')
  const replaced = new Set(listed.map(({ about }) => about))
  return listed.filter(({ id }) => !replaced.has(id)).flatMap(({ id, data }) => {
    const at = typeof data['hearingAt'] === 'string' ? Date.parse(data['hearingAt']) : NaN
    if (Number.isNaN(at)) return []
    return [{ at, kind: text(data['kind']), court: text(data['court']), urgent: data['urgent'] === true, entry: id }]
  }).sort((one, other) => one.at - other.at)
}

/** The first hearing from now on. */
export function nextHearing(hearings: readonly CaseHearing[], now: EpochMs): CaseHearing | null {
  return hearings.find(({ at }) => at >= now) ?? null
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
