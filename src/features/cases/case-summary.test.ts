import { describe, expect, test } from 'vitest'
import { eastmereApplication, eastmereCase, storedEntries } from '../../../test/support/case-entries.ts'
import { london } from '../../../test/support/law.ts'
import { summarise } from './case-summary.ts'
import { staffOf } from './staff.ts'

const staff = staffOf([
  { id: 'w1', name: 'Sam Okafor', role: 'fca', office: 'Eastmere office', managerId: 'm1' },
  { id: 'm1', name: 'Ruth Adeyemi', role: 'cafcass-manager', office: 'Eastmere office', managerId: null },
])
const received = ['court-application.received', '2026-03-23T09:00', { data: eastmereApplication }] as const
const screened = ['screening.completed', '2026-03-24T10:00', { about: 'e1' }] as const
const allocated = ['case.allocated', '2026-03-24T11:00', {
  about: 'e1', data: { practitioner: 'w1', practitionerRole: 'family court adviser' },
}] as const
const closed = ['case.closed', '2026-09-01T10:00'] as const
const summary = (...given: Parameters<typeof storedEntries>[0]) => summarise(eastmereCase, storedEntries(given), staff)

test('what the court sent', () => {
  expect(summary(received)).toEqual({
    record_id: 'r1', title: 'Khan', case_number: 'ZZ26P00117', application: 'C100', proceedings: 'private law',
    court: 'Eastmere Family Court', received_on: '2026-03-23', hearings: [], last_hearing_at: null,
    children: '[{"id":"c1","name":"Amira Khan","born":"2019-05-01"},{"id":"c2","name":"Yusuf Khan","born":"2026-01-10"}]',
    known_to_local_authority: 'yes', harm: ['domestic abuse'], state: 'new', office: 'Eastmere office',
    allocated_to: null, allocated_role: null, manager_id: null, version: 1,
  })
})

describe('how far a case has come', () => {
  test.each([
    ['new', [received]],
    ['screened', [received, screened]],
    ['allocated', [received, allocated]],
    ['allocated', [received, allocated, screened]],
    ['closed', [received, screened, allocated, closed]],
    ['new', [received, screened, allocated, closed, ['court-application.received', '2027-01-11T09:00', { data: eastmereApplication }]]],
  ] as const)('%s', (state, given) => {
    expect(summary(...given).state).toBe(state)
  })
})

test('whoever holds it, and who manages them', () => {
  expect(summary(received, allocated)).toMatchObject({ allocated_to: 'w1', allocated_role: 'fca', manager_id: 'm1' })
})

test('the latest allocation holds, whichever was written down last', () => {
  const earlier = ['case.allocated', '2026-03-23T15:00', { data: { practitioner: 'somebody else' }, recordedAt: '2026-03-25T09:00' }] as const
  expect(summary(received, allocated, earlier).allocated_to).toBe('w1')
})

test('somebody given by name is found; somebody unknown leaves the case allocated to nobody here', () => {
  const to = (practitioner: string) => summary(received, ['case.allocated', '2026-03-24T11:00', { data: { practitioner } }])
  expect(to('sam okafor')).toMatchObject({ state: 'allocated', allocated_to: 'w1' })
  expect(to('Nobody Known')).toMatchObject({ state: 'allocated', allocated_to: null })
})

test('what the court changes and what it takes back', () => {
  const update = ['court-case.updated', '2026-03-25T09:00', {
    about: 'e1', data: { changed: ['court', 'harm'], court: 'Westmere Family Court' },
  }] as const
  expect(summary(received, update)).toMatchObject({ court: 'Westmere Family Court', harm: [], case_number: 'ZZ26P00117' })
})

test('hearings in order; one that is fixed anew stands on its new date only', () => {
  const listed = (at: string, id: string, about = 'e1') =>
    ['hearing.listed', '2026-03-25T09:00', { id, about, data: { hearingAt: at } }] as const
  const { hearings, last_hearing_at: last } = summary(received,
    listed('2026-06-02T09:00:00Z', 'h2'), listed('2026-04-20T09:00:00Z', 'h1'), listed('2026-04-27T09:00:00Z', 'h3', 'h1'))
  expect(hearings).toEqual([london('2026-04-27T10:00'), london('2026-06-02T10:00')])
  expect(last).toBe(london('2026-06-02T10:00'))
})

test('a case that no application describes is listed by what it has', () => {
  expect(summary(['case.opened', '2026-03-24T23:30'])).toMatchObject({
    received_on: '2026-03-24', application: null, harm: [], state: 'new',
    children: '[{"id":"c1","name":"Child 1","born":"2019-05-01"},{"id":"c2","name":"Child 2","born":"2026-01-10"}]',
  })
})
