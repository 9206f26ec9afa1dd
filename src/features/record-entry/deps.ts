import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { Command } from '../../record/command.ts'
import type { Casework } from './casework.ts'
import type { LeaveRequirementInput } from './depart/leave-requirement.ts'
import type { RecordEntryInput } from './record-entry.ts'

/** What recording an entry stands on. */
export interface RecordEntryDeps {
  /** For drafts only: a record is read through casework. */
  readonly db: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly ruleBook: RuleBook
  readonly pipeline: Pipeline
  readonly vocabulary: typeof vocabulary
  readonly casework: Casework
  /** How it is written, in records that have rules of their own; as in a case where this is left out. */
  readonly commands?: RecordCommands | undefined
}

export interface RecordCommands {
  readonly record: Command<RecordEntryInput>
  readonly leave: Command<LeaveRequirementInput>
}
