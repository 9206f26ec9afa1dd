import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import { confidenceReaders } from '../cases/index.ts'

/** Keeps who may read a record's confidences, for the policy of the table that holds them. */
export const confidenceReadersProjection: Projection<Tx> = {
  name: 'confidence readers',

  async apply(tx, { head, entries, added }) {
    if (!added.some(({ type }) => type.startsWith('confidence-reader.'))) return
    await this.forget(tx, head.id)
    const readers = confidenceReaders(entries)
    if (readers.length === 0) return
    await tx.insertInto('confidence_reader').values(readers.map(({ person }) => ({ record_id: head.id, person }))).execute()
  },

  async forget(tx, recordId) {
    await tx.deleteFrom('confidence_reader').where('record_id', '=', recordId).execute()
  },
}
