import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const record = 'record-concern'

lawRows('2.95: the record is made as soon as possible', policy, [
  ['with no date', [['concern.identified', '2024-06-12T16:10']], '2024-07-12T09:00', { [record]: 'open' }],
  ['written up', [['concern.identified', '2024-06-12T16:10'], ['concern.recorded', '2024-06-12T18:00', { about: 'e1' }]],
    '2024-06-12T19:00', { [record]: 'met' }],
  ['each concern has its own', [
    ['concern.identified', '2024-06-12T16:10'], ['concern.identified', '2024-06-12T16:20'],
    ['concern.recorded', '2024-06-12T18:00', { about: 'e2' }],
  ], '2024-06-12T19:00', { [record]: 'open; met' }],
])

lawRows('before 2.93: the case file before a significant decision', policy, [
  ['a decision from elsewhere with no look at the file', [['significant-decision.made', '2024-06-12T16:10']],
    '2024-06-12T17:00', { warned: 'e1: case-file-before-decision', refused: 'none' }],
  ['with one', [['case-file.consulted', '2024-06-12T16:00'], ['significant-decision.made', '2024-06-12T16:10']],
    '2024-06-12T17:00', { warned: 'none' }],
  ['a look before an earlier decision', [
    ['case-file.consulted', '2024-05-01T16:00'], ['significant-decision.made', '2024-05-01T16:10'],
    ['significant-decision.made', '2024-06-12T16:10'],
  ], '2024-06-12T17:00', { warned: 'e3: case-file-before-decision' }],
  ['one a minute too late', [
    ['significant-decision.made', '2024-06-12T16:10'], ['case-file.consulted', '2024-06-12T16:11'],
  ], '2024-06-12T17:00', { warned: 'e1: case-file-before-decision' }],
])
