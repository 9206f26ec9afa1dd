import type { EpochMs } from '../../../engine/model.ts'
import type { Database } from '../../../platform/sql/database.ts'

/** Ids of those whose work somebody does now while they are away. */
export async function coveredBy(db: Database, covering: string, now: EpochMs): Promise<readonly string[]> {
  const rows = await db.selectFrom('cover').select('absent').distinct()
    .where('covering', '=', covering).where('from_at', '<=', now).where('until_at', '>', now).where('ended_at', 'is', null)
    .orderBy('absent').execute()
  return rows.map(({ absent }) => absent)
}
