import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { worksWithChildren } from './works-with-children.ts'

const policy = law({ ...cafcass2025, declarations: worksWithChildren })
const answer = answersOf(cafcass2025)

const received: Given = ['allegation.received', '2026-03-27T09:00', { id: 'a' }]
const talked: Given = ['supervision.held', '2026-03-27T10:00', { id: 's', about: 'a' }]
const drafted: Given =
  ['lado-referral.drafted', '2026-03-27T10:30', { id: 'd', about: 'a', data: { expressLadoReferral: true } }]
const approved: Given =
  ['lado-referral.approved', '2026-03-27T11:00', { id: 'ok', about: 'd', by: { role: 'cafcass-manager' }, data: { decision: 'approved' } }]
const told: Given = ['accused.informed', '2026-03-27T11:30', { about: 'a' }]
const referred: Given =
  ['lado.referred', '2026-03-27T12:00', { id: 'ref', about: 'a', by: { role: 'fca' }, data: { expressLadoReferral: true } }]
const all = [received, talked, drafted, approved, told, referred]
const without = (...left: readonly Given[]): readonly Given[] => all.filter((one) => !left.includes(one))
const later = '2026-03-27T13:00'

lawRows('para 51: whoever calls itself what, the referral of a family court adviser waits', policy, [
  ['in an office of another name', [received, ['lado.referred', '2026-03-27T12:00', {
    id: 'ref', about: 'a', by: { role: 'fca', organisation: 'Family Court Advisory Service' }, data: { expressLadoReferral: true },
  }]], later, {
    refused: 'ref: supervision-before-lado-referral; ref: approval-before-lado-referral; ref: person-told-before-lado-referral',
  }],
  ['a council refers as it sees fit', [received, ['lado.referred', '2026-03-27T12:00', {
    id: 'ref', about: 'a', by: { role: 'social-worker', organisation: 'Eastmere County Council' }, data: { expressLadoReferral: true },
  }]], later, { refused: 'none' }],
])

lawRows('para 51: the steps before a referral that names the LADO', policy, [
  ['supervision comes first', [received], '2026-03-27T09:30', { 'supervision-on-person-who-works-with-children': 'open' }],
  ['also where only a concern on the case says whom it is about', [
    ['concern.identified', '2026-03-27T09:00', { data: { personWorksWithChildren: true } }],
  ], '2026-03-27T09:30', { 'supervision-on-person-who-works-with-children': 'open' }],
  ['once, where that concern is then received as one', [
    ['concern.identified', '2026-03-27T09:00', { data: { personWorksWithChildren: true } }],
    ['allegation.received', '2026-03-27T09:10', { about: 'e1' }],
  ], '2026-03-27T09:30', { 'supervision-on-person-who-works-with-children': 'open' }],
  ['not for any other concern', [['concern.identified', '2026-03-27T09:00']], '2026-03-27T09:30',
    { 'supervision-on-person-who-works-with-children': 'none' }],
  ['the manager reads and approves', [received, talked, drafted], '2026-03-27T10:45',
    {
      'supervision-on-person-who-works-with-children': 'met',
      'approve-lado-referral': 'open',
      'tell-person-of-lado-referral': 'none',
    }],
  ['then the person is told', [
    received,
    talked,
    drafted,
    approved,
  ], '2026-03-27T11:15', { 'approve-lado-referral': 'met', 'tell-person-of-lado-referral': 'open' }],
  ['all done: nothing stands against it', all, later,
    { 'tell-person-of-lado-referral': 'met', 'refused': 'none', 'warned': 'none' }],
  ['no supervision: refused', without(talked), later, { refused: 'ref: supervision-before-lado-referral' }],
  ['no approval: refused', without(approved), later,
    { 'refused': 'ref: approval-before-lado-referral', 'approve-lado-referral': 'overdue by 2026-03-27T12:00' }],
  ['sent back by the manager: refused', [
    received, talked, drafted,
    ['lado-referral.approved', '2026-03-27T11:00', {
      about: 'd', by: { role: 'cafcass-manager' }, data: { decision: 'returned' },
    }],
    told, referred,
  ], later, {
    'refused': 'ref: approval-before-lado-referral',
    'approve-lado-referral': 'met',
    'tell-person-of-lado-referral': 'none',
  }],
  ['approved by the practitioner: refused', [
    received, talked, drafted,
    ['lado-referral.approved', '2026-03-27T11:00', { about: 'd', by: { role: 'fca' }, data: { decision: 'approved' } }],
    told, referred,
  ], later, { refused: 'ref: approval-before-lado-referral' }],
  ['the person not told: refused', without(told), later,
    { 'refused': 'ref: person-told-before-lado-referral', 'tell-person-of-lado-referral': 'overdue by 2026-03-27T12:00' }],
  ['the person told only afterwards: refused', [
    ...without(told),
    ['accused.informed', '2026-03-27T12:30', { about: 'a' }],
  ], later,
    { 'refused': 'ref: person-told-before-lado-referral', 'tell-person-of-lado-referral': 'met-late by 2026-03-27T12:00' }],
  ['the same within a referral to the authority', [
    received,
    talked,
    ['referral.made', '2026-03-27T12:00', { id: 'ref', about: 'a', data: { asksForLado: true } }],
  ], later, { refused: 'ref: approval-before-lado-referral; ref: person-told-before-lado-referral' }],
  ['a referral that does not name the LADO is not held back', [
    received,
    ['referral.made', '2026-03-27T12:00', { about: 'a' }],
  ], later, { refused: 'none' }],
  ['a referral by the school is not ours to hold back', [
    received,
    ['lado.referred', '2026-03-27T12:00', { about: 'a', by: { role: 'employer' } }],
  ], later, { refused: 'none' }],
])

lawRows('para 51: a child in immediate danger waits for nobody', policy, [
  ['as the referral says', [
    received,
    ['lado.referred', '2026-03-27T09:10', { about: 'a', data: { immediateRisk: true } }],
  ], later, { refused: 'none' }],
  ['as the concern says', [
    ['allegation.received', '2026-03-27T09:00', { id: 'a', data: { immediateRisk: true } }],
    ['lado.referred', '2026-03-27T09:10', { about: 'a' }],
  ], later, { refused: 'none' }],
  ['as an emergency says', [
    received,
    ['emergency.identified', '2026-03-27T09:05', { about: 'a' }],
    ['lado.referred', '2026-03-27T09:10', { about: 'a' }],
  ], later, { refused: 'none' }],
  ['and what was skipped stays owed', [
    received,
    ['lado.referred', '2026-03-27T09:10', { about: 'a', data: { immediateRisk: true } }],
  ], later, { 'supervision-on-person-who-works-with-children': 'overdue by 2026-03-27T09:10' }],
])

lawRows('para 51: telling would endanger somebody', policy, [
  ['a departure, with its reasons and the manager, lifts the refusal', [
    received, talked, drafted, approved,
    ['policy-departure.decided', '2026-03-27T11:45', { about: 'a', data: {
      requirement: 'cafcass-2025/51/inform-individual-first', decision: 'departure with recorded rationale',
      assessmentReliedOn: 'the account of the child', rationale: 'the child would be silenced', managerDiscussion: 'agreed at 11:40',
    } }],
    referred,
  ], later, { 'refused': 'none', 'tell-person-of-lado-referral': 'departed' }],
])

lawRows('paras 50 and 51: after the referral', policy, [
  ['its outcome is followed up and the court made aware', all, later,
    { 'learn-outcome-of-lado-referral': 'open', 'tell-court-of-lado-referral': 'open' }],
  ['once, however it is recorded', [
    received, talked, drafted, approved, told,
    ['referral.made', '2026-03-27T12:00', { id: 'r', about: 'a', data: { asksForLado: true } }],
    ['lado.referred', '2026-03-27T12:05', { about: 'r' }],
  ], later, { 'learn-outcome-of-lado-referral': 'open', 'tell-court-of-lado-referral': 'open' }],
  ['why it was made is recorded', all, later, { 'record-why-lado-was-told': 'open' }],
  ['with the referral', [
    received, talked, drafted, approved, told,
    ['lado.referred', '2026-03-27T12:00', { about: 'a', data: { expressLadoReferral: true, rationale: 'a pattern of contact' } }],
  ], later, { 'record-why-lado-was-told': 'met' }],
  ['or in a further word on it', [
    ...all,
    ['lado.referred', '2026-03-27T12:30', { about: 'ref', data: { rationale: 'a pattern of contact' } }],
  ], later, { 'record-why-lado-was-told': 'met' }],
  ['a council that refers of its own follows it up itself', [
    received,
    ['lado.referred', '2026-03-27T12:00', { about: 'a', by: { role: 'social-worker', organisation: 'Eastmere County Council' } }],
  ], later, {
    'learn-outcome-of-lado-referral': 'none', 'tell-court-of-lado-referral': 'none', 'record-why-lado-was-told': 'none',
    'supervision-on-person-who-works-with-children': 'open',
  }],
  ['the LADO has decided', [
    ...all,
    ['lado.decided', '2026-03-30T10:00', { about: 'ref' }],
  ], '2026-03-30T11:00', { 'learn-outcome-of-lado-referral': 'met' }],
  ['the authority has told the outcome', [
    ...all,
    ['referral.outcome-received', '2026-03-30T10:00', { about: 'ref' }],
  ], '2026-03-30T11:00', { 'learn-outcome-of-lado-referral': 'met' }],
  ['a question of the LADO is talked over', [
    ...all, ['information.requested', '2026-03-30T10:00', { id: 'q', about: 'ref' }],
    ['lado.consulted', '2026-03-30T12:00', { about: 'q' }],
  ], '2026-03-30T13:00', { 'answer-the-lado': 'met' }],
  ['the court is told', [
    ...all,
    ['court.informed', '2026-03-27T12:30', { about: 'ref' }],
  ], later, { 'tell-court-of-lado-referral': 'met' }],
  ['the court is told of something else', [
    ...all,
    ['court.informed', '2026-03-27T12:30', { data: { matter: 'end of urgency' } }],
  ], later, { 'tell-court-of-lado-referral': 'open' }],
  ['a question of the LADO is answered', [
    ...all,
    ['information.requested', '2026-03-30T10:00', { id: 'q', about: 'ref' }],
  ], '2026-03-30T11:00', { 'answer-the-lado': 'open' }],
  ['it has been', [
    ...all, ['information.requested', '2026-03-30T10:00', { id: 'q', about: 'ref', data: { recipientKind: 'LADO' } }],
    ['information.shared', '2026-03-30T12:00', { about: 'q', data: { recipientKind: 'LADO' } }],
  ], '2026-03-30T13:00', { 'answer-the-lado': 'met', 'refused': 'none' }],
  ['a referral that does not name the LADO in words: a warning', [
    received, talked,
    ['lado-referral.drafted', '2026-03-27T10:30', { id: 'd', about: 's', data: { expressLadoReferral: false } }],
  ], later, { refused: 'none', warned: 'd: lado-referral-is-express' }],
])

const tell = (data: Record<string, unknown>): Given =>
  ['information.shared', '2026-03-27T15:00', { id: 'told', about: 'a', data }]

lawRows('para 49: nobody outside Cafcass', policy, [
  ['but the LADO', [received, tell({ recipientKind: 'LADO' })], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['and the police at immediate risk', [
    received,
    tell({ recipientKind: 'police', immediateRisk: true }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['not the police otherwise', [
    received,
    tell({ recipientKind: 'police', purpose: 'police, child protection' }),
  ], '2026-03-27T15:00', { refused: 'told: no-word-of-concern-outside-cafcass' }],
  ['not the school', [
    received,
    tell({ recipientKind: 'school' }),
  ], '2026-03-27T15:00', { refused: 'told: no-word-of-concern-outside-cafcass' }],
  ['not the authority for anything but protecting a child', [
    received,
    tell({ recipientKind: 'local authority', purpose: 'other' }),
  ], '2026-03-27T15:00', { refused: 'told: no-word-of-concern-outside-cafcass' }],
  ['not another agency, where the sharing says what it is about', [
    ['information.shared', '2026-03-27T15:00',
      {
        id: 'told',
        data: { recipientKind: 'agency', kindOfInformation: 'concern about a person who works with children' },
      }],
  ], '2026-03-27T15:00', { refused: 'told: no-word-of-concern-outside-cafcass' }],
  ['nor a school that is only named', [
    received,
    tell({ sharedWith: 'Tall Elms Primary School' }),
  ], '2026-03-27T15:00', { refused: 'told: no-word-of-concern-outside-cafcass' }],
  ['the authority, where nobody says for what: a question, and no refusal', [
    received,
    tell({ recipientKind: 'local authority' }),
  ], '2026-03-27T15:00', { refused: 'none' }],
  ['colleagues in Cafcass may know', [received, tell({ recipientKind: 'Cafcass' })], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['the court, which is made aware', [received, tell({ recipientKind: 'court' })], '2026-03-27T15:00', { refused: 'none' }],
  ['somebody of whom nothing is said: a warning', [
    received,
    tell({}),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'told: say-who-is-told-of-concern' }],
  ['whom the LADO named at the first meeting', [
    received,
    ['allegation-meeting.held', '2026-03-27T14:00', {
      about: 'a', data: { furtherEnquiries: true, sharingProtocol: 'the head teacher' },
    }],
    tell({ recipientKind: 'school' }),
  ], '2026-03-27T15:00', { refused: 'none' }],
  ['not the parents', [
    received,
    ['parents.informed', '2026-03-27T15:00', { id: 'p', about: 'a', data: { matter: 'allegation' } }],
  ], '2026-03-27T15:00', { refused: 'p: no-word-of-concern-to-parents' }],
  ['the parents, as the LADO settled', [
    received,
    ['allegation-meeting.held', '2026-03-27T14:00', { about: 'a', data: { sharingProtocol: 'the parents, in part' } }],
    ['parents.informed', '2026-03-27T15:00', { about: 'a', data: { matter: 'allegation' } }],
  ], '2026-03-27T15:00', { refused: 'none' }],
  ['the parents of a child in immediate danger', [
    received, ['emergency.identified', '2026-03-27T14:00', { about: 'a' }],
    ['parents.informed', '2026-03-27T15:00', { about: 'a', data: { matter: 'allegation' } }],
  ], '2026-03-27T15:00', { refused: 'none' }],
  ['the parents of a referral about their own child are another matter', [
    ['parents.informed', '2026-03-27T15:00', { data: { matter: 'referral' } }],
  ], '2026-03-27T15:00', { refused: 'none' }],
])

lawRows('para 49: in a record about nothing else', law({ ...cafcass2025, declarations: worksWithChildren }, { record: 'allegation' }), [
  ['every sharing is of the concern', [
    ['information.shared', '2026-03-27T15:00', { data: { recipientKind: 'agency' } }],
  ], '2026-03-27T15:00', { refused: 'e1: no-word-of-concern-outside-cafcass' }],
])

describe('para 49: who may know, by the table', () => {
  test.each<[string, readonly Given[], RegExp]>([
    ['a concern', [received], /^paras 49 and 51: The LADO, and nobody else/],
    ['a concern with immediate risk', [['allegation.received', '2026-03-27T09:00', { data: { immediateRisk: true } }]],
      /^para 49: The LADO and the police/],
    ['what the LADO settled', [received, ['allegation-meeting.held', '2026-03-27T14:00', { about: 'a', data: { sharingProtocol: 'the head teacher' } }], tell({})],
      /^para 49: Tell what the LADO/],
  ])('%s', (_what, given, expected) => {
    expect(answer('who-may-know-of-concern', given)).toMatch(expected)
  })
})

lawRows('para 50: LADO meetings', policy, [
  ['are not for practitioners', [
    received,
    ['allegation-meeting.held', '2026-03-30T10:00', { about: 'a', data: { practitionerAttended: true } }],
  ], '2026-03-30T11:00', { refused: 'e2: no-practitioner-at-lado-meeting' }],
  ['one on the list was there', [
    received,
    ['allegation-meeting.held', '2026-03-30T10:00',
      { about: 'a', data: { attendance: [{ name: 'A. Begum', role: 'fca' }] } }],
  ], '2026-03-30T11:00', { refused: 'e2: no-practitioner-at-lado-meeting' }],
  ['nobody from Cafcass was there', [
    received,
    ['allegation-meeting.held', '2026-03-30T10:00',
      { about: 'a', data: { attendance: [{ name: 'P. Okafor', role: 'lado' }] } }],
  ], '2026-03-30T11:00', { refused: 'none' }],
  ['an invitation is declined', [
    received,
    ['allegation-meeting.convened', '2026-03-30T10:00', { about: 'a', data: { practitionerToAttend: true } }],
  ], '2026-03-30T11:00', { refused: 'none', warned: 'e2: decline-lado-meeting' }],
])
