import type { Tx } from '../../../platform/sql/database.ts'
import type { Projection } from '../../../record/projection.ts'

/** Keeps one row of `departure` for each requirement that was left with a reason, in records of every kind. */
export const departureProjection: Projection<Tx> = {
  name: 'departure',

  async apply(tx, { head, added, evaluation }) {
    const ids = new Set(added.map(({ id }) => id))
    const rows = evaluation.departures.filter(({ entry }) => ids.has(entry)).map(({ entry, requirement, cite, at }) =>
      ({ entry_id: entry, requirement, record_id: head.id, pack: requirement.split('/')[0]!, cite, at }))
    if (rows.length === 0) return
    await tx.insertInto('departure').values(rows)
      .onConflict((conflict) => conflict.columns(['entry_id', 'requirement']).doNothing()).execute()
  },

  async forget(tx, recordId) {
    await tx.deleteFrom('departure').where('record_id', '=', recordId).execute()
  },
}
