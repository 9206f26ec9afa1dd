import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import type { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { Casework } from './casework.ts'

/** What recording an entry stands on. */
export interface RecordEntryDeps {
  readonly clock: Clock
  readonly ids: Ids
  readonly ruleBook: RuleBook
  readonly pipeline: Pipeline
  readonly vocabulary: typeof vocabulary
  readonly casework: Casework
}
