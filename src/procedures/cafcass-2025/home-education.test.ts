import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { homeEducation } from './home-education.ts'
import { cafcass2025 } from './index.ts'

const policy = law({ ...cafcass2025, declarations: homeEducation })
const answer = answersOf(cafcass2025)

const found = (data: Record<string, unknown> = {}): Given => ['home-education.identified', '2026-03-27T09:00', { data }]
const check = 'check-oversight-of-home-education'
const talk = 'supervision-on-home-education'

lawRows('para 36: a child out of school', policy, [
  ['removed: the oversight of the authority is checked', [
    found({ situation: 'removed from school' }),
  ], '2026-03-30T09:00', { [check]: 'open' }],
  ['taught at home: likewise', [found({ situation: 'electively home educated' })], '2026-03-30T09:00', { [check]: 'open' }],
  ['not attending: likewise', [found({ situation: 'not attending' })], '2026-03-30T09:00', { [check]: 'open' }],
  ['its answer, added later, does it', [
    found(),
    ['home-education.identified', '2026-04-02T09:00', {
      about: 'e1', data: { authorityOversight: 'visited in February; suitable' },
    }],
  ], '2026-04-02T10:00', { [check]: 'met' }],
  ['its answer, known from the start, does it', [
    found({ authorityOversight: 'visited in February; suitable' }),
  ], '2026-03-27T10:00', { [check]: 'met' }],
  ['asking the authority does it', [
    found(), ['enquiries.made', '2026-03-27T12:00', { about: 'e1', data: { askedOf: ['local authority'] } }],
  ], '2026-03-27T13:00', { [check]: 'met' }],
  ['also where only that it was told is on record, pointing back', [
    found(), ['local-authority.informed', '2026-03-27T12:00', { about: 'e1' }],
  ], '2026-03-27T13:00', { [check]: 'met' }],
  ['telling it of something else does not', [
    found(), ['local-authority.informed', '2026-03-27T12:00', { about: 'e1', data: { matter: 'private fostering' } }],
  ], '2026-03-27T13:00', { [check]: 'open' }],
  ['asking the parents does not', [
    found(), ['enquiries.made', '2026-03-27T12:00', { about: 'e1', data: { askedOf: ['parents'] } }],
  ], '2026-03-27T13:00', { [check]: 'open' }],
])

lawRows('para 37: when it goes to supervision', policy, [
  ['home education alone is no risk', [
    found({ situation: 'electively home educated' }),
  ], '2026-03-27T10:00', { [talk]: 'none' }],
  ['a concern made worse by little contact', [
    found({ welfareConcern: true, littleProfessionalContact: true }),
  ], '2026-03-27T10:00', { [talk]: 'open' }],
  ['a concern that little contact does not make worse', [
    found({ welfareConcern: true, littleProfessionalContact: false }),
  ], '2026-03-27T10:00', { [talk]: 'none' }],
  ['little contact and no concern', [
    found({ welfareConcern: false, littleProfessionalContact: true }),
  ], '2026-03-27T10:00', { [talk]: 'none' }],
  ['a concern that is on record already', [
    ['concern.identified', '2026-03-20T09:00'],
    ['home-education.identified', '2026-03-27T09:00', { data: { littleProfessionalContact: true } }],
  ], '2026-03-27T10:00', { [talk]: 'open' }],
  // The rest is not said: a half answer does not switch the protection off.
  ['little contact, and nobody says whether there is a concern', [
    found({ littleProfessionalContact: true }),
  ], '2026-03-27T10:00', { [talk]: 'open' }],
  ['a child once on a plan, and nobody says more', [
    found({ currentOrPastPlan: true }),
  ], '2026-03-27T10:00', { [talk]: 'open' }],
  ['supervision has been held', [
    found({ welfareConcern: true, littleProfessionalContact: true }),
    ['supervision.held', '2026-03-27T11:00', { about: 'e1' }],
  ], '2026-03-27T12:00', { [talk]: 'met' }],
])

describe('para 37: when it goes to supervision', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['on a plan, too', { welfareConcern: true, littleProfessionalContact: true, currentOrPastPlan: true }, /all the more/],
    ['on a plan, with half of it known', { currentOrPastPlan: true }, /^para 37: Find out/],
    ['a concern made worse', { welfareConcern: true, littleProfessionalContact: true }, /^para 37: Take it to supervision/],
    ['half known', { littleProfessionalContact: true }, /^para 37: Find out/],
    ['nothing but home education', {}, /No risk of itself/],
  ])('by the table: %s', (_what, data, expected) => {
    expect(answer('when-home-education-is-a-concern', [found(data)])).toMatch(expected)
  })
})
