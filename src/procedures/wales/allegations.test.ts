import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', record: 'allegation' })

lawRows('paras 160 and 161: an allegation against somebody who works with children', guidance, [
  ['the children come first, and the case is seen through', [['allegation.received', '2026-03-27T16:10']], '2026-06-27T16:10',
    { 'act-for-children': 'open', 'see-allegation-through': 'open' }],
  ['acted on', [
    ['allegation.received', '2026-03-27T16:10'], ['protective-action.taken', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-27T16:40', { 'act-for-children': 'met', 'see-allegation-through': 'open' }],
  ['concluded', [
    ['allegation.received', '2026-03-27T16:10'], ['allegation.concluded', '2026-05-27T16:40', { about: 'e1' }],
  ], '2026-05-27T16:40', { 'act-for-children': 'ended', 'see-allegation-through': 'met' }],
  ['not a complaint, nor a concern about quality (158)', [
    ['allegation.received', '2026-03-27T16:10', { data: { classified: 'complaint' } }],
    ['allegation.received', '2026-03-27T16:20', { data: { classified: 'concern about quality of care or practice' } }],
  ], '2026-03-27T16:20', { 'act-for-children': 'none', 'see-allegation-through': 'none' }],
  ['until it turns out to be one', [
    ['allegation.received', '2026-03-27T16:10'], ['allegation.received', '2026-03-28T16:10', { about: 'e1', data: { classified: 'complaint' } }],
  ], '2026-03-28T16:10', { 'act-for-children': 'ended', 'see-allegation-through': 'ended' }],
  ['of two, the end of one leaves the other', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation.received', '2026-03-27T16:20'],
    ['allegation.concluded', '2026-05-27T16:40', { about: 'e2' }],
  ], '2026-05-27T16:40', { 'see-allegation-through': 'open; met' }],
])
