import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { StaffDirectory } from '../cases/index.ts'

/** What the lists of duties and a duty's own page stand on. */
export interface DutiesDeps {
  readonly db: Database
  readonly clock: Clock
  readonly ruleBook: RuleBook
  readonly vocabulary: typeof vocabulary
  readonly staff: StaffDirectory
}
