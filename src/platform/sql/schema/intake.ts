import type { EpochMs } from '../../../engine/model.ts'
import type { Json } from './columns.ts'

export interface IntakeTables {
  intake_run: {
    id: string
    at: EpochMs
    /** Worker id. */
    person: string | null
    file_name: string
    bytes: number
    /** Counts, and the first of each list. */
    result: Json<unknown>
  }
}
