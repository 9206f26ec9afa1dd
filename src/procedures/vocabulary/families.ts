import type { EntryType } from './entry-type.ts'
import { allegation } from './families/allegation.ts'
import { assessment } from './families/assessment.ts'
import { checks } from './families/checks.ts'
import { concern } from './families/concern.ts'
import { courtApplication } from './families/court-application.ts'
import { courtHearing } from './families/court-hearing.ts'
import { courtOrder } from './families/court-order.ts'
import { courtRisk } from './families/court-risk.ts'
import { disagreement } from './families/disagreement.ts'
import { governance } from './families/governance.ts'
import { intake } from './families/intake.ts'
import { kindsOfConcern } from './families/kinds-of-concern.ts'
import { notification } from './families/notification.ts'
import { people } from './families/people.ts'
import { police } from './families/police.ts'
import { protection } from './families/protection.ts'
import { referralOutcome } from './families/referral-outcome.ts'
import { referral } from './families/referral.ts'
import { screening } from './families/screening.ts'
import { sharing } from './families/sharing.ts'
import { specialGuardianship } from './families/special-guardianship.ts'
import { states } from './families/states.ts'
import { strategy } from './families/strategy.ts'
import { supervision } from './families/supervision.ts'

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
  { slug: 'court', title: 'Court' },
  { slug: 'allegation', title: 'People who work with children' },
  { slug: 'disagreement', title: 'Disagreement and complaint' },
  { slug: 'people', title: 'Adults who may pose a risk' },
  { slug: 'governance', title: 'Policies and departures' },
]

/** Every entry type, family by family. */
export const entryTypes: readonly EntryType[] = [
  ...courtApplication, ...intake, ...screening, ...checks, ...concern, ...kindsOfConcern, ...supervision, ...referral,
  ...referralOutcome, ...notification, ...assessment, ...sharing, ...protection, ...police, ...strategy, ...courtHearing, ...courtRisk,
  ...courtOrder, ...specialGuardianship, ...allegation, ...disagreement, ...people, ...governance, ...states,
]
