import type { EpochMs } from '../../../engine/model.ts'

/** What decides who may see a record; `db/migrations/0008-access.sql` and `0014-what-people-do-with-access.sql` say how. */
export interface AccessTables {
  access: {
    record_id: string
    kind: string
    office: string | null
    /** Who holds the case, who started the concern, whose record it is: a worker's id. */
    holder: string | null
    /** Open to those in `admitted` only. */
    restricted: boolean
    /** Who restricted it: a worker's id. */
    restricted_by: string | null
  }
  admitted: { record_id: string, person: string }
  /** Parties and relatives, each by name in plain words. */
  named_in: { record_id: string, words: string }
  conflict: { record_id: string, person: string, namesake: boolean }
  emergency_opening: {
    entry_id: string
    record_id: string
    person: string
    reason: string
    opened_at: EpochMs
    until_at: EpochMs
    reviewed_by: string | null
  }
  cover: {
    id: string
    absent: string
    covering: string
    from_at: EpochMs
    until_at: EpochMs
    arranged_by: string
    arranged_at: EpochMs
    /** When it was ended before its time, and by whom. */
    ended_at: EpochMs | null
    ended_by: string | null
  }
  role_permission: { role: string, permission: string }
}
