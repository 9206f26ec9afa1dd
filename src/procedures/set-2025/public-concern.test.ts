import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { publicConcern } from './public-concern.ts'

const policy = law({ ...set2025, declarations: publicConcern }, { children: [{ id: 'c1' }] })
const record = 'record-contact-as-it-happens'

lawRows('A 1.7.1: a contact is written up as it happens', policy, [
  ['at once', [['contact.received', '2026-03-27T16:10']], '2026-03-27T17:00', { [record]: 'open' }],
  ['as its own entry does it', [
    ['contact.received', '2026-03-27T16:10', { data: { facts: 'Heard crying at night' } }],
  ], '2026-03-27T17:00', { [record]: 'met' }],
  ['or a further one', [
    ['contact.received', '2026-03-27T16:10'],
    ['contact.received', '2026-03-27T16:40', { about: 'e1', data: { opinions: 'The caller is worried' } }],
  ], '2026-03-27T17:00', { [record]: 'met' }],
  ['or another system says so', [
    ['contact.received', '2026-03-27T16:10'], ['contact.recorded', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T17:00', { [record]: 'met' }],
  ['another contact, written up, says nothing of this one', [
    ['contact.received', '2026-03-27T16:10'],
    ['contact.received', '2026-03-27T16:40', { data: { facts: 'Seen alone' } }],
  ], '2026-03-27T17:00', { [record]: 'open; met' }],
])
