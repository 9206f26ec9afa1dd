import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { crossBoundaryS47 } from './cross-boundary-s47.ts'
import { set2025 } from './index.ts'

const pack = { ...set2025, declarations: crossBoundaryS47 }
const policy = law(pack, { children: [{ id: 'c1' }] })
const answer = answersOf(pack)

const consult = 'consult-other-authority'
const agree = 'agree-who-enquires'
const enquire = 'enquire-where-child-is-found'
const back = 'return-responsibility-to-home-authority'

const concern: Given = ['concern.identified', '2026-04-02T09:00', { data: { whoseCircumstances: "host authority's" } }]
const referral = (at: string): Given => ['referral.received', at]

lawRows('A 6.9.7 and 6.9.8: contact at once', policy, [
  ['with no date to miss', [concern], '2026-06-02T10:00', { [consult]: 'open' }],
  ['once, although a referral follows', [concern, referral('2026-04-02T10:00')], '2026-04-02T11:00', { [consult]: 'open' }],
  ['by whoever gets the referral, where the concern does not say so', [
    ['concern.identified', '2026-04-02T09:00'], ['home-authority.informed', '2026-04-02T09:30'], referral('2026-04-02T10:00'),
  ], '2026-04-02T11:00', { [consult]: 'open' }],
  ['not where one authority alone is concerned', [
    ['concern.identified', '2026-04-02T09:00'], referral('2026-04-02T10:00'),
  ], '2026-04-02T11:00', { [consult]: 'none', [agree]: 'none' }],
  ['made', [concern, ['authorities.consulted', '2026-04-02T09:30']], '2026-04-02T11:00', { [consult]: 'met' }],
])

lawRows('A 6.9.11: agreed within the working day', policy, [
  ['on the day of the referral', [
    concern, referral('2026-04-02T10:00'),
  ], '2026-04-02T11:00', { [agree]: 'open by 2026-04-03T00:00' }],
  ['on the next working day after Easter', [
    concern, referral('2026-04-03T10:00'),
  ], '2026-04-03T11:00', { [agree]: 'open by 2026-04-08T00:00' }],
  ['agreed a minute before midnight', [
    concern, referral('2026-04-02T10:00'), ['responsibility.agreed', '2026-04-02T23:59', { data: { scope: 'enquiry' } }],
  ], '2026-04-03T11:00', { [agree]: 'met by 2026-04-03T00:00' }],
  ['agreed at midnight: late', [
    concern, referral('2026-04-02T10:00'), ['responsibility.agreed', '2026-04-03T00:00', { data: { scope: 'enquiry' } }],
  ], '2026-04-03T11:00', { [agree]: 'met-late by 2026-04-03T00:00' }],
  ['agreed on who tells the school is not agreed on who enquires', [
    concern, referral('2026-04-02T10:00'),
    ['responsibility.agreed', '2026-04-02T12:00', { data: { scope: 'liaison with other agencies' } }],
  ], '2026-04-02T13:00', { [agree]: 'open by 2026-04-03T00:00' }],
  ['not agreed: the authority where the child was found enquires, at once', [
    concern, referral('2026-04-02T10:00'),
    ['authorities.consulted', '2026-04-02T17:00', { data: { agreed: 'not agreed within the working day' } }],
  ], '2026-04-02T18:00', { [agree]: 'open by 2026-04-03T00:00', [enquire]: 'open' }],
  ['and has begun', [
    concern, referral('2026-04-02T10:00'),
    ['authorities.consulted', '2026-04-02T17:00', { data: { agreed: 'not agreed within the working day' } }],
    ['s47.started', '2026-04-02T17:30'],
  ], '2026-04-02T18:00', { [enquire]: 'met' }],
])

lawRows('A 6.9.7: back to the home authority', policy, [
  ['at once when the host authority has done with it', [
    concern, ['s47.concluded', '2026-04-20T10:00'],
  ], '2026-06-02T10:00', { [back]: 'open' }],
  ['done', [
    concern, ['s47.concluded', '2026-04-20T10:00'], ['case-responsibility.reverted', '2026-04-20T11:00'],
  ], '2026-06-02T10:00', { [back]: 'met' }],
  ['not where the home authority made the enquiry', [
    ['concern.identified', '2026-04-02T09:00', { data: { whoseCircumstances: "home authority's" } }],
    ['s47.concluded', '2026-04-20T10:00'],
  ], '2026-06-02T10:00', { [back]: 'none' }],
  ['nor where there is only one', [
    ['concern.identified', '2026-04-02T09:00'], ['s47.concluded', '2026-04-20T10:00'],
  ], '2026-06-02T10:00', { [back]: 'none' }],
])

test('A 6.9.7 and 6.9.11: who leads', () => {
  const at = '2026-04-02T09:00'
  expect(answer('who-leads-the-enquiry', [concern])).toMatch(/^Part A 6\.9\.7: The host authority leads/)
  expect(answer('who-leads-the-enquiry', [['concern.identified', at, { data: { whoseCircumstances: "home authority's" } }]])).toMatch(/The home authority leads/)
  expect(answer('who-leads-the-enquiry', [['authorities.consulted', at, { data: { agreed: 'not agreed within the working day' } }]]))
    .toMatch(/^Part A 6\.9\.11: The authority where the child was found/)
  expect(answer('who-leads-the-enquiry', [['concern.identified', at]])).toBe('nothing')
})
