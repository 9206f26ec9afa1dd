import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { medicalConsent } from './medical-consent.ts'

const part = { ...set2025, declarations: medicalConsent }
const policy = law(part, { children: [{ id: 'c1', born: '2019-05-01' }] })
const young = law(part, { children: [{ id: 'c1', born: '2010-03-27' }] })
const ask = 'ask-parent-before-examination'
const advice = 'legal-advice-on-general-consent'
const tell = 'tell-parents-of-treatment'
const record = 'record-treatment'

const requested = (data = {}): Given => ['medical.requested', '2026-03-27T10:00', { data }]
const begun: Given = ['medical.started', '2026-03-27T15:00', { about: 'e1' }]

lawRows('A 3.8.12: a parent is asked before a child under sixteen is examined', policy, [
  ['a warning where nobody was, never a refusal', [requested(), begun], '2026-03-27T16:00', { refused: 'none', warned: `e2: ${ask}` }],
  ['none where a parent was', [
    requested(), ['consent.sought', '2026-03-27T11:00', { about: 'e1', data: { forWhat: 'medical examination' } }], begun,
  ], '2026-03-27T16:00', { warned: 'none' }],
  ['asked for something else, nobody was', [
    requested(), ['consent.sought', '2026-03-27T11:00', { about: 'e1', data: { forWhat: 'services' } }], begun,
  ], '2026-03-27T16:00', { warned: `e3: ${ask}` }],
  ['nor where a child who understands consents (3.8.9)', [requested({ consentBy: 'competent child' }), begun], '2026-03-27T16:00', {
    warned: 'none',
  }],
  ['nor in an emergency (3.8.13)', [
    ['emergency.identified', '2026-03-27T14:00'], ['medical.started', '2026-03-27T15:00', { about: 'e1' }],
  ], '2026-03-27T16:00', { warned: 'none' }],
])

lawRows('A 3.8.10: sixteen', young, [
  ['on the birthday the young person’s own consent is enough', [requested(), begun], '2026-03-27T16:00', { warned: 'none' }],
  ['not the day before', [
    ['medical.requested', '2026-03-26T10:00'], ['medical.started', '2026-03-26T23:59', { about: 'e1' }],
  ], '2026-03-27T16:00', { warned: `e2: ${ask}` }],
])

lawRows('A 3.8.8: legal advice on a parent’s general consent', policy, [
  ['where the child is accommodated and the authority consents', [
    ['child.became-looked-after', '2026-01-05T10:00', { data: { legalStatus: 'section 20' } }],
    ['medical.requested', '2026-03-27T10:00', { about: 'e1', data: { consentBy: 'local authority' } }],
    ['medical.started', '2026-03-27T15:00', { about: 'e2' }],
  ], '2026-03-27T16:00', { refused: 'none', warned: `e3: ${advice}` }],
  ['taken', [
    ['child.became-looked-after', '2026-01-05T10:00', { data: { legalStatus: 'section 20' } }],
    ['medical.requested', '2026-03-27T10:00', { about: 'e1', data: { consentBy: 'local authority', legalAdvice: 'It covers it' } }],
    ['medical.started', '2026-03-27T15:00', { about: 'e2' }],
  ], '2026-03-27T16:00', { warned: 'none' }],
  ['under a care order the authority may', [
    ['child.became-looked-after', '2026-01-05T10:00', { data: { legalStatus: 'care order' } }],
    ['medical.requested', '2026-03-27T10:00', { about: 'e1', data: { consentBy: 'local authority' } }],
    ['medical.started', '2026-03-27T15:00', { about: 'e2' }],
  ], '2026-03-27T16:00', { warned: 'none' }],
])

const treated = (data = {}): Given => ['treatment.given-without-consent', '2026-03-27T15:00', { data }]

lawRows('A 3.8.14: emergency treatment without permission', policy, [
  ['parents told as soon as possible, a record at the time', [treated()], '2026-03-30T09:00', { [tell]: 'open', [record]: 'open' }],
  ['the entry that describes it is the record', [treated({ treatment: 'Transfusion' })], '2026-03-27T16:00', { [record]: 'met' }],
  ['so is a further one', [
    treated(), ['treatment.given-without-consent', '2026-03-27T15:30', { about: 'e1', data: { treatment: 'Transfusion' } }],
  ], '2026-03-27T16:00', { [record]: 'met', [tell]: 'open' }],
  ['told of the treatment', [
    treated(), ['parents.informed', '2026-03-27T18:00', { about: 'e1', data: { matter: 'emergency treatment' } }],
  ], '2026-03-27T19:00', { [tell]: 'met' }],
  ['told without a word of what, by an entry that points to it', [
    treated(), ['parents.informed', '2026-03-27T18:00', { about: 'e1' }],
  ], '2026-03-27T19:00', { [tell]: 'met' }],
  ['told of the concern, they are not told of the treatment', [
    treated(), ['parents.informed', '2026-03-27T18:00', { about: 'e1', data: { matter: 'concern' } }],
  ], '2026-03-27T19:00', { [tell]: 'open' }],
])

describe('whose consent it takes, as a table', () => {
  const child = answersOf(part, { children: [{ id: 'c1', born: '2019-05-01' }] })
  const youth = answersOf(part, { children: [{ id: 'c1', born: '2009-01-01' }] })
  const cited = (answer: string): string => answer.split(': ')[0]!

  const looked = (legalStatus: string): Given => ['child.became-looked-after', '2026-01-05T10:00', { data: { legalStatus } }]

  test.each<readonly [string, readonly Given[], string]>([
    ['an emergency', [['emergency.identified', '2026-03-27T09:00'], requested()], 'Part A 3.8.13, Part A 3.8.14'],
    ['the child refuses', [requested({ childsDecision: 'refuses part' })], 'Part A 3.8.11'],
    ['the court', [requested({ consentBy: 'court' })], 'Part A 3.8.7'],
    ['a child who understands', [requested({ consentBy: 'competent child' })], 'Part A 3.8.9'],
    ['a care order', [looked('interim care order'), requested()], 'Part A 3.8.7'],
    ['accommodated', [looked('section 20'), requested()], 'Part A 3.8.7, Part A 3.8.8'],
    ['refused by a parent', [['consent.refused', '2026-03-27T09:00', { data: { forWhat: 'medical examination' } }]], 'Part A 3.8.15'],
    ['refused for something else', [['consent.refused', '2026-03-27T09:00', { data: { forWhat: 'services' } }]], 'nothing'],
    ['otherwise', [requested()], 'Part A 3.8.7, Part A 3.8.12'],
  ])('%s', (_what, given, cite) => {
    expect(cited(child('who-may-consent-to-examination', given))).toBe(cite)
  })

  test('seventeen', () => {
    expect(cited(youth('who-may-consent-to-examination', [requested()]))).toBe('Part A 3.8.10')
  })
})
