import type { AnyDeclaration } from '../../engine/model.ts'
import { assessment } from './assessment.ts'
import { cinPlan } from './cin-plan.ts'
import { familyInvolvement } from './family-involvement.ts'
import { homeAndHostAuthority } from './home-and-host-authority.ts'
import { immediateProtection } from './immediate-protection.ts'
import { informationSharingAtReferral } from './information-sharing-at-referral.ts'
import { jointVisit } from './joint-visit.ts'
import { medicalConsent } from './medical-consent.ts'
import { missingOrInaccessible } from './missing-or-inaccessible.ts'
import { nonRecentAbuse } from './non-recent-abuse.ts'
import { paediatricAssessment } from './paediatric-assessment.ts'
import { policeInvestigation } from './police-investigation.ts'
import { preBirth } from './pre-birth.ts'
import { publicConcern } from './public-concern.ts'
import { referralTriage } from './referral-triage.ts'
import { referral } from './referral.ts'
import { returnHome } from './return-home.ts'
import { s47Checks } from './s47-checks.ts'
import { s47Enquiry } from './s47-enquiry.ts'
import { s47Outcome } from './s47-outcome.ts'
import { s47Recording } from './s47-recording.ts'
import { strategyDiscussion } from './strategy-discussion.ts'
import { strategyRecord } from './strategy-record.ts'
import { urgentMedical } from './urgent-medical.ts'

/** Part A, chapters 01 to 03. */
export const a01to03: readonly AnyDeclaration[] = [
  ...referral,
  ...referralTriage,
  ...publicConcern,
  ...urgentMedical,
  ...nonRecentAbuse,
  ...informationSharingAtReferral,
  ...assessment,
  ...returnHome,
  ...cinPlan,
  ...preBirth,
  ...homeAndHostAuthority,
  ...immediateProtection,
  ...strategyDiscussion,
  ...strategyRecord,
  ...s47Enquiry,
  ...s47Checks,
  ...jointVisit,
  ...policeInvestigation,
  ...familyInvolvement,
  ...missingOrInaccessible,
  ...paediatricAssessment,
  ...medicalConsent,
  ...s47Outcome,
  ...s47Recording,
]
