import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const advise = 'advise-court-of-safety-assessment'

const privateLaw: Given = ['case.opened', '2024-06-03T09:00', { data: { proceedings: 'private law' } }]
const order: Given = ['order.made', '2024-06-20T11:00']

function screened(data: Record<string, unknown>): Given {
  return ['screening.completed', '2024-06-10T10:00', { data }]
}

function concern(data: Record<string, unknown>, about?: string): Given {
  return ['concern.identified', '2024-06-11T10:00', about === undefined ? { data } : { data, about }]
}

lawRows('2.24: the court is advised before decisions are made', policy, [
  ['open, with no date, while there is no order', [privateLaw, screened({ concernIdentified: true })],
    '2024-07-10T09:00', { [advise]: 'open' }],
  ['late from the order that is made without it', [privateLaw, screened({ concernIdentified: true }), order],
    '2024-06-20T12:00', { [advise]: 'overdue by 2024-06-20T11:00' }],
  ['advised before it', [
    privateLaw, screened({ concernIdentified: true }),
    ['court.informed', '2024-06-20T10:59', { about: 'e2', data: { matter: 'fuller safety assessment needed' } }], order,
  ], '2024-06-20T12:00', { [advise]: 'met' }],
  ['advised a minute after it', [
    privateLaw, screened({ concernIdentified: true }), order,
    ['court.informed', '2024-06-20T11:01', { about: 'e2', data: { matter: 'fuller safety assessment needed' } }],
  ], '2024-06-20T12:00', { [advise]: 'met-late by 2024-06-20T11:00' }],
  ['told of something else', [
    privateLaw, screened({ concernIdentified: true }),
    ['court.informed', '2024-06-12T09:00', { about: 'e2', data: { matter: 'missing information' } }],
  ], '2024-06-12T12:00', { [advise]: 'open' }],
  ['told, with no word of what, straight of the screening', [
    privateLaw, screened({ concernIdentified: true }), ['court.informed', '2024-06-12T09:00', { about: 'e2' }],
  ], '2024-06-12T12:00', { [advise]: 'met' }],
  ['not where screening raises nothing', [privateLaw, screened({ concernIdentified: false })],
    '2024-06-12T12:00', { [advise]: 'none' }],
  ['not where it leads to a referral', [
    privateLaw, screened({ concernIdentified: true, outcome: 'protection referral' }),
  ], '2024-06-12T12:00', { [advise]: 'none' }],
  ['but where nobody says what it raised', [privateLaw, screened({})], '2024-06-12T12:00', { [advise]: 'open' }],
  ['until somebody does', [
    privateLaw, screened({}),
    ['screening.completed', '2024-06-11T10:00', { about: 'e2', data: { concernIdentified: false } }],
  ], '2024-06-12T12:00', { [advise]: 'ended' }],
  ['not in public law', [
    ['case.opened', '2024-06-03T09:00', { data: { proceedings: 'public law' } }], screened({ concernIdentified: true }),
  ], '2024-06-12T12:00', { [advise]: 'none' }],
  ['from a concern at a later stage too', [privateLaw, concern({ significantHarmSuspected: false })],
    '2024-06-12T12:00', { [advise]: 'open' }],
  ['not from one that calls for a referral', [privateLaw, concern({ significantHarmSuspected: true })],
    '2024-06-12T12:00', { [advise]: 'none' }],
  ['once, where the screening raised it', [
    privateLaw, screened({ concernIdentified: true }), concern({ significantHarmSuspected: false }, 'e2'),
  ], '2024-06-12T12:00', { [advise]: 'open' }],
  ['no longer once it is referred', [
    privateLaw, concern({ significantHarmSuspected: false }), ['referral.made', '2024-06-12T09:00', { about: 'e2' }],
  ], '2024-06-12T12:00', { [advise]: 'ended' }],
  ['or the assessment is done', [
    privateLaw, screened({ concernIdentified: true }), ['safety-assessment.completed', '2024-06-18T09:00'],
  ], '2024-06-18T12:00', { [advise]: 'ended' }],
])
