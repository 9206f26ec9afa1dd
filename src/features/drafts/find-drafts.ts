import type { Database } from '../../platform/sql/database.ts'
import { draftOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** A draft with the name of whoever writes it. */
export interface NamedDraft extends Draft {
  readonly name: string
}

/** Everything that is being written in a form, by anybody who may be seen to write there; the latest first. */
export async function draftsOfForm(db: Database, person: string, form: string): Promise<readonly NamedDraft[]> {
  const rows = await db.selectFrom('draft').innerJoin('worker', 'worker.id', 'draft.person').selectAll('draft').select('worker.name')
    .where('form', '=', form).where('ended_at', 'is', null)
    // What opens a record of its own is nobody else's business: there is no record yet whose rules would open it.
    .where(({ or, eb }) => or([eb('draft.person', '=', person), eb('draft.record_id', 'is not', null)]))
    .orderBy('saved_at', 'desc').orderBy('draft.id').execute()
  return rows.map(({ name, ...row }) => ({ ...draftOf(row), name }))
}

/** What somebody is writing, the latest first. Whether its record is still open to them is for whoever lists it. */
export async function draftsOf(db: Database, person: string): Promise<readonly Draft[]> {
  const rows = await db.selectFrom('draft').selectAll().where('person', '=', person).where('ended_at', 'is', null)
    .orderBy('saved_at', 'desc').orderBy('id').execute()
  return rows.map(draftOf)
}
