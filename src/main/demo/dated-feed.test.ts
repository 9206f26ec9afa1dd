import { describe, expect, test } from 'vitest'
import { london } from '../../../test/support/law.ts'
import { readCase } from '../../features/intake/read-case.ts'
import { datedFeed } from './dated-feed.ts'

interface Told {
  readonly created_date: string
  readonly case_data: {
    readonly dateSubmitted: string
    readonly newChildDetails?: readonly { readonly value: { readonly dateOfBirth: string } }[]
    readonly hearingData: { readonly caseHearings: readonly { readonly hearingDaySchedule: readonly { readonly hearingStartDateTime: string }[] }[] }
  }
}

function ahmedAsOf(at: string): { received: string, born: string | undefined, hearing: string | undefined } {
  const { cases } = datedFeed('court-feed', london(at))
  const { created_date: received, case_data: data } = cases.find(({ id }) => id === 1774000000000101) as unknown as Told
  return {
    received,
    born: data.newChildDetails?.[0]?.value.dateOfBirth,
    hearing: data.hearingData.caseHearings[0]?.hearingDaySchedule[0]?.hearingStartDateTime,
  }
}

describe('the newest application came on the working day before, and its hearing is 22 working days ahead', () => {
  test.each([
    // Good Friday and Easter Monday lie between.
    ['the day as of which it is written', '2026-03-27T16:10', '2026-03-26', '2020-09-14', '2026-04-30'],
    ['a Sunday', '2026-11-22T09:00', '2026-11-20', '2021-05-12', '2026-12-22'],
    // Christmas Day; Boxing Day is a Saturday, so Monday 28 December is its substitute.
    ['after Christmas', '2026-12-29T09:00', '2026-12-24', '2021-06-18', '2027-01-29'],
    ['years before', '2024-02-05T09:00', '2024-02-02', '2018-07-26', '2024-03-06'],
  ])('%s', (_what, today, received, born, hearing) => {
    expect(ahmedAsOf(today)).toEqual({ received: `${received}T10:41:33.1`, born, hearing: `${hearing}T10:00:00` })
  })
})

test.each(['court-feed', 'court-feed-public-law'] as const)('every case of %s can be taken in, whatever day it is', (name) => {
  for (const today of ['2026-03-27T00:05', '2026-10-25T01:30', '2027-12-27T23:59']) {
    const now = london(today)
    const faults = datedFeed(name, now).cases.flatMap((one, index) => {
      const read = readCase(one, `/cases/${index}`, now)
      return 'faults' in read ? read.faults : read.setAside
    })
    expect(faults).toEqual([])
  }
})

test('what is wrong in the file for trying out stays wrong', () => {
  const now = london('2026-11-22T09:00')
  const faults = datedFeed('court-feed-next', now).cases.flatMap((one, index) => {
    const read = readCase(one, `/cases/${index}`, now)
    return 'faults' in read ? read.faults.map(({ pointer, code }) => `${code} ${pointer}`) : []
  })
  expect(faults).toEqual(['not-a-date /cases/2/case_data/newChildDetails/0/value/dateOfBirth'])
})
