import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { extraFamilial } from './extra-familial.ts'
import { cafcass2025 } from './index.ts'

const policy = law({ ...cafcass2025, declarations: extraFamilial })

const suspected = (...kinds: readonly string[]): Given =>
  ['extra-familial-harm.suspected', '2026-03-27T09:00', { data: { kinds } }]
const concern = (...kindsOfHarm: readonly string[]): Given =>
  ['concern.identified', '2026-03-27T08:30', { data: { kindsOfHarm } }]
const talk = 'supervision-on-harm-outside-family'
const police = 'report-to-police-by-law'
const nrm = 'ask-authority-for-nrm-referral'

lawRows('para 43: a child who may harm others', policy, [
  ['is safeguarded first, and the others protected', [
    ['extra-familial-harm.suspected', '2026-03-27T09:00',
      { data: { kinds: ['gang activity'], childMayBeHarmingOthers: true } }],
  ], '2026-03-27T09:30', { 'protect-those-a-child-may-harm': 'open' }],
  ['also where the concern says it', [
    ['concern.identified', '2026-03-27T09:00', { data: { childMayBeHarmingOthers: true } }],
  ], '2026-03-27T09:30', { 'protect-those-a-child-may-harm': 'open' }],
  ['and it is not asked for twice', [
    ['concern.identified', '2026-03-27T09:00', { data: { childMayBeHarmingOthers: true } }],
    ['extra-familial-harm.suspected', '2026-03-27T09:10',
      { about: 'e1', data: { kinds: ['gang activity'], childMayBeHarmingOthers: true } }],
  ], '2026-03-27T09:30', { 'protect-those-a-child-may-harm': 'open' }],
  ['is met by a referral', [
    ['concern.identified', '2026-03-27T09:00', { data: { childMayBeHarmingOthers: true } }],
    ['referral.made', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T10:30', { 'protect-those-a-child-may-harm': 'met' }],
  ['is met by what makes the children safer', [
    ['concern.identified', '2026-03-27T09:00', { data: { childMayBeHarmingOthers: true } }],
    ['protective-action.taken', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T10:30', { 'protect-those-a-child-may-harm': 'met' }],
])

lawRows('para 44: harm outside the family', policy, [
  ['goes to supervision immediately', [suspected('county lines')], '2026-03-27T09:01', { [talk]: 'open', [police]: 'none' }],
  ['has been there', [
    suspected('county lines'),
    ['supervision.held', '2026-03-27T09:20', { about: 'e1' }],
  ], '2026-03-27T09:30', { [talk]: 'met' }],
  ['female genital mutilation goes to the police', [
    suspected('female genital mutilation'),
  ], '2026-03-27T09:01', { [talk]: 'open', [police]: 'open' }],
  ['forced marriage goes to the police', [suspected('forced marriage')], '2026-03-27T09:01', { [police]: 'open' }],
  ['radicalisation goes to the police', [suspected('radicalisation')], '2026-03-27T09:01', { [police]: 'open' }],
  ['supervision does not stand in for the police', [
    suspected('radicalisation'),
    ['supervision.held', '2026-03-27T09:20', { about: 'e1' }],
  ], '2026-03-27T09:30', { [talk]: 'met', [police]: 'open' }],
  ['where nobody says which kind it is, that is asked', [
    ['extra-familial-harm.suspected', '2026-03-27T09:00'],
  ], '2026-03-27T09:30', { [talk]: 'open', [police]: 'none', 'settle-what-law-requires': 'open' }],
  ['until supervision has looked at it', [
    ['extra-familial-harm.suspected', '2026-03-27T09:00'],
    ['supervision.held', '2026-03-27T09:20', { about: 'e1' }],
  ], '2026-03-27T09:30', { 'settle-what-law-requires': 'ended' }],
  ['or somebody says: one of those that go to the police', [
    ['extra-familial-harm.suspected', '2026-03-27T09:00'],
    ['extra-familial-harm.suspected', '2026-03-27T09:20', { about: 'e1', data: { kinds: ['radicalisation'] } }],
  ], '2026-03-27T09:30', { 'settle-what-law-requires': 'ended', [police]: 'open' }],
  ['or another one', [
    ['extra-familial-harm.suspected', '2026-03-27T09:00'],
    ['extra-familial-harm.suspected', '2026-03-27T09:20', { about: 'e1', data: { kinds: ['county lines'] } }],
  ], '2026-03-27T09:30', { 'settle-what-law-requires': 'ended', [police]: 'none' }],
  ['what turns out to be something else is no longer for them', [
    suspected('radicalisation'),
    ['extra-familial-harm.suspected', '2026-03-27T09:20', { about: 'e1', data: { kinds: ['county lines'] } }],
  ], '2026-03-27T09:30', { [police]: 'ended' }],
  ['but something else beside it changes nothing', [
    suspected('radicalisation'),
    ['extra-familial-harm.suspected', '2026-03-27T09:20', { data: { kinds: ['county lines'] } }],
  ], '2026-03-27T09:30', { [police]: 'open' }],
  ['the police have been told', [
    suspected('radicalisation'),
    ['police.informed', '2026-03-27T09:05', { about: 'e1' }],
  ], '2026-03-27T09:30', { [police]: 'met' }],
  ['a concern that names it is enough', [concern('forced marriage')], '2026-03-27T09:01', { [police]: 'open' }],
  ['and it is not asked for twice', [
    concern('forced marriage'),
    ['extra-familial-harm.suspected', '2026-03-27T09:00', { about: 'e1', data: { kinds: ['forced marriage'] } }],
  ], '2026-03-27T09:01', { [police]: 'open' }],
])

lawRows('para 45: modern slavery and trafficking', policy, [
  ['the authority is asked for a referral, as soon as it is known', [
    ['modern-slavery.suspected', '2026-03-27T09:00'],
  ], '2026-03-27T09:01', { [nrm]: 'open' }],
  ['also where harm outside the family names it', [suspected('trafficking')], '2026-03-27T09:01', { [nrm]: 'open' }],
  ['also where the concern names it, and once', [
    concern('trafficking or modern slavery'),
    ['extra-familial-harm.suspected', '2026-03-27T09:00', { about: 'e1', data: { kinds: ['modern slavery'] } }],
    ['modern-slavery.suspected', '2026-03-27T09:05', { about: 'e2' }],
  ], '2026-03-27T09:10', { [nrm]: 'open' }],
  ['it has been asked', [
    ['modern-slavery.suspected', '2026-03-27T09:00'],
    ['nrm-referral.requested', '2026-03-27T09:30', { about: 'e1' }],
  ], '2026-03-27T10:00', { [nrm]: 'met' }],
  ['a first responder has referred already', [
    ['modern-slavery.suspected', '2026-03-27T09:00'],
    ['nrm.referred', '2026-03-27T09:30', { about: 'e1', data: { firstResponder: 'police' } }],
  ], '2026-03-27T10:00', { [nrm]: 'ended', refused: 'none' }],
  ['Cafcass refers itself: refused, and the request still owed', [
    ['modern-slavery.suspected', '2026-03-27T09:00'],
    ['nrm.referred', '2026-03-27T09:30', { about: 'e1', data: { firstResponder: 'Cafcass' } }],
  ], '2026-03-27T10:00', { [nrm]: 'open', refused: 'e2: no-nrm-referral-by-cafcass' }],
  ['written down by an adviser, with nobody named: refused', [['nrm.referred', '2026-03-27T09:30', { by: { role: 'fca' } }]],
    '2026-03-27T10:00', { refused: 'e1: no-nrm-referral-by-cafcass' }],
])

lawRows('para 44: supervision is sought once', law(cafcass2025), [
  ['where the concern and what follows it both say so', [
    concern('criminal exploitation'),
    ['extra-familial-harm.suspected', '2026-03-27T09:00', { about: 'e1', data: { kinds: ['criminal exploitation'] } }],
  ], '2026-03-27T09:30', { 'seek-supervision-at-once': 'open', [talk]: 'none' }],
  ['and immediately where the concern had not said so', [
    concern('neglect'),
    ['extra-familial-harm.suspected', '2026-03-27T09:00', { about: 'e1', data: { kinds: ['criminal exploitation'] } }],
  ], '2026-03-27T09:30', { 'seek-supervision': 'open', [talk]: 'open' }],
])
