import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { set2025 } from './index.ts'
import { moveAbroad } from './move-abroad.ts'

const policy = law({ ...set2025, declarations: moveAbroad }, { children: [{ id: 'c1' }] })

const police = 'tell-police-of-child-abroad'
const socialCare = 'tell-social-care-of-child-abroad'
const early = 'contact-police-before-child-is-taken'
const flight = 'seek-safe-return'

const gone: Given = ['child.moved-abroad', '2026-03-02T10:00', { by: { role: 'education-setting' } }]

lawRows('A 6.11.1: a child has gone abroad', policy, [
  ['police and social care are told at once, with no date to miss', [
    gone,
  ], '2026-06-02T10:00', { [police]: 'open', [socialCare]: 'open' }],
  ['telling the one is not telling the other', [
    gone, ['police.informed', '2026-03-02T10:10', { about: 'e1' }],
  ], '2026-03-02T11:00', { [police]: 'met', [socialCare]: 'open' }],
  ['both told', [
    gone, ['police.informed', '2026-03-02T10:10', { about: 'e1' }],
    ['local-authority.informed', '2026-03-02T10:20', { about: 'e1', data: { matter: 'concern on a family gone abroad' } }],
  ], '2026-03-02T11:00', { [police]: 'met', [socialCare]: 'met' }],
  ['told of something else', [
    gone, ['local-authority.informed', '2026-03-02T10:20', { about: 'e1', data: { matter: 'child in hospital' } }],
  ], '2026-03-02T11:00', { [socialCare]: 'open' }],
  ['told without a word of what', [
    gone, ['local-authority.informed', '2026-03-02T10:20', { about: 'e1' }],
  ], '2026-03-02T11:00', { [socialCare]: 'open' }],
  ['social care does not tell itself', [
    ['child.moved-abroad', '2026-03-02T10:00', { by: { role: 'lead-social-worker' } }],
  ], '2026-03-02T11:00', { [police]: 'open', [socialCare]: 'none' }],
  ['a concern that arises afterwards is told again', [
    gone, ['police.informed', '2026-03-02T10:10', { about: 'e1' }],
    ['concern.identified', '2026-04-02T10:00', { by: { role: 'gp' } }],
  ], '2026-04-02T11:00', { [police]: 'met; open', [socialCare]: 'open; open' }],
  ['a concern about a child who has not gone', [
    ['concern.identified', '2026-04-02T10:00'],
  ], '2026-04-02T11:00', { [police]: 'none', [socialCare]: 'none' }],
])

lawRows('A 6.11.4: a child may be taken', policy, [
  ['the police early, with no date to miss', [
    ['concern.identified', '2026-03-02T10:00', { data: { mayBeTakenAbroad: true } }],
  ], '2026-06-02T11:00', { [early]: 'open' }],
  ['not where nobody fears it', [['concern.identified', '2026-03-02T10:00']], '2026-03-02T11:00', { [early]: 'none' }],
  ['told', [
    ['concern.identified', '2026-03-02T10:00', { data: { mayBeTakenAbroad: true } }],
    ['police.informed', '2026-03-02T10:10', { about: 'e1' }],
  ], '2026-03-02T11:00', { [early]: 'met' }],
  ['found on a flight: steps at once', [
    ['child.located-on-flight', '2026-03-02T10:00'],
  ], '2026-03-03T10:00', { [flight]: 'open' }],
  ['taken', [
    ['child.located-on-flight', '2026-03-02T10:00'], ['child.safe-return-sought', '2026-03-02T10:05', { about: 'e1' }],
  ], '2026-03-03T10:00', { [flight]: 'met' }],
])
