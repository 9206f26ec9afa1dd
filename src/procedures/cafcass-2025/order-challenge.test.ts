import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { orderChallenge } from './order-challenge.ts'

const policy = law({ ...cafcass2025, declarations: orderChallenge })
const answer = answersOf(cafcass2025)

const made = (more: Record<string, unknown> = {}): Given =>
  ['order.made', '2026-03-27T10:00', { data: { againstRecommendation: true, leavesChildAtRisk: true, ...more } }]
const weighed: Given = ['supervision.held', '2026-03-27T14:00', { about: 'e1', data: { referralDecision: 'no referral' } }]
const talk = 'supervision-on-unsafe-order'

lawRows('para 46: an order that leaves a child at risk', policy, [
  ['goes to supervision', [made()], '2026-03-27T11:00', { [talk]: 'open' }],
  ['has been there', [made(), weighed], '2026-03-27T15:00', { [talk]: 'met' }],
  ['an order against the recommendation that is safe enough', [
    made({ leavesChildAtRisk: false }),
  ], '2026-03-27T11:00', { [talk]: 'none' }],
  ['an order that was recommended', [made({ againstRecommendation: false })], '2026-03-27T11:00', { [talk]: 'none' }],
  ['against the recommendation, and nobody says more', [
    ['order.made', '2026-03-27T10:00', { data: { againstRecommendation: true } }],
  ], '2026-03-27T11:00', { [talk]: 'open' }],
  ['an order like any other', [
    ['order.made', '2026-03-27T10:00', { data: { order: 'care order' } }],
  ], '2026-03-27T11:00', { [talk]: 'none' }],
])

describe('para 46: the four answers', () => {
  const newFact: Given = ['new-information.received', '2026-03-27T12:00']
  test.each<[string, readonly Given[], RegExp]>([
    ['something new, and the child is a party', [made({ childJoinedAsParty: true }), newFact, weighed],
      /^para 46: 16A assessment; manager's letter; appeal/],
    ['something new, and the child is no party', [made({ childJoinedAsParty: false }), newFact, weighed],
      /^para 46: 16A assessment; manager's letter; and/],
    ['nothing new, and the child is a party', [made({ childJoinedAsParty: true }), weighed],
      /^para 46: Manager's letter; appeal.*No 16A/],
    ['nothing new, and nobody says', [made(), weighed], /^para 46: Manager's letter, and with it a referral. No 16A/],
    ['an order that is safe enough', [made({ leavesChildAtRisk: false }), weighed], /^nothing$/],
    ['supervision on anything else', [
      ['concern.identified', '2026-03-27T10:00', { id: 'e1' }], ['supervision.held', '2026-03-27T14:00', { about: 'e1' }],
    ], /^nothing$/],
    ['supervision on anything else, where the child is a party', [
      ['court-application.received', '2026-03-27T09:00', { id: 'e1', data: { childJoinedAsParty: true } }],
      ['supervision.held', '2026-03-27T14:00', { about: 'e1' }],
    ], /^nothing$/],
  ])('%s', (_what, given, expected) => {
    expect(answer('answers-to-unsafe-order', given)).toMatch(expected)
  })
})

const assessment = (data: Record<string, unknown> = {}): Given =>
  ['s16a-assessment.filed', '2026-03-27T16:00', { id: '16a', about: 'e1', data }]

lawRows('para 46: a 16A assessment as a challenge', policy, [
  ['with nothing new: refused', [
    made(),
    assessment(),
  ], '2026-03-27T16:00', { refused: '16a: s16a-challenge-needs-new-information' }],
  ['with what came in before the order: refused', [
    ['new-information.received', '2026-03-26T10:00', { id: 'old' }],
    ['order.made', '2026-03-27T10:00', { id: 'e1', data: { againstRecommendation: true, leavesChildAtRisk: true } }],
    assessment(),
  ], '2026-03-27T16:00', { refused: '16a: s16a-challenge-needs-new-information' }],
  ['with what came in after it', [
    made(),
    ['new-information.received', '2026-03-27T12:00'],
    assessment(),
  ], '2026-03-27T16:00', { refused: 'none' }],
  ['with a new concern', [
    made(),
    ['concern.identified', '2026-03-27T12:00'],
    assessment(),
  ], '2026-03-27T16:00', { refused: 'none' }],
  ['that says that the court has not seen it', [
    made(),
    assessment({ newInformation: true }),
  ], '2026-03-27T16:00', { refused: 'none' }],
  ['against the recommendation, and nobody says whether it is safe: refused', [
    ['order.made', '2026-03-27T10:00', { data: { againstRecommendation: true } }], assessment(),
  ], '2026-03-27T16:00', { refused: '16a: s16a-challenge-needs-new-information' }],
  ['of an order of which nothing is said', [
    ['order.made', '2026-03-27T10:00'],
    assessment(),
  ], '2026-03-27T16:00', { refused: 'none' }],
  ['in an emergency of before the order that goes on', [
    ['emergency.identified', '2026-03-26T10:00', { id: 'now' }],
    ['order.made', '2026-03-27T10:00', { id: 'e1', data: { againstRecommendation: true, leavesChildAtRisk: true } }],
    assessment(),
  ], '2026-03-27T16:00', { refused: 'none' }],
  ['about a concern, and no challenge', [
    made(), ['concern.identified', '2026-03-26T12:00', { id: 'c' }],
    ['s16a-assessment.filed', '2026-03-27T16:00', { about: 'c' }],
  ], '2026-03-27T16:00', { refused: 'none' }],
  ['about an order that is safe', [
    made({ leavesChildAtRisk: false }),
    assessment(),
  ], '2026-03-27T16:00', { refused: 'none' }],
])

lawRows("para 46: the manager's letter, and a referral weighed with any answer", policy, [
  ['is owed by the manager once chosen', [
    made({ response: ["manager's letter to court"] }),
  ], '2026-03-27T11:00', { 'write-managers-letter': 'open' }],
  ['also once chosen later', [
    made(),
    ['order.made', '2026-03-27T15:00', { about: 'e1', data: { response: ["manager's letter to court"] } }],
  ], '2026-03-27T16:00', { 'write-managers-letter': 'open' }],
  ['is not owed where another answer was chosen', [
    made({ response: ['safeguarding referral'] }),
  ], '2026-03-27T11:00', { 'write-managers-letter': 'none' }],
  ['is sent', [
    made({ response: ["manager's letter to court"] }),
    weighed,
    ['managers-letter.sent', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T11:00', { 'write-managers-letter': 'met', 'refused': 'none', 'warned': 'none' }],
  ['is sent with no referral weighed: a warning', [made(), ['managers-letter.sent', '2026-03-30T10:00', { about: 'e1' }]],
    '2026-03-30T11:00', { refused: 'none', warned: 'e2: supervision-before-answer-to-order' }],
])

const appeal = (data: Record<string, unknown> = { lawyerConsulted: 'M. Osei' }): Given =>
  ['appeal.considered', '2026-03-30T10:00', { id: 'a', about: 'e1', data }]

lawRows('para 46: an appeal', policy, [
  ['has the lawyer of the child consulted', [
    made({ childJoinedAsParty: true, response: ['appeal'] }),
  ], '2026-03-27T11:00', { 'consult-childs-lawyer-on-appeal': 'open' }],
  ['has been weighed with the lawyer', [
    made({ childJoinedAsParty: true, response: ['appeal'] }),
    weighed,
    appeal(),
  ], '2026-03-30T11:00', { 'consult-childs-lawyer-on-appeal': 'met', 'refused': 'none', 'warned': 'none' }],
  ['without a lawyer: a warning', [
    made({ childJoinedAsParty: true }),
    weighed,
    appeal({}),
  ], '2026-03-30T11:00', { refused: 'none', warned: 'a: appeal-with-childs-lawyer' }],
  ['where the child is no party: refused', [
    made({ childJoinedAsParty: false }),
    weighed,
    appeal(),
  ], '2026-03-30T11:00', { refused: 'a: appeal-only-where-child-is-party' }],
  ['where nobody says: a warning', [
    made(),
    weighed,
    appeal(),
  ], '2026-03-30T11:00', { refused: 'none', warned: 'a: appeal-with-childs-lawyer' }],
  ['where an order made the child a party', [
    ['order.made', '2026-02-02T10:00', { id: 'joined', data: { order: 'representation of the child' } }],
    ['order.made', '2026-03-27T10:00', { id: 'e1', data: { againstRecommendation: true, leavesChildAtRisk: true } }],
    weighed, appeal(),
  ], '2026-03-30T11:00', { refused: 'none', warned: 'none' }],
])

lawRows('para 47: the court confirms the order', policy, [
  ['the steps are recorded and legal advice is sought', [
    made(),
    ['order-challenge.rejected', '2026-04-07T10:00', { about: 'e1' }],
  ], '2026-04-07T11:00', { 'record-steps-of-challenge': 'open', 'seek-legal-advice-on-order': 'open' }],
  ['the entry itself records them', [
    made(),
    ['order-challenge.rejected', '2026-04-07T10:00', { about: 'e1', data: { stepsTaken: 'letter of 30 March' } }],
  ], '2026-04-07T11:00', { 'record-steps-of-challenge': 'met', 'seek-legal-advice-on-order': 'open' }],
  ['advice was sought of Cafcass', [
    made(), ['order-challenge.rejected', '2026-04-07T10:00', { about: 'e1' }],
    ['advice.sought', '2026-04-08T10:00', { about: 'e2' }],
  ], '2026-04-08T11:00', { 'seek-legal-advice-on-order': 'met' }],
  ['advice was had', [
    made(),
    ['order-challenge.rejected', '2026-04-07T10:00', { about: 'e1' }],
    ['legal-advice.obtained', '2026-04-08T10:00', { about: 'e2' }],
  ], '2026-04-08T11:00', { 'seek-legal-advice-on-order': 'met' }],
])

lawRows('para 48: the Designated Family Judge', policy, [
  ['is for the head of practice or the assistant director', [
    made(),
    ['designated-family-judge.contacted', '2026-03-30T10:00', { about: 'e1', data: { contactedBy: 'head of practice' } }],
  ], '2026-03-30T11:00', { refused: 'none', warned: 'none' }],
  ['is asked by somebody else: a warning', [
    made(),
    ['designated-family-judge.contacted', '2026-03-30T10:00', { about: 'e1', by: { role: 'fca' } }],
  ], '2026-03-30T11:00', { refused: 'none', warned: 'e2: senior-managers-go-to-judge' }],
])

describe('para 48: when the judge may be asked', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['significant harm', { significantHarmToChildOrAdult: true }, /head of practice or the assistant director may/],
    ['danger to staff', { endangersStaff: true }, /head of practice or the assistant director may/],
    ['neither', {}, /^nothing$/],
  ])('%s', (_what, data, expected) => {
    expect(answer('when-judge-may-be-asked', [made(data)])).toMatch(expected)
  })
})
