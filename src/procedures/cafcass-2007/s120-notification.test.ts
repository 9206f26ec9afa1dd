import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const answer = answersOf(cafcass2007)
const notify = 'notify-past-witnessed-harm'
const formMissing = 'tell-court-that-form-is-missing'
const give = 'give-authority-what-is-known'

function screened(data: Record<string, unknown>): Given {
  return ['screening.completed', '2024-06-10T10:00', { data }]
}

function concern(data: Record<string, unknown>): Given {
  return ['concern.identified', '2024-06-11T10:00', { data }]
}

describe('Appendix III: referral, notification or nothing', () => {
  test.each<[string, readonly Given[], RegExp]>([
    ['row 1: the box says no, and nothing else is raised', [screened({ question7Box: 'no' })],
      /^App III, row 1: Nothing more/],
    ['row 2: the box says yes, and there is no C1A', [screened({ question7Box: 'yes', c1aCompleted: false })],
      /^App III, row 2: Tell the court that the C1A/],
    ['row 3: past harm witnessed, the box yes', [
      screened({ question7Box: 'yes', c1aCompleted: true, outcome: 'section 120 notification' }),
    ],
      /^App III, row 3.*: Notify/],
    ['row 3: past harm witnessed, the box no', [screened({ question7Box: 'no', outcome: 'section 120 notification' })],
      /^App III, row 3.*: Notify/],
    ['row 3: as the concern has it', [concern({ pastWitnessedHarmOnly: true, kindsOfHarm: ['domestic abuse'] })],
      /^App III, row 3/],
    ['row 4: still at risk from witnessing', [concern({ pastWitnessedHarmOnly: false, kindsOfHarm: ['domestic abuse'] })],
      /^App III, row 4: Refer/],
    ['row 4: not known to be past', [concern({ kindsOfHarm: ['domestic abuse'] })], /^App III, row 4: Refer/],
    ['row 5: other harm', [concern({ kindsOfHarm: ['neglect'] })], /^App III, row 5: Refer/],
    ['row 5: other harm beside it', [concern({ kindsOfHarm: ['domestic abuse', 'physical abuse'] })],
      /^App III, row 5: Refer/],
    ['row 5: screening itself leads to a referral', [screened({ question7Box: 'no', outcome: 'protection referral' })],
      /^App III, row 5: Refer/],
    ['past witnessing, but danger now', [concern({ pastWitnessedHarmOnly: true, immediateDanger: true })],
      /^App III, row 5: Refer/],
    ['the box no, yet screening raises something', [screened({ question7Box: 'no', concernIdentified: true })],
      /^App III; para 2.79: Say what/],
    ['nothing said at all', [concern({})], /^App III; para 2.79: Say what/],
    ['in public law', [
      ['case.opened', '2024-06-01T09:00', { data: { proceedings: 'public law' } }], concern({ pastWitnessedHarmOnly: true }),
    ],
      /^para 2.77/],
  ])('%s', (_what, given, expected) => {
    expect(answer('s120-pathway', given)).toMatch(expected)
  })
})

lawRows('2.79, 3.87 and row 3: harm witnessed in the past is notified', policy, [
  ['from screening', [screened({ outcome: 'section 120 notification' })], '2024-07-10T09:00', { [notify]: 'open' }],
  ['from the concern', [concern({ pastWitnessedHarmOnly: true })], '2024-07-10T09:00', { [notify]: 'open' }],
  ['once, where the concern follows from the screening', [
    screened({ outcome: 'section 120 notification' }),
    ['concern.identified', '2024-06-11T10:00', { about: 'e1', data: { pastWitnessedHarmOnly: true } }],
  ], '2024-06-12T09:00', { [notify]: 'open' }],
  ['not where it may be present', [concern({ kindsOfHarm: ['domestic abuse'] })],
    '2024-06-12T09:00', { [notify]: 'none' }],
  ['not in public law', [
    ['case.opened', '2024-06-01T09:00', { data: { proceedings: 'public law' } }],
    concern({ pastWitnessedHarmOnly: true }),
  ], '2024-06-12T09:00', { [notify]: 'none' }],
  ['notified', [
    concern({ pastWitnessedHarmOnly: true }),
    ['local-authority.informed', '2024-06-12T09:00', { about: 'e1', data: { matter: 'harm witnessed in the past' } }],
  ], '2024-06-12T10:00', { [notify]: 'met', 'tell-court-what-was-shared': 'open' }],
  ['by the letter on record', [
    concern({ pastWitnessedHarmOnly: true }),
    ['concern.identified', '2024-06-12T09:00', { about: 'e1', data: { notificationLetter: 'letter.pdf' } }],
  ], '2024-06-12T10:00', { [notify]: 'met' }],
  ['or by information given to the authority', [
    concern({ pastWitnessedHarmOnly: true }),
    ['information.shared', '2024-06-12T09:00', { about: 'e1', data: { recipientKind: 'local authority' } }],
  ], '2024-06-12T10:00', { [notify]: 'met' }],
  ['information given to the police does not', [
    concern({ pastWitnessedHarmOnly: true }),
    ['information.shared', '2024-06-12T09:00', { about: 'e1', data: { recipientKind: 'police' } }],
  ], '2024-06-12T10:00', { [notify]: 'open' }],
  ['a referral gives it more', [
    concern({ pastWitnessedHarmOnly: true }), ['referral.made', '2024-06-12T09:00', { about: 'e1' }],
  ], '2024-06-12T10:00', { [notify]: 'met' }],
])

lawRows('Row 2: the box says yes and the C1A is missing', policy, [
  ['the court is told, and the authority has what there is', [screened({ question7Box: 'yes', c1aCompleted: false })],
    '2024-06-12T09:00', { [formMissing]: 'open', [give]: 'open' }],
  ['not where the form is there', [screened({ question7Box: 'yes', c1aCompleted: true })], '2024-06-12T09:00',
    { [formMissing]: 'none', [give]: 'none' }],
  ['the court is told', [
    screened({ question7Box: 'yes', c1aCompleted: false }),
    ['court.informed', '2024-06-12T09:00', { about: 'e1', data: { matter: 'missing information' } }],
  ], '2024-06-12T10:00', { [formMissing]: 'met', [give]: 'open' }],
  ['the authority is told', [
    screened({ question7Box: 'yes', c1aCompleted: false }),
    ['information.shared', '2024-06-12T09:00', { data: { recipientKind: 'local authority' } }],
  ], '2024-06-12T10:00', { [formMissing]: 'open', [give]: 'met' }],
  ['the form comes after all', [
    screened({ question7Box: 'yes', c1aCompleted: false }),
    ['screening.completed', '2024-06-12T09:00', { about: 'e1', data: { question7Box: 'yes', c1aCompleted: true } }],
  ], '2024-06-12T10:00', { [formMissing]: 'ended', [give]: 'open' }],
])
