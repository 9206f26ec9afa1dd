import type { Clock } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import type { AttachedFile } from '../../record/seal.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { Casework, StaffDirectory } from '../cases/index.ts'

/** What freezing a record stands on. */
export interface SealsDeps {
  readonly clock: Clock
  readonly ids: Ids
  readonly pipeline: Pipeline
  readonly staff: StaffDirectory
  /** What a case shows of itself around a page. */
  readonly casework: Casework
  /** The files that belong to a record now; none where this is left out. */
  readonly attachmentsOf?: ((recordId: string) => Promise<readonly AttachedFile[]>) | undefined
  /** The record as a seal froze it, as text that proves itself; null where there is none. */
  readonly exportSealed: (recordId: string, sealId: string) => Promise<Buffer | null>
}
