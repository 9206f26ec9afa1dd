import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { allegationsTelling } from './allegations-telling.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: allegationsTelling }, { record: 'allegation' })

const atOnce = 'tell-parents-straight-away'
const parents = 'tell-parents-of-allegation'
const accused = 'tell-accused-of-allegation'
const union = 'advise-accused-of-union'
const staff = 'consult-human-resources'
const advice = 'advice-before-telling-parents'

lawRows('A 7.3.2 and 7.3.3: parents', policy, [
  ['are told as soon as possible, with no date', [['allegation.received', '2026-03-27T16:10', { data: { childInjured: false } }]],
    '2026-05-27T16:10', { [parents]: 'open', [atOnce]: 'none' }],
  ['of a child who is hurt: straight away, with no advice waited for', [
    ['allegation.received', '2026-03-27T16:10', { data: { childInjured: true } }],
    ['parents.informed', '2026-03-27T16:20', { about: 'e1', data: { matter: 'allegation' } }],
  ], '2026-03-27T16:20', { [atOnce]: 'met', [parents]: 'met', warned: 'none' }],
  ['nobody says whether a child is hurt: it stays on the list', [['allegation.received', '2026-03-27T16:10']], '2026-03-27T16:20',
    { [atOnce]: 'open' }],
  ['until somebody does', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation.received', '2026-03-27T16:20', { about: 'e1', data: { childInjured: false } }],
  ], '2026-03-27T16:20', { [atOnce]: 'ended', [parents]: 'open' }],
  ['with advice, no warning', [
    ['allegation.received', '2026-03-27T16:10', { data: { childInjured: false } }],
    ['lado.referred', '2026-03-27T16:20', { about: 'e1' }],
    ['lado.decided', '2026-03-30T10:00', { about: 'e2', data: { parentsMayBeTold: 'tell parents in part' } }],
    ['parents.informed', '2026-03-30T11:00', { about: 'e1' }],
  ], '2026-03-30T11:00', { [parents]: 'met', warned: 'none' }],
  ['without advice, a warning', [
    ['allegation.received', '2026-03-27T16:10', { data: { childInjured: false } }],
    ['parents.informed', '2026-03-30T11:00', { about: 'e1' }],
  ], '2026-03-30T11:00', { [parents]: 'met', warned: `e2: ${advice}` }],
  ['told of something else: still owed', [
    ['allegation.received', '2026-03-27T16:10', { data: { childInjured: false } }],
    ['parents.informed', '2026-03-30T11:00', { data: { matter: 'enquiry' } }],
  ], '2026-03-30T11:00', { [parents]: 'open', warned: 'none' }],
  ['not while the LADO advises against it', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: { parentsMayBeTold: 'do not tell parents yet' } }],
    ['parents.informed', '2026-03-30T11:00', { about: 'e1' }],
  ], '2026-03-30T11:00', { [parents]: 'ended', [atOnce]: 'ended', warned: 'e3: parents-wait-where-lado-says-so' }],
  ['owed again once the LADO agrees', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: { parentsMayBeTold: 'do not tell parents yet' } }],
    ['lado.decided', '2026-04-07T10:00', { about: 'e1', data: { parentsMayBeTold: 'tell parents in full' } }],
  ], '2026-04-07T10:00', { [parents]: 'ended; open' }],
  ['once only, where the LADO agrees from the start', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: { parentsMayBeTold: 'tell parents in full' } }],
  ], '2026-04-07T10:00', { [parents]: 'open' }],
  ['of the second of two allegations leaves the first', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation.received', '2026-03-27T17:10'],
    ['parents.informed', '2026-03-27T18:00', { about: 'e2' }],
  ], '2026-03-27T18:00', { [parents]: 'open; met' }],
])

lawRows('A 7.3.5 and 7.3.14: the person accused', policy, [
  ['is told, advised and supported as soon as possible', [['allegation.received', '2026-03-27T16:10']], '2026-03-27T16:10',
    { [accused]: 'open', [union]: 'open', [staff]: 'open' }],
  ['told after advice', [
    ['allegation.received', '2026-03-27T16:10'],
    ['disclosure.advised', '2026-03-30T10:00', { about: 'e1' }],
    ['accused.informed', '2026-03-30T10:30', { about: 'e1' }],
  ], '2026-03-30T10:30', { [accused]: 'met', warned: 'none' }],
  ['told without', [
    ['allegation.received', '2026-03-27T16:10'],
    ['accused.informed', '2026-03-30T10:30', { about: 'e1' }],
  ], '2026-03-30T10:30', { [accused]: 'met', warned: 'e2: advice-before-telling-accused' }],
  ['advised of a union, and human resources asked', [
    ['allegation.received', '2026-03-27T16:10'],
    ['accused.advised-of-union', '2026-03-30T10:30', { about: 'e1' }],
    ['human-resources.consulted', '2026-03-30T10:40', { about: 'e1' }],
  ], '2026-03-30T10:40', { [union]: 'met', [staff]: 'met', [accused]: 'open' }],
  ['no longer, where the threshold is not met', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.referred', '2026-03-27T16:20', { about: 'e1' }],
    ['lado.decided', '2026-03-30T10:00', { about: 'e2', data: { threshold: 'threshold not met' } }],
  ], '2026-03-30T10:00', { [accused]: 'ended', [union]: 'ended', [staff]: 'ended', [parents]: 'ended' }],
  ['a low-level concern starts none of it', [
    ['allegation.received', '2026-03-27T16:10', { data: { classified: 'below threshold, low-level concern' } }],
  ], '2026-03-30T10:00', { [accused]: 'none', [union]: 'none', [staff]: 'none', [parents]: 'none', [atOnce]: 'none' }],
])
