import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const answer = answersOf(cafcass2007)

function services(data: Record<string, unknown> = {}, about?: string): Given {
  const more = { data: { kind: 'b: child in need (s17)', ...data } }
  return ['referral.made', '2024-06-12T16:10', about === undefined ? more : { ...more, about }]
}

function consent(basis?: string): Given {
  return ['consent.obtained', '2024-06-12T10:00', { data: { forWhat: 'referral', ...(basis === undefined ? {} : { basis }) } }]
}

const parents = consent('person with parental responsibility')
const child = consent('competent child')
const court: Given = ['court.permission-given', '2024-06-12T12:00']

lawRows('2.63: whose agreement a referral for services needs', policy, [
  ['nobody’s is on record', [services()], '2024-06-12T17:00',
    { refused: 'e1: parents-and-court-agree-to-services', warned: 'e1: child-agrees-to-services' }],
  ['all three', [parents, child, court, services()], '2024-06-12T17:00', { refused: 'none', warned: 'none' }],
  ['without the court’s', [parents, child, services()], '2024-06-12T17:00',
    { refused: 'e3: parents-and-court-agree-to-services', warned: 'none' }],
  ['without the child’s: a reminder', [parents, court, services()],
    '2024-06-12T17:00', { refused: 'none', warned: 'e3: child-agrees-to-services' }],
  ['as the agreement to refer lists them', [
    ['referral.agreed', '2024-06-12T15:00', { data: { consentOf: ['child', 'parents', 'court'] } }], services({}, 'e1'),
  ], '2024-06-12T17:00', { refused: 'none', warned: 'none' }],
  ['the court’s and one that does not say whose it is', [consent(), court, services()],
    '2024-06-12T17:00', { refused: 'none', warned: 'none' }],
  ['the parents’ as the referral says', [court, services({ permission: 'parents agreed' })], '2024-06-12T17:00',
    { refused: 'none', warned: 'e2: child-agrees-to-services' }],
  ['the child’s safety is at stake after all', [services({ harmOrRiskOfHarm: true })],
    '2024-06-12T17:00', { refused: 'none', warned: 'none' }],
  ['a referral for protection needs nobody’s', [
    ['supervision.held', '2024-06-12T15:00'],
    ['referral.made', '2024-06-12T16:10', { data: { kind: 'a: significant harm (s47)' } }],
  ], '2024-06-12T17:00', { refused: 'none', warned: 'none' }],
  ['nor does one that does not say what it is', [
    ['supervision.held', '2024-06-12T15:00'], ['referral.made', '2024-06-12T16:10'],
  ], '2024-06-12T17:00', { refused: 'none', warned: 'none' }],
  ['varied with the circumstances recorded, it goes ahead (4.31)', [
    ['policy-departure.decided', '2024-06-12T15:00', {
      data: {
        requirement: '2.63/s17-referral-consent', circumstances: 'Parents cannot be traced',
        variation: 'Referred with the court’s leave',
      },
    }],
    court, services(),
  ], '2024-06-12T17:00', { refused: 'none' }],
])

describe('2.63: the three kinds', () => {
  test('for services all three have to agree', () => {
    expect(answer('whose-agreement', [services()])).toMatch(/^para 2\.63\(b\) and \(c\): The child, the parents and the court/)
  })

  test('for protection nobody has to', () => {
    expect(answer('whose-agreement', [['referral.made', '2024-06-12T16:10']])).toMatch(/^para 2\.63\(a\): Nobody has to agree/)
  })
})
