import { sql } from 'kysely'
import type { Database } from '../../platform/sql/database.ts'

/** Whether the record's confidences are open to whoever the database is asked for, as the policy of their table says. */
export async function mayReadConfidences(db: Database, recordId: string): Promise<boolean> {
  const found = await db.selectFrom('access').select('record_id').where('record_id', '=', recordId)
    .where('record_id', 'in', sql<string>`(SELECT viewer_confided())`).executeTakeFirst()
  return found !== undefined
}
