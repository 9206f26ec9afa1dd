import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { returnHome } from './return-home.ts'

const policy = law({ ...set2025, declarations: returnHome }, { children: [{ id: 'c1' }] })

const assess = 'assess-before-return'
const inCare: Given = ['child.became-looked-after', '2025-09-01T10:00', { data: { legalStatus: 'care order' } }]
const accommodated: Given = ['child.became-looked-after', '2025-09-01T10:00', { data: { legalStatus: 'section 20' } }]
const planned: Given = ['return-home.planned', '2026-03-02T10:00', { about: 'e1' }]

lawRows('A 2.2.6: an assessment before a child under a care order goes home', policy, [
  ['is owed from the plan on, with no date of its own', [inCare, planned], '2026-04-01T09:00', { [assess]: 'open' }],
  ['is done in time before the child goes', [
    inCare, planned, ['assessment.completed', '2026-03-20T10:00', { about: 'e2' }],
    ['child.returned-home', '2026-03-23T10:00', { about: 'e2' }],
  ], '2026-04-01T09:00', { [assess]: 'met', refused: 'none', warned: 'none' }],
  ['without it a planned return is refused, and the assessment late', [
    inCare, planned, ['child.returned-home', '2026-03-23T10:00', { about: 'e2' }],
  ], '2026-04-01T09:00', { refused: 'e3: no-planned-return-without-assessment', [assess]: 'overdue by 2026-03-23T10:00' }],
  ['what was assessed before the child came into care does not count', [
    ['assessment.completed', '2025-08-01T10:00'],
    ['child.became-looked-after', '2025-09-01T10:00', { data: { legalStatus: 'interim care order' } }],
    ['return-home.planned', '2026-03-02T10:00', { about: 'e2' }],
    ['child.returned-home', '2026-03-23T10:00', { about: 'e3' }],
  ], '2026-04-01T09:00', { refused: 'e4: no-planned-return-without-assessment' }],
  ['an assessment since then is not asked for again', [
    inCare, ['assessment.completed', '2026-02-20T10:00', { about: 'e1' }],
    ['return-home.planned', '2026-03-02T10:00', { about: 'e1' }],
    ['child.returned-home', '2026-03-23T10:00', { about: 'e3' }],
  ], '2026-04-01T09:00', { [assess]: 'none', refused: 'none' }],
  ['what was assessed for an earlier return does not count for the next', [
    inCare, ['assessment.completed', '2025-11-10T10:00', { about: 'e1' }],
    ['child.returned-home', '2025-12-01T10:00', { about: 'e1' }],
    ['return-home.planned', '2026-03-02T10:00', { about: 'e1' }],
  ], '2026-04-01T09:00', { [assess]: 'open' }],
  ['a return that nobody planned stands, and is warned about', [
    inCare, ['child.returned-home', '2026-03-23T10:00'],
  ], '2026-04-01T09:00', { refused: 'none', warned: 'e2: assess-unplanned-return' }],
  ['a child accommodated by agreement is another matter', [
    accommodated, planned, ['child.returned-home', '2026-03-23T10:00', { about: 'e2' }],
  ], '2026-04-01T09:00', { [assess]: 'none', refused: 'none', warned: 'none' }],
  ['where nobody says how the child came into care, it is owed and refuses nothing', [
    ['return-home.planned', '2026-03-02T10:00'], ['child.returned-home', '2026-03-23T10:00', { about: 'e1' }],
  ], '2026-04-01T09:00', { [assess]: 'overdue by 2026-03-23T10:00', refused: 'none' }],
])

lawRows('A 2.2.6: needs are met before the return is decided on', policy, [
  ['a warning while nothing shows it', [
    inCare, planned, ['return-home.decided', '2026-03-10T10:00', { about: 'e2' }],
  ], '2026-03-10T11:00', { warned: 'e3: needs-met-before-return-is-decided', refused: 'none' }],
  ['none where the plan says what has improved', [
    inCare, ['return-home.planned', '2026-03-02T10:00', { about: 'e1', data: { improvementsShown: 'Sober for six months' } }],
    ['return-home.decided', '2026-03-10T10:00', { about: 'e2' }],
  ], '2026-03-10T11:00', { warned: 'none' }],
  ['nor where all needs are marked as met', [
    inCare, planned, ['identified-needs.addressed', '2026-03-05T10:00', { about: 'e2' }],
    ['return-home.decided', '2026-03-10T10:00', { about: 'e2' }],
  ], '2026-03-10T11:00', { warned: 'none' }],
])
