import type { EpochMs } from '../../../engine/model.ts'
import type { Database } from '../../../platform/sql/database.ts'

/** A record that somebody else opened in an emergency, and that nobody has reviewed. */
export interface Opening {
  readonly id: string
  readonly recordId: string
  /** Null where the record is not open to whoever asks. */
  readonly title: string | null
  /** Worker id. */
  readonly person: string
  readonly reason: string
  readonly at: EpochMs
  readonly until: EpochMs
}

/** What waits for somebody's review, the oldest first; what they opened themselves is for others to review. */
export async function findOpenings(db: Database, reviewer: string): Promise<readonly Opening[]> {
  return toReview(db, reviewer).leftJoin('record', 'record.id', 'emergency_opening.record_id')
    .select([
      'entry_id as id', 'record_id as recordId', 'record.title', 'person', 'reason', 'emergency_opening.opened_at as at', 'until_at as until',
    ])
    .orderBy('emergency_opening.opened_at').orderBy('entry_id').execute()
}

export async function countOpenings(db: Database, reviewer: string): Promise<number> {
  return (await toReview(db, reviewer).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

function toReview(db: Database, reviewer: string) {
  return db.selectFrom('emergency_opening').where('reviewed_by', 'is', null).where('person', '<>', reviewer)
}
