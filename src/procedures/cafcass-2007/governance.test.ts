import { describe, expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)

const referred: Given = ['referral.made', '2024-06-12T16:10', { data: { urgent: true } }]

function varied(data: Record<string, unknown>): Given {
  const requirement = '2.103/confirm-in-writing'
  return ['policy-departure.decided', '2024-06-12T17:00', { about: 'e1', data: { requirement, ...data } }]
}

const inFull = { circumstances: 'No post for a week', variation: 'Sent by courier' }

describe('4.31: exceptional reasons may justify a variation', () => {
  test('with circumstances and variation recorded it leaves the duty', () => {
    const seen = policy.given([referred, varied(inFull)]).at('2024-06-20T09:00')
    expect(seen.duty('confirm-in-writing').status).toBe('departed')
    expect(seen.departures).toEqual(['e2: cafcass-2007/2.103/confirm-in-writing'])
    expect(seen.refused).toEqual([])
  })

  test('the 24 hours of Appendix V are a requirement of their own', () => {
    const seen = policy.given([referred, varied(inFull)]).at('2024-06-20T09:00')
    expect(seen.duty('confirm-within-24-hours').status).toBe('overdue')
  })

  test.each([
    ['circumstances', { variation: 'Sent by courier' }],
    ['a variation', { circumstances: 'No post for a week' }],
    ['both', {}],
  ])('without %s it is refused and leaves nothing', (_what, data) => {
    const seen = policy.given([referred, varied(data)]).at('2024-06-12T18:00')
    expect(seen.refused).toEqual(['e2: variation-is-recorded'])
    expect(seen.duty('confirm-in-writing').status).toBe('open')
  })

  test('decided on reflection to comply, nothing has to be recorded and nothing is left', () => {
    const seen = policy.given([referred, varied({ decision: 'requirement followed' })]).at('2024-06-12T18:00')
    expect(seen.refused).toEqual([])
    expect(seen.duty('confirm-in-writing').status).toBe('open')
  })
})
