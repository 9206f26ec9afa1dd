import type { Pack } from '../../engine/model.ts'
import { reasonedDeparture } from '../conditions/reasoned-departure.ts'
import { loadRequirements } from '../requirements.ts'
import { acknowledgement } from './acknowledgement.ts'
import { allegations } from './allegations.ts'
import { assessment } from './assessment.ts'
import { coreGroup } from './core-group.ts'
import { cpPlanEnding } from './cp-plan-ending.ts'
import { cpTransfer } from './cp-transfer.ts'
import { emergencyOrders } from './emergency-orders.ts'
import { immediateProtection } from './immediate-protection.ts'
import { informationSharing } from './information-sharing.ts'
import { initialConference } from './initial-conference.ts'
import { referralDecision } from './referral-decision.ts'
import { referral } from './referral.ts'
import { reviewConference } from './review-conference.ts'
import { s47Enquiry } from './s47-enquiry.ts'
import { source } from './source.ts'
import { strategyDiscussion } from './strategy-discussion.ts'
import { unbornChild } from './unborn-child.ts'

/** The Welsh guidance on handling individual cases to protect children at risk, paragraph by paragraph. */
export const wales: Pack = {
  source,
  requirements: loadRequirements(new URL('requirements', import.meta.url)),
  declarations: [
    ...referral, ...acknowledgement, ...referralDecision, ...informationSharing, ...assessment, ...immediateProtection,
    ...strategyDiscussion, ...s47Enquiry, ...initialConference, ...unbornChild, ...coreGroup, ...reviewConference,
    ...cpTransfer, ...cpPlanEnding, ...emergencyOrders, ...allegations,
  ],
  departure: reasonedDeparture,
}
