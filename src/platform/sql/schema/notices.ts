import type { Generated } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'

export interface NoticeTables {
  overdue_noted: {
    duty_id: string
    due_at: EpochMs
    record_id: string
  }
  notice: {
    id: Generated<number>
    message_id: number
    /** Worker id. */
    person: string
    kind: string
    record_id: string | null
    /** Ids of duties. */
    duties: readonly string[]
    at: EpochMs
    read_at: EpochMs | null
    mailed_at: EpochMs | null
  }
}
