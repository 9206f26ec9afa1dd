import type { Database } from '../../platform/sql/database.ts'
import { people } from './people.ts'

/** Says what in a store is not of the demonstration; null where it is empty or the demonstration's own. */
export async function realRecords(db: Database): Promise<string | null> {
  const stranger = await strangerIn(db)
  if (stranger !== null) return stranger
  const worker = await db.selectFrom('worker').select('id').limit(1).executeTakeFirst()
  if (worker !== undefined) return null
  const record = await db.selectFrom('record').select('id').limit(1).executeTakeFirst()
  return record === undefined ? null : 'There are records in this store.'
}

/** Says that somebody works here who is not of the demonstration; null where nobody does. */
export async function strangerIn(db: Database): Promise<string | null> {
  const ids = Object.values(people).map(({ id }) => id)
  const stranger = await db.selectFrom('worker').select('id').where('id', 'not in', ids).limit(1).executeTakeFirst()
  return stranger === undefined ? null : 'People work in this store who are not of the demonstration.'
}
