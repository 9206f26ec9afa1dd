import type { ColumnType, Generated } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import type { DutyRow } from '../../../record/duty-row.ts'
import type { Json } from './columns.ts'

export interface WorkTables {
  worker: {
    id: string
    name: string
    role: string
    organisation: string
    office: string | null
    manager_id: string | null
    email: string | null
    /** As a provider of identities names the manager, who may not be a worker here yet. */
    manager_named: ColumnType<string | null, string | null | undefined, string | null>
  }
  duty: DutyRow
  outbox: {
    id: Generated<number>
    topic: string
    payload: Json<unknown>
    at: EpochMs
    sent_at: EpochMs | null
  }
  audit: {
    id: Generated<number>
    at: EpochMs
    person: string | null
    role: string | null
    action: string
    record_id: string | null
    path: string | null
    outcome: string
    /** Why the record was open to them: a word of `viewer_reason`. */
    why: string | null
    /** From where, as the proxy says it. */
    address: string | null
  }
}
