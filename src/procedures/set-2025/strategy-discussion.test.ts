import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { strategyDiscussion } from './strategy-discussion.ts'

const part = { ...set2025, declarations: strategyDiscussion }
const policy = law(part, { children: [{ id: 'c1' }] })
const siblings = law(part)

const rule = 'hold-strategy-discussion'
const first = 'hold-first-strategy-discussion'
const today = 'hold-strategy-discussion-today'
const afterEmergency = 'hold-strategy-discussion-after-emergency'
const onComplexCase = 'hold-strategy-discussion-on-complex-case'
const further = 'hold-further-strategy-discussion'

const teacher = { role: 'practitioner' }
const worker = { role: 'social-worker' }
const significant = { significantHarmSuspected: true }
const concern: Given = ['concern.identified', '2026-03-27T16:10', { by: teacher, data: significant }]
const referral: Given = ['referral.received', '2026-03-30T10:00', { about: 'e1' }]

lawRows('A 3.4.17 and 3.10.1: three working days from the concern, three days from the referral', policy, [
  ['both run, the earlier first', [concern, referral], '2026-03-30T11:00', {
    [rule]: 'open by 2026-04-02T00:00', [first]: 'open by 2026-04-03T00:00', [today]: 'none', [onComplexCase]: 'none',
  }],
  ['over Easter the calendar days are the earlier', [
    ['concern.identified', '2026-04-01T09:00', { by: teacher, data: significant }],
    ['referral.received', '2026-04-01T10:00', { about: 'e1' }],
  ], '2026-04-01T11:00', { [rule]: 'open by 2026-04-09T00:00', [first]: 'open by 2026-04-05T00:00' }],
  ['a weekend counts for the one and not for the other', [
    ['concern.identified', '2026-03-27T09:00', { by: worker, data: significant }],
  ], '2026-03-27T11:00', { [rule]: 'open by 2026-04-02T00:00', [first]: 'open by 2026-03-31T00:00' }],
  ['over Christmas', [
    ['concern.identified', '2026-12-23T09:00', { by: worker, data: significant }],
  ], '2026-12-23T11:00', { [rule]: 'open by 2026-12-31T00:00', [first]: 'open by 2026-12-27T00:00' }],
  ['the day on which the clocks go forward is a day like any other', [
    ['referral.received', '2026-03-28T23:30'],
  ], '2026-03-29T09:00', { [first]: 'open by 2026-04-01T00:00', [rule]: 'open by 2026-04-02T00:00' }],
  ['held a minute before the end of the day', [
    concern, referral, ['strategy-discussion.held', '2026-04-01T23:59', { about: 'e2' }],
  ], '2026-04-03T09:00', { [rule]: 'met by 2026-04-02T00:00', [first]: 'met by 2026-04-03T00:00' }],
  ['held a minute after it', [
    concern, referral, ['strategy-discussion.held', '2026-04-02T00:00', { about: 'e2' }],
  ], '2026-04-03T09:00', { [rule]: 'met-late by 2026-04-02T00:00', [first]: 'met by 2026-04-03T00:00' }],
  ['calling it is not holding it', [
    concern, referral, ['strategy-discussion.convened', '2026-03-30T12:00', { about: 'e2' }],
  ], '2026-04-02T09:00', { [rule]: 'overdue by 2026-04-02T00:00' }],
  ['held before it was asked for, it answers nothing', [
    ['strategy-discussion.held', '2026-03-27T10:00'], ['referral.received', '2026-03-30T10:00'],
  ], '2026-03-30T11:00', { [rule]: 'open by 2026-04-03T00:00', [first]: 'open by 2026-04-03T00:00' }],
])

lawRows('A 3.4.17 and 3.10.1: what starts them', policy, [
  ['a concern outside social care has no three days before it is referred', [concern], '2026-03-27T17:00', {
    [rule]: 'open by 2026-04-02T00:00', [first]: 'none',
  }],
  ['social care’s own has', [
    ['concern.identified', '2026-03-27T16:10', { by: worker }],
  ], '2026-03-27T17:00', { [rule]: 'open by 2026-04-02T00:00', [first]: 'open by 2026-03-31T00:00' }],
  ['and keeps them where a referral of it comes in', [
    ['concern.identified', '2026-03-27T16:10', { by: worker }], referral,
  ], '2026-03-30T11:00', { [first]: 'open by 2026-03-31T00:00' }],
  ['a concern of nobody in particular may be social care’s, until it comes by a referral', [
    ['concern.identified', '2026-03-27T16:10'], referral,
  ], '2026-03-30T11:00', { [first]: 'ended by 2026-03-31T00:00; open by 2026-04-03T00:00' }],
  ['a referral with no concern on record starts both', [['referral.received', '2026-03-27T10:00']], '2026-03-27T11:00', {
    [rule]: 'open by 2026-04-02T00:00', [first]: 'open by 2026-03-31T00:00',
  }],
  ['not one of a child in need', [
    ['referral.made', '2026-03-27T09:00', { data: { kind: 'b: child in need (s17)' } }],
    ['referral.received', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T11:00', { [rule]: 'none', [first]: 'none' }],
  ['nor one in which no significant harm is suspected', [
    ['concern.identified', '2026-03-27T09:00', { data: { significantHarmSuspected: false } }],
    ['referral.received', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T11:00', { [rule]: 'none', [first]: 'none' }],
  ['the threshold, where it is met in an assessment', [
    concern, referral,
    ['referral.decided', '2026-03-31T10:00', { about: 'e2', data: { outcome: 'assessment' } }],
    ['s47-threshold.met', '2026-04-20T10:00', { about: 'e3' }],
  ], '2026-04-20T11:00', {
    [rule]: 'ended by 2026-04-02T00:00; open by 2026-04-24T00:00', [first]: 'ended by 2026-04-03T00:00; open by 2026-04-24T00:00',
  }],
  ['not twice, where it is met on the referral', [
    concern, referral, ['s47-threshold.met', '2026-03-31T10:00', { about: 'e2' }],
  ], '2026-03-31T11:00', { [rule]: 'open by 2026-04-02T00:00', [first]: 'open by 2026-04-03T00:00' }],
  ['nor in an enquiry that is under way', [
    concern, referral, ['strategy-discussion.held', '2026-03-31T09:00', { about: 'e2', data: { section47: 'start enquiry' } }],
    ['s47-threshold.met', '2026-03-31T10:00', { about: 'e2' }],
  ], '2026-03-31T11:00', { [rule]: 'met by 2026-04-02T00:00', [first]: 'met by 2026-04-03T00:00' }],
])

lawRows('A 3.4.17: what ends them', policy, [
  ['a decision that leads elsewhere', [
    concern, referral, ['referral.decided', '2026-03-31T10:00', { about: 'e2', data: { outcome: 'redirect to early help' } }],
  ], '2026-04-03T09:00', { [rule]: 'ended by 2026-04-02T00:00', [first]: 'ended by 2026-04-03T00:00' }],
  ['not one for an enquiry', [
    concern, referral,
    ['referral.decided', '2026-03-31T10:00', { about: 'e2', data: { outcome: 'section 47 enquiry or strategy discussion' } }],
  ], '2026-04-01T09:00', { [rule]: 'open by 2026-04-02T00:00', [first]: 'open by 2026-04-03T00:00' }],
  ['a further word that no significant harm is suspected', [
    concern, ['concern.identified', '2026-03-28T10:00', { about: 'e1', by: teacher, data: { significantHarmSuspected: false } }],
  ], '2026-03-30T09:00', { [rule]: 'ended by 2026-04-02T00:00' }],
])

lawRows('A 3.4.17: on the day of the referral', policy, [
  ['where it points to a serious risk, instead of three working days', [
    concern, ['referral.received', '2026-03-30T10:00', { about: 'e1', data: { harmIndicated: ['serious neglect'] } }],
  ], '2026-03-30T11:00', { [today]: 'open by 2026-03-31T00:00', [rule]: 'ended by 2026-04-02T00:00' }],
  ['or to danger now', [
    ['referral.received', '2026-03-28T10:00', { data: { immediateProtectionNeeded: true } }],
  ], '2026-03-28T11:00', { [today]: 'open by 2026-03-29T00:00', [rule]: 'none' }],
  ['where forensic evidence of penetrative abuse depends on it', [
    ['referral.received', '2026-03-30T10:00', {
      data: { harmIndicated: ['penetrative sexual abuse'], forensicEvidenceAtStake: true },
    }],
  ], '2026-03-30T11:00', { [today]: 'open by 2026-03-31T00:00', [rule]: 'none' }],
  ['not where none does', [
    ['referral.received', '2026-03-30T10:00', {
      data: { harmIndicated: ['penetrative sexual abuse'], forensicEvidenceAtStake: false },
    }],
  ], '2026-03-30T11:00', { [today]: 'none', [rule]: 'open by 2026-04-03T00:00' }],
  ['learned later in the day', [
    ['referral.received', '2026-03-30T10:00'],
    ['referral.received', '2026-03-30T15:00', { about: 'e1', data: { harmIndicated: ['serious physical injury'] } }],
  ], '2026-03-30T16:00', { [today]: 'open by 2026-03-31T00:00', [rule]: 'ended by 2026-04-03T00:00', [first]: 'open by 2026-04-03T00:00' }],
  ['a minute before midnight', [
    ['referral.received', '2026-03-30T10:00', { data: { harmIndicated: ['serious neglect'] } }],
    ['strategy-discussion.held', '2026-03-30T23:59', { about: 'e1' }],
  ], '2026-03-31T09:00', { [today]: 'met by 2026-03-31T00:00' }],
])

lawRows('A 3.4.17 and 3.2.10: one working day after emergency action', policy, [
  ['counted from the action, not from the referral', [
    concern, referral, ['emergency-action.taken', '2026-04-02T20:00', { about: 'e2' }],
  ], '2026-04-02T21:00', { [afterEmergency]: 'open by 2026-04-08T00:00', [rule]: 'ended by 2026-04-02T00:00' }],
  ['a Saturday’s by the end of Monday', [['emergency-action.taken', '2026-03-28T20:00']], '2026-03-28T21:00', {
    [afterEmergency]: 'open by 2026-03-31T00:00',
  }],
  ['of several steps from the first', [
    ['police-protection.started', '2026-03-27T20:00'], ['emergency-action.taken', '2026-03-28T09:00', { about: 'e1' }],
    ['epo.granted', '2026-03-30T11:00', { about: 'e2' }],
  ], '2026-03-30T12:00', { [afterEmergency]: 'open by 2026-03-31T00:00' }],
  ['a second emergency has a day of its own', [
    ['emergency-action.taken', '2026-03-24T20:00'],
    ['strategy-discussion.held', '2026-03-25T10:00', { about: 'e1' }],
    ['emergency-action.taken', '2026-03-27T20:00'],
  ], '2026-03-27T21:00', { [afterEmergency]: 'met by 2026-03-26T00:00; open by 2026-03-31T00:00' }],
  ['also where the first one’s day ran out without a discussion', [
    ['emergency-action.taken', '2026-03-24T20:00'], ['emergency-action.taken', '2026-03-27T20:00'],
  ], '2026-03-27T21:00', { [afterEmergency]: 'overdue by 2026-03-26T00:00; open by 2026-03-31T00:00' }],
  ['a minute late', [
    ['emergency-action.taken', '2026-03-24T20:00'], ['strategy-discussion.held', '2026-03-26T00:00', { about: 'e1' }],
  ], '2026-03-26T09:00', { [afterEmergency]: 'met-late by 2026-03-26T00:00' }],
])

lawRows('A 3.4.17: five working days at most in a complex case', policy, [
  ['instead of three, over Easter', [
    ['concern.identified', '2026-03-27T16:10', { by: worker, data: { ...significant, particularlyComplex: true } }],
  ], '2026-03-27T17:00', { [onComplexCase]: 'open by 2026-04-08T00:00', [rule]: 'none', [first]: 'none' }],
  ['an allegation against somebody who works with children is one', [
    ['concern.identified', '2026-03-27T16:10', { by: teacher, data: { personWorksWithChildren: true } }],
    ['referral.received', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T11:00', { [onComplexCase]: 'open by 2026-04-08T00:00', [rule]: 'none', [first]: 'none' }],
  ['not where no significant harm is suspected', [
    ['concern.identified', '2026-03-27T16:10', { by: worker, data: { significantHarmSuspected: false, particularlyComplex: true } }],
  ], '2026-03-27T17:00', { [onComplexCase]: 'none' }],
  ['with a child in danger the day of the referral comes first', [
    ['concern.identified', '2026-03-27T16:10', { by: teacher, data: { particularlyComplex: true } }],
    ['referral.received', '2026-03-30T10:00', { about: 'e1', data: { immediateProtectionNeeded: true } }],
  ], '2026-03-30T11:00', { [today]: 'open by 2026-03-31T00:00', [onComplexCase]: 'open by 2026-04-08T00:00' }],
  ['organised abuse has the one working day of 8.5.2 once it is referred', [
    ['concern.identified', '2026-03-27T16:10', { by: teacher, data: { particularlyComplex: true } }],
    ['complex-abuse.suspected', '2026-03-27T17:00', { about: 'e1' }],
    ['referral.received', '2026-03-30T10:00', { about: 'e2' }],
  ], '2026-03-30T11:00', { [onComplexCase]: 'ended by 2026-04-08T00:00', [rule]: 'none', [first]: 'none' }],
  ['learned later, it lifts nothing that runs', [
    concern, ['concern.identified', '2026-03-30T09:00', { about: 'e1', by: teacher, data: { particularlyComplex: true } }],
  ], '2026-03-30T11:00', { [rule]: 'open by 2026-04-02T00:00', [onComplexCase]: 'none' }],
])

lawRows('A 3.4.6: a further discussion within fifteen working days of the one before', policy, [
  ['where that one found that another is needed', [
    ['strategy-discussion.held', '2026-03-25T10:00', { data: { furtherDiscussionBy: '2026-04-08' } }],
  ], '2026-03-26T09:00', { [further]: 'open by 2026-04-18T00:00' }],
  ['not where it did not', [['strategy-discussion.held', '2026-03-25T10:00']], '2026-03-26T09:00', { [further]: 'none' }],
  ['each counted from the one before', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: { furtherDiscussionBy: '2026-02-16' } }],
    ['strategy-discussion.convened', '2026-02-09T10:00', { about: 'e1' }],
    ['strategy-discussion.held', '2026-02-16T10:00', { about: 'e2', data: { furtherDiscussionBy: '2026-03-02' } }],
  ], '2026-02-17T09:00', { [further]: 'met by 2026-02-24T00:00; open by 2026-03-10T00:00' }],
  ['a further word of the same day is no further discussion', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: { furtherDiscussionBy: '2026-02-16' } }],
    ['strategy-discussion.held', '2026-02-02T16:00', { about: 'e1', data: { legalAction: 'None' } }],
  ], '2026-02-03T09:00', { [further]: 'open by 2026-02-24T00:00' }],
  ['nothing more once the enquiry has ended', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: { furtherDiscussionBy: '2026-02-16' } }],
    ['s47.concluded', '2026-02-10T10:00', { about: 'e1' }],
  ], '2026-02-25T09:00', { [further]: 'ended by 2026-02-24T00:00' }],
])

lawRows('A 3.4.17: siblings and second referrals', siblings, [
  ['what is decided of one child ends nothing for the other', [
    ['referral.received', '2026-03-30T10:00'],
    ['referral.decided', '2026-03-31T10:00', { about: 'e1', children: ['c1'], data: { outcome: 'assessment' } }],
  ], '2026-04-01T09:00', { [rule]: 'ended by 2026-04-03T00:00; open by 2026-04-03T00:00' }],
])

lawRows('A 3.10.1: of two referrals', policy, [
  ['the discussion of the second leaves the first', [
    ['referral.made', '2026-03-27T09:00'],
    ['referral.received', '2026-03-27T09:30', { about: 'e1' }],
    ['referral.made', '2026-03-30T09:00'],
    ['referral.received', '2026-03-30T09:30', { about: 'e3' }],
    ['strategy-discussion.held', '2026-03-30T15:00', { about: 'e4' }],
  ], '2026-03-30T16:00', { [first]: 'open by 2026-03-31T00:00; met by 2026-04-03T00:00' }],
])

describe('when the strategy discussion is held, as a table', () => {
  const says = answersOf(part, { children: [{ id: 'c1' }] })
  const timing = (...given: readonly Given[]): string => says('strategy-discussion-timing', given)

  test.each<readonly [string, readonly Given[], string]>([
    ['a child under enquiry cannot be found', [['s47.started', '2026-03-20T10:00'], ['child.missing', '2026-03-27T10:00', { about: 'e1' }]],
      'Part A 3.6.2: Within 24 hours, with the police.'],
    ['an agency had to act', [['emergency-action.taken', '2026-03-27T10:00']],
      'Part A 3.4.17, Part A 3.2.10: Within one working day of the action.'],
    ['serious neglect', [['referral.received', '2026-03-27T10:00', { data: { harmIndicated: ['serious neglect'] } }]],
      'Part A 3.4.17: On the day on which the referral is received.'],
    ['forensic evidence', [['referral.received', '2026-03-27T10:00', {
      data: { harmIndicated: ['penetrative sexual abuse'], forensicEvidenceAtStake: true },
    }]], 'Part A 3.4.17: On the day on which the referral is received.'],
    ['no harm', [['concern.identified', '2026-03-27T10:00', { data: { significantHarmSuspected: false } }]],
      'Part A 3.4.1: None is owed while no significant harm is suspected.'],
    ['organised abuse', [['complex-abuse.suspected', '2026-03-27T09:00'], ['referral.received', '2026-03-27T10:00', { about: 'e1' }]],
      'Part A 8.5.2: Within one working day of the referral, chaired by a senior manager.'],
    ['an allegation against staff', [['concern.identified', '2026-03-27T10:00', { data: { personWorksWithChildren: true } }]],
      'Part A 3.4.17: Within five working days of the concern at most; sooner where a child needs protection at once.'],
  ])('%s', (_what, given, answer) => {
    expect(timing(...given)).toBe(answer)
  })

  test('an unborn child', () => {
    expect(timing(['referral.received', '2026-03-27T10:00', { data: { expectedDateOfDelivery: '2026-09-01' } }]))
      .toMatch(/^Part A 2\.6\.7, Part A 3\.10\.1: As soon as possible/)
  })

  test('otherwise', () => {
    expect(timing(['referral.received', '2026-03-27T10:00'])).toMatch(/^Part A 3\.10\.1, Part A 3\.4\.17: Within three days of the referral/)
  })
})
