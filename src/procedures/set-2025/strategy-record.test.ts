import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { strategyRecord } from './strategy-record.ts'

const policy = law({ ...set2025, declarations: strategyRecord }, { children: [{ id: 'c1' }] })
const note = 'note-agreed-actions'
const circulate = 'circulate-strategy-record'
const circulateCall = 'circulate-telephone-record'

lawRows('A 3.4.15 and 3.4.16: what is written down of a strategy discussion', policy, [
  ['actions are noted at the time, the record sent as soon as practicable', [
    ['strategy-discussion.held', '2026-03-27T10:00'],
  ], '2026-04-20T09:00', { [note]: 'open', [circulate]: 'open', [circulateCall]: 'none' }],
  ['done', [
    ['strategy-discussion.held', '2026-03-27T10:00', { data: { format: 'meeting' } }],
    ['agency-actions.noted', '2026-03-27T11:00', { about: 'e1' }],
    ['strategy-record.circulated', '2026-03-30T11:00', { about: 'e1' }],
  ], '2026-04-20T09:00', { [note]: 'met', [circulate]: 'met' }],
  ['of a call, by a manager’s authority', [
    ['strategy-discussion.held', '2026-03-27T10:00', { data: { format: 'telephone' } }],
    ['strategy-record.circulated', '2026-03-27T11:00', { about: 'e1' }],
  ], '2026-03-27T12:00', { [note]: 'open', [circulate]: 'none', [circulateCall]: 'open' }],
  ['given', [
    ['strategy-discussion.held', '2026-03-27T10:00', { data: { format: 'telephone' } }],
    ['strategy-record.circulated', '2026-03-27T11:00', { about: 'e1', data: { authorisedBy: 'T Manager' } }],
  ], '2026-03-27T12:00', { [circulateCall]: 'met' }],
  ['the record of one discussion is not that of another', [
    ['strategy-discussion.held', '2026-03-27T10:00'],
    ['strategy-discussion.held', '2026-03-30T10:00'],
    ['strategy-record.circulated', '2026-03-30T11:00', { about: 'e2' }],
  ], '2026-03-30T12:00', { [circulate]: 'open; met' }],
])
