import type { Database } from '../../platform/sql/database.ts'

/** Which of a record's confidences whoever asks may read; what they are is not asked for. */
export async function readableConfidences(db: Database, recordId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('confidence').select('id').where('record_id', '=', recordId).execute()
  return new Set(rows.map(({ id }) => id))
}

/** What one of them says; null where it is not there or not for whoever asks. */
export async function readConfidence(db: Database, recordId: string, id: string) {
  const row = await db.selectFrom('confidence').select(['value', 'source']).where('record_id', '=', recordId).where('id', '=', id).executeTakeFirst()
  return row ?? null
}
