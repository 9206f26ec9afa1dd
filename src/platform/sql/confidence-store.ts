import type { ConfidenceStore } from '../../record/confidence.ts'
import type { Tx } from './database.ts'

/** Confidences in the table `confidence`. */
export const confidenceStore: ConfidenceStore<Tx> = {
  held(tx, recordId) {
    return tx.selectFrom('confidence').select(['id', 'subject', 'kind', 'value', 'salt', 'source'])
      .where('record_id', '=', recordId).where('ended_at', 'is', null).orderBy('added_at').orderBy('id').execute()
  },

  async change(tx, recordId, { keeps, ends }, { person, at }) {
    for (const { id, entry } of ends) {
      await tx.updateTable('confidence').set({ ended_in: entry, ended_at: at })
        .where('record_id', '=', recordId).where('id', '=', id).where('ended_at', 'is', null).execute()
    }
    if (keeps.length === 0) return
    await tx.insertInto('confidence').values(keeps.map(({ id, subject, kind, value, salt, source }) => ({
      id, record_id: recordId, subject, kind, value, salt, source, added_by: person, added_at: at, ended_in: null, ended_at: null,
    }))).execute()
  },
}
