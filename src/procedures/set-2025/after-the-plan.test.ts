import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { afterThePlan } from './after-the-plan.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: afterThePlan }, { children: [{ id: 'c1' }] })

const meeting = 'hold-meeting-after-plan'

lawRows('A 4.10.3: three months after the plan', policy, [
  ['to the last day of February', [
    ['cp-plan.ended', '2025-11-30T10:00'],
  ], '2025-12-01T10:00', { [meeting]: 'open by 2026-03-01T00:00' }],
  ['where harm is not likely any more', [
    ['cp-plan.ended', '2026-03-16T10:00', { data: { ground: 'no likely significant harm' } }],
  ], '2026-03-17T10:00', { [meeting]: 'open by 2026-06-17T00:00' }],
  ['not where the child has moved', [
    ['cp-plan.ended', '2026-03-16T10:00', { data: { ground: 'moved permanently, transfer confirmed' } }],
  ], '2026-03-17T10:00', { [meeting]: 'none' }],
  ['nor where the end was put to a review', [
    ['cp-plan.ended', '2026-03-16T10:00', { data: { decision: 'referred to review conference' } }],
  ], '2026-03-17T10:00', { [meeting]: 'none' }],
  ['nor where no help follows', [
    ['rcpc.held', '2026-03-16T09:00', { data: { planDecision: 'plan ends', helpIfNoPlan: 'none' } }],
    ['cp-plan.ended', '2026-03-16T10:00', { data: { ground: 'no likely significant harm' } }],
  ], '2026-03-17T10:00', { [meeting]: 'none' }],
  ['on the last minute', [
    ['cp-plan.ended', '2026-03-16T10:00'], ['cin-plan.reviewed', '2026-06-16T23:59'],
  ], '2026-06-18T10:00', { [meeting]: 'met by 2026-06-17T00:00' }],
  ['a minute later', [['cp-plan.ended', '2026-03-16T10:00'], ['cin-plan.reviewed', '2026-06-17T00:00']], '2026-06-18T10:00', {
    [meeting]: 'met-late by 2026-06-17T00:00',
  }],
  ['a new plan', [['cp-plan.ended', '2026-03-16T10:00'], ['cp-plan.made', '2026-05-11T10:00']], '2026-06-18T10:00', {
    [meeting]: 'ended by 2026-06-17T00:00',
  }],
])
