import type { SelectQueryBuilder } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { Schema } from '../../../platform/sql/schema.ts'

/** Something that somebody did with a record, or tried to. */
export interface Look {
  readonly at: EpochMs
  /** Worker id; null for somebody who had not signed in. */
  readonly person: string | null
  readonly role: string | null
  readonly action: string
  readonly path: string | null
  readonly outcome: string
  readonly why: string | null
  readonly address: string | null
}

export interface WantedLooks {
  readonly recordId: string
  /** Worker id; null for everybody. */
  readonly person: string | null
}

/** The latest first, as far as whoever asks answers for them. */
export function findLooks(db: Database, wanted: WantedLooks, part?: { readonly offset: number, readonly limit: number }): Promise<readonly Look[]> {
  const looks = looksAt(db, wanted).select(['at', 'person', 'role', 'action', 'path', 'outcome', 'why', 'address'])
    .orderBy('at', 'desc').orderBy('id', 'desc')
  return (part === undefined ? looks : looks.offset(part.offset).limit(part.limit)).execute()
}

/** How many there are of each person. */
export async function countLooks(db: Database, recordId: string): Promise<readonly { readonly person: string | null, readonly count: number }[]> {
  return looksAt(db, { recordId, person: null }).select(({ fn }) => ['person', fn.countAll<number>().as('count')]).groupBy('person').execute()
}

function looksAt(db: Database, { recordId, person }: WantedLooks): SelectQueryBuilder<Schema, 'audit', object> {
  const looks = db.selectFrom('audit').where('record_id', '=', recordId)
  return person === null ? looks : looks.where('person', '=', person)
}
