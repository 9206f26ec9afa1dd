import type { EpochMs } from '../../../engine/model.ts'

/** Details kept apart from the entries, and who may read them; `db/migrations/0016-confidences.sql` says how. */
export interface ConfidenceTables {
  confidence: {
    /** The entry that says that it is kept. */
    id: string
    record_id: string
    /** A child's or a person's id in the record, or a name. */
    subject: string
    kind: string
    /** The detail and the salt of its digest, under the record's key. */
    secret: Buffer
    source: 'court' | 'worker'
    /** Worker id. */
    added_by: string | null
    added_at: EpochMs
    /** The entry that says that it holds no longer. */
    ended_in: string | null
    ended_at: EpochMs | null
  }
  /** Who may read them besides the holder of the case and their manager. */
  confidence_reader: { record_id: string, person: string }
}
