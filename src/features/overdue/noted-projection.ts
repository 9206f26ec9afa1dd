import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { notedIn } from './note-overdue.ts'

/** Keeps one row of `overdue_noted` for each limit that a record notes as passed, so that the sweep finds the others. */
export const overdueProjection: Projection<Tx> = {
  name: 'overdue-noted',

  async apply(tx, { head, added }) {
    await keep(tx, head.id, added)
  },

  async forget(tx, recordId) {
    await tx.deleteFrom('overdue_noted').where('record_id', '=', recordId).execute()
  },
}

async function keep(tx: Tx, recordId: string, entries: readonly StoredEntry[]): Promise<void> {
  const rows = notedIn(entries).map(({ duty, dueAt }) => ({ duty_id: duty, due_at: dueAt, record_id: recordId }))
  if (rows.length === 0) return
  await tx.insertInto('overdue_noted').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}
