import { NotFound } from '../../platform/http.ts'
import type { Database } from '../../platform/sql/database.ts'

/** Whether the case is open to whoever the database is asked for. */
export async function maySee(db: Database, recordId: string): Promise<boolean> {
  return await db.selectFrom('case_summary').select('record_id').where('record_id', '=', recordId).executeTakeFirst() !== undefined
}

/** A case that is not there and one that is not open to whoever asks are answered alike. */
export class NoSuchCase extends NotFound {
  constructor() {
    super('There is no case at this address, or it is not open to you. If you need it for your work, ask your manager.')
  }
}
