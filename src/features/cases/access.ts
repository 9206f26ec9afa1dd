import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import { NotFound } from '../../platform/http.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { permissionsOf } from '../../platform/permissions.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { Schema } from '../../platform/sql/schema.ts'

/** What decides which cases somebody may see. */
export type Viewer = Pick<SignedInPerson, 'id' | 'role' | 'office'>

const looksAcrossOffices: ReadonlySet<string> = new Set(['head-of-practice', 'assistant-director', 'quality-assurance'])

/**
 * The cases that somebody may see: those of their office, those that they hold or that somebody whom they manage
 * holds and, for the roles that answer for the whole service, all. Every list, count and page of cases starts here.
 */
export function visibleCases(db: Database, { id, role, office }: Viewer): SelectQueryBuilder<Schema, 'case_summary', object> {
  const cases = db.selectFrom('case_summary')
  if (!permissionsOf(role).has('case.view')) return cases.where(sql.lit(false))
  if (looksAcrossOffices.has(role)) return cases
  return cases.where((row) => row.or([
    row('case_summary.office', '=', office), row('case_summary.allocated_to', '=', id), row('case_summary.manager_id', '=', id),
  ]))
}

/** Whether somebody may see the case. */
export async function maySee(db: Database, viewer: Viewer, recordId: string): Promise<boolean> {
  const found = await visibleCases(db, viewer).select('record_id').where('case_summary.record_id', '=', recordId).executeTakeFirst()
  return found !== undefined
}

/** A case that is not there and one that is not open to whoever asks are answered alike. */
export class NoSuchCase extends NotFound {
  constructor() {
    super('There is no case at this address, or it is not open to you. If you need it for your work, ask your manager.')
  }
}
