import type { ColumnType } from 'kysely'
import type { EpochMs, LocalDate } from '../../../engine/model.ts'
import type { Json } from './columns.ts'

export type CaseState = 'new' | 'screened' | 'allocated' | 'closed'

export interface CaseTables {
  case_summary: {
    record_id: string
    title: string
    case_number: string | null
    application: string | null
    proceedings: string | null
    court: string | null
    received_on: LocalDate
    /** Written only: what a list needs of it is the next one, as of its own time. */
    hearings: ColumnType<never, readonly EpochMs[], readonly EpochMs[]>
    last_hearing_at: EpochMs | null
    children: Json<readonly ListedChild[]>
    known_to_local_authority: string | null
    /** In words, as the application speaks of it. */
    harm: readonly string[]
    state: CaseState
    office: string | null
    /** Worker id. */
    allocated_to: string | null
    allocated_role: string | null
    /** Worker id of the manager of whoever holds the case. */
    manager_id: string | null
    version: number
  }
}

/** A child as lists show them. Ages follow from the date of birth when the list is read. */
export interface ListedChild {
  readonly id: string
  readonly name: string
  readonly born: LocalDate | null
}
