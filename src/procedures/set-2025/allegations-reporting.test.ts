import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { allegationsReporting } from './allegations-reporting.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: allegationsReporting }, { record: 'allegation' })

const manager = 'tell-designated-senior-manager'
const deputy = 'tell-deputy-of-accused-manager'
const lado = 'tell-lado-within-one-working-day'
const outOfHours = 'tell-lado-out-of-hours'
const sergeant = 'police-tell-detective-sergeant'
const socialCare = 'social-care-tells-lado'

const byTeacher = { by: { role: 'staff-member' } }

lawRows('A 7.3.1 and 7.4.6: the LADO within one working day', policy, [
  ['from a Friday to the end of Monday', [['allegation.received', '2026-03-27T16:10']], '2026-03-27T16:10',
    { [lado]: 'open by 2026-03-31T00:00' }],
  ['from a Saturday to the end of Monday', [['allegation.received', '2026-03-28T09:00']], '2026-03-28T09:00',
    { [lado]: 'open by 2026-03-31T00:00' }],
  ['over Easter', [['allegation.received', '2026-04-02T16:10']], '2026-04-02T16:10', { [lado]: 'open by 2026-04-08T00:00' }],
  ['over Christmas', [['allegation.received', '2026-12-24T09:00']], '2026-12-24T09:00', { [lado]: 'open by 2026-12-30T00:00' }],
  ['over the weekend on which the clocks go back', [['allegation.received', '2026-10-23T23:30']], '2026-10-24T09:00',
    { [lado]: 'open by 2026-10-27T00:00' }],
  ['done a minute before the end of the day', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.referred', '2026-03-30T23:59', { about: 'e1' }],
  ], '2026-03-31T09:00', { [lado]: 'met by 2026-03-31T00:00' }],
  ['done a minute later', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.referred', '2026-03-31T00:00', { about: 'e1' }],
  ], '2026-03-31T09:00', { [lado]: 'met-late by 2026-03-31T00:00' }],
  ['done in time and written down late', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.referred', '2026-03-30T10:00', { about: 'e1', recordedAt: '2026-04-01T10:00' }],
  ], '2026-04-01T10:00', { [lado]: 'met by 2026-03-31T00:00' }],
  ['not done', [['allegation.received', '2026-03-27T16:10']], '2026-03-31T00:00', { [lado]: 'overdue by 2026-03-31T00:00' }],
  ['of two allegations, telling of the second leaves the first', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation.received', '2026-03-27T17:10'],
    ['lado.referred', '2026-03-27T18:00', { about: 'e2' }],
  ], '2026-03-27T18:00', { [lado]: 'open by 2026-03-31T00:00; met by 2026-03-31T00:00' }],
  ['what the LADO receives first the LADO knows', [['allegation.received', '2026-03-27T16:10', { by: { role: 'lado' } }]],
    '2026-03-27T16:10', { [lado]: 'none' }],
  ['not of a low-level concern', [
    ['allegation.received', '2026-03-27T16:10', { data: { classified: 'below threshold, low-level concern' } }],
  ], '2026-03-27T16:10', { [lado]: 'none', [manager]: 'none' }],
  ['nor of a complaint', [['allegation.received', '2026-03-27T16:10', { data: { classified: 'complaint' } }]],
    '2026-03-27T16:10', { [lado]: 'none' }],
  ['a criterion goes before what it is taken as', [
    ['allegation.received', '2026-03-27T16:10', { data: { classified: 'complaint', criteria: ['may be unsuitable'] } }],
  ], '2026-03-27T16:10', { [lado]: 'open by 2026-03-31T00:00' }],
  ['until it turns out to be a complaint', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation.received', '2026-03-27T17:10', { about: 'e1', data: { classified: 'complaint' } }],
  ], '2026-03-27T17:10', { [lado]: 'ended by 2026-03-31T00:00', [manager]: 'ended' }],
])

lawRows('A 7.3.1: no investigation before the LADO knows', policy, [
  ['the employer’s investigation is refused', [
    ['allegation.received', '2026-03-27T16:10'],
    ['employer-investigation.started', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { refused: 'e2: lado-told-before-investigation' }],
  ['so is a disciplinary one', [
    ['allegation.received', '2026-03-27T16:10'],
    ['disciplinary-investigation.started', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { refused: 'e2: lado-told-before-investigation' }],
  ['after the LADO is told it is not', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.referred', '2026-03-27T16:59', { about: 'e1' }],
    ['employer-investigation.started', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { refused: 'none' }],
  ['telling the LADO of another allegation does not do', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.referred', '2026-03-27T16:59', { about: 'e1' }],
    ['allegation.received', '2026-03-28T16:10'],
    ['employer-investigation.started', '2026-03-28T17:00', { about: 'e3' }],
  ], '2026-03-28T17:00', { refused: 'e4: lado-told-before-investigation' }],
  ['a complaint is looked into without', [
    ['allegation.received', '2026-03-27T16:10', { data: { classified: 'complaint' } }],
    ['employer-investigation.started', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { refused: 'none' }],
])

lawRows('A 7.4.4: the designated senior manager at once', policy, [
  ['has no date', [['allegation.received', '2026-03-27T16:10', byTeacher]], '2026-04-20T16:10', { [manager]: 'open', [deputy]: 'open' }],
  ['told: nothing is open', [
    ['allegation.received', '2026-03-27T16:10', byTeacher],
    ['designated-senior-manager.informed', '2026-03-27T16:15', { about: 'e1', data: { whoWasTold: 'designated senior manager' } }],
  ], '2026-03-27T16:15', { [manager]: 'met', [deputy]: 'ended' }],
  ['away: the deputy told', [
    ['allegation.received', '2026-03-27T16:10', { data: { aboutDesignatedManager: false } }],
    ['designated-senior-manager.informed', '2026-03-27T16:15', { about: 'e1', data: { whoWasTold: 'deputy' } }],
  ], '2026-03-27T16:15', { [manager]: 'met', [deputy]: 'none' }],
  ['told without a word of who: only the first is met', [
    ['allegation.received', '2026-03-27T16:10'],
    ['designated-senior-manager.informed', '2026-03-27T16:15', { about: 'e1' }],
  ], '2026-03-27T16:15', { [manager]: 'met', [deputy]: 'open' }],
  ['accused: only deputy or another senior manager counts', [
    ['allegation.received', '2026-03-27T16:10', { data: { aboutDesignatedManager: true } }],
    ['designated-senior-manager.informed', '2026-03-27T16:15', { about: 'e1', data: { whoWasTold: 'designated senior manager' } }],
  ], '2026-03-27T16:15', { [manager]: 'none', [deputy]: 'open', warned: 'e2: accused-manager-is-not-told-first' }],
  ['accused: the deputy told', [
    ['allegation.received', '2026-03-27T16:10', { data: { aboutDesignatedManager: true } }],
    ['designated-senior-manager.informed', '2026-03-27T16:15', { about: 'e1', data: { whoWasTold: 'deputy' } }],
  ], '2026-03-27T16:15', { [deputy]: 'met', warned: 'none' }],
  ['nobody says who is accused, another senior manager told', [
    ['allegation.received', '2026-03-27T16:10'],
    ['designated-senior-manager.informed', '2026-03-27T16:15', { about: 'e1', data: { whoWasTold: 'other senior manager' } }],
  ], '2026-03-27T16:15', { [manager]: 'ended', [deputy]: 'met' }],
  ['learned later that it is that manager', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation.received', '2026-03-27T16:12', { about: 'e1', data: { aboutDesignatedManager: true } }],
  ], '2026-03-27T16:15', { [manager]: 'ended', [deputy]: 'open' }],
  ['not asked of the police or of social care, who have ways of their own', [
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'police' } }],
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'social-worker' } }],
  ], '2026-03-27T16:15', { [manager]: 'none', [deputy]: 'none', [outOfHours]: 'none' }],
])

lawRows('A 7.4.7 and 7.4.8: out of hours, police and social care', policy, [
  ['what needs attention at once reaches the LADO as soon as possible', [
    ['allegation.received', '2026-03-28T23:10', { data: { immediateAttention: true }, ...byTeacher }],
  ], '2026-03-28T23:10', { [outOfHours]: 'open', [sergeant]: 'none', [socialCare]: 'none' }],
  ['what does not has its working day', [
    ['allegation.received', '2026-03-28T23:10', { data: { immediateAttention: false } }],
  ], '2026-03-28T23:10', { [outOfHours]: 'none' }],
  ['once the LADO is told, both are done', [
    ['allegation.received', '2026-03-28T23:10', { data: { immediateAttention: true } }],
    ['lado.referred', '2026-03-28T23:40', { about: 'e1' }],
  ], '2026-03-28T23:40', { [outOfHours]: 'met', [lado]: 'met by 2026-03-31T00:00' }],
  ['an officer tells the detective sergeant', [
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'police' } }],
    ['police-detective-sergeant.informed', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { [sergeant]: 'met', [lado]: 'open by 2026-03-31T00:00' }],
  ['or, with the sergeant out of reach, the LADO', [
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'police' } }],
    ['lado.referred', '2026-03-27T16:20', { about: 'e1', by: { role: 'police' } }],
  ], '2026-03-27T16:20', { [sergeant]: 'met' }],
  ['the employer’s telling is not the officer’s', [
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'police' } }],
    ['lado.referred', '2026-03-27T16:20', { about: 'e1', by: { role: 'employer' } }],
  ], '2026-03-27T16:20', { [sergeant]: 'open' }],
  ['what the sergeant receives the sergeant knows', [
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'police-detective-sergeant' } }],
  ], '2026-03-27T16:20', { [sergeant]: 'none' }],
  ['social care tells the LADO at once', [['allegation.received', '2026-03-27T16:10', { by: { role: 'social-worker' } }]],
    '2026-03-30T16:20', { [socialCare]: 'open', [sergeant]: 'none' }],
  ['told', [
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'social-worker' } }],
    ['lado.referred', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { [socialCare]: 'met' }],
  ['where nobody says who received it, all are asked for', [['allegation.received', '2026-03-27T16:10']], '2026-03-27T16:10',
    { [socialCare]: 'open', [sergeant]: 'open', [manager]: 'open' }],
])
