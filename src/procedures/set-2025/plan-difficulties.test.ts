import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { set2025 } from './index.ts'
import { planDifficulties } from './plan-difficulties.ts'

const policy = law({ ...set2025, declarations: planDifficulties }, { children: [{ id: 'c1' }] })

const siblings = law({ ...set2025, declarations: planDifficulties })

const difficulty = 'tell-lead-social-worker-of-difficulty'
const notSeen = 'tell-lead-social-worker-child-not-seen'
const plan: Given = ['cp-plan.made', '2026-03-02T10:00']

lawRows('A 5.5.1: difficulties with the plan', policy, [
  ['told at once, with no date to miss', [
    plan, ['plan-difficulty.identified', '2026-03-10T10:00'],
  ], '2026-04-10T10:00', { [difficulty]: 'open' }],
  ['told', [
    plan, ['plan-difficulty.identified', '2026-03-10T10:00'],
    ['lead-sw.informed', '2026-03-10T10:20', { about: 'e2', data: { matter: 'difficulty with the plan' } }],
  ], '2026-03-10T11:00', { [difficulty]: 'met' }],
  ['not by telling of something else', [
    plan, ['plan-difficulty.identified', '2026-03-10T10:00'],
    ['lead-sw.informed', '2026-03-10T10:20', { about: 'e2', data: { matter: 'child not seen' } }],
  ], '2026-03-10T11:00', { [difficulty]: 'open' }],
  ['nor by a word that does not say of what', [
    plan, ['plan-difficulty.identified', '2026-03-10T10:00'], ['lead-sw.informed', '2026-03-10T10:20', { about: 'e2' }],
  ], '2026-03-10T11:00', { [difficulty]: 'open' }],
])

lawRows('A 5.5.2: two visits that failed', policy, [
  ['the first alone asks for nothing here', [
    plan, ['access.failed', '2026-03-10T10:00'],
  ], '2026-03-10T11:00', { [notSeen]: 'none' }],
  ['the second does, at once', [
    plan, ['access.failed', '2026-03-10T10:00'], ['access.failed', '2026-03-11T10:00'],
  ], '2026-04-11T11:00', { [notSeen]: 'open' }],
  ['the entry counts itself', [
    plan, ['access.failed', '2026-03-10T10:00', { data: { consecutive: 2 } }],
  ], '2026-03-10T11:00', { [notSeen]: 'open' }],
  ['the child was seen in between', [
    plan, ['access.failed', '2026-03-10T10:00'], ['cp-visit.made', '2026-03-10T16:00'], ['access.failed', '2026-03-20T10:00'],
  ], '2026-03-20T11:00', { [notSeen]: 'none' }],
  ['a visit that did not see the child is none', [
    plan, ['access.failed', '2026-03-10T10:00'], ['cp-visit.made', '2026-03-10T16:00', { data: { childSeen: false } }],
    ['access.failed', '2026-03-20T10:00'],
  ], '2026-03-20T11:00', { [notSeen]: 'open' }],
  ['the review has ended the plan', [
    plan, ['rcpc.held', '2026-03-09T10:00', { data: { planDecision: 'plan ends' } }],
    ['access.failed', '2026-03-10T10:00'], ['access.failed', '2026-03-11T10:00'],
  ], '2026-03-11T11:00', { [notSeen]: 'none' }],
  ['a conference has made another plan since the last one ended', [
    ['cp-plan.made', '2025-07-03T10:00'], ['cp-plan.ended', '2025-11-03T10:00'],
    ['icpc.held', '2026-03-06T10:00', { data: { planDecision: 'child is subject of a plan' } }],
    ['access.failed', '2026-03-10T10:00'], ['access.failed', '2026-03-11T10:00'],
  ], '2026-03-11T11:00', { [notSeen]: 'open' }],
  ['the child is on no plan any more', [
    plan, ['cp-plan.ended', '2026-03-09T10:00'], ['access.failed', '2026-03-10T10:00'], ['access.failed', '2026-03-11T10:00'],
  ], '2026-03-11T11:00', { [notSeen]: 'none' }],
  ['told', [
    plan, ['access.failed', '2026-03-10T10:00'], ['access.failed', '2026-03-11T10:00'],
    ['lead-sw.informed', '2026-03-11T10:20', { data: { matter: 'child not seen' } }],
  ], '2026-03-11T11:00', { [notSeen]: 'met' }],
])

lawRows('A 5.5.2: two visits that failed, with several children', siblings, [
  ['seeing the sister in between is not seeing the brother', [
    plan, ['access.failed', '2026-03-10T10:00'], ['cp-visit.made', '2026-03-10T16:00', { children: ['c1'], data: { childSeen: true } }],
    ['access.failed', '2026-03-11T10:00'],
  ], '2026-03-11T11:00', { [notSeen]: 'open' }],
  ['both seen in between, one by one', [
    plan, ['access.failed', '2026-03-10T10:00'], ['cp-visit.made', '2026-03-10T16:00', { children: ['c1'] }],
    ['cp-visit.made', '2026-03-10T17:00', { children: ['c2'] }], ['access.failed', '2026-03-11T10:00'],
  ], '2026-03-11T11:00', { [notSeen]: 'none' }],
  ['once each is not twice', [
    plan, ['access.failed', '2026-03-10T10:00', { children: ['c1'] }], ['access.failed', '2026-03-11T10:00', { children: ['c2'] }],
  ], '2026-03-11T11:00', { [notSeen]: 'none' }],
])
