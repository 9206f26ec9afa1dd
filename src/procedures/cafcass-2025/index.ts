import type { Pack } from '../../engine/model.ts'
import { loadRequirements } from '../requirements.ts'
import { adults } from './adults.ts'
import { checks } from './checks.ts'
import { concern } from './concern.ts'
import { connectedChildren } from './connected-children.ts'
import { courtNotification } from './court-notification.ts'
import { disagreement } from './disagreement.ts'
import { extraFamilial } from './extra-familial.ts'
import { findingOfFact } from './finding-of-fact.ts'
import { departure, governance } from './governance.ts'
import { homeEducation } from './home-education.ts'
import { informationSharing } from './information-sharing.ts'
import { marac } from './marac.ts'
import { orderChallenge } from './order-challenge.ts'
import { privateFostering } from './private-fostering.ts'
import { prohibitedSteps } from './prohibited-steps.ts'
import { recording } from './recording.ts'
import { referral } from './referral.ts'
import { s16a } from './s16a.ts'
import { s37 } from './s37.ts'
import { sexualOffences } from './sexual-offences.ts'
import { source } from './source.ts'
import { specialGuardianship } from './special-guardianship.ts'
import { strategyDiscussion } from './strategy-discussion.ts'
import { supervision } from './supervision.ts'
import { worksWithChildren } from './works-with-children.ts'

/** The Cafcass child safeguarding policy of January 2025, paragraph by paragraph. */
export const cafcass2025: Pack = {
  source,
  requirements: loadRequirements(new URL('requirements', import.meta.url)),
  declarations: [
    ...governance, ...concern, ...supervision, ...referral, ...courtNotification, ...connectedChildren, ...findingOfFact,
    ...disagreement, ...informationSharing, ...strategyDiscussion, ...marac, ...s16a, ...s37, ...homeEducation,
    ...privateFostering, ...prohibitedSteps, ...adults, ...extraFamilial, ...orderChallenge, ...worksWithChildren,
    ...specialGuardianship, ...sexualOffences, ...recording, ...checks,
  ],
  departure,
}
