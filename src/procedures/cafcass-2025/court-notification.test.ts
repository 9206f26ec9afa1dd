import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const urgent = { actionAskedOfCourt: ['urgent hearing', 'alert to risks'] }

lawRows('para 13: the urgent hearing is no longer needed', policy, [
  ['so the court is to be told', [
    ['s16a-assessment.filed', '2026-03-27T16:40', { data: urgent }],
    ['new-information.received', '2026-03-30T10:00', { about: 'e1', data: { removesNeedForUrgentHearing: true } }],
  ], '2026-03-30T10:00', { 'tell-court-urgency-is-over': 'open' }],
  ['also where no earlier 16A is on record', [
    ['new-information.received', '2026-03-30T10:00', { data: { removesNeedForUrgentHearing: true } }],
  ], '2026-03-30T10:00', { 'tell-court-urgency-is-over': 'open' }],
  ['also where the information does not say, and a hearing was asked for', [
    ['s16a-assessment.filed', '2026-03-27T16:40', { data: urgent }],
    ['new-information.received', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T10:00', { 'tell-court-urgency-is-over': 'open' }],
  ['not where none was asked for', [
    ['s16a-assessment.filed', '2026-03-27T16:40', { data: { actionAskedOfCourt: ['alert to risks'] } }],
    ['new-information.received', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T10:00', { 'tell-court-urgency-is-over': 'none' }],
  ['not where it is needed all the same', [
    ['s16a-assessment.filed', '2026-03-27T16:40', { data: urgent }],
    ['new-information.received', '2026-03-30T10:00', { about: 'e1', data: { removesNeedForUrgentHearing: false } }],
  ], '2026-03-30T10:00', { 'tell-court-urgency-is-over': 'none' }],
  ['and stays owed where other information says nothing against the hearing', [
    ['s16a-assessment.filed', '2026-03-27T16:40', { data: urgent }],
    ['new-information.received', '2026-03-30T10:00', { about: 'e1', data: { removesNeedForUrgentHearing: true } }],
    ['new-information.received', '2026-03-30T11:00', { data: { removesNeedForUrgentHearing: false } }],
  ], '2026-03-30T11:00', { 'tell-court-urgency-is-over': 'open' }],
  ['met by telling it so', [
    ['new-information.received', '2026-03-30T10:00', { data: { removesNeedForUrgentHearing: true } }],
    ['court.informed', '2026-03-30T10:20', { about: 'e1', data: { matter: 'end of urgency' } }],
  ], '2026-03-30T10:20', { 'tell-court-urgency-is-over': 'met' }],
  ['or by telling it with no word of what, pointing back', [
    ['new-information.received', '2026-03-30T10:00', { data: { removesNeedForUrgentHearing: true } }],
    ['court.informed', '2026-03-30T10:20', { about: 'e1' }],
  ], '2026-03-30T10:20', { 'tell-court-urgency-is-over': 'met' }],
  ['not with no word of what and pointing nowhere', [
    ['new-information.received', '2026-03-30T10:00', { data: { removesNeedForUrgentHearing: true } }],
    ['court.informed', '2026-03-30T10:20'],
  ], '2026-03-30T10:20', { 'tell-court-urgency-is-over': 'open' }],
  ['not by telling it something else', [
    ['new-information.received', '2026-03-30T10:00', { data: { removesNeedForUrgentHearing: true } }],
    ['court.informed', '2026-03-30T10:20', { about: 'e1', data: { matter: 'information shared' } }],
  ], '2026-03-30T10:20', { 'tell-court-urgency-is-over': 'open' }],
  ['or by a 16A that no longer asks for the hearing', [
    ['new-information.received', '2026-03-30T10:00', { data: { removesNeedForUrgentHearing: true } }],
    ['s16a-assessment.filed', '2026-03-30T10:20', { about: 'e1', data: { actionAskedOfCourt: ['alert to risks'] } }],
  ], '2026-03-30T10:20', { 'tell-court-urgency-is-over': 'met' }],
])

const acts = { outcome: 'further action', reasons: 'Section 47 enquiry' }

lawRows('para 14: the outcome', policy, [
  ['goes to the court', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.outcome-received', '2026-03-28T10:00', { about: 'e1', data: acts }],
  ], '2026-03-28T10:00', { 'give-court-the-outcome': 'open' }],
  ['whatever it is', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { outcome: 'no further action' } }],
  ], '2026-03-28T10:00', { 'give-court-the-outcome': 'open' }],
  ['by telling it', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: acts }],
    ['court.informed', '2026-03-28T11:00', { about: 'e1', data: { matter: 'outcome of referral' } }],
  ], '2026-03-28T11:00', { 'give-court-the-outcome': 'met' }],
  ['or in the 16A', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.outcome-received', '2026-03-28T10:00', { about: 'e1', data: acts }],
    ['s16a-assessment.filed', '2026-03-28T11:00', { about: 'e1', data: { referralOutcome: 'Section 47 enquiry opened' } }],
  ], '2026-03-28T11:00', { 'give-court-the-outcome': 'met', 'file-16a-on-referral': 'met' }],
  ['a 16A that does not give it leaves it owed', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.outcome-received', '2026-03-28T10:00', { about: 'e1', data: acts }],
    ['s16a-assessment.filed', '2026-03-28T11:00', { about: 'e1' }],
  ], '2026-03-28T11:00', { 'give-court-the-outcome': 'open' }],
  ['a further word on the outcome starts nothing twice', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { outcome: 'no further action' } }],
    ['court.informed', '2026-03-28T11:00', { about: 'e1', data: { matter: 'outcome of referral' } }],
    ['referral.outcome-received', '2026-03-28T12:00', { about: 'e1', data: { accepted: 'satisfied', analysis: 'Grandmother has moved in' } }],
  ], '2026-03-28T12:00', { 'give-court-the-outcome': 'met' }],
])

lawRows('para 14: the authority writes the report', policy, [
  ['where it makes a section 47 enquiry', [
    ['referral.decided', '2026-03-28T10:00', { data: { outcome: 'section 47 enquiry or strategy discussion' } }],
  ], '2026-03-28T10:00', { 'authority-writes-report': 'open' }],
  ['where it makes an assessment', [
    ['referral.decided', '2026-03-28T10:00', { data: { outcome: 'assessment' } }],
  ], '2026-03-28T10:00', { 'authority-writes-report': 'open' }],
  ['not where it provides services', [
    ['referral.decided', '2026-03-28T10:00', { data: { outcome: 'provide services' } }],
  ], '2026-03-28T10:00', { 'authority-writes-report': 'none' }],
  ['where the referrer hears of further action and no more', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { outcome: 'further action' } }],
  ], '2026-03-28T10:00', { 'authority-writes-report': 'open' }],
  ['once only, where both are on record', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.decided', '2026-03-28T09:00', { about: 'e1', data: { outcome: 'assessment' } }],
    ['referral.outcome-received', '2026-03-28T10:00', { about: 'e2', data: { outcome: 'further action' } }],
  ], '2026-03-28T10:00', { 'authority-writes-report': 'open' }],
  ['not where it takes no further action', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { outcome: 'no further action' } }],
  ], '2026-03-28T10:00', { 'authority-writes-report': 'none' }],
  ['met by its report', [
    ['referral.decided', '2026-03-28T10:00', { data: { outcome: 'assessment' } }],
    ['court-report.filed', '2026-05-08T10:00', { about: 'e1', by: { role: 'social-worker' } }],
  ], '2026-05-08T10:00', { 'authority-writes-report': 'met' }],
  ['not by one of Cafcass', [
    ['referral.decided', '2026-03-28T10:00', { data: { outcome: 'assessment' } }],
    ['court-report.filed', '2026-05-08T10:00', { about: 'e1', by: { role: 'fca' } }],
  ], '2026-05-08T10:00', { 'authority-writes-report': 'open' }],
])
