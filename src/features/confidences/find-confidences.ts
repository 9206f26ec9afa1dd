import type { Database } from '../../platform/sql/database.ts'

/** Which of a record's confidences whoever asks may read; what they are is not asked for. */
export async function readableConfidences(db: Database, recordId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('confidence').select('id').where('record_id', '=', recordId).execute()
  return new Set(rows.map(({ id }) => id))
}
