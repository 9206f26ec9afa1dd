import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { cpPlanEnding } from './cp-plan-ending.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: cpPlanEnding }, { children: [{ id: 'c1' }] })

const conference = 'transfer-conference-before-ending'
const written = 'written-acceptance-before-ending'
const held: Given = ['transfer-conference.held', '2026-03-16T10:00']
const confirmed: Given = ['case-transfer.confirmed', '2026-03-20T10:00']
const moved: Given = ['cp-plan.ended', '2026-03-23T10:00', { data: { ground: 'moved permanently, transfer confirmed' } }]
const safe: Given = ['cp-plan.ended', '2026-03-23T10:00', { data: { ground: 'no likely significant harm' } }]

lawRows('A 4.10.5: the child has moved for good', policy, [
  ['refused before conference and confirmation', [
    moved,
  ], '2026-03-23T11:00', { refused: `e1: ${conference}; e1: ${written}` }],
  ['refused with the conference alone', [held, moved], '2026-03-23T11:00', { refused: `e2: ${written}` }],
  ['refused with the confirmation alone', [confirmed, moved], '2026-03-23T11:00', { refused: `e2: ${conference}` }],
  ['allowed with both', [held, confirmed, moved], '2026-03-23T11:00', { refused: 'none', warned: 'none' }],
  ['putting it to a review ends nothing and is not refused', [
    ['cp-plan.ended', '2026-03-23T10:00', {
      data: { ground: 'moved permanently, transfer confirmed', decision: 'referred to review conference' },
    }],
  ], '2026-03-23T11:00', { refused: 'none' }],
  ['on another ground nothing waits for a transfer', [
    ['cp-plan.ended', '2026-03-23T10:00', { data: { ground: 'reached eighteen' } }],
  ], '2026-03-23T11:00', { refused: 'none', warned: 'none' }],
])

lawRows('A 4.10.6: harm is not likely any more', policy, [
  ['after the review that decided so', [
    ['rcpc.held', '2026-03-20T10:00', { data: { planDecision: 'plan ends' } }], safe,
  ], '2026-03-23T11:00', { warned: 'none' }],
  ['after a review that left the plan standing', [
    ['rcpc.held', '2026-03-20T10:00', { data: { planDecision: 'plan continues' } }], safe,
  ], '2026-03-23T11:00', { warned: 'e2: conference-ends-plan', refused: 'none' }],
  ['without any', [safe], '2026-03-23T11:00', { warned: 'e1: conference-ends-plan', refused: 'none' }],
])
