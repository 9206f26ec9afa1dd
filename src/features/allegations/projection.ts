import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import { summarise } from './summary.ts'

/** Keeps one row of `allegation_summary` for each concern about somebody who works with children. */
export const allegationProjection: Projection<Tx> = {
  name: 'allegation-summary',

  async apply(tx, { head, entries }) {
    if (head.record !== 'allegation') return
    const row = summarise(head, entries)
    await tx.insertInto('allegation_summary').values(row)
      .onConflict((conflict) => conflict.column('record_id').doUpdateSet(row)).execute()
  },

  async forget(tx, recordId) {
    await tx.deleteFrom('allegation_summary').where('record_id', '=', recordId).execute()
  },
}
