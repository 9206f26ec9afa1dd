import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const answer = answersOf(cafcass2007)
const ofReferral = 'tell-court-of-referral'
const ofSharing = 'tell-court-what-was-shared'

const referred: Given = ['referral.made', '2024-06-12T16:10']

function told(at: string, data: Record<string, unknown> = {}, about: string | undefined = 'e1'): Given {
  return ['court.informed', at, { data, ...(about === '' ? {} : { about }) }]
}

lawRows('2.106: the court is told of a referral', policy, [
  ['at the earliest convenient opportunity: no date', [referred], '2024-07-12T09:00', { [ofReferral]: 'open' }],
  ['told', [referred, told('2024-06-13T10:00', { matter: 'referral' })], '2024-06-13T11:00', { [ofReferral]: 'met' }],
  ['told, pointing straight back', [referred, told('2024-06-13T10:00')], '2024-06-13T11:00', { [ofReferral]: 'met' }],
  ['told nobody knows what', [referred, told('2024-06-13T10:00', {}, '')], '2024-06-13T11:00', { [ofReferral]: 'open' }],
  ['told of the referral, pointing to nothing', [referred, told('2024-06-13T10:00', { matter: 'referral' }, '')],
    '2024-06-13T11:00', { [ofReferral]: 'met' }],
  ['told something else', [referred, told('2024-06-13T10:00', { matter: 'missing information' })],
    '2024-06-13T11:00', { [ofReferral]: 'open' }],
  ['the second of two referrals', [
    referred, ['referral.made', '2024-06-12T17:00'], told('2024-06-13T10:00', { matter: 'referral' }),
  ], '2024-06-13T11:00', { [ofReferral]: 'met; open' }],
  ['not of one for services, to which the court agreed', [
    ['referral.made', '2024-06-12T16:10', { data: { kind: 'c: promoting welfare' } }],
  ], '2024-06-13T11:00', { [ofReferral]: 'none' }],
])

const opened: Given = ['case.opened', '2024-05-01T09:00']

function shared(recipientKind?: string): Given {
  return ['information.shared', '2024-06-12T16:10', { data: recipientKind === undefined ? {} : { recipientKind } }]
}

lawRows('3.80 and 3.91: the court is told of information given', policy, [
  ['as soon as possible, with no date', [opened, shared('police')], '2024-07-12T09:00', { [ofSharing]: 'open' }],
  ['also where nobody says who has it', [opened, shared()], '2024-06-13T09:00', { [ofSharing]: 'open' }],
  ['also where nobody says whether the case is open', [shared('police')], '2024-06-13T09:00', { [ofSharing]: 'open' }],
  ['not when the court itself has it', [opened, shared('court')], '2024-06-13T09:00', { [ofSharing]: 'none' }],
  ['not in a closed case: the manager decides', [opened, ['case.closed', '2024-06-01T09:00'], shared('police')],
    '2024-06-13T09:00', { [ofSharing]: 'none' }],
  ['told', [
    opened, shared('police'),
    ['court.informed', '2024-06-13T09:00', { about: 'e2', data: { matter: 'information shared' } }],
  ], '2024-06-13T10:00', { [ofSharing]: 'met' }],
  ['of the section 120 notice too', [
    opened, ['local-authority.informed', '2024-06-12T16:10', { data: { matter: 'harm witnessed in the past' } }],
  ], '2024-06-13T10:00', { [ofSharing]: 'open' }],
])

describe('3.80: is the court told?', () => {
  test('while the case is open, as soon as possible', () => {
    expect(answer('is-the-court-told', [opened, shared('police')])).toMatch(/^paras 3\.80 and 3\.91: Tell the court/)
  })

  test('once it is closed, as the manager decides', () => {
    const afterClosing: readonly Given[] = [opened, ['case.closed', '2024-06-01T09:00'], shared('police')]
    expect(answer('is-the-court-told', afterClosing)).toMatch(/^para 3\.80: The local manager/)
  })
})
