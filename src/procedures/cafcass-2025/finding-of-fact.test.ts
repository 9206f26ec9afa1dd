import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)

lawRows('para 17: a Finding of Fact always raises the question of a referral', policy, [
  ['owed from the recommendation', [['finding-of-fact.recommended', '2026-03-27T16:10']], '2026-05-01T09:00',
    { 'consider-referral-with-finding-of-fact': 'open' }],
  ['done where the recommendation says that none is made', [
    ['finding-of-fact.recommended', '2026-03-27T16:10', { data: { referralDecision: 'no referral' } }],
  ], '2026-03-27T16:10', { 'consider-referral-with-finding-of-fact': 'met', 'refer-by-telephone': 'none' }],
  ['done where it says that one is, and the call is owed', [
    ['finding-of-fact.recommended', '2026-03-27T16:10', { data: { referralDecision: 'refer to local authority' } }],
  ], '2026-03-27T16:10', { 'consider-referral-with-finding-of-fact': 'met', 'refer-by-telephone': 'open' }],
  ['done in supervision that decides', [
    ['finding-of-fact.recommended', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-30T10:00', { about: 'e1', data: { referralDecision: 'no referral' } }],
  ], '2026-03-30T10:00', { 'consider-referral-with-finding-of-fact': 'met' }],
  ['not in supervision that does not', [
    ['finding-of-fact.recommended', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T10:00', { 'consider-referral-with-finding-of-fact': 'open' }],
  ['done by referring', [
    ['finding-of-fact.recommended', '2026-03-27T16:10'],
    ['referral.made', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T10:00', { 'consider-referral-with-finding-of-fact': 'met' }],
  ['a referral made before the recommendation was not made in view of it', [
    ['referral.made', '2026-03-20T10:00'],
    ['finding-of-fact.recommended', '2026-03-27T16:10'],
  ], '2026-03-27T16:10', { 'consider-referral-with-finding-of-fact': 'open' }],
])
