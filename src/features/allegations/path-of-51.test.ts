import { expect, test } from 'vitest'
import { storedEntries } from '../../../test/support/case-entries.ts'
import type { GivenMore } from '../../../test/support/law.ts'
import { pathTaken } from './path-of-51.ts'

type Line = readonly [type: string, at: string, more?: GivenMore]

const received: Line = ['allegation.received', '2026-03-27T09:00', { id: 'a' }]
const supervised: Line = ['supervision.held', '2026-03-27T10:00', { about: 'a' }]
const drafted: Line = ['lado-referral.drafted', '2026-03-27T11:00', { id: 'd', about: 'a' }]
const approved: Line = ['lado-referral.approved', '2026-03-27T12:00', { about: 'd', data: { decision: 'approved' } }]
const returned: Line = ['lado-referral.approved', '2026-03-27T12:00', { about: 'd', data: { decision: 'returned' } }]
const told: Line = ['accused.informed', '2026-03-27T13:00', { about: 'a' }]
const referred: Line = ['lado.referred', '2026-03-27T14:00', { about: 'a' }]
const court: Line = ['court.informed', '2026-03-27T15:00', { about: 'a' }]
const outcome: Line = ['lado.decided', '2026-03-27T16:00', { about: 'a' }]
const leaves = (requirement: string, decision = 'departure with recorded rationale'): Line =>
  ['policy-departure.decided', '2026-03-27T09:30', { data: { requirement, decision } }]

test.each<readonly [what: string, given: readonly Line[], next: string]>([
  ['nothing done yet', [received], 'supervision'],
  ['talked through', [received, supervised], 'draft'],
  ['no referral is to be made', [received, ['supervision.held', '2026-03-27T10:00', { data: { referralDecision: 'no referral' } }]], 'done'],
  ['no referral at first, then a draft after all', [received, ['supervision.held', '2026-03-27T10:00', { data: { referralDecision: 'no referral' } }], drafted], 'approval'],
  ['drafted', [received, supervised, drafted], 'approval'],
  ['returned', [received, supervised, drafted, returned], 'draft'],
  ['drafted again after it was returned', [received, supervised, drafted, returned, ['lado-referral.drafted', '2026-03-27T12:30', { id: 'd2', about: 'a' }]], 'approval'],
  ['approved', [received, supervised, drafted, approved], 'person-told'],
  ['an approval that points at no draft is of the one before it', [received, supervised, drafted, ['lado-referral.approved', '2026-03-27T12:00']], 'person-told'],
  ['the person told', [received, supervised, drafted, approved, told], 'referral'],
  ['referred', [received, supervised, drafted, approved, told, referred], 'court-and-outcome'],
  ['referred at once, in danger', [received, referred], 'court-and-outcome'],
  ['a referral to the authority that names the LADO', [received, ['referral.made', '2026-03-27T14:00', { data: { asksForLado: true } }]], 'court-and-outcome'],
  ['the court told', [received, referred, court], 'court-and-outcome'],
  ['the outcome known', [received, referred, court, outcome], 'done'],
  ['the outcome left with a reason', [received, referred, court, leaves('cafcass-2025/51/follow-up-lado-outcome')], 'done'],
  ['supervision left with a reason', [received, leaves('51/supervision-before-lado-referral')], 'draft'],
  ['approval left with a reason', [received, supervised, leaves('51/manager-approves-lado-referral')], 'person-told'],
  ['telling left with a reason', [received, supervised, drafted, approved, leaves('51/inform-individual-first, 51/manager-approves-lado-referral')], 'referral'],
  ['on reflection a requirement is followed', [received, supervised, drafted, approved, leaves('51/inform-individual-first', 'requirement followed')], 'person-told'],
])('%s', (_what, given, next) => {
  expect(pathTaken(storedEntries(given)).next).toBe(next)
})
