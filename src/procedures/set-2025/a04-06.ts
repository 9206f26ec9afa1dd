import type { AnyDeclaration } from '../../engine/model.ts'
import { afterThePlan } from './after-the-plan.ts'
import { childProtectionRegister } from './child-protection-register.ts'
import { conferenceDissent } from './conference-dissent.ts'
import { conferenceExclusion } from './conference-exclusion.ts'
import { conferenceMembership } from './conference-membership.ts'
import { conferenceRecord } from './conference-record.ts'
import { conferenceReports } from './conference-reports.ts'
import { coreGroup } from './core-group.ts'
import { cpPlanDecision } from './cp-plan-decision.ts'
import { cpPlanEnding } from './cp-plan-ending.ts'
import { cpPlan } from './cp-plan.ts'
import { cpTransfer } from './cp-transfer.ts'
import { cpVisit } from './cp-visit.ts'
import { crossBoundaryCin } from './cross-boundary-cin.ts'
import { crossBoundaryInformation } from './cross-boundary-information.ts'
import { crossBoundaryS47 } from './cross-boundary-s47.ts'
import { familyParticipation } from './family-participation.ts'
import { initialConference } from './initial-conference.ts'
import { moveAbroad } from './move-abroad.ts'
import { moveDuringS47 } from './move-during-s47.ts'
import { negotiatedArrangement } from './negotiated-arrangement.ts'
import { planDifficulties } from './plan-difficulties.ts'
import { preBirthConference } from './pre-birth-conference.ts'
import { retainedResponsibility } from './retained-responsibility.ts'
import { reviewConference } from './review-conference.ts'
import { transferInConference } from './transfer-in-conference.ts'

/** Part A, chapters 04 to 06. */
export const a04to06: readonly AnyDeclaration[] = [
  ...initialConference, ...preBirthConference, ...transferInConference, ...reviewConference, ...conferenceMembership,
  ...familyParticipation, ...conferenceExclusion, ...conferenceReports, ...cpPlanDecision, ...cpPlanEnding, ...afterThePlan,
  ...conferenceDissent, ...conferenceRecord, ...childProtectionRegister, ...coreGroup, ...cpPlan, ...cpVisit, ...planDifficulties,
  ...negotiatedArrangement, ...crossBoundaryInformation, ...cpTransfer, ...retainedResponsibility, ...moveDuringS47,
  ...crossBoundaryCin, ...crossBoundaryS47, ...moveAbroad,
]
