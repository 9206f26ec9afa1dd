import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { StaffDirectory } from '../cases/index.ts'

/** What retention stands on. */
export interface RetentionDeps {
  readonly db: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly ruleBook: RuleBook
  readonly pipeline: Pipeline
  readonly staff: StaffDirectory
}
