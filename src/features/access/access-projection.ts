import { plainWords } from '../../platform/plain-words.ts'
import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import { accessStanding } from './standing.ts'
import type { AccessStanding } from './standing.ts'

/** What a kind of record says of those who belong to it. */
export interface Belonging {
  /** Id of the worker whose it is. */
  readonly holder: string | null
  /** Names of its parties and relatives, as they are written. */
  readonly named: readonly string[]
}

export type BelongingOf = (head: Head, entries: readonly StoredEntry[]) => Belonging

/**
 * Keeps what decides who may see a record: the rules that use it are policies of the database.
 * @param kinds by the record's kind; a record of a kind that is not among them belongs to nobody
 */
export function accessProjection(kinds: Readonly<Record<string, BelongingOf>>): Projection<Tx> {
  return {
    name: 'access',

    async apply(tx, { head, entries }) {
      await forget(tx, head.id)
      const { holder, named } = kinds[head.record]?.(head, entries) ?? { holder: null, named: [] }
      const { restriction, conflicts, emergencies } = accessStanding(entries)
      const record = { record_id: head.id }
      await tx.insertInto('access')
        .values({ ...record, kind: head.record, office: head.office ?? null, holder, ...restrictedIn(restriction) }).execute()
      const admitted = restriction?.admitted ?? []
      if (admitted.length > 0) await tx.insertInto('admitted').values(admitted.map((person) => ({ ...record, person }))).execute()
      const names = [...new Set(named.map(plainWords))].filter((words) => words.includes(' '))
      if (names.length > 0) await tx.insertInto('named_in').values(names.map((words) => ({ ...record, words }))).execute()
      if (conflicts.length > 0) await tx.insertInto('conflict').values(conflicts.map((one) => ({ ...record, ...one }))).execute()
      if (emergencies.length > 0) {
        await tx.insertInto('emergency_opening').values(emergencies.map(({ entry, person, reason, until, review }) => ({
          ...record, entry_id: entry.id, person, reason, opened_at: entry.recordedAt, until_at: until, reviewed_by: review?.id ?? null,
        }))).execute()
      }
    },

    forget,
  }
}

function restrictedIn(restriction: AccessStanding['restriction']) {
  return { restricted: restriction !== null, restricted_by: restriction?.entry.by.person ?? null }
}

async function forget(tx: Tx, recordId: string): Promise<void> {
  for (const table of ['access', 'admitted', 'named_in', 'conflict', 'emergency_opening'] as const) {
    await tx.deleteFrom(table).where('record_id', '=', recordId).execute()
  }
}
