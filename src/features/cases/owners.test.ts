import { expect, test } from 'vitest'
import type { OwedDuty } from '../../engine/evaluation.ts'
import { eastmereApplication, eastmereCase, storedEntries } from '../../../test/support/case-entries.ts'
import { ownersOf } from './owners.ts'
import { staffOf } from './staff.ts'

const office = 'Eastmere office'
const staff = staffOf([
  { id: 'w1', name: 'Sam Okafor', role: 'fca', office, managerId: 'm2' },
  { id: 'w2', name: 'Priya Raman', role: 'fca', office, managerId: 'm1' },
  { id: 'm1', name: 'Ruth Adeyemi', role: 'cafcass-manager', office, managerId: 'h1' },
  { id: 'm2', name: 'Joan Pell', role: 'cafcass-manager', office, managerId: 'h1' },
  { id: 'h1', name: 'Gareth Pugh', role: 'head-of-practice', office, managerId: null },
  { id: 'a1', name: 'Farah Siddiqui', role: 'assistant-director', office: null, managerId: null },
])
const received = ['court-application.received', '2026-03-23T09:00', { data: eastmereApplication }] as const
const allocated = ['case.allocated', '2026-03-24T11:00', {
  data: { practitioner: 'w1', practitionerRole: 'family court adviser' },
}] as const
const unheld = storedEntries([received])
const held = storedEntries([received, allocated])
const duty = (change: Partial<OwedDuty>): OwedDuty =>
  ({ who: ['fca', 'childrens-guardian'], person: null, declaration: { each: undefined }, ...change }) as OwedDuty
const action = { each: 'actions' } as OwedDuty['declaration']
const resolve = ownersOf(staff)

test.each([
  ['a practitioner’s, once the case is allocated', duty({}), held, 'w1', 'fca'],
  ['a practitioner’s, while nobody holds the case', duty({}), unheld, null, 'fca'],
  ['a guardian’s, while nobody holds the case', duty({ who: ['childrens-guardian'] }), unheld, null, 'childrens-guardian'],
  ['the manager’s: whoever manages the practitioner', duty({ who: ['cafcass-manager'] }), held, 'm2', 'cafcass-manager'],
  ['the manager’s, while it could be either of two', duty({ who: ['cafcass-manager'] }), unheld, null, 'cafcass-manager'],
  ['the head of practice’s', duty({ who: ['head-of-practice'] }), held, 'h1', 'head-of-practice'],
  ['the assistant director’s, who belongs to no one office', duty({ who: ['assistant-director'] }), held, 'a1', 'assistant-director'],
  ['the service’s own', duty({ who: ['cafcass'] }), held, null, 'business-support'],
  ['owed to us by the authority', duty({ who: ['local-authority'] }), held, null, 'local-authority'],
  ['either ours or theirs', duty({ who: ['local-authority', 'fca'] }), held, 'w1', 'fca'],
  ['an agreed action for a named colleague', duty({ declaration: action, person: 'Priya Raman' }), held, 'w2', 'fca'],
  ['an agreed action for somebody by id', duty({ declaration: action, person: 'w2' }), held, 'w2', 'fca'],
  ['an agreed action with a name where its role stands', duty({ declaration: action, who: ['priya raman'] }), held, 'w2', 'fca'],
  ['an agreed action for a role', duty({ declaration: action, who: ['cafcass-manager'] }), held, 'm2', 'cafcass-manager'],
  ['an agreed action for somebody who is not of ours', duty({ declaration: action, who: ['Mrs Bell, head teacher'] }), held, null, 'Mrs Bell, head teacher'],
] as const)('%s', (_, owed, entries, owner, ownerRole) => {
  expect(resolve(owed, eastmereCase, entries)).toEqual({ owner, ownerRole, office })
})

test('the only manager of an office has what is the manager’s before a case is allocated', () => {
  const alone = staffOf([{ id: 'm1', name: 'Ruth Adeyemi', role: 'cafcass-manager', office, managerId: null }])
  expect(ownersOf(alone)(duty({ who: ['cafcass-manager'] }), eastmereCase, unheld).owner).toBe('m1')
})

test('a case that was closed and came back is nobody’s until it is allocated again', () => {
  const entries = storedEntries([received, allocated, ['case.closed', '2026-09-01T10:00'], ['court-application.received', '2027-01-11T09:00']])
  expect(resolve(duty({}), eastmereCase, entries).owner).toBeNull()
})
