import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { set2025 } from '../set-2025/index.ts'

const discharged = (reason: string) => law(set2025).given([
  ['child.admitted-to-hospital', '2026-03-27T10:00', { data: { abuseSuspected: true } }],
  ['policy-departure.decided', '2026-03-28T09:00', {
    about: 'e1', data: { requirement: 'set-2025/A1.6.19/no-discharge-until-notified set-2025/A1.6.19/no-discharge-until-strategy', rationale: reason },
  }],
  ['child.discharged-from-hospital', '2026-03-28T10:00', { about: 'e1' }],
]).at('2026-03-28T11:00')

test('what happened all the same is recorded with its reason, and then is not refused', () => {
  expect(discharged('The family had left by then; both authorities were told at once.')).toMatchObject({ refused: [], departures: [expect.stringContaining('notified'), expect.stringContaining('strategy')] as unknown })
  expect(discharged('').refused).not.toEqual([])
})
