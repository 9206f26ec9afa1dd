import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import { summarise } from './case-summary.ts'
import type { Staff } from './staff.ts'

/** Keeps one row of `case_summary` for each case. */
export function caseProjection(staff: Staff): Projection<Tx> {
  return {
    name: 'case-summary',

    async apply(tx, { head, entries }) {
      if (head.record !== 'case') return
      const row = summarise(head, entries, staff)
      await tx.insertInto('case_summary').values(row)
        .onConflict((conflict) => conflict.column('record_id').doUpdateSet(row)).execute()
    },

    async forget(tx, recordId) {
      await tx.deleteFrom('case_summary').where('record_id', '=', recordId).execute()
    },
  }
}
