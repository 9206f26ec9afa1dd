import type { ColumnType } from 'kysely'
import type { EpochMs, LocalDate } from '../../../engine/model.ts'

/** What became of entries and of whole records. */
export interface KeepingTables {
  withdrawn_entry: {
    entry_id: string
    record_id: string
    /** The entry that withdrew it. */
    withdrawn_by: string
  }
  retention: {
    record_id: string
    /** The first day on which it may be destroyed. */
    until_on: LocalDate | null
    rule: string | null
    /** Ids of the entries by which it is held. */
    holds: readonly string[]
  }
  destruction: {
    id: string
    record_id: string
    kind: string
    office: string | null
    reason: string
    proposed_by: string
    proposed_at: EpochMs
    declined_by: ColumnType<string | null, null | undefined, string>
    declined_at: ColumnType<EpochMs | null, null | undefined, EpochMs>
    confirmed_by: ColumnType<string | null, null | undefined, string>
    confirmed_at: ColumnType<EpochMs | null, null | undefined, EpochMs>
    certificate: ColumnType<unknown, string | null, string>
  }
}
