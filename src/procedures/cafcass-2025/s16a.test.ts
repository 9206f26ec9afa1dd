import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const believed = { reasonableCause: true }

lawRows('para 27 and 30: a 16A from the concern, at once', policy, [
  ['with reasonable cause', [['concern.identified', '2026-03-27T16:10', { data: believed }]], '2026-04-02T09:00',
    { 'file-16a-on-concern': 'open' }],
  ['with significant harm suspected', [
    ['concern.identified', '2026-03-27T16:10', { data: { significantHarmSuspected: true } }],
  ], '2026-03-27T16:10', { 'file-16a-on-concern': 'open' }],
  ['where nobody says', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T16:10', { 'file-16a-on-concern': 'open' }],
  ['also where the harm is not significant: para 27 asks for harm', [
    ['concern.identified', '2026-03-27T16:10', { data: { significantHarmSuspected: false } }],
  ], '2026-03-27T16:10', { 'file-16a-on-concern': 'open' }],
  ['not without reasonable cause', [
    ['concern.identified', '2026-03-27T16:10', { data: { reasonableCause: false } }],
  ], '2026-03-27T16:10', { 'file-16a-on-concern': 'none' }],
  ['no longer, once supervision agrees that there is none', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', data: { reasonableCause: false } }],
  ], '2026-03-27T17:00', { 'file-16a-on-concern': 'ended' }],
  ['but not because another concern shows none', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['concern.identified', '2026-03-27T17:00', { data: { reasonableCause: false } }],
  ], '2026-03-27T17:00', { 'file-16a-on-concern': 'open' }],
  ['from supervision, where the concern had seen none', [
    ['concern.identified', '2026-03-27T16:10', { data: { reasonableCause: false } }],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', data: believed }],
  ], '2026-03-27T17:00', { 'file-16a-on-concern': 'open' }],
  ['once only, where concern and supervision agree', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', data: { ...believed, referralDecision: 'file a 16A assessment' } }],
  ], '2026-03-27T17:00', { 'file-16a-on-concern': 'open' }],
  ['once only, where practitioner and manager both write the decision down', [
    ['concern.identified', '2026-03-27T16:10', { data: { reasonableCause: false } }],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', by: { role: 'fca' }, data: believed }],
    ['supervision.held', '2026-03-27T17:30', { about: 'e1', by: { role: 'cafcass-manager' }, data: believed }],
  ], '2026-03-27T17:30', { 'file-16a-on-concern': 'open' }],
  ['met by the filing', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['s16a-assessment.filed', '2026-03-27T18:00', { about: 'e1' }],
  ], '2026-03-27T18:00', { 'file-16a-on-concern': 'met' }],
])

lawRows('paras 13 and 30: a 16A from the referral', policy, [
  ['where it is about significant harm', [
    ['referral.made', '2026-03-27T16:10', { data: { kind: 'a: significant harm (s47)' } }],
  ], '2026-03-27T16:10', { 'file-16a-on-referral': 'open' }],
  ['where nobody says what it is about', [['referral.made', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'file-16a-on-referral': 'open' }],
  ['where its concern is of harm', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1', data: { kind: 'b: child in need (s17)' } }],
  ], '2026-03-27T16:20', { 'file-16a-on-referral': 'open' }],
  ['not where it is about something else', [
    ['referral.made', '2026-03-27T16:10', { data: { harmOrRiskOfHarm: false } }],
  ], '2026-03-27T16:10', { 'file-16a-on-referral': 'none' }],
  ['not where it is for early help', [
    ['referral.made', '2026-03-27T16:10', { data: { kind: 'early help or family support', permission: 'parents agreed' } }],
  ], '2026-03-27T16:10', { 'file-16a-on-referral': 'none' }],
  ['one filing after the call meets both', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
    ['s16a-assessment.filed', '2026-03-27T18:00', { about: 'e1', data: { referralMade: true } }],
  ], '2026-03-27T18:00', { 'file-16a-on-concern': 'met', 'file-16a-on-referral': 'met' }],
  ['whichever of the two it points back to', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
    ['s16a-assessment.filed', '2026-03-27T18:00', { about: 'e2' }],
  ], '2026-03-27T18:00', { 'file-16a-on-concern': 'met', 'file-16a-on-referral': 'met' }],
  ['filed before the call, the court still has to hear of the referral', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['s16a-assessment.filed', '2026-03-27T16:15', { about: 'e1' }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { 'file-16a-on-concern': 'met', 'file-16a-on-referral': 'open' }],
  ['unless it says that a referral is made', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['s16a-assessment.filed', '2026-03-27T16:15', { about: 'e1', data: { referralMade: true } }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { 'file-16a-on-referral': 'none' }],
  ['it never waits for the authority: silence changes nothing', [
    ['referral.made', '2026-03-27T16:10'],
    ['s16a-assessment.filed', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-30T09:00', {
    'file-16a-on-referral': 'met', 'authority-gives-outcome': 'overdue by 2026-03-28T16:10', refused: 'none',
  }],
  ['also where the one filed for the first says that a referral is made', [
    ['referral.made', '2026-03-27T10:00'],
    ['s16a-assessment.filed', '2026-03-27T11:00', { about: 'e1', data: { referralMade: true } }],
    ['referral.made', '2026-03-28T14:00'],
  ], '2026-03-28T14:00', { 'file-16a-on-referral': 'met; open' }],
  ['or about the same concern', [
    ['concern.identified', '2026-03-27T09:00', { data: believed }],
    ['referral.made', '2026-03-27T10:00', { about: 'e1' }],
    ['s16a-assessment.filed', '2026-03-27T11:00', { about: 'e1', data: { referralMade: true } }],
    ['referral.made', '2026-04-02T14:00', { about: 'e1' }],
  ], '2026-04-02T14:00', { 'file-16a-on-referral': 'met; open' }],
  ['the second of two referrals has its own', [
    ['referral.made', '2026-03-27T10:00'],
    ['s16a-assessment.filed', '2026-03-27T11:00', { about: 'e1' }],
    ['referral.made', '2026-03-28T14:00'],
  ], '2026-03-28T14:00', { 'file-16a-on-referral': 'met; open' }],
])

lawRows('paras 13 and 30: for every child of the application', policy, [
  ['one assessment for all', [
    ['referral.made', '2026-03-27T16:10', { children: ['c1'] }],
    ['s16a-assessment.filed', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { 'file-16a-on-referral': 'met' }],
  ['one that leaves a child aside is not enough, although the referral named only the other', [
    ['referral.made', '2026-03-27T16:10', { children: ['c1'] }],
    ['s16a-assessment.filed', '2026-03-27T17:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-27T17:00', { 'file-16a-on-referral': 'open' }],
  ['child by child they add up', [
    ['referral.made', '2026-03-27T16:10'],
    ['s16a-assessment.filed', '2026-03-27T17:00', { about: 'e1', children: ['c1'] }],
    ['s16a-assessment.filed', '2026-03-27T18:00', { about: 'e1', children: ['c2'] }],
  ], '2026-03-27T18:00', { 'file-16a-on-referral': 'met' }],
  ['the first of them alone does not', [
    ['referral.made', '2026-03-27T16:10'],
    ['s16a-assessment.filed', '2026-03-27T17:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-27T17:00', { 'file-16a-on-referral': 'open' }],
])

lawRows('paras 27, 29 and 31: what goes with it', policy, [
  ['supervision and wider enquiries are missed aloud, and hold nothing back', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['s16a-assessment.filed', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-27T16:40', {
    warned: 'e2: supervision-with-16a; e2: wider-enquiries-for-16a', refused: 'none', 'file-16a-on-concern': 'met', 'seek-supervision': 'open',
  }],
  ['with both nothing is said', [
    ['concern.identified', '2026-03-27T16:10', { data: believed }],
    ['supervision.held', '2026-03-27T16:20', { about: 'e1' }],
    ['enquiries.made', '2026-03-27T16:30', { about: 'e1' }],
    ['s16a-assessment.filed', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-27T16:40', { warned: 'none', refused: 'none' }],
  ['a section 7 report with one inside is refused (31)', [
    ['court-report.filed', '2026-03-27T16:40', { data: { kind: 'section 7 report', includes16A: true } }],
  ], '2026-03-27T16:40', { refused: 'e1: stands-alone' }],
  ['so is a safeguarding letter', [
    ['safeguarding-letter.filed', '2026-03-27T16:40', { data: { includes16A: true } }],
  ], '2026-03-27T16:40', { refused: 'e1: stands-alone' }],
  ['not where the court ordered it', [
    ['court-report.filed', '2026-03-27T16:40', { data: { kind: 'child impact report', includes16A: true, courtOrdered16AInside: true } }],
  ], '2026-03-27T16:40', { refused: 'none' }],
  ['nor where nobody says that there is one inside', [['court-report.filed', '2026-03-27T16:40']], '2026-03-27T16:40', { refused: 'none' }],
])
