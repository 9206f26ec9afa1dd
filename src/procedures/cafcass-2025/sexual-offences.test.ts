import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { sexualOffences } from './sexual-offences.ts'

const policy = law({ ...cafcass2025, declarations: sexualOffences })
const answer = answersOf(cafcass2025)

const contact: Given = ['sex-offender-contact.identified', '2026-03-27T09:00']
const views = 'ask-probation-about-offender'
const evidence = 'gather-evidence-on-offender'

lawRows('para 53: a registered sex offender in contact with a child', policy, [
  ['probation is asked, urgently; no figure is given', [contact], '2026-04-27T09:00', { [views]: 'open' }],
  ['it has been', [
    contact,
    ['probation-views.sought', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T11:00', { [views]: 'met' }],
  ['the evidence is gathered', [contact], '2026-03-27T11:00', { [evidence]: 'open' }],
  ['it is on record', [
    contact,
    ['sex-offender-contact.identified', '2026-03-30T10:00',
      { about: 'e1', data: { evidenceGathered: ['risk assessments'] } }],
  ], '2026-03-30T11:00', { [evidence]: 'met', [views]: 'open' }],
])

const convicted = (data: Record<string, unknown>): Given => ['conviction-information.received', '2026-03-27T09:00', { data }]

describe('para 53: a conviction, by the table', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['for a sexual offence', { sexualOffence: true, cautionOrConviction: 'conviction' }, /significant and harmful/],
    ['for rape, in words', { offence: 'Rape' }, /significant and harmful/],
    ['for theft', { sexualOffence: false, offence: 'Theft' }, /^nothing$/],
    ['for nobody knows what', {}, /Find out/],
  ])('%s', (_what, data, expected) => {
    expect(answer('risk-after-sexual-conviction', [convicted(data)])).toMatch(expected)
  })
})

lawRows('para 53: no risk seen', policy, [
  ['in a conviction for a sexual offence: a warning', [
    convicted({ sexualOffence: true, riskConclusion: 'does not pose risk to children' }),
  ], '2026-03-27T10:00', { refused: 'none', warned: 'e1: sexual-conviction-is-a-risk' }],
  ['in another conviction', [
    convicted({ sexualOffence: false, riskConclusion: 'does not pose risk to children' }),
  ], '2026-03-27T10:00', { warned: 'none' }],
])

const report = (data: Record<string, unknown>): Given => ['court-report.filed', '2026-04-10T09:00', { id: 'r', data }]
const full = {
  riskAnalysis: 'high', effectOnContact: 'none', effectOnLiveWith: 'with mother', protectionForChild: 'order', protectionForCarer: 'order',
}

lawRows('para 54: advice where a party is a registered sex offender', policy, [
  ['sets out the risk', [
    report({ partyIsRegisteredSexOffender: true, ...full }),
  ], '2026-04-10T10:00', { refused: 'none', warned: 'none' }],
  ['leaves it out: a warning', [
    report({ partyIsRegisteredSexOffender: true }),
  ], '2026-04-10T10:00', { refused: 'none', warned: 'r: advice-leaves-risk-out' }],
  ['leaves it out, though contact is on record: a warning', [
    contact,
    report({}),
  ], '2026-04-10T10:00', { refused: 'none', warned: 'r: advice-leaves-risk-out' }],
  ['leaves it out, where no party is one', [
    contact,
    report({ partyIsRegisteredSexOffender: false }),
  ], '2026-04-10T10:00', { warned: 'none' }],
])

test('para 54: advice on family time starts from a risk of significant harm', () => {
  expect(answer('family-time-with-offender', [contact, report({})]))
    .toMatch(/significant harm threatens the child, connected children and the main carers/)
  expect(answer('family-time-with-offender', [report({})])).toBe('nothing')
})
