import { plainWords } from '../../../platform/plain-words.ts'
import { asService } from '../../../platform/sql/asker.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { Colleague } from '../colleagues.ts'

/**
 * Workers whose name somebody in the record has. They are closed out until it is settled, and their names stand in a table
 * that no person asks: call it only for a record that is open to whoever asks.
 */
export function findNamesakes(db: Database, recordId: string): Promise<readonly Colleague[]> {
  return asService(async () => {
    const named = await db.selectFrom('named_in').select('words').where('record_id', '=', recordId).execute()
    if (named.length === 0) return []
    const words = new Set(named.map((one) => one.words))
    const workers = await db.selectFrom('worker').select(['id', 'name', 'role', 'office']).orderBy('name').orderBy('id').execute()
    return workers.filter(({ name }) => words.has(plainWords(name)))
  })
}
