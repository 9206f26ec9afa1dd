import type { Clock } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { VirusScanner } from '../../platform/virus-scanner.ts'
import type { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { Casework, StaffDirectory } from '../cases/index.ts'

/** What the documents of a case stand on. */
export interface AttachmentsDeps {
  readonly db: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly pipeline: Pipeline
  readonly vocabulary: typeof vocabulary
  readonly staff: StaffDirectory
  readonly casework: Casework
  /** Null where files are not scanned. */
  readonly scanner: VirusScanner | null
  /** Bytes. */
  readonly mostBytes: number
}
