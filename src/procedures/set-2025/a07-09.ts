import type { AnyDeclaration } from '../../engine/model.ts'
import { allegationsDisciplinary } from './allegations-disciplinary.ts'
import { allegationsRecords } from './allegations-records.ts'
import { allegationsSuspension } from './allegations-suspension.ts'
import { allegations } from './allegations.ts'
import { cdop } from './cdop.ts'
import { childDeathNotification } from './child-death-notification.ts'
import { childDeathReview } from './child-death-review.ts'
import { complexAbuseSmg } from './complex-abuse-smg.ts'
import { complexAbuse } from './complex-abuse.ts'
import { dbsReferral } from './dbs-referral.ts'
import { jointAgencyResponse } from './joint-agency-response.ts'
import { managementPlanningMeeting } from './management-planning-meeting.ts'
import { policeOutcome } from './police-outcome.ts'
import { scdoc } from './scdoc.ts'

/** Part A, chapters 7 to 9: allegations against people who work with children, complex abuse and the death of a child. */
export const a07to09: readonly AnyDeclaration[] = [
  ...allegations, ...managementPlanningMeeting, ...allegationsSuspension, ...allegationsDisciplinary, ...policeOutcome,
  ...allegationsRecords, ...dbsReferral, ...complexAbuse, ...complexAbuseSmg, ...childDeathReview, ...jointAgencyResponse,
  ...childDeathNotification, ...cdop, ...scdoc,
]
