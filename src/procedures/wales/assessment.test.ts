import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })

// Monday 2 February 2026: the forty-second working day is Wednesday 1 April, with no holiday between.
// Monday 23 March: Tuesday 26 May, past Good Friday, Easter Monday and the holidays of 4 and 25 May.
lawRows('para 40: the assessment within 42 working days', guidance, [
  ['of the report', [['referral.made', '2026-02-02T10:00']], '2026-04-01T23:59', { 'complete-assessment': 'open by 2026-04-02T00:00' }],
  ['past four holidays', [['referral.made', '2026-03-23T10:00']], '2026-03-23T10:00', { 'complete-assessment': 'open by 2026-05-27T00:00' }],
  ['past Christmas and New Year', [['referral.made', '2026-11-02T10:00']], '2026-11-02T10:00',
    { 'complete-assessment': 'open by 2027-01-05T00:00' }],
  ['of the receipt, where only that is on record', [['referral.received', '2026-02-02T10:00']], '2026-02-02T10:00',
    { 'complete-assessment': 'open by 2026-04-02T00:00' }],
  ['once, where both are', [
    ['referral.made', '2026-02-02T10:00'], ['referral.received', '2026-02-03T10:00', { about: 'e1' }],
  ], '2026-02-03T10:00', { 'complete-assessment': 'open by 2026-04-02T00:00' }],
  ['completed on the last day', [
    ['referral.made', '2026-02-02T10:00'],
    ['referral.received', '2026-02-02T10:00', { about: 'e1' }],
    ['referral.decided', '2026-02-03T10:00', { about: 'e2', data: { outcome: 'assessment' } }],
    ['assessment.started', '2026-02-03T11:00', { about: 'e3' }],
    ['assessment.completed', '2026-04-01T23:59', { about: 'e4' }],
  ], '2026-04-02T09:00', { 'complete-assessment': 'met by 2026-04-02T00:00' }],
  ['completed the day after', [
    ['referral.made', '2026-02-02T10:00'], ['assessment.completed', '2026-04-02T00:00', { about: 'e1' }],
  ], '2026-04-02T09:00', { 'complete-assessment': 'met-late by 2026-04-02T00:00' }],
  ['a section 47 enquiry does not stop it', [
    ['referral.made', '2026-02-02T10:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e1', data: { outcome: 'section 47 enquiry or strategy discussion' } }],
    ['s47.started', '2026-02-04T10:00', { about: 'e2' }],
  ], '2026-04-02T00:00', { 'complete-assessment': 'overdue by 2026-04-02T00:00' }],
  ['nor does an extension, which the text does not know', [
    ['referral.made', '2026-02-02T10:00'],
    ['assessment.extended', '2026-03-20T10:00', { about: 'e1', data: { newTimescale: '2026-05-01' } }],
  ], '2026-04-02T00:00', { 'complete-assessment': 'overdue by 2026-04-02T00:00' }],
  ['it falls away where nothing further is done', [
    ['referral.made', '2026-02-02T10:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e1', data: { outcome: 'no further action' } }],
  ], '2026-04-02T00:00', { 'complete-assessment': 'ended by 2026-04-02T00:00' }],
  ['of two reports, the end of the second leaves the first', [
    ['referral.made', '2026-02-02T10:00'],
    ['referral.made', '2026-02-02T12:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e2', data: { outcome: 'no further action' } }],
  ], '2026-02-04T00:00', { 'complete-assessment': 'open by 2026-04-02T00:00; ended by 2026-04-02T00:00' }],
])

lawRows('para 40: each child has an assessment', siblings, [
  ['and what is decided of one leaves the other', [
    ['referral.made', '2026-02-02T10:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e1', children: ['c1'], data: { outcome: 'no further action' } }],
    ['assessment.completed', '2026-03-03T10:00', { about: 'e1', children: ['c2'] }],
  ], '2026-03-04T00:00', { 'complete-assessment': 'ended by 2026-04-02T00:00; met by 2026-04-02T00:00' }],
])

lawRows('para 74: the child is seen as soon as possible', guidance, [
  ['where an assessment is required', [
    ['referral.decided', '2026-02-03T10:00', { data: { outcome: 'assessment' } }],
  ], '2026-05-03T10:00', { 'see-child': 'open' }],
  ['as it is for a section 47 enquiry', [
    ['referral.decided', '2026-02-03T10:00', { data: { outcome: 'section 47 enquiry or strategy discussion' } }],
  ], '2026-02-03T10:00', { 'see-child': 'open' }],
  ['and where nobody says what was decided', [['referral.decided', '2026-02-03T10:00']], '2026-02-03T10:00', { 'see-child': 'open' }],
  ['not where nothing further is done', [
    ['referral.decided', '2026-02-03T10:00', { data: { outcome: 'no further action' } }],
  ], '2026-02-03T10:00', { 'see-child': 'none' }],
  ['seen', [
    ['referral.received', '2026-02-02T10:00'],
    ['referral.decided', '2026-02-03T10:00', { about: 'e1', data: { outcome: 'assessment' } }],
    ['child.seen', '2026-02-03T15:00', { about: 'e1' }],
  ], '2026-02-03T15:00', { 'see-child': 'met' }],
])

lawRows('para 74: every child is seen', siblings, [
  ['one is not enough', [
    ['referral.decided', '2026-02-03T10:00', { data: { outcome: 'assessment' } }],
    ['child.seen', '2026-02-03T15:00', { about: 'e1', children: ['c1'] }],
  ], '2026-02-03T15:00', { 'see-child': 'open' }],
])
