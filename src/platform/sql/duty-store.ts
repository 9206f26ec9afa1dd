import type { DutyRow } from '../../record/duty-row.ts'
import type { DutyStore } from '../../record/store.ts'
import type { Tx } from './database.ts'

/** Parameters of one statement may number 65,535; a duty takes 29. */
const batch = 500

/** Duties in the table `duty`. Rows that stay as they are, are left alone. */
export const dutyStore: DutyStore<Tx> = {
  async replace(tx, recordId, rows) {
    const columns = Object.keys(rows[0] ?? {}) as (keyof DutyRow)[]
    const printed = (row: DutyRow): string => JSON.stringify(columns.map((column) => row[column]))
    const kept = await tx.selectFrom('duty').selectAll().where('record_id', '=', recordId).execute()
    const stood = new Map(kept.map((row) => [row.id, printed(row)]))
    const wanted = new Set(rows.map(({ id }) => id))
    const gone = kept.filter(({ id }) => !wanted.has(id)).map(({ id }) => id)
    const changed = rows.filter((row) => stood.get(row.id) !== printed(row))
    if (gone.length > 0) await tx.deleteFrom('duty').where('id', 'in', gone).execute()
    for (let from = 0; from < changed.length; from += batch) await upsert(tx, columns, changed.slice(from, from + batch))
  },
}

async function upsert(tx: Tx, columns: readonly (keyof DutyRow)[], rows: readonly DutyRow[]): Promise<void> {
  await tx.insertInto('duty').values(rows)
    .onConflict((conflict) => conflict.column('id').doUpdateSet((excluded) =>
      Object.fromEntries(columns.map((column) => [column, excluded.ref(`excluded.${column}`)]))))
    .execute()
}
