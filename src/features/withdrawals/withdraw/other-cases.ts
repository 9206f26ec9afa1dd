import type { Database } from '../../../platform/sql/database.ts'

/** A case in which something can be recorded instead. */
export interface OtherCase {
  readonly id: string
  readonly title: string
  readonly number: string | null
}

const most = 30

/** The other cases that somebody holds, as far as they are open to whoever asks. */
export async function otherCasesOf(db: Database, worker: string, than: string): Promise<readonly OtherCase[]> {
  return db.selectFrom('case_summary').select(['record_id as id', 'title', 'case_number as number'])
    .where('allocated_to', '=', worker).where('state', '!=', 'closed').where('record_id', '!=', than)
    .orderBy('title').orderBy('record_id').limit(most).execute()
}
