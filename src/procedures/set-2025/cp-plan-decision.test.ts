import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cpPlanDecision } from './cp-plan-decision.ts'
import { set2025 } from './index.ts'

const pack = { ...set2025, declarations: cpPlanDecision }
const answer = answersOf(pack)

test('A 4.9.3 and 4.10.1: what follows from the harm that is likely', () => {
  const held = (likelySignificantHarm?: boolean) =>
    answer('is-a-plan-needed', [['icpc.held', '2026-03-02T10:00', { data: likelySignificantHarm === undefined ? {} : { likelySignificantHarm } }]])
  expect(held(true)).toMatch(/^Part A 4\.9\.3: The child needs a child protection plan/)
  expect(held(false)).toMatch(/^Part A 4\.10\.1: No plan may be made/)
  expect(held()).toBe('nothing')
})

lawRows('A 4.10.1: a plan although harm is not likely', law(pack), [
  ['is put to the chair; the conference stands', [
    ['icpc.held', '2026-03-02T10:00', { data: { likelySignificantHarm: false, planDecision: 'child is subject of a plan' } }],
  ], '2026-03-02T11:00', { warned: 'e1: no-plan-without-likely-harm', refused: 'none' }],
  ['a plan where it is likely', [
    ['icpc.held', '2026-03-02T10:00', { data: { likelySignificantHarm: true, planDecision: 'child is subject of a plan' } }],
  ], '2026-03-02T11:00', { warned: 'none' }],
  ['a plan where nobody says', [
    ['icpc.held', '2026-03-02T10:00', { data: { planDecision: 'child is subject of a plan' } }],
  ], '2026-03-02T11:00', { warned: 'none' }],
])
