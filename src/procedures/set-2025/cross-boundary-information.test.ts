import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { crossBoundaryInformation } from './cross-boundary-information.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: crossBoundaryInformation }, { children: [{ id: 'c1' }] })

const send = 'send-records-after-move'
const ask = 'ask-for-records-after-move'
const toLead: Given = ['move.notified', '2026-04-01T10:00', { data: { addressee: ['lead social worker'] } }]

lawRows('A 6.3.2: records in five days', policy, [
  ['calendar days: Good Friday and the weekend count', [toLead], '2026-04-01T11:00', { [send]: 'open by 2026-04-07T00:00' }],
  ['whoever was told first; a later notice moves nothing', [
    toLead, ['move.notified', '2026-04-03T10:00', { data: { addressee: ['receiving authority'] } }],
  ], '2026-04-03T11:00', { [send]: 'open by 2026-04-07T00:00', [ask]: 'open' }],
  ['on the last minute', [
    toLead, ['records.sent', '2026-04-06T23:59'],
  ], '2026-04-08T11:00', { [send]: 'met by 2026-04-07T00:00', [ask]: 'ended' }],
  ['a minute later', [
    toLead, ['records.sent', '2026-04-07T00:00'],
  ], '2026-04-08T11:00', { [send]: 'met-late by 2026-04-07T00:00' }],
  ['a move to London follows the London procedures', [
    ['move.notified', '2026-04-01T10:00', { data: { addressee: ['receiving authority'], told: 'Redbridge Council' } }],
  ], '2026-04-01T11:00', { [send]: 'none' }],
])

lawRows('A 6.3.3: records asked for at once', policy, [
  ['with no date to miss', [toLead], '2026-06-01T11:00', { [ask]: 'open' }],
  ['asked for', [toLead, ['records.requested', '2026-04-01T10:30']], '2026-06-01T11:00', { [ask]: 'met' }],
])
