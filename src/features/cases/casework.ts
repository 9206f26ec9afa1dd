import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { caseFrame } from './case-frame.ts'
import type { CaseFrame, CaseTab } from './case-frame.ts'
import type { CasesDeps } from './deps.ts'
import { dutyCards } from './duty-card.ts'
import type { DutyCard } from './duty-card.ts'
import { openCase } from './open-case.ts'
import type { OpenCase } from './open-case.ts'

/** What other features do with a case: their pages look like a case's own. */
export interface Casework {
  /** @throws NoSuchCase where there is none or it is not open to whoever asks */
  open(recordId: string): Promise<OpenCase>
  /** What `features/cases/case-layout.njk` shows around a page. */
  frame(opened: OpenCase, person: SignedInPerson, now: EpochMs): CaseFrame
  /** Duties as the duty component takes them, the most urgent first. */
  cards(duties: readonly OwedDuty[], opened: OpenCase, person: SignedInPerson, now: EpochMs): readonly DutyCard[]
}

/**
 * Casework for features that record something in a case.
 * @param tab where among the pages of a case theirs stand
 */
export function caseworkOf(deps: Pick<CasesDeps, 'db' | 'staff' | 'vocabulary'>, tab: CaseTab = 'record'): Casework {
  return {
    open: (recordId) => openCase(deps, recordId),
    frame: (opened, person, now) => caseFrame(deps, opened, person, now, tab),
    cards: (duties, opened, person, now) => dutyCards(duties, { deps, openCase: opened, person, now }),
  }
}
