import type { EpochMs } from '../../engine/model.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

/** What the entries of a record say of who may open it. */
export interface AccessStanding {
  /** Open to the admitted only. */
  readonly restriction: { readonly entry: StoredEntry, readonly admitted: readonly string[] } | null
  /** The latest word on each worker of whom it was asked whether they are connected with the people in the record. */
  readonly conflicts: readonly { readonly person: string, readonly namesake: boolean }[]
  readonly emergencies: readonly EmergencyOpening[]
}

export interface EmergencyOpening {
  readonly entry: StoredEntry
  readonly person: string
  readonly reason: string
  readonly until: EpochMs
  readonly review: StoredEntry | null
}

/** What may be found about a worker, as the entry's choices say it. */
export const connected = 'they are connected, and must not open the record'
export const onlyANamesake = 'they only share a name with somebody in it'

export function accessStanding(entries: readonly StoredEntry[]): AccessStanding {
  const last = entries.findLast(({ type }) => type === 'record.restricted' || type === 'restriction.lifted')
  const found = new Map(entries.filter(({ type }) => type === 'conflict.recorded')
    .map(({ data }) => [String(data['person']), data['finding'] === onlyANamesake] as const))
  return {
    restriction: last?.type === 'record.restricted' ? { entry: last, admitted: textsIn(last.data['people']) } : null,
    conflicts: [...found].map(([person, namesake]) => ({ person, namesake })),
    emergencies: entries.filter(({ type, by }) => type === 'record.opened-in-emergency' && by.person != null).map((entry) => ({
      entry,
      person: entry.by.person!,
      reason: String(entry.data['reason']),
      until: Date.parse(String(entry.data['until'])),
      review: entries.findLast(({ type, about }) => type === 'emergency-opening.reviewed' && about === entry.id) ?? null,
    })),
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === 'string'))] : []
}
