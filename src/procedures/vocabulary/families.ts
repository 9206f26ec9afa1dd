import type { EntryType } from './entry-type.ts'
import { access } from './families/access.ts'
import { allegationHandling } from './families/allegation-handling.ts'
import { allegationOutcome } from './families/allegation-outcome.ts'
import { allegation } from './families/allegation.ts'
import { assessment } from './families/assessment.ts'
import { caseReview } from './families/case-review.ts'
import { caseTransfer } from './families/case-transfer.ts'
import { checks } from './families/checks.ts'
import { childAndParents } from './families/child-and-parents.ts'
import { childCircumstances } from './families/child-circumstances.ts'
import { childDeathReview } from './families/child-death-review.ts'
import { childDeath } from './families/child-death.ts'
import { complexAbuse } from './families/complex-abuse.ts'
import { concern } from './families/concern.ts'
import { conferenceArranging } from './families/conference-arranging.ts'
import { conferenceFamily } from './families/conference-family.ts'
import { conferenceRecord } from './families/conference-record.ts'
import { conferenceReport } from './families/conference-report.ts'
import { conference } from './families/conference.ts'
import { confidences } from './families/confidences.ts'
import { coreGroup } from './families/core-group.ts'
import { courtApplication } from './families/court-application.ts'
import { courtHearing } from './families/court-hearing.ts'
import { courtOrder } from './families/court-order.ts'
import { courtPractice } from './families/court-practice.ts'
import { courtRisk } from './families/court-risk.ts'
import { directWork } from './families/direct-work.ts'
import { disagreement } from './families/disagreement.ts'
import { discipline } from './families/discipline.ts'
import { document } from './families/document.ts'
import { emergencyPowers } from './families/emergency-powers.ts'
import { enquiry } from './families/enquiry.ts'
import { governance } from './families/governance.ts'
import { intake } from './families/intake.ts'
import { keeping } from './families/keeping.ts'
import { kindsOfConcern } from './families/kinds-of-concern.ts'
import { lookedAfter } from './families/looked-after.ts'
import { medical } from './families/medical.ts'
import { meeting } from './families/meeting.ts'
import { movement } from './families/movement.ts'
import { notification } from './families/notification.ts'
import { people } from './families/people.ts'
import { plan } from './families/plan.ts'
import { police } from './families/police.ts'
import { protectionPlan } from './families/protection-plan.ts'
import { protection } from './families/protection.ts'
import { referralHandling } from './families/referral-handling.ts'
import { referralOutcome } from './families/referral-outcome.ts'
import { referral } from './families/referral.ts'
import { request } from './families/request.ts'
import { responsibleAuthority } from './families/responsible-authority.ts'
import { screening } from './families/screening.ts'
import { securingFiles } from './families/securing-files.ts'
import { sharing } from './families/sharing.ts'
import { specialGuardianship } from './families/special-guardianship.ts'
import { staff } from './families/staff.ts'
import { statesOfProtection } from './families/states-of-protection.ts'
import { statesOfReview } from './families/states-of-review.ts'
import { states } from './families/states.ts'
import { strategyRecord } from './families/strategy-record.ts'
import { strategy } from './families/strategy.ts'
import { supervision } from './families/supervision.ts'
import { suspension } from './families/suspension.ts'

/** A group of entry types, in the order in which work on a child meets them. */
export interface Family {
  readonly slug: string
  readonly title: string
}

/** In order. */
export const families: readonly Family[] = [
  { slug: 'intake', title: 'Intake' },
  { slug: 'screening', title: 'Screening of applications' },
  { slug: 'checks', title: 'Checks on people' },
  { slug: 'concern', title: 'Concerns' },
  { slug: 'supervision', title: 'Supervision' },
  { slug: 'referral', title: 'Referral' },
  { slug: 'notification', title: 'Telling people' },
  { slug: 'assessment', title: 'Assessment and services' },
  { slug: 'sharing', title: 'Consent and sharing' },
  { slug: 'protection', title: 'Immediate protection' },
  { slug: 'police', title: 'Police' },
  { slug: 'strategy', title: 'Strategy discussion' },
  { slug: 'enquiry', title: 'Section 47 enquiry' },
  { slug: 'medical', title: 'Medical' },
  { slug: 'conference', title: 'Conference' },
  { slug: 'plan', title: 'Plans' },
  { slug: 'core-group', title: 'Core group' },
  { slug: 'movement', title: 'Moves and boundaries' },
  { slug: 'looked-after', title: 'Looked-after children' },
  { slug: 'court', title: 'Court' },
  { slug: 'direct-work', title: 'Direct work with the child' },
  { slug: 'allegation', title: 'People who work with children' },
  { slug: 'complex-abuse', title: 'Complex and organised abuse' },
  { slug: 'death', title: 'Child death' },
  { slug: 'review', title: 'Practice review' },
  { slug: 'disagreement', title: 'Disagreement and complaint' },
  { slug: 'people', title: 'Births, and adults who may pose a risk' },
  { slug: 'meeting', title: 'Other meetings' },
  { slug: 'staff', title: 'Staff' },
  { slug: 'governance', title: 'Policies and departures' },
  { slug: 'request', title: 'Requests for information' },
  { slug: 'access', title: 'Access to records' },
]

/** Every entry type, family by family. */
export const entryTypes: readonly EntryType[] = [
  ...courtApplication, ...intake, ...document, ...screening, ...checks,
  ...concern, ...kindsOfConcern, ...childCircumstances, ...supervision,
  ...referral, ...referralHandling, ...referralOutcome, ...notification,
  ...assessment, ...childAndParents, ...sharing,
  ...protection, ...responsibleAuthority, ...emergencyPowers, ...police,
  ...strategy, ...strategyRecord, ...enquiry, ...medical,
  ...conferenceArranging, ...conferenceFamily, ...conferenceReport, ...conference, ...conferenceRecord,
  ...plan, ...protectionPlan, ...coreGroup, ...movement, ...caseTransfer, ...lookedAfter,
  ...courtHearing, ...courtPractice, ...courtRisk, ...courtOrder, ...specialGuardianship, ...directWork,
  ...allegation, ...allegationHandling, ...suspension, ...discipline, ...allegationOutcome, ...complexAbuse,
  ...childDeath, ...childDeathReview, ...caseReview, ...securingFiles,
  ...disagreement, ...people, ...meeting, ...staff, ...governance, ...request, ...access, ...confidences, ...keeping,
  ...states, ...statesOfProtection, ...statesOfReview,
]
