import type { Clock } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { Casework, StaffDirectory } from '../cases/index.ts'

/** What the pages about access stand on. */
export interface AccessDeps {
  readonly db: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly pipeline: Pipeline
  readonly staff: StaffDirectory
  /** What a case shows of itself around a page. */
  readonly casework: Casework
}
