import { sql } from 'kysely'
import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import { NotFound } from '../../platform/http.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { permissionsOf } from '../../platform/permissions.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { Schema } from '../../platform/sql/schema.ts'
import { plainWords } from './accused.ts'

/** What decides which concerns somebody may see; the name, because one written about them may name them in words. */
export type AllegationViewer = Pick<SignedInPerson, 'id' | 'name' | 'role' | 'office'>

/** Those who answer for an office see its concerns. */
export const answersForOffice: ReadonlySet<string> = new Set(['head-of-practice', 'assistant-director'])

/**
 * The concerns that somebody may see: those that they started, those that somebody whom they manage started and, for
 * the head of practice and the assistant director, those of their office; never one that is about themselves
 * (cafcass-2025 para 49). Every list, count, page and command starts here.
 */
export function visibleAllegations(db: Database, viewer: AllegationViewer): SelectQueryBuilder<Schema, 'allegation_summary', object> {
  return db.selectFrom('allegation_summary').where(isOpenTo(viewer))
}

/** Whether somebody may see the concern. */
export async function maySeeAllegation(db: Database, viewer: AllegationViewer, recordId: string): Promise<boolean> {
  const found = await visibleAllegations(db, viewer).select('record_id').where('record_id', '=', recordId).executeTakeFirst()
  return found !== undefined
}

/**
 * True for every record but a concern that somebody may not see: the one restriction of lists that hold records of all
 * kinds, such as duties.
 * @param recordId the column, such as `duty.record_id`
 */
export function isNoHiddenAllegation(viewer: AllegationViewer, recordId: string): RawBuilder<boolean> {
  return sql<boolean>`NOT EXISTS (
    SELECT FROM allegation_summary WHERE allegation_summary.record_id = ${sql.ref(recordId)} AND (${isOpenTo(viewer)}) IS NOT TRUE
  )`
}

/** A concern that is not there and one that is not open to whoever asks are answered alike. */
export class NoSuchAllegation extends NotFound {}

function isOpenTo({ id, name, role, office }: AllegationViewer): RawBuilder<boolean> {
  if (!permissionsOf(role).has('allegation.view')) return sql<boolean>`false`
  const own = plainWords(name).split(' ').filter((word) => word !== '')
  return sql<boolean>`(
    NOT (${id} = ANY (allegation_summary.accused))
    AND NOT EXISTS (
      SELECT FROM unnest(allegation_summary.accused_names) AS said (name), string_to_array(said.name, ' ') AS words
      WHERE words @> ${own}::text[] OR (cardinality(words) > 1 AND words <@ ${own}::text[])
    )
    AND (
      allegation_summary.started_by = ${id}
      OR EXISTS (SELECT FROM worker WHERE worker.id = allegation_summary.started_by AND worker.manager_id = ${id})
      OR (${answersForOffice.has(role)}::boolean AND allegation_summary.office = ${office})
    )
  )`
}
