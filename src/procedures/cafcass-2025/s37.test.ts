import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { s37 } from './s37.ts'

const policy = law({ ...cafcass2025, declarations: s37 })

const concern: Given = ['concern.identified', '2026-03-27T09:00', { data: { section31Threshold: true } }]
const talked: Given = ['supervision.held', '2026-03-27T10:00', { about: 'e1' }]
const agreed: Given = ['s37-advice.agreed', '2026-03-27T10:30', { about: 'e2', data: { rationale: 'serious neglect' } }]
const told: Given = ['local-authority.informed', '2026-03-27T11:00', { about: 'e3', data: { matter: 'section 37 advice' } }]
const referred: Given = ['referral.made', '2026-03-27T11:10', { about: 'e3', data: { channel: 'telephone' } }]
const filed: Given = ['s16a-assessment.filed', '2026-03-27T12:00', { about: 'e3' }]
const advised: Given = ['s37.recommended', '2026-03-27T14:00', { id: 'advice', about: 'e3' }]

lawRows('para 32: advice on a section 37 report', policy, [
  ['is decided with the manager once the threshold may be met', [
    concern,
  ], '2026-03-27T09:30', { 'decide-on-section-37-advice': 'open' }],
  ['is no question where nobody believes that', [['concern.identified', '2026-03-27T09:00']], '2026-03-27T09:30',
    { 'decide-on-section-37-advice': 'none' }],
  ['is for private law', [
    ['court-application.received', '2026-03-01T09:00', {
      data: { application: 'care or supervision', proceedings: 'public law' },
    }],
    concern,
  ], '2026-03-27T09:30', { 'decide-on-section-37-advice': 'none' }],
  ['is owed to the court once decided', [concern, talked, agreed], '2026-03-27T10:45',
    { 'decide-on-section-37-advice': 'met', 'advise-section-37': 'open', 'warned': 'none' }],
  ['is owed no longer where it is decided against', [
    concern, talked,
    ['s37-advice.agreed', '2026-03-27T10:30', {
      about: 'e2', data: { decision: 'do not advise s37', rationale: 'the authority acts' },
    }],
  ], '2026-03-27T10:45', {
    'decide-on-section-37-advice': 'met',
    'advise-section-37': 'none',
    'tell-authority-of-section-37-advice': 'none',
  }],
  ['is owed no longer where it is decided against afterwards', [
    concern, talked, agreed,
    ['s37-advice.agreed', '2026-03-27T11:00', { about: 'e3', data: { decision: 'do not advise s37' } }],
  ], '2026-03-27T11:30', {
    'advise-section-37': 'ended',
    'tell-authority-of-section-37-advice': 'ended',
    'refer-with-section-37-advice': 'ended',
  }],
  ['decided without a manager: a warning', [
    concern, ['s37-advice.agreed', '2026-03-27T10:30', { about: 'e1' }],
  ], '2026-03-27T10:45', { refused: 'none', warned: 'e2: consult-manager-before-section-37-advice' }],
])

lawRows('para 33: the authority is told before the court', policy, [
  ['is owed from the decision', [concern, talked, agreed], '2026-03-27T10:45',
    { 'tell-authority-of-section-37-advice': 'open', 'refer-with-section-37-advice': 'open' }],
  ['telling it with no word of what, pointing nowhere, counts', [
    concern, talked, agreed, ['local-authority.informed', '2026-03-27T11:00'], advised,
  ], '2026-03-27T14:00', { 'tell-authority-of-section-37-advice': 'met', refused: 'none' }],
  ['telling it of something else does not', [
    concern, talked, agreed, ['local-authority.informed', '2026-03-27T11:00', { data: { matter: 'other' } }], advised,
  ], '2026-03-27T14:00', {
    'tell-authority-of-section-37-advice': 'overdue by 2026-03-27T14:00',
    refused: 'advice: authority-told-before-section-37-advice',
  }],
  ['the whole order of steps: nothing stands against it', [concern, talked, agreed, told, referred, filed, advised],
    '2026-03-27T14:00', {
      'tell-authority-of-section-37-advice': 'met', 'refer-with-section-37-advice': 'met', 'advise-section-37': 'met',
      'refused': 'none', 'warned': 'none',
    }],
  ['advice that the authority was not told of: refused', [concern, talked, agreed, referred, filed, advised], '2026-03-27T14:00',
    { 'refused': 'advice: authority-told-before-section-37-advice', 'advise-section-37': 'open',
      'tell-authority-of-section-37-advice': 'overdue by 2026-03-27T14:00' }],
  ['told only afterwards: refused all the same', [
    concern, talked, agreed, advised,
    ['local-authority.informed', '2026-03-27T15:00', { about: 'e3', data: { matter: 'section 37 advice' } }],
  ], '2026-03-27T16:00', {
    'refused': 'advice: authority-told-before-section-37-advice',
    'tell-authority-of-section-37-advice': 'met-late by 2026-03-27T14:00',
  }],
  ['told of something else: refused', [
    concern, talked, agreed,
    ['local-authority.informed', '2026-03-27T11:00', { about: 'e3', data: { matter: 'child in hospital' } }], advised,
  ], '2026-03-27T14:00', { refused: 'advice: authority-told-before-section-37-advice' }],
  ['told, with no word of what: taken as it points back', [
    concern, talked, agreed, ['local-authority.informed', '2026-03-27T11:00', { about: 'e3' }], advised,
  ], '2026-03-27T14:00', { refused: 'none' }],
  ['with no referral and no 16A on record: warnings only', [concern, talked, agreed, told, advised], '2026-03-27T14:00',
    { refused: 'none', warned: 'advice: referral-goes-with-section-37-advice; advice: s16a-goes-with-section-37-advice' }],
  ['a child in immediate danger: nothing is held back', [
    concern, talked, agreed, ['emergency.identified', '2026-03-27T13:00', { about: 'e1' }], advised,
  ], '2026-03-27T14:00', { refused: 'none' }],
  ['a referral made before is not asked for again', [
    concern, ['referral.made', '2026-03-27T09:30', { about: 'e1' }],
    ['s37-advice.agreed', '2026-03-27T10:30', { about: 'e1', data: { managerConsulted: true } }],
  ], '2026-03-27T10:45', {
    'refer-with-section-37-advice': 'none',
    'tell-authority-of-section-37-advice': 'open',
    'warned': 'none',
  }],
])

const directed: Given =
  ['s37.directed', '2026-04-01T11:00', { id: 'order', data: { order: 'section 37 report', timescales: '2026-05-13' } }]
const confirm = 'confirm-section-37-order-in-writing'
lawRows('para 34: the court directs a section 37 investigation', policy, [
  ['the FCA confirms it to the authority', [directed], '2026-04-01T12:00', { [confirm]: 'open' }],
  ['in writing', [
    directed,
    ['local-authority.informed', '2026-04-01T15:00', { about: 'order', data: { channel: 'writing' } }],
  ], '2026-04-01T16:00', { [confirm]: 'met' }],
  ['not by telephone', [
    directed,
    ['local-authority.informed', '2026-04-01T15:00',
      { about: 'order', data: { channel: 'telephone', matter: 'section 37 order' } }],
  ], '2026-04-01T16:00', { [confirm]: 'open' }],
  ['the earlier telling of the advice does not do', [
    ['local-authority.informed', '2026-03-27T11:00', { data: { channel: 'writing', matter: 'section 37 advice' } }],
    directed,
  ], '2026-04-01T16:00', { [confirm]: 'open' }],
  // Para 35: the authority weighs its step by the day that the order gives: late from midnight after 13 May.
  ['the authority decides by the day that the order gives', [
    directed,
  ], '2026-04-02T09:00', { 'weigh-steps-after-section-37': 'open by 2026-05-14T00:00' }],
  ['and has decided', [
    directed,
    ['s37.directed', '2026-05-11T09:00', { about: 'order', data: { authoritysStep: 'apply for a care order' } }],
  ], '2026-05-14T09:00', { 'weigh-steps-after-section-37': 'met by 2026-05-14T00:00', [confirm]: 'open' }],
])

describe('para 34: the court directs a section 37 investigation', () => {
  test('who owes what', () => {
    const stands = policy.given([directed]).at('2026-04-02T09:00')
    expect(stands.duty(confirm).who).toEqual(['fca'])
    expect(stands.duty('weigh-steps-after-section-37').who).toEqual(['social-worker'])
  })
})

describe('para 35: the steps that the authority weighs', () => {
  const answer = answersOf(cafcass2025)
  test.each([
    ['apply for a care order', /Care proceedings/],
    ['apply for a supervision order', /supervision order/],
    ['provide services', /services or assistance/],
    ['other protective action', /protect the child/],
    [undefined, /weighs a care order, a supervision order, services/],
  ])('%s', (authoritysStep, expected) => {
    expect(answer('steps-after-section-37', [['s37.directed', '2026-04-01T11:00', { data: { authoritysStep } }]]))
      .toMatch(expected)
  })
})
