import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { a01to03 } from './a01-03.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: a01to03 }, { children: [{ id: 'c1', born: '2019-05-01' }] })

const toTheDecision: readonly Given[] = [
  ['concern.identified', '2026-03-27T14:00', { by: { role: 'practitioner' }, data: { significantHarmSuspected: true } }],
  ['referral.made', '2026-03-27T15:00', { about: 'e1', by: { role: 'practitioner' }, data: { channel: 'telephone' } }],
  ['referral.received', '2026-03-27T15:00', { about: 'e2', by: { role: 'local-authority' } }],
  ['referral.evaluated', '2026-03-27T16:00', { about: 'e3' }],
  ['referral.acknowledged', '2026-03-27T16:10', { about: 'e3' }],
]

const toTheEnquiry: readonly Given[] = [
  ...toTheDecision,
  ['referral.decided', '2026-03-30T10:00', { about: 'e3', data: { outcome: 'section 47 enquiry or strategy discussion' } }],
  ['s47-threshold.met', '2026-03-30T10:30', { about: 'e3' }],
  ['strategy-discussion.held', '2026-03-30T14:00', {
    about: 'e7', data: { section47: 'start enquiry', authorisedBy: 'T Manager', policeConsulted: true, format: 'meeting' },
  }],
  ['s47.started', '2026-03-30T15:00', { about: 'e8' }],
]

test('a referral of a Friday: on Friday evening each act is owed once', () => {
  expect(policy.given(toTheDecision).at('2026-03-27T17:00').owed).toEqual([
    'hold-strategy-discussion', 'tell-parents-of-concern', 'confirm-referral-in-writing', 'chase-decision',
    'decide-on-referral', 'see-child', 'complete-assessment', 'hold-first-strategy-discussion',
  ])
})

test('after the discussion what is left is the work of the enquiry', () => {
  const stands = policy.given(toTheEnquiry).at('2026-03-30T16:00')
  expect(stands.owed).toEqual([
    'tell-parents-of-concern', 'confirm-referral-in-writing', 'see-child', 'complete-assessment', 'note-agreed-actions',
    'circulate-strategy-record', 'decide-on-parents-before-checks',
  ])
  expect([...stands.refused, ...stands.warned]).toEqual([])
})

test('the written referral is late on Sunday at 16:00, after the clocks have gone forward', () => {
  expect(policy.given(toTheEnquiry).at('2026-03-30T16:00').duty('confirm-referral-in-writing'))
    .toMatchObject({ status: 'overdue', due: '2026-03-29T16:00', dueOn: '2026-03-29' })
})

test('a referral of the day before the procedures came into force is none of theirs', () => {
  expect(policy.given([['referral.received', '2025-05-31T10:00']]).at('2025-06-30T10:00').owed).toEqual([])
  expect(policy.given([['referral.received', '2025-06-01T10:00']]).at('2025-06-30T10:00').owed).not.toEqual([])
})
