import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { allegationsSuspension } from './allegations-suspension.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: allegationsSuspension }, { record: 'allegation' })

const weigh = 'weigh-alternatives-to-suspension'
const gate = 'alternatives-before-suspension'

lawRows('A 7.3.15: every alternative before suspension', policy, [
  ['weighing it asks for them, with no date', [['suspension.considered', '2026-03-27T16:10']], '2026-05-27T16:10', { [weigh]: 'open' }],
  ['so does a meeting that recommends it', [
    ['allegation-meeting.held', '2026-03-27T16:10', { data: { suspension: 'recommend suspension' } }],
  ], '2026-03-27T16:10', { [weigh]: 'open' }],
  ['once only', [
    ['suspension.considered', '2026-03-27T16:10'],
    ['allegation-meeting.held', '2026-03-27T17:10', { data: { suspension: 'recommend suspension' } }],
  ], '2026-03-27T17:10', { [weigh]: 'open' }],
  ['a meeting without it does not', [['allegation-meeting.held', '2026-03-27T16:10']], '2026-03-27T16:10', { [weigh]: 'none' }],
  ['weighed, then suspended', [
    ['suspension.considered', '2026-03-27T16:10'],
    ['suspension-alternatives.considered', '2026-03-27T17:10', { about: 'e1' }],
    ['staff-member.suspended', '2026-03-27T18:10', { about: 'e1' }],
  ], '2026-03-27T18:10', { [weigh]: 'met', warned: 'none', refused: 'none' }],
  ['suspended without: late from then on, warned about, never refused', [
    ['suspension.considered', '2026-03-27T16:10'],
    ['staff-member.suspended', '2026-03-27T18:10', { about: 'e1' }],
  ], '2026-03-27T18:10', { [weigh]: 'overdue by 2026-03-27T18:10', warned: `e2: ${gate}`, refused: 'none' }],
  ['weighed in the written decision', [
    ['suspension.considered', '2026-03-27T16:10'],
    ['suspension.decided', '2026-03-27T17:10', { about: 'e1', data: { decision: 'suspend', optionsConsidered: 'other duties' } }],
    ['staff-member.suspended', '2026-03-27T18:10', { about: 'e2' }],
  ], '2026-03-27T18:10', { [weigh]: 'met', warned: 'none' }],
  ['an alternative is chosen: nothing more is owed', [
    ['suspension.considered', '2026-03-27T16:10'],
    ['suspension.decided', '2026-03-27T17:10', { about: 'e1', data: { decision: 'alternative to suspension' } }],
  ], '2026-03-27T17:10', { [weigh]: 'ended', warned: 'none' }],
])
