import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const worker = law(cafcass2007, { record: 'worker', children: [] })
const objectives = 'set-objectives'
const competencies = 'test-competencies'
const due = 'hold-appraisal-that-is-due'

function appraised(at: string, ...tested: readonly string[]): Given {
  return ['appraisal.held', at, { data: tested.length === 0 ? {} : { competencies: tested } }]
}

lawRows('4.10: the competencies are tested every year', worker, [
  ['a year from the last appraisal', [appraised('2023-04-20T10:00', 'alert to safeguarding')], '2023-04-21T09:00',
    { [competencies]: 'open by 2024-04-21T00:00' }],
  ['each turn counts from the last', [
    appraised('2022-04-20T10:00', 'alert to safeguarding'), appraised('2023-03-01T10:00', 'alert to safeguarding'),
  ], '2023-03-02T09:00', { [competencies]: 'met by 2023-04-21T00:00; open by 2024-03-02T00:00' }],
  ['the day after it is late', [
    appraised('2022-04-20T10:00', 'alert to safeguarding'), appraised('2023-04-21T00:00', 'alert to safeguarding'),
  ], '2023-04-22T09:00', { [competencies]: 'met-late by 2023-04-21T00:00; open by 2024-04-22T00:00' }],
  ['one that tested none leaves it owed, once', [
    appraised('2022-04-20T10:00', 'alert to safeguarding'), appraised('2023-03-01T10:00'),
  ], '2023-03-02T09:00', { [competencies]: 'open by 2023-04-21T00:00' }],
  ['the first one on record starts it, whatever it tested', [appraised('2022-04-20T10:00')], '2022-04-21T09:00',
    { [competencies]: 'open by 2023-04-21T00:00' }],
])

lawRows('4.10: an appraisal that is due, with none on record', worker, [
  ['is owed with no date', [['appraisal.due', '2023-04-20T10:00']], '2023-06-01T09:00', { [due]: 'open' }],
  ['where one is on record its own year runs', [
    appraised('2022-04-20T10:00', 'alert to safeguarding'), ['appraisal.due', '2023-04-20T10:00'],
  ], '2023-06-01T09:00', { [due]: 'none', [competencies]: 'overdue by 2023-04-21T00:00' }],
  ['held', [['appraisal.due', '2023-04-20T10:00'], appraised('2023-04-25T10:00', 'alert to safeguarding')],
    '2023-06-01T09:00', { [due]: 'met' }],
])

lawRows('4.9: objectives every year', worker, [
  ['a year from the appraisal, where none were set', [appraised('2023-04-20T10:00')],
    '2023-04-21T09:00', { [objectives]: 'open by 2024-04-21T00:00' }],
  ['a year from those set last', [appraised('2023-04-20T10:00'), ['objectives.set', '2023-04-27T10:00']],
    '2023-04-28T09:00', { [objectives]: 'met by 2024-04-21T00:00; open by 2024-04-28T00:00' }],
  ['not twice from the next appraisal', [['objectives.set', '2022-04-27T10:00'], appraised('2023-04-20T10:00')],
    '2023-04-21T09:00', { [objectives]: 'open by 2023-04-28T00:00' }],
  ['overdue', [['objectives.set', '2022-04-27T10:00']],
    '2023-04-28T00:00', { [objectives]: 'overdue by 2023-04-28T00:00' }],
])
