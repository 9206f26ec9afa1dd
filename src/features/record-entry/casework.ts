import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import type { KnownCase } from './form/context.ts'

/** A case that somebody may see. */
export interface OpenedCase extends KnownCase {
  readonly version: number
}

/**
 * What casework does for this feature. It is handed in and not imported, because casework draws forms of its own
 * with what this feature exports.
 */
export interface Casework {
  /** @throws NotFound where there is no such case or it is not open to them */
  open(recordId: string): Promise<OpenedCase>
  /** What the layout of a case's pages shows around them. */
  frame(opened: OpenedCase, person: SignedInPerson, now: EpochMs): object
  /** Duties as the duty component takes them, the most urgent first. */
  cards(duties: readonly OwedDuty[], opened: OpenedCase, person: SignedInPerson, now: EpochMs): readonly ShownDuty[]
}

/** A duty as the duty component takes it. */
export interface ShownDuty {
  readonly id: string
  readonly [param: string]: unknown
}
