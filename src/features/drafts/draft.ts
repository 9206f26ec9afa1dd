import type { Selectable } from 'kysely'
import type { EpochMs } from '../../engine/model.ts'
import type { Schema } from '../../platform/sql/schema.ts'

/** What stands in the boxes of a form, by field name. */
export type DraftContent = Readonly<Record<string, readonly string[]>>

/** Something that somebody is writing and has not recorded. */
export interface Draft {
  /** Of the command that is to record it. */
  readonly id: string
  /** Worker id of whoever writes it. */
  readonly person: string
  /** Null where it will open a record of its own. */
  readonly recordId: string | null
  /** Address of its form. */
  readonly form: string
  readonly entryType: string
  readonly about: string | null
  readonly content: DraftContent
  /** 1 when it was first kept, then one more each time. */
  readonly revision: number
  readonly begunAt: EpochMs
  readonly savedAt: EpochMs
}

export function draftOf(row: Selectable<Schema['draft']>): Draft {
  return {
    id: row.id, person: row.person, recordId: row.record_id, form: row.form, entryType: row.entry_type, about: row.about,
    content: JSON.parse(row.content) as DraftContent, revision: row.revision, begunAt: row.begun_at, savedAt: row.saved_at,
  }
}
