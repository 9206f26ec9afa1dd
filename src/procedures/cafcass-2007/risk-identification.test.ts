import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const identify = 'identify-risk-before-first-hearing-ends'
const discuss = 'discuss-high-or-imminent-risk'

const privateLaw: Given = ['case.opened', '2024-03-01T09:00', { data: { proceedings: 'private law' } }]
const screened: Given = ['screening.completed', '2024-03-04T10:00']

function listed(at: string, hearingAt: string): Given {
  return ['hearing.listed', at, { data: { hearingAt } }]
}

// Easter Monday, 1 April 2024; the clocks had gone forward the day before.
lawRows('2.28: risk is identified before the first hearing ends', policy, [
  ['counted back to the hearing as listed, any day of the week', [
    privateLaw, screened, listed('2024-03-05T10:00', '2024-04-02T09:00:00Z'),
  ], '2024-03-06T09:00', { [identify]: 'open by 2024-04-03T00:00' }],
  ['also one listed before the screening', [privateLaw, listed('2024-03-02T10:00', '2024-04-02T09:00:00Z'), screened],
    '2024-03-06T09:00', { [identify]: 'open by 2024-04-03T00:00' }],
  ['by the local day: half past eleven at night in London', [
    privateLaw, screened, listed('2024-06-01T10:00', '2024-06-11T22:30:00Z'),
  ], '2024-06-02T09:00', { [identify]: 'open by 2024-06-12T00:00' }],
  ['with no hearing listed it has no date', [privateLaw, screened], '2024-03-06T09:00', { [identify]: 'open' }],
  ['a new date moves it', [
    privateLaw, screened, listed('2024-03-05T10:00', '2024-04-02T09:00:00Z'),
    listed('2024-03-20T10:00', '2024-04-30T09:00:00Z'),
  ], '2024-03-21T09:00', { [identify]: 'open by 2024-05-01T00:00' }],
  ['the hearing itself settles it', [
    privateLaw, screened, listed('2024-03-05T10:00', '2024-04-02T09:00:00Z'), ['first-hearing.held', '2024-04-04T10:00'],
  ], '2024-04-04T12:00', { [identify]: 'open by 2024-04-05T00:00' }],
  ['done on the day it is done', [
    privateLaw, screened, listed('2024-03-05T10:00', '2024-04-02T09:00:00Z'),
    ['risk-identification.completed', '2024-04-02T23:59'],
  ], '2024-04-03T09:00', { [identify]: 'met by 2024-04-03T00:00' }],
  ['done a minute later it is late', [
    privateLaw, screened, listed('2024-03-05T10:00', '2024-04-02T09:00:00Z'),
    ['risk-identification.completed', '2024-04-03T00:00'],
  ], '2024-04-03T09:00', { [identify]: 'met-late by 2024-04-03T00:00' }],
  ['the hearing waits for nothing', [privateLaw, screened, ['first-hearing.held', '2024-04-02T10:00']],
    '2024-04-02T12:00', { refused: 'none', warned: 'none' }],
  ['not in public law', [['case.opened', '2024-03-01T09:00', { data: { proceedings: 'public law' } }], screened],
    '2024-03-06T09:00', { [identify]: 'none' }],
  ['but where nobody says which law it is', [screened], '2024-03-06T09:00', { [identify]: 'open' }],
  ['also where the work begins unscreened (2.22)', [privateLaw, ['work-without-screening.started', '2024-03-04T10:00']],
    '2024-03-06T09:00', { [identify]: 'open' }],
  ['once, where the screening is on record besides', [
    privateLaw, screened, ['work-without-screening.started', '2024-03-04T11:00'],
  ], '2024-03-06T09:00', { [identify]: 'open' }],
])

function rated(rating?: string): Given {
  return ['risk-identification.completed', '2024-06-14T16:10', { data: rating === undefined ? {} : { rating } }]
}

lawRows('2.30: high or imminent risk goes to the manager at once', policy, [
  ['with no date', [rated('high or imminent')], '2024-06-17T09:00', { [discuss]: 'open' }],
  ['not any other risk', [rated('other')], '2024-06-17T09:00', { [discuss]: 'none' }],
  ['also where there is no rating', [rated()], '2024-06-17T09:00', { [discuss]: 'open' }],
  ['until there is one', [
    rated(), ['risk-identification.completed', '2024-06-14T16:20', { about: 'e1', data: { rating: 'other' } }],
  ], '2024-06-17T09:00', { [discuss]: 'ended' }],
  ['also where another system says so', [['risk.rated-high-or-imminent', '2024-06-14T16:10']],
    '2024-06-17T09:00', { [discuss]: 'open' }],
  ['held', [rated('high or imminent'), ['supervision.held', '2024-06-14T16:30', { about: 'e1' }]],
    '2024-06-17T09:00', { [discuss]: 'met' }],
])
