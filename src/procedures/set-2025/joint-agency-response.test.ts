import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { jointAgencyResponse } from './joint-agency-response.ts'

const pack = { ...set2025, declarations: jointAgencyResponse }
const policy = law(pack, { record: 'child-death', children: [{ id: 'c1' }] })
const decide = 'decide-on-joint-agency-response'

lawRows('A 9.1.3: the decision in the first hours', policy, [
  ['has no figure', [['child.died', '2026-03-27T16:10']], '2026-04-27T16:10', { [decide]: 'open' }],
  ['decided', [['child.died', '2026-03-27T16:10'], ['jar.decided', '2026-03-27T19:10', { about: 'e1' }]], '2026-03-27T19:10',
    { [decide]: 'met' }],
  ['a stillbirth with nobody there is among them', [
    ['child.died', '2026-03-27T16:10', { data: { circumstances: 'stillbirth, no healthcare professional there' } }],
  ], '2026-03-27T16:10', { [decide]: 'open' }],
  ['one with somebody there is not', [
    ['child.died', '2026-03-27T16:10', { data: { circumstances: 'stillbirth, a healthcare professional there' } }],
  ], '2026-03-27T16:10', { [decide]: 'none' }],
  ['nor a live birth after a lawful termination', [
    ['child.died', '2026-03-27T16:10', { data: { circumstances: 'live birth after a planned termination within the law' } }],
  ], '2026-03-27T16:10', { [decide]: 'none' }],
  ['learned later to be none', [
    ['child.died', '2026-03-27T16:10'],
    ['child.died', '2026-03-27T16:10', { about: 'e1', data: { inScope: 'out of scope' } }],
  ], '2026-03-27T16:10', { [decide]: 'ended' }],
])

test.each(['external causes', 'sudden with no apparent cause', 'in custody', 'suspicious circumstances', 'unattended stillbirth'])(
  'A 9.1.3: %s', (criterion) => {
    expect(answersOf(pack)('joint-agency-response-criteria', [
      ['jar.decided', '2026-03-27T19:10', { data: { criteria: [criterion] } }],
    ])).toMatch(/^Part A 9.1.3: There is a Joint Agency Response/)
  })

test('A 9.1.3: none of them', () => {
  expect(answersOf(pack)('joint-agency-response-criteria', [['jar.decided', '2026-03-27T19:10']])).toMatch(/None is called for/)
})
