import type { Pack } from '../../engine/model.ts'
import { loadRequirements } from '../requirements.ts'
import { allegationsStaff } from './allegations-staff.ts'
import { commonAssessment } from './common-assessment.ts'
import { courtNotification } from './court-notification.ts'
import { departure, governance } from './governance.ts'
import { immediateProtection } from './immediate-protection.ts'
import { informationSharing } from './information-sharing.ts'
import { interAgencyMeetings } from './inter-agency-meetings.ts'
import { mappa } from './mappa.ts'
import { performanceManagement } from './performance-management.ts'
import { recording } from './recording.ts'
import { referralServices } from './referral-services.ts'
import { referral } from './referral.ts'
import { riskIdentification } from './risk-identification.ts'
import { s120Notification } from './s120-notification.ts'
import { saferRecruitment } from './safer-recruitment.ts'
import { screening } from './screening.ts'
import { seriousCaseReview } from './serious-case-review.ts'
import { source } from './source.ts'
import { supervision } from './supervision.ts'

/** The Cafcass safeguarding framework of March 2007: its time limits, and the gates and tables that they hang on. */
export const cafcass2007: Pack = {
  source,
  requirements: loadRequirements(new URL('requirements', import.meta.url)),
  declarations: [
    ...governance, ...screening, ...s120Notification, ...riskIdentification, ...commonAssessment, ...immediateProtection,
    ...supervision, ...recording, ...referral, ...referralServices, ...courtNotification, ...interAgencyMeetings, ...mappa,
    ...seriousCaseReview, ...informationSharing, ...allegationsStaff, ...performanceManagement, ...saferRecruitment,
  ],
  departure,
}
