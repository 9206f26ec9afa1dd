import { expect, test } from 'vitest'
import { permissions, permissionsOf, roles, whoMay } from './permissions.ts'

test('a role that the table does not know may do nothing', () => {
  expect([...permissionsOf('director-general')]).toEqual([])
  expect([...permissionsOf('constructor')]).toEqual([])
})

test('every permission is held by somebody', () => {
  const held = new Set(Object.keys(roles).flatMap((role) => [...permissionsOf(role)]))
  expect([...held].sort()).toEqual(Object.keys(permissions).sort())
})

test.each([
  ['fca', ['application.screen', 'case.record'], ['case.allocate', 'duties.team', 'intake.run', 'audit.view']],
  ['childrens-guardian', ['case.view', 'case.record', 'allegation.record'], ['case.allocate', 'departures.review']],
  ['cafcass-manager', ['case.allocate', 'duties.team', 'intake.run', 'departures.review'], ['policy.manage', 'audit.view']],
  ['head-of-practice', ['case.allocate', 'departures.review', 'allegation.record'], ['intake.run', 'audit.view']],
  ['assistant-director', ['case.record', 'policy.manage', 'audit.view'], ['intake.run']],
  ['business-support', ['intake.run', 'applications.view', 'case.record'], ['application.screen', 'allegation.view']],
  ['quality-assurance', ['audit.view', 'departures.review', 'duties.team'], ['case.record', 'case.allocate', 'allegation.view']],
] as const)('%s', (role, may, mayNot) => {
  const held = permissionsOf(role)
  expect(may.filter((permission) => !held.has(permission))).toEqual([])
  expect(mayNot.filter((permission) => held.has(permission))).toEqual([])
})

test('those who can help are named by their titles', () => {
  expect(whoMay('intake.run')).toEqual(['Service manager', 'Business support'])
})
