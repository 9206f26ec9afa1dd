import type { EpochMs } from '../../../engine/model.ts'

/** What is to be done next about a concern, in the order of paragraph 51. */
export type AllegationStep = 'supervision' | 'draft' | 'approval' | 'person-told' | 'referral' | 'court-and-outcome' | 'done'

export interface AllegationTables {
  allegation_summary: {
    record_id: string
    title: string
    office: string | null
    /** Worker id. */
    started_by: string | null
    started_at: EpochMs
    /** Worker ids and names, as the entries say them. */
    accused: readonly string[]
    /** Sorted plain words of each name, parted by a space. */
    accused_names: readonly string[]
    accused_is: string | null
    immediate_risk: boolean
    step: AllegationStep
    version: number
  }
}
