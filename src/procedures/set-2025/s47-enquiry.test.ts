import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { s47Enquiry } from './s47-enquiry.ts'

const policy = law({ ...set2025, declarations: s47Enquiry }, { children: [{ id: 'c1' }] })
const begin = 'begin-enquiry'
const authorised = 'manager-authorises-enquiry'
const consulted = 'police-consulted-on-threshold'

lawRows('A 3.3.1: an enquiry begins at once when the threshold is met', policy, [
  ['from reasonable cause', [['s47-threshold.met', '2026-03-27T16:10']], '2026-04-20T09:00', { [begin]: 'open' }],
  ['begun', [
    ['s47-threshold.met', '2026-03-27T16:10'], ['s47.started', '2026-03-27T17:10', { about: 'e1' }],
  ], '2026-03-27T18:00', { [begin]: 'met' }],
  ['or decided on in the discussion', [
    ['s47-threshold.met', '2026-03-27T16:10'],
    ['strategy-discussion.held', '2026-03-27T17:10', { about: 'e1', data: { section47: 'start enquiry' } }],
  ], '2026-03-27T18:00', { [begin]: 'met' }],
  ['a discussion that does not say begins nothing', [
    ['s47-threshold.met', '2026-03-27T16:10'], ['strategy-discussion.held', '2026-03-27T17:10', { about: 'e1' }],
  ], '2026-03-27T18:00', { [begin]: 'open' }],
  ['not where the discussion decides against it', [
    ['s47-threshold.met', '2026-03-27T16:10'],
    ['strategy-discussion.held', '2026-03-27T17:10', { about: 'e1', data: { section47: 'no enquiry' } }],
  ], '2026-03-27T18:00', { [begin]: 'ended' }],
  ['nor where one is under way', [
    ['s47.started', '2026-03-20T17:10'], ['s47-threshold.met', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-03-27T18:00', { [begin]: 'none' }],
  ['an enquiry that has been concluded is not', [
    ['s47.started', '2026-01-20T17:10'], ['s47.concluded', '2026-02-20T17:10', { about: 'e1' }],
    ['s47-threshold.met', '2026-03-27T16:10'],
  ], '2026-03-27T18:00', { [begin]: 'open' }],
])

lawRows('A 3.4.20: authority and the police’s view, which the enquiry does not wait for', policy, [
  ['warned of', [['s47.started', '2026-03-27T16:10']], '2026-03-27T17:00', { refused: 'none', warned: `e1: ${authorised}; e1: ${consulted}` }],
  ['both on record', [
    ['strategy-discussion.held', '2026-03-27T15:10', { data: { authorisedBy: 'T Manager', policeConsulted: true } }],
    ['s47.started', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-03-27T17:00', { warned: 'none' }],
])

lawRows('A 3.10.2: a longer time is exceptional', policy, [
  ['and takes the service manager’s authority', [
    ['strategy-discussion.held', '2026-03-27T15:10', { data: { section47: 'start enquiry', extendedTimescale: '2026-05-15' } }],
  ], '2026-03-27T17:00', { refused: 'none', warned: 'e1: longer-time-is-exceptional' }],
  ['as it may have been given', [
    ['icpc.delayed', '2026-03-27T14:10', { data: { authorisedBy: 'S Manager', reasons: 'Induced illness' } }],
    ['strategy-discussion.held', '2026-03-27T15:10', { about: 'e1', data: { extendedTimescale: '2026-05-15' } }],
  ], '2026-03-27T17:00', { warned: 'none' }],
])
