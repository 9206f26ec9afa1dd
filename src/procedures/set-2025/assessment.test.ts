import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { assessment } from './assessment.ts'
import { set2025 } from './index.ts'

const part = { ...set2025, declarations: assessment }
const policy = law(part, { children: [{ id: 'c1' }] })
const siblings = law(part)

const see = 'see-child'
const complete = 'complete-assessment'
const extended = 'complete-extended-assessment'
const services = 'start-services'
const transition = 'plan-transition'
const education = 'restore-education'

const newTime = { newTimescale: '2026-04-30', reason: 'Overseas information is awaited', fileReviewed: true, agreedBy: 'T Manager' }

lawRows('A 2.2.17 and 2.1.11: the child is seen', policy, [
  ['as soon as possible after the referral', [['referral.received', '2026-03-02T10:00']], '2026-04-10T09:00', { [see]: 'open' }],
  ['once, where an assessment is decided on', [
    ['referral.received', '2026-03-02T10:00'],
    ['referral.decided', '2026-03-03T10:00', { about: 'e1', data: { outcome: 'assessment' } }],
  ], '2026-03-04T09:00', { [see]: 'open' }],
  ['from the decision, where the referral is not on record', [
    ['referral.decided', '2026-03-03T10:00', { data: { outcome: 'assessment' } }],
  ], '2026-03-04T09:00', { [see]: 'open' }],
  ['not where the referral ends', [
    ['referral.received', '2026-03-02T10:00'],
    ['referral.decided', '2026-03-03T10:00', { about: 'e1', data: { outcome: 'no further action' } }],
  ], '2026-03-04T09:00', { [see]: 'ended' }],
  ['not before the birth', [
    ['referral.received', '2026-03-02T10:00', { data: { expectedDateOfDelivery: '2026-09-01' } }],
  ], '2026-03-04T09:00', { [see]: 'none', [complete]: 'open by 2026-05-08T00:00' }],
  ['by a social worker', [
    ['referral.received', '2026-03-02T10:00'],
    ['child.seen', '2026-03-04T15:00', { about: 'e1', by: { role: 'social-worker' } }],
  ], '2026-03-05T09:00', { [see]: 'met' }],
  ['not by the health visitor', [
    ['referral.received', '2026-03-02T10:00'],
    ['child.seen', '2026-03-04T15:00', { about: 'e1', by: { role: 'health-visitor' } }],
  ], '2026-03-05T09:00', { [see]: 'open' }],
])

lawRows('A 2.2.17: each child is seen', siblings, [
  ['one after the other', [
    ['referral.received', '2026-03-02T10:00'],
    ['child.seen', '2026-03-04T15:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-05T09:00', { [see]: 'met; open' }],
])

lawRows('A 2.2.36 and 2.5.2: forty-five working days from the referral', policy, [
  ['over Easter, whose two holidays do not count', [
    ['referral.received', '2026-02-02T10:00'],
  ], '2026-02-02T11:00', { [complete]: 'open by 2026-04-09T00:00' }],
  ['over Christmas and New Year, whose three do not', [
    ['referral.received', '2026-11-02T10:00'],
  ], '2026-11-02T11:00', { [complete]: 'open by 2027-01-08T00:00' }],
  ['a Saturday is day nought', [['referral.received', '2026-01-31T10:00']], '2026-02-02T11:00', { [complete]: 'open by 2026-04-08T00:00' }],
  ['in time on the last minute', [
    ['referral.received', '2026-02-02T10:00'], ['assessment.completed', '2026-04-08T23:59', { about: 'e1' }],
  ], '2026-04-10T09:00', { [complete]: 'met by 2026-04-09T00:00' }],
  ['late a minute after', [
    ['referral.received', '2026-02-02T10:00'], ['assessment.completed', '2026-04-09T00:00', { about: 'e1' }],
  ], '2026-04-10T09:00', { [complete]: 'met-late by 2026-04-09T00:00' }],
  ['not where the referral ends', [
    ['referral.received', '2026-02-02T10:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e1', data: { outcome: 'signpost to other services' } }],
  ], '2026-04-10T09:00', { [complete]: 'ended by 2026-04-09T00:00' }],
  ['services alone do not end it', [
    ['referral.received', '2026-02-02T10:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e1', data: { outcome: 'provide services' } }],
  ], '2026-02-10T09:00', { [complete]: 'open by 2026-04-09T00:00' }],
  ['a manager’s new time takes its place', [
    ['referral.received', '2026-02-02T10:00'],
    ['assessment.extended', '2026-04-01T10:00', { about: 'e1', data: newTime }],
  ], '2026-04-10T09:00', { [complete]: 'ended by 2026-04-09T00:00', [extended]: 'open by 2026-05-01T00:00' }],
  ['not without the reason', [
    ['referral.received', '2026-02-02T10:00'],
    ['assessment.extended', '2026-04-01T10:00', { about: 'e1', data: { newTimescale: '2026-04-30' } }],
  ], '2026-04-10T09:00', { [complete]: 'overdue by 2026-04-09T00:00', [extended]: 'none' }],
  ['a second extension takes the place of the first', [
    ['referral.received', '2026-02-02T10:00'],
    ['assessment.extended', '2026-04-01T10:00', { about: 'e1', data: newTime }],
    ['assessment.extended', '2026-04-29T10:00', { about: 'e1', data: { ...newTime, newTimescale: '2026-05-15' } }],
  ], '2026-05-01T09:00', { [extended]: 'ended by 2026-05-01T00:00; open by 2026-05-16T00:00' }],
  ['of two referrals, the assessment of the second leaves the first', [
    ['referral.received', '2026-02-02T10:00'],
    ['referral.received', '2026-02-03T10:00'],
    ['assessment.completed', '2026-03-20T10:00', { about: 'e2' }],
  ], '2026-03-21T09:00', { [complete]: 'open by 2026-04-09T00:00; met by 2026-04-10T00:00' }],
])

lawRows('A 2.5.2: siblings', siblings, [
  ['the referral of one of them may end without the other’s', [
    ['referral.received', '2026-02-02T10:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e1', children: ['c1'], data: { outcome: 'no further action' } }],
  ], '2026-02-10T09:00', { [complete]: 'ended by 2026-04-09T00:00; open by 2026-04-09T00:00' }],
])

lawRows('A 2.2.3: services decided on start without delay', policy, [
  ['from the decision', [
    ['services.decided', '2026-03-02T10:00', { data: { decision: 'eligible: services provided' } }],
  ], '2026-03-20T09:00', { [services]: 'open' }],
  ['not where none are given', [
    ['services.decided', '2026-03-02T10:00', { data: { decision: 'not eligible' } }],
  ], '2026-03-20T09:00', { [services]: 'none' }],
  ['done when they start', [
    ['services.decided', '2026-03-02T10:00', { data: { decision: 'eligible: services provided' } }],
    ['services.started', '2026-03-05T10:00', { about: 'e1' }],
  ], '2026-03-20T09:00', { [services]: 'met' }],
])

lawRows('A 2.2.34: a transition is planned before it comes', policy, [
  ['by the day on which it is expected', [
    ['transition-point.identified', '2026-03-02T10:00', { data: { expectedOn: '2026-09-01' } }],
  ], '2026-03-20T09:00', { [transition]: 'open by 2026-09-02T00:00' }],
  ['without such a day it is owed without a date', [
    ['transition-point.identified', '2026-03-02T10:00'],
  ], '2026-03-20T09:00', { [transition]: 'open' }],
  ['in time on that day', [
    ['transition-point.identified', '2026-03-02T10:00', { data: { expectedOn: '2026-09-01' } }],
    ['transition-plan.made', '2026-09-01T23:59', { about: 'e1' }],
  ], '2026-09-10T09:00', { [transition]: 'met by 2026-09-02T00:00' }],
])

lawRows('A 2.5.10: a child out of school', policy, [
  ['is educated again as soon as possible', [['child.not-in-education-found', '2026-03-02T10:00']], '2026-03-20T09:00', { [education]: 'open' }],
  ['until it is', [
    ['child.not-in-education-found', '2026-03-02T10:00'], ['education.provided', '2026-03-16T09:00', { about: 'e1' }],
  ], '2026-03-20T09:00', { [education]: 'met' }],
])
