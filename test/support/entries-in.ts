import type { Database } from '../../src/platform/sql/database.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'

/** Entries as they stand in the table, and what they say beside it: in the order of records and of numbers. */
export async function entriesIn(db: Database, { type, record }: { readonly type?: string, readonly record?: string } = {}) {
  const rows = await db.selectFrom('entry').select(['id', 'record_id', 'seq', 'type', 'about', 'children', 'at', 'recorded_at', 'by_person', 'by_role'])
    .$if(type !== undefined, (query) => query.where('type', '=', type!)).$if(record !== undefined, (query) => query.where('record_id', '=', record!))
    .orderBy('record_id').orderBy('seq').execute()
  const said = new Map((await recordStore.find(db, rows.map(({ id }) => id))).map(({ id, data }) => [id, data]))
  return rows.map((row) => ({ ...row, data: said.get(row.id) ?? {} }))
}
