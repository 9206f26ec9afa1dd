import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const worker = law(cafcass2007, { record: 'worker', children: [] })
const dated = 'recheck-criminal-record'
const undated = 'recheck-criminal-record-undated'

function checked(at: string, dateOfCheck?: string): Given {
  return ['dbs-disclosure.received', at, { data: dateOfCheck === undefined ? {} : { dateOfCheck } }]
}

lawRows('4.27: criminal records every three years', worker, [
  ['from the day of the last check', [checked('2021-06-15T09:00', '2021-06-01')], '2021-06-16T09:00',
    { [dated]: 'open by 2024-06-02T00:00', [undated]: 'none' }],
  ['from the result, where the day is not recorded', [checked('2021-06-15T09:00')], '2021-06-16T09:00',
    { [undated]: 'open by 2024-06-16T00:00', [dated]: 'none' }],
  ['from 29 February: to the 28th', [checked('2020-03-02T09:00', '2020-02-29')],
    '2020-03-03T09:00', { [dated]: 'open by 2023-03-01T00:00' }],
  ['each turn counts from the last', [
    checked('2018-06-15T09:00', '2018-06-01'), checked('2021-05-20T09:00', '2021-05-10'),
  ], '2021-05-21T09:00', { [dated]: 'met by 2021-06-02T00:00; open by 2024-05-11T00:00' }],
  ['done the day after it is late', [
    checked('2018-06-01T09:00', '2018-06-01'), checked('2021-06-02T00:00', '2021-06-01'),
  ], '2021-06-03T09:00', { [dated]: 'met-late by 2021-06-02T00:00; open by 2024-06-02T00:00' }],
  ['overdue', [checked('2018-06-01T09:00', '2018-06-01')],
    '2021-06-02T00:00', { [dated]: 'overdue by 2021-06-02T00:00' }],
  ['a further word on the last one is no new check', [
    checked('2018-06-15T09:00', '2018-06-01'),
    ['dbs-disclosure.received', '2018-06-20T09:00', { about: 'e1', data: { dateOfCheck: '2018-06-01' } }],
  ], '2018-07-01T09:00', { [dated]: 'open by 2021-06-02T00:00' }],
  ['a turn that runs past the framework’s end is still owed, and starts no other', [
    checked('2024-06-15T09:00', '2024-06-01'), checked('2025-06-10T09:00', '2025-06-01'),
  ], '2025-06-11T09:00', { [dated]: 'met by 2027-06-02T00:00' }],
])
