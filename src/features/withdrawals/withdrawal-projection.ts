import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import { withdrawalsIn } from '../../record/withdrawal.ts'

/** Tells the database which entries it shows to nobody but those who review them. */
export const withdrawalProjection: Projection<Tx> = {
  name: 'withdrawal',

  async apply(tx, { head, added }) {
    const rows = [...withdrawalsIn(added)].map(([entry, by]) => ({ entry_id: entry, record_id: head.id, withdrawn_by: by }))
    if (rows.length > 0) await tx.insertInto('withdrawn_entry').values(rows).execute()
  },

  async forget(tx, recordId) {
    await tx.deleteFrom('withdrawn_entry').where('record_id', '=', recordId).execute()
  },
}
