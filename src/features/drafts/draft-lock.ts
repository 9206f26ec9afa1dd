import { sql } from 'kysely'
import type { Tx } from '../../platform/sql/database.ts'

/**
 * Lets one transaction at a time decide about a draft: keeping it and recording what it says never pass each other,
 * so that what was recorded is not kept once more.
 */
export async function lockDraft(tx: Tx, person: string, id: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`draft ${person} ${id}`}, 0))`.execute(tx)
}
