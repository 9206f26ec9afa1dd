import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import { holdsIn } from './hold/holds.ts'
import { ruleFor } from './rules.ts'

/** Entries after which it may be otherwise. */
const decisive: ReadonlySet<string> = new Set(['allegation.concluded', 'hold.placed', 'hold.lifted'])

/** From when a record may be destroyed, by which rule, and what holds it. */
export const retentionProjection: Projection<Tx> = {
  name: 'retention',

  async apply(tx, { head, entries, added }) {
    const rule = ruleFor(head.record)
    if (rule === undefined || !added.some(({ seq, type }) => seq === 1 || decisive.has(type))) return
    const row = { until_on: rule.until(entries), rule: rule.id, holds: holdsIn(entries).map(({ id }) => id) }
    await tx.insertInto('retention').values({ record_id: head.id, ...row }).onConflict((conflict) => conflict.column('record_id').doUpdateSet(row)).execute()
  },

  async forget(tx, recordId) {
    await tx.deleteFrom('retention').where('record_id', '=', recordId).execute()
  },
}
