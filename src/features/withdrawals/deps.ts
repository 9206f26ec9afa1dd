import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { Casework, StaffDirectory } from '../cases/index.ts'

/** What withdrawing stands on. */
export interface WithdrawalsDeps {
  readonly db: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly ruleBook: RuleBook
  readonly pipeline: Pipeline
  readonly vocabulary: typeof vocabulary
  readonly staff: StaffDirectory
  /** What a case shows of itself around a page. */
  readonly casework: Casework
}
