import type { Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import { sealsIn } from '../../record/seal.ts'

/** Keeps a row of `seal` for each time that a record was frozen. */
export const sealProjection: Projection<Tx> = {
  name: 'seal',

  async apply(tx, { added }) {
    const seals = sealsIn(added)
    if (seals.length === 0) return
    await tx.insertInto('seal').values(seals.map(({ id, record, seq, version, lastHash, attachments, digest, reason, at, by }) => ({
      id, record_id: record, seq, version, last_hash: lastHash, attachments: JSON.stringify(attachments), digest, reason, at,
      person: by.person ?? null, role: by.role ?? null,
    }))).execute()
  },

  async forget(tx, recordId) {
    await tx.deleteFrom('seal').where('record_id', '=', recordId).execute()
  },
}
