import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { checks } from './checks.ts'
import { cafcass2025 } from './index.ts'

const policy = law({ ...cafcass2025, declarations: checks })
const answer = answersOf(cafcass2025)

const application = (data: Record<string, unknown>): Given =>
  ['court-application.received', '2026-03-02T09:00', { id: 'app', data }]
const c100 = application({ application: 'C100', proceedings: 'private law' })
const people = [
  { id: 'p1', role: 'applicant', firstName: 'Dana', lastName: 'Okoro' },
  { id: 'p2', role: 'respondent', firstName: 'Lee', lastName: 'Marsh' },
  { id: 'p3', role: 'child', firstName: 'Ira', lastName: 'Marsh' },
]
const ask = (kind: string, subject?: string): Given =>
  ['check.requested', '2026-03-03T09:00', { about: 'app', data: { kind, ...(subject === undefined ? {} : { subject }) } }]

lawRows('para 56: a guardian asks anybody who may know', policy, [
  ['in public law', [
    application({ application: 'care or supervision', proceedings: 'public law' }),
    ['case.allocated', '2026-03-03T09:00', { data: { practitionerRole: "children's guardian" } }],
  ], '2026-03-04T09:00', { 'guardian-enquiries': 'open' }],
  ['has asked', [
    application({ proceedings: 'public law' }), ['case.allocated', '2026-03-03T09:00'],
    ['enquiries.made', '2026-03-05T09:00'],
  ], '2026-03-06T09:00', { 'guardian-enquiries': 'met' }],
  ['not in private law', [
    c100,
    ['case.allocated', '2026-03-03T09:00'],
  ], '2026-03-04T09:00', { 'guardian-enquiries': 'none' }],
  ['not where an adviser holds a case of unknown kind', [
    ['case.allocated', '2026-03-03T09:00', { data: { practitionerRole: 'family court adviser' } }],
  ], '2026-03-04T09:00', { 'guardian-enquiries': 'none' }],
])

lawRows('para 57: police records are reviewed and used', policy, [
  ['once they are there', [
    ['checks.completed', '2026-03-10T09:00', { data: { kind: 'police' } }],
  ], '2026-03-11T09:00', { 'use-police-records': 'open' }],
  ['analysed at once', [
    ['checks.completed', '2026-03-10T09:00', { data: { kind: 'police', analysis: 'two call-outs; a pattern' } }],
  ], '2026-03-11T09:00', { 'use-police-records': 'met' }],
  ['analysed later', [
    ['checks.completed', '2026-03-10T09:00', { data: { kind: 'police' } }],
    ['checks.completed', '2026-03-12T09:00',
      { about: 'e1', data: { kind: 'police', analysis: 'two call-outs; a pattern' } }],
  ], '2026-03-13T09:00', { 'use-police-records': 'met' }],
  ['a medical check is none', [
    ['checks.completed', '2026-03-10T09:00', { data: { kind: 'medical' } }],
  ], '2026-03-11T09:00', { 'use-police-records': 'none' }],
])

lawRows('para 58: a C100 application', policy, [
  ['calls for police and local authority checks', [
    c100,
  ], '2026-03-02T10:00', { 'c100-police-checks': 'open', 'c100-local-authority-checks': 'open' }],
  ['the police were asked, the authority was not', [
    c100,
    ask('police'),
  ], '2026-03-03T10:00', { 'c100-police-checks': 'met', 'c100-local-authority-checks': 'open' }],
  ['both were asked', [
    c100,
    ask('police'),
    ask('local authority'),
  ], '2026-03-03T10:00', { 'c100-police-checks': 'met', 'c100-local-authority-checks': 'met' }],
  ['on the applicant alone: not enough', [
    application({ application: 'C100', people }),
    ask('police', 'p1'),
  ], '2026-03-03T10:00', { 'c100-police-checks': 'open' }],
  ['on applicant and respondent', [
    application({ application: 'C100', people }),
    ask('police', 'p1'),
    ask('police', 'Lee Marsh'),
  ], '2026-03-03T10:00', { 'c100-police-checks': 'met' }],
  ['by a check from before the application: not enough', [
    ['check.requested', '2026-02-02T09:00', { data: { kind: 'police', subject: 'p1' } }],
    application({ application: 'C100', people }), ask('police', 'p2'),
  ], '2026-03-03T10:00', { 'c100-police-checks': 'open' }],
  ['by a check of another kind: not enough', [
    application({ application: 'C100', people }), ask('local authority', 'p1'), ask('police', 'p2'),
  ], '2026-03-03T10:00', { 'c100-police-checks': 'open' }],
  ['another application calls for none of itself', [
    application({ application: 'parental responsibility' }),
  ], '2026-03-02T10:00', { 'c100-police-checks': 'none', 'c100-local-authority-checks': 'none' }],
  ['an application of unknown kind is treated as one', [
    application({}),
  ], '2026-03-02T10:00', { 'c100-police-checks': 'open', 'judge-further-checks': 'none' }],
])

const back = (data: Record<string, unknown>): Given =>
  ['checks.completed', '2026-03-10T09:00', { id: 'back', about: 'app', data: { kind: 'police', ...data } }]

lawRows('para 58: a level 2 check is weighed', policy, [
  ['when the police check is back', [c100, back({})], '2026-03-10T10:00', { 'weigh-level-2-check': 'open' }],
  ['with the reason', [
    c100,
    back({ level2Needed: 'no level 2 check', rationale: 'nothing points to more' }),
  ], '2026-03-10T10:00', { 'weigh-level-2-check': 'met', 'warned': 'none' }],
  ['without a reason: a warning, and still owed', [c100, back({ level2Needed: 'no level 2 check' })], '2026-03-10T10:00',
    { 'weigh-level-2-check': 'open', 'warned': 'back: level-2-needs-reason' }],
  ['asked for with the reason', [
    c100,
    back({}),
    ['check.requested', '2026-03-11T09:00', { about: 'back', data: { kind: 'police level 2', rationale: 'call-outs' } }],
  ], '2026-03-11T10:00', { 'weigh-level-2-check': 'met' }],
  ['not in another application', [
    application({ application: 'parental responsibility' }),
    back({}),
  ], '2026-03-10T10:00', { 'weigh-level-2-check': 'none' }],
])

lawRows('para 59: other applications', policy, [
  ['call for judgement', [
    application({ application: 'prohibited steps or specific issue' }),
  ], '2026-03-02T10:00', { 'judge-further-checks': 'open' }],
  ['it was judged', [
    application({ application: 'prohibited steps or specific issue' }),
    ['court-application.received', '2026-03-04T09:00', { about: 'app', data: { furtherChecks: 'no further checks' } }],
  ], '2026-03-05T10:00', { 'judge-further-checks': 'met' }],
  ['it was judged at screening that none is needed', [
    application({ application: 'prohibited steps or specific issue' }),
    ['screening.completed', '2026-03-04T09:00', { about: 'app', data: { policeCheck: 'not made', policeCheckReason: 'nothing points to one' } }],
  ], '2026-03-05T10:00', { 'judge-further-checks': 'met' }],
  ['the screening does not say why', [
    application({ application: 'prohibited steps or specific issue' }),
    ['screening.completed', '2026-03-04T09:00', { about: 'app', data: { policeCheck: 'not made' } }],
  ], '2026-03-05T10:00', { 'judge-further-checks': 'open' }],
  ['a C100 has its own rule', [c100], '2026-03-02T10:00', { 'judge-further-checks': 'none' }],
])

lawRows('para 60: an international police check', policy, [
  ['by the guidance and with grounds', [
    c100, back({ informationAbroad: true, analysis: 'a conviction in France' }),
    ['check.requested', '2026-03-11T09:00',
      { about: 'back', data: { kind: 'international police', guidanceConsulted: true } }],
  ], '2026-03-11T10:00', { refused: 'none', warned: 'none' }],
  ['with a reason of its own', [
    c100, ['check.requested', '2026-03-11T09:00', {
      about: 'app', data: { kind: 'international police', guidanceConsulted: true, rationale: 'lived in Spain until 2024' },
    }],
  ], '2026-03-11T10:00', { refused: 'none', warned: 'none' }],
  ['without either: warnings', [
    c100,
    ['check.requested', '2026-03-11T09:00', { about: 'app', data: { kind: 'international police' } }],
  ], '2026-03-11T10:00',
    { refused: 'none', warned: 'e2: international-check-has-grounds; e2: international-check-by-guidance' }],
])

describe('paras 58 to 60: by the tables', () => {
  test('which checks', () => {
    expect(answer('which-checks', [c100])).toMatch(/^paras 58 and 59: Police and local authority/)
    expect(answer('which-checks', [application({ application: 'parental responsibility' })]))
      .toMatch(/^para 59: By professional judgement/)
  })

  test('information abroad', () => {
    expect(answer('international-check', [back({ informationAbroad: true })])).toMatch(/^para 60: It may be asked for/)
    expect(answer('international-check', [back({})])).toBe('nothing')
  })
})
