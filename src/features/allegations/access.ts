import { NotFound } from '../../platform/http.ts'
import type { Database } from '../../platform/sql/database.ts'

/**
 * Whether the concern is open to whoever the database is asked for: those who started it, those who manage them and
 * those who answer for their office; never one who is said to be whom it is about (cafcass-2025 para 49).
 */
export async function maySeeAllegation(db: Database, recordId: string): Promise<boolean> {
  return await db.selectFrom('allegation_summary').select('record_id').where('record_id', '=', recordId).executeTakeFirst() !== undefined
}

/** A concern that is not there and one that is not open to whoever asks are answered alike. */
export class NoSuchAllegation extends NotFound {}
