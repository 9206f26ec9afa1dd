import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { set2025 } from './index.ts'
import { reviewConference } from './review-conference.ts'

const pack = { ...set2025, declarations: reviewConference }
const policy = law(pack, { children: [{ id: 'c1' }] })
const siblings = law(pack)

const first = 'hold-first-review'
const later = 'hold-later-reviews'
const afterBirth = 'hold-review-after-birth'
const afterDatedBirth = 'hold-review-after-dated-birth'
const early = 'review-early-after-inquorate-conference'
const long = 'reconsider-long-plan'

const onPlan = { planDecision: 'child is subject of a plan' }
const goesOn = { planDecision: 'plan continues' }
const initial: Given = ['icpc.held', '2025-11-28T10:00', { data: onPlan }]
const firstReview: Given = ['rcpc.held', '2026-02-24T10:00', { data: goesOn }]

lawRows('A 4.1.21: the first review', policy, [
  ['three months from the initial conference', [
    ['icpc.held', '2026-01-15T10:00', { data: onPlan }],
  ], '2026-01-16T09:00', { [first]: 'open by 2026-04-16T00:00' }],
  ['to the last day of a shorter month', [
    ['icpc.held', '2025-11-30T10:00', { data: onPlan }],
  ], '2025-12-01T09:00', { [first]: 'open by 2026-03-01T00:00' }],
  ['on a day that is not worked, all the same', [
    ['icpc.held', '2026-09-25T10:00', { data: onPlan }],
  ], '2026-09-26T09:00', { [first]: 'open by 2026-12-26T00:00' }],
  ['a transfer in conference is an initial one', [
    ['transfer-conference.held', '2026-01-15T10:00', { data: onPlan }],
  ], '2026-01-16T09:00', { [first]: 'open by 2026-04-16T00:00' }],
  ['a pre-birth conference is not reviewed from its own day', [
    ['prebirth-conference.held', '2026-01-15T10:00', { data: onPlan }],
  ], '2026-01-16T09:00', { [first]: 'none', [later]: 'open' }],
  ['no plan, no review', [
    ['icpc.held', '2026-01-15T10:00', { data: { planDecision: 'child is not' } }],
  ], '2026-01-16T09:00', { [first]: 'none', [later]: 'none' }],
  ['nor where harm is not likely', [
    ['icpc.held', '2026-01-15T10:00', { data: { likelySignificantHarm: false } }],
  ], '2026-01-16T09:00', { [first]: 'none' }],
  ['the decision is left open: owed', [
    ['icpc.held', '2026-01-15T10:00'],
  ], '2026-01-16T09:00', { [first]: 'open by 2026-04-16T00:00' }],
  ['until it is made, and there is no plan', [
    ['icpc.held', '2026-01-15T10:00'],
    ['icpc.held', '2026-01-15T12:00', { about: 'e1', data: { planDecision: 'child is not' } }],
  ], '2026-01-16T09:00', { [first]: 'ended by 2026-04-16T00:00', [later]: 'ended' }],
  ['held on its last minute', [
    ['icpc.held', '2026-01-15T10:00', { data: onPlan }], ['rcpc.held', '2026-04-15T23:59', { data: goesOn }],
  ], '2026-04-20T09:00', { [first]: 'met by 2026-04-16T00:00' }],
  ['held a minute later', [
    ['icpc.held', '2026-01-15T10:00', { data: onPlan }], ['rcpc.held', '2026-04-16T00:00', { data: goesOn }],
  ], '2026-04-20T09:00', { [first]: 'met-late by 2026-04-16T00:00' }],
  ['the plan ends before it', [
    ['icpc.held', '2026-01-15T10:00', { data: onPlan }],
    ['cp-plan.ended', '2026-03-01T10:00', { data: { ground: 'reached eighteen', decision: 'plan ended' } }],
  ], '2026-04-20T09:00', { [first]: 'ended by 2026-04-16T00:00', [later]: 'ended' }],
  ['putting the end to a review ends nothing', [
    ['icpc.held', '2026-01-15T10:00', { data: onPlan }],
    ['cp-plan.ended', '2026-03-01T10:00', { data: { decision: 'referred to review conference' } }],
  ], '2026-03-02T09:00', { [first]: 'open by 2026-04-16T00:00' }],
])

lawRows('A 4.1.22: later reviews', policy, [
  ['no date before the first has been held', [initial], '2026-01-05T09:00', { [later]: 'open' }],
  ['six months from the first', [initial, firstReview], '2026-02-25T09:00', { [later]: 'open by 2026-08-25T00:00' }],
  ['and from each to the next', [
    initial, firstReview, ['rcpc.held', '2026-08-24T10:00', { data: goesOn }],
  ], '2026-08-25T09:00', { [later]: 'met by 2026-08-25T00:00; open by 2027-02-25T00:00' }],
  ['clamped to the end of February', [
    initial, firstReview, ['rcpc.held', '2026-08-31T10:00', { data: goesOn }],
  ], '2026-09-01T09:00', { [later]: 'met-late by 2026-08-25T00:00; open by 2027-03-01T00:00' }],
  ['after a conference of last year that made no plan', [
    ['icpc.held', '2025-07-25T10:00', { data: { planDecision: 'child is not' } }], ['cp-plan.made', '2025-11-28T10:00'], firstReview,
  ], '2026-02-25T09:00', { [later]: 'open by 2026-08-25T00:00' }],
  ['also where each was arranged by itself', [
    initial, ['cp-plan.made', '2025-11-28T12:00', { about: 'e1' }],
    ['rcpc.requested', '2026-02-02T10:00', { about: 'e2' }], ['conference.planned', '2026-02-03T10:00', { about: 'e3' }],
    ['rcpc.held', '2026-02-24T10:00', { about: 'e4', data: goesOn }],
    ['rcpc.requested', '2026-08-03T10:00', { about: 'e2' }], ['conference.planned', '2026-08-04T10:00', { about: 'e6' }],
    ['rcpc.held', '2026-08-20T10:00', { about: 'e7', data: goesOn }],
  ], '2026-08-25T09:00', { [first]: 'met by 2026-03-01T00:00', [later]: 'met by 2026-08-25T00:00; open by 2027-02-21T00:00' }],
  ['a further word on the first review is no second one', [
    initial, firstReview, ['rcpc.held', '2026-02-24T15:00', { about: 'e2', data: { nextReviewBy: '2026-08-01' } }],
  ], '2026-02-25T09:00', { [later]: 'open by 2026-08-25T00:00' }],
  ['until a review ends the plan', [
    initial, firstReview, ['rcpc.held', '2026-08-20T10:00', { data: { planDecision: 'plan ends' } }],
  ], '2026-08-25T09:00', { [later]: 'ended by 2026-08-25T00:00' }],
  ['where the record begins with a review', [firstReview], '2026-02-25T09:00', { [later]: 'open by 2026-08-25T00:00' }],
  ['and goes on with the next', [
    firstReview, ['rcpc.held', '2026-08-20T10:00', { data: goesOn }],
  ], '2026-08-25T09:00', { [later]: 'met by 2026-08-25T00:00; open by 2027-02-21T00:00' }],
  ['the plan made where the child moved to goes on when the old one ends', [
    initial, firstReview,
    ['transfer-conference.held', '2026-05-11T10:00', { data: onPlan }],
    ['cp-plan.ended', '2026-05-12T10:00', { data: { ground: 'moved permanently, transfer confirmed' } }],
  ], '2026-05-13T09:00', { [later]: 'ended by 2026-08-25T00:00; open', [first]: 'met by 2026-03-01T00:00; open by 2026-08-12T00:00' }],
])

lawRows('A 4.1.21 and 4.1.22: each child by itself', siblings, [
  ['reviewed on different days, each counted from its own', [
    ['icpc.held', '2025-11-28T10:00', { data: onPlan }],
    ['rcpc.held', '2026-02-24T10:00', { children: ['c1'], data: goesOn }],
    ['rcpc.held', '2026-02-26T10:00', { children: ['c2'], data: goesOn }],
  ], '2026-02-27T09:00', { [later]: 'open by 2026-08-25T00:00; open by 2026-08-27T00:00' }],
  ['then one for both', [
    ['icpc.held', '2025-11-28T10:00', { data: onPlan }],
    ['rcpc.held', '2026-02-24T10:00', { children: ['c1'], data: goesOn }],
    ['rcpc.held', '2026-02-26T10:00', { children: ['c2'], data: goesOn }], ['rcpc.held', '2026-08-24T10:00', { data: goesOn }],
  ], '2026-08-25T09:00', {
    [later]: 'met by 2026-08-25T00:00; met by 2026-08-27T00:00; open by 2027-02-25T00:00; open by 2027-02-25T00:00',
  }],
  ['a child who came with a plan, of whom no conference is on record', [
    ['icpc.held', '2025-11-28T10:00', { children: ['c1'], data: onPlan }],
    ['cp-plan.made', '2025-12-05T10:00', { children: ['c2'] }],
    ['rcpc.held', '2026-02-24T10:00', { children: ['c2'], data: goesOn }],
  ], '2026-02-25T09:00', { [later]: 'open; open by 2026-08-25T00:00' }],
  ['the plan ends for one', [
    ['icpc.held', '2026-01-15T10:00', { data: onPlan }],
    ['cp-plan.ended', '2026-03-01T10:00', { children: ['c1'], data: { ground: 'reached eighteen' } }],
  ], '2026-04-01T09:00', { [first]: 'ended by 2026-04-16T00:00; open by 2026-04-16T00:00' }],
])

lawRows('A 4.1.22: after a pre-birth conference', policy, [
  ['a month from the birth', [
    ['prebirth-conference.held', '2025-12-01T10:00', { data: onPlan }], ['child.born', '2026-01-31T04:00'],
  ], '2026-02-01T09:00', { [afterBirth]: 'open by 2026-03-01T00:00', [afterDatedBirth]: 'none' }],
  ['counted from the date of birth, where the birth was recorded later', [
    ['prebirth-conference.held', '2025-12-01T10:00', { data: onPlan }],
    ['child.born', '2026-02-05T09:00', { data: { dateOfBirth: '2026-01-31' } }],
  ], '2026-02-06T09:00', { [afterBirth]: 'none', [afterDatedBirth]: 'open by 2026-03-01T00:00' }],
  ['then six months', [
    ['prebirth-conference.held', '2025-12-01T10:00', { data: onPlan }], ['child.born', '2026-01-31T04:00'],
    ['rcpc.held', '2026-02-27T10:00', { data: goesOn }],
  ], '2026-02-28T09:00', { [afterBirth]: 'met by 2026-03-01T00:00', [later]: 'open by 2026-08-28T00:00' }],
  ['nothing where no plan was made before the birth', [
    ['prebirth-conference.held', '2025-12-01T10:00', { data: { planDecision: 'child is not' } }],
    ['child.born', '2026-01-31T04:00'],
  ], '2026-02-01T09:00', { [afterBirth]: 'none' }],
  ['nothing where there was no such conference', [
    ['child.born', '2026-01-31T04:00'],
  ], '2026-02-01T09:00', { [afterBirth]: 'none' }],
])

lawRows('A 4.3.12: after a conference without its quorum', policy, [
  ['a review is held early, with no figure', [
    ['conference.inquorate', '2026-01-15T10:00', { data: { decision: 'proceed inquorate' } }],
  ], '2026-06-01T09:00', { [early]: 'open' }],
  ['not where the chair did not go on', [
    ['conference.inquorate', '2026-01-15T10:00', { data: { decision: 'do not proceed' } }],
  ], '2026-06-01T09:00', { [early]: 'none' }],
  ['held', [
    ['conference.inquorate', '2026-01-15T10:00'], ['rcpc.held', '2026-02-12T10:00', { data: goesOn }],
  ], '2026-06-01T09:00', { [early]: 'met' }],
])

lawRows('A 4.1.24: plans of over two years', policy, [
  ['not before two years have run', [['cp-plan.made', '2025-07-01T10:00']], '2027-07-01T23:59', { [long]: 'none' }],
  ['then, with no date to miss', [['cp-plan.made', '2025-07-01T10:00']], '2027-07-02T00:00', { [long]: 'open' }],
  ['once, though the plan is written anew', [
    ['cp-plan.made', '2025-07-01T10:00'], ['cp-plan.made', '2025-09-15T10:00'],
  ], '2027-10-01T09:00', { [long]: 'open' }],
  ['from the plan that goes on, where an earlier one has ended', [
    ['cp-plan.made', '2025-07-01T10:00'], ['cp-plan.ended', '2026-01-15T10:00'], ['cp-plan.made', '2026-09-15T10:00'],
  ], '2028-09-16T00:00', { [long]: 'ended; open' }],
  ['a look before that is no such review', [
    ['cp-plan.made', '2025-07-01T10:00'], ['plan-progress.reviewed', '2027-01-04T10:00'],
  ], '2027-07-02T00:00', { [long]: 'open' }],
  ['looked at', [
    ['cp-plan.made', '2025-07-01T10:00'], ['plan-progress.reviewed', '2027-07-05T10:00'],
  ], '2027-08-02T00:00', { [long]: 'met' }],
])
