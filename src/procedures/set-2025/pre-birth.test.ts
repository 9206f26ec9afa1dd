import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { preBirth } from './pre-birth.ts'

const policy = law({ ...set2025, declarations: preBirth }, { children: [{ id: 'c1' }] })

const refer = 'refer-before-birth'
const begin = 'begin-assessment-before-birth'
const consider = 'consider-prebirth-assessment'
const discuss = 'hold-prebirth-strategy-discussion'
const atBirth = 'act-at-birth'
const tell = 'tell-parents-before-birth'

const concern: Given = ['concern.identified', '2026-03-27T16:10', { data: { childIs: 'unborn child' } }]
const referral: Given = ['referral.received', '2026-03-30T10:00', { about: 'e1', data: { expectedDateOfDelivery: '2026-09-01' } }]

lawRows('A 2.6.1 and 2.6.3: an unborn child is referred as soon as the concern arises', policy, [
  ['at once', [concern], '2026-04-20T09:00', { [refer]: 'open' }],
  ['also where only help is needed', [
    ['concern.identified', '2026-03-27T16:10', { data: { childIs: 'unborn child', significantHarmSuspected: false } }],
  ], '2026-03-27T17:00', { [refer]: 'open' }],
  ['a child already born is another matter', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T17:00', {
    [refer]: 'none', [begin]: 'none',
  }],
  ['met by referring', [concern, referral], '2026-03-30T11:00', { [refer]: 'met' }],
])

lawRows('A 1.5.2: the concern is taken up before the birth', policy, [
  ['without a day on which it is expected there is no date', [concern], '2026-03-27T17:00', { [begin]: 'open' }],
  ['by the day on which it is expected', [concern, referral], '2026-03-30T11:00', { [begin]: 'open by 2026-09-02T00:00' }],
  ['by the day told last', [
    concern, referral,
    ['child.expected-birth', '2026-05-04T10:00', { data: { expectedDateOfDelivery: '2026-08-24' } }],
  ], '2026-05-05T09:00', { [begin]: 'open by 2026-08-25T00:00' }],
  ['late where the child is born before it', [
    concern, referral, ['child.born', '2026-08-10T04:00'],
  ], '2026-08-11T09:00', { [begin]: 'overdue by 2026-08-11T00:00' }],
  ['done by beginning to assess', [
    concern, referral, ['assessment.started', '2026-04-02T10:00', { about: 'e2' }],
  ], '2026-04-03T09:00', { [begin]: 'met by 2026-09-02T00:00' }],
  ['ended where the referral ends', [
    concern, referral, ['referral.decided', '2026-03-31T10:00', { about: 'e2', data: { outcome: 'redirect to early help' } }],
  ], '2026-04-03T09:00', { [begin]: 'ended by 2026-09-02T00:00' }],
])

lawRows('A 2.6.5 and 2.6.7: what a referral before a birth asks for', policy, [
  ['both as soon as possible, with no date', [concern, referral], '2026-04-20T09:00', { [consider]: 'open', [discuss]: 'open' }],
  ['of no other referral', [['referral.received', '2026-03-30T10:00']], '2026-03-30T11:00', { [consider]: 'none', [discuss]: 'none' }],
  ['the decision on an assessment answers the first', [
    concern, referral, ['pre-birth-assessment.considered', '2026-04-02T10:00', { about: 'e2', data: { decision: 'pre-birth assessment' } }],
  ], '2026-04-03T09:00', { [consider]: 'met', [discuss]: 'open' }],
  ['the discussion the second', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2' }],
  ], '2026-04-03T09:00', { [consider]: 'open', [discuss]: 'met' }],
  ['nor where the child has died', [concern, referral, ['child.died', '2026-06-01T10:00']], '2026-06-02T09:00', { [discuss]: 'ended' }],
  ['which is not owed where the decision is an assessment', [
    concern, referral, ['referral.decided', '2026-03-31T10:00', { about: 'e2', data: { outcome: 'assessment' } }],
  ], '2026-04-03T09:00', { [discuss]: 'ended' }],
])

lawRows('A 2.6.11: the parents are told', policy, [
  ['as soon as possible after the strategy discussion', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2' }],
  ], '2026-04-20T09:00', { [tell]: 'open' }],
  ['once for all discussions', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2' }],
    ['parents.informed', '2026-04-03T10:00', { about: 'e3', data: { matter: 'concern' } }],
    ['strategy-discussion.held', '2026-04-20T10:00', { about: 'e2' }],
  ], '2026-04-21T09:00', { [tell]: 'met' }],
  ['not by telling of emergency treatment', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2' }],
    ['parents.informed', '2026-04-03T10:00', { about: 'e3', data: { matter: 'emergency treatment' } }],
  ], '2026-04-21T09:00', { [tell]: 'open' }],
  ['not where medical advice is against it', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2' }],
    ['parent-consultation.decided', '2026-04-02T12:00', { about: 'e3', data: { decision: 'neither', reasons: 'Medical advice' } }],
  ], '2026-04-21T09:00', { [tell]: 'ended' }],
])

lawRows('A 2.6.10: what was fixed for the birth is done', policy, [
  ['as soon as the baby is born', [
    concern, referral,
    ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2', data: { obstetricActions: [{ action: 'Call the social worker' }] } }],
    ['child.born', '2026-08-30T04:00'],
  ], '2026-08-30T05:00', { [atBirth]: 'open' }],
  ['also where the discussion does not say', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2' }], ['child.born', '2026-08-30T04:00'],
  ], '2026-08-30T05:00', { [atBirth]: 'open' }],
  ['until it is', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T10:00', { about: 'e2' }], ['child.born', '2026-08-30T04:00'],
    ['birth-plan.actioned', '2026-08-30T06:00', { about: 'e4' }],
  ], '2026-08-30T07:00', { [atBirth]: 'met' }],
  ['not after a birth for which nothing was fixed', [['child.born', '2026-08-30T04:00']], '2026-08-30T05:00', { [atBirth]: 'none' }],
])
