import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What a backup leaves out: sessions, because nobody should be signed in by a restore, and what bringing the database up
 * to date makes by itself. Jobs are in a schema of their own and follow from the records.
 */
const leftOut: readonly string[] = ['session', 'migration', 'role_permission']

export interface BackupTable {
  readonly name: string
  /** Those that can be written; none that the database works out. */
  readonly columns: readonly string[]
}

/** The tables that a backup holds, by name. */
export async function backupTables(db: Database): Promise<readonly BackupTable[]> {
  const { rows } = await sql<BackupTable>`
    SELECT relname AS name, array_agg(attname::text ORDER BY attnum) AS columns
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    GROUP BY relname ORDER BY relname COLLATE "C"`.execute(db)
  return rows.filter(({ name }) => !leftOut.includes(name))
}

/** The migrations that made the tables what they are. */
export async function migrationState(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ state: string }>`SELECT number || ' ' || hash AS state FROM migration ORDER BY number`.execute(db)
  return rows.map(({ state }) => state)
}
