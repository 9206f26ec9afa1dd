import type { EpochMs } from '../../../engine/model.ts'

export interface DepartureTables {
  departure: {
    entry_id: string
    requirement: string
    record_id: string
    pack: string
    cite: string
    at: EpochMs
  }
}
