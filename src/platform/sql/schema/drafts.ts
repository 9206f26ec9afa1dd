import type { EpochMs } from '../../../engine/model.ts'

export interface DraftTables {
  draft: {
    /** Worker id. */
    person: string
    /** Of the command that is to record it. */
    id: string
    record_id: string | null
    /** Address of its form. */
    form: string
    entry_type: string
    about: string | null
    /** JSON: values by the name of the box. */
    content: string
    revision: number
    begun_at: EpochMs
    saved_at: EpochMs
    ended_at: EpochMs | null
  }
}
