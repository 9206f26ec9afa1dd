import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const partnership = law(cafcass2007, { record: 'partnership', children: [] })
const publish = 'publish-mappa-report'

lawRows('3.11: the annual report', partnership, [
  ['a year from the last one', [['mappa-annual-report.published', '2023-07-10T09:00']],
    '2023-07-11T09:00', { [publish]: 'open by 2024-07-11T00:00' }],
  ['from the last day of February in a leap year', [['mappa-annual-report.published', '2008-02-29T09:00']],
    '2008-03-01T09:00', { [publish]: 'open by 2009-03-01T00:00' }],
  ['each turn counts from the last', [
    ['mappa-annual-report.published', '2022-07-10T09:00'], ['mappa-annual-report.published', '2023-06-01T09:00'],
  ], '2023-06-02T09:00', { [publish]: 'met by 2023-07-11T00:00; open by 2024-06-02T00:00' }],
  ['a further word on the last one is no new report', [
    ['mappa-annual-report.published', '2022-07-10T09:00'],
    ['mappa-annual-report.published', '2022-08-10T09:00', { about: 'e1' }],
  ], '2022-09-01T09:00', { [publish]: 'open by 2023-07-11T00:00' }],
])
