import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { set2025 } from './index.ts'
import { moveDuringS47 } from './move-during-s47.ts'

const policy = law({ ...set2025, declarations: moveDuringS47 }, { children: [{ id: 'c1' }] })

const hold = 'hold-strategy-discussion-after-move'
const enquiry: Given = ['s47.started', '2026-03-23T10:00']
const moved: Given = ['child.moved-area', '2026-03-27T18:00']

lawRows('A 6.10.1: seventy-two hours', policy, [
  ['by the clock, over the weekend on which it goes forward', [
    enquiry, moved,
  ], '2026-03-27T19:00', { [hold]: 'open by 2026-03-30T19:00' }],
  ['and over that on which it goes back', [
    ['s47.started', '2026-10-19T10:00'], ['child.moved-area', '2026-10-23T18:00'],
  ], '2026-10-23T19:00', { [hold]: 'open by 2026-10-26T17:00' }],
  ['the discussion that began the enquiry is enough to show it', [
    ['strategy-discussion.held', '2026-03-23T10:00', { data: { section47: 'start enquiry' } }], moved,
  ], '2026-03-27T19:00', { [hold]: 'open by 2026-03-30T19:00' }],
  ['held a minute before', [
    enquiry, moved, ['strategy-discussion.held', '2026-03-30T18:59'],
  ], '2026-03-31T09:00', { [hold]: 'met by 2026-03-30T19:00' }],
  ['held on the minute: late', [enquiry, moved, ['strategy-discussion.held', '2026-03-30T19:00']], '2026-03-31T09:00', {
    [hold]: 'met-late by 2026-03-30T19:00',
  }],
  ['inviting to it is not holding it', [
    enquiry, moved, ['strategy-discussion.convened', '2026-03-28T10:00'],
  ], '2026-03-28T11:00', { [hold]: 'open by 2026-03-30T19:00' }],
  ['the enquiry was over', [enquiry, ['s47.concluded', '2026-03-25T10:00'], moved], '2026-03-27T19:00', { [hold]: 'none' }],
  ['there is none', [moved], '2026-03-27T19:00', { [hold]: 'none' }],
  ['a move to London follows the London procedures', [
    enquiry, ['child.moved-area', '2026-03-27T18:00', { data: { newAuthority: 'London Borough of Hackney' } }],
  ], '2026-03-27T19:00', { [hold]: 'none' }],
])

lawRows('A 6.8.1: normally finished first', policy, [
  ['a warning; the agreement stands', [enquiry, ['case-transfer.agreed', '2026-04-01T10:00']], '2026-04-01T11:00', {
    warned: 'e2: finish-before-responsibility-passes', refused: 'none',
  }],
  ['nothing to say once it is finished', [
    enquiry, ['s47.concluded', '2026-03-31T10:00'], ['case-transfer.agreed', '2026-04-01T10:00'],
  ], '2026-04-01T11:00', { warned: 'none' }],
])
