import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readClaims } from './claims.ts'
import { readMapping } from './mapping.ts'
import type { ClaimsMapping } from './mapping.ts'

const whole = `
ask: the service desk
person: oid
name: name
email: email
manager: [employee, manager]
role:
  claim: [realm_access, roles]
  values: { managers: cafcass-manager, advisers: fca }
organisation: { value: Family Court Advisory Service }
office: { claim: https://example.org/office, values: { EAST: Eastmere office }, absent: allowed }
`

function mappingOf(text: string): ClaimsMapping {
  const read = readMapping(text)
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.mapping
}

function faultsOf(text: string): readonly string[] {
  const read = readMapping(text)
  return 'faults' in read ? read.faults : []
}

describe('a mapping', () => {
  test('is read, with what it need not say', () => {
    expect(mappingOf(whole)).toMatchObject({ scopes: 'openid profile email', userinfo: false, person: 'oid' })
    const short = 'ask: x\nrole: { claim: groups, values: { a: fca } }\norganisation: { value: O }\noffice: { claim: office }'
    expect(mappingOf(short)).toMatchObject({ person: 'sub', name: 'name' })
  })

  test('may be JSON', () => {
    expect(mappingOf(JSON.stringify({ ask: 'x', role: { claim: 'g', values: { a: 'fca' } }, organisation: { value: 'O' }, office: { value: 'E' } })).role.claim).toBe('g')
  })

  test('is refused with every fault, each with its place', () => {
    expect(faultsOf('role: { claim: 7, values: { a: king } }\noffice: { claim: office, value: both }\nunknown: 1')).toEqual([
      'ask: is not text',
      'role.claim: is not the name of a claim, or a list of names that leads to it',
      'organisation: is neither { value } nor { claim, values, absent: allowed }',
      'office: is neither { value } nor { claim, values, absent: allowed }',
      expect.stringContaining('unknown'),
    ])
  })

  test.each([
    ['a role that does not exist', whole.replace('advisers: fca', 'advisers: king'), /role\.values\.advisers: there is no role king: fca, /],
    ['no role at all', whole.replace(/values: \{ managers.*\}/, 'values: {}'), /role\.values: is empty/],
    ['scopes without openid', `${whole}scopes: profile`, /scopes: does not ask for openid/],
    ['text that is no YAML', 'ask: [', /cannot be read/],
    ['nothing', '', /./],
  ])('%s is a fault', (_what, text, fault) => {
    expect(faultsOf(text).join('\n')).toMatch(fault)
  })
})

describe('claims', () => {
  const nadia = {
    'oid': 'n1', 'name': ' Nadia  Haddad', 'email': 'n@example.org', 'employee': { manager: 'm1' },
    'realm_access': { roles: ['offline', 'advisers'] }, 'https://example.org/office': 'EAST',
  }

  test('are read by their names, within others and as lists', () => {
    expect(readClaims(mappingOf(whole), nadia)).toEqual({
      id: 'n1', name: 'Nadia  Haddad', email: 'n@example.org', role: 'fca', organisation: 'Family Court Advisory Service',
      office: 'Eastmere office', manager: 'm1',
    })
  })

  test('of several roles the one that stands first in the mapping counts', () => {
    expect(readClaims(mappingOf(whole), { ...nadia, realm_access: { roles: ['advisers', 'managers'] } })).toMatchObject({ role: 'cafcass-manager' })
  })

  test('an office need not be said where the mapping allows it, but one that is said must be known', () => {
    expect(readClaims(mappingOf(whole), { ...nadia, 'https://example.org/office': undefined })).toMatchObject({ office: null })
    expect(readClaims(mappingOf(whole), { ...nadia, 'https://example.org/office': 'MOON' })).toEqual({ id: 'n1', lacking: ['office'] })
  })

  test('nobody is their own manager', () => {
    expect(readClaims(mappingOf(whole), { ...nadia, employee: { manager: 'n1' } })).toMatchObject({ manager: null })
  })

  test('what an object inherits is no claim', () => {
    const mapping = mappingOf(whole.replace('person: oid', 'person: [constructor, name]'))
    expect(readClaims(mapping, nadia)).toMatchObject({ id: null, lacking: ['identity'] })
  })
})

test('the mapping of the guide can be used', () => {
  const guide = readFileSync(new URL('../../../docs/how-to/connect-a-provider.md', import.meta.url), 'utf8')
  expect(faultsOf(/```yaml\n([^]*?)```/.exec(guide)?.[1] ?? '')).toEqual([])
})
