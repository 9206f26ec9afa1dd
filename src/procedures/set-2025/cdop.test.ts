import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cdop } from './cdop.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: cdop }, { record: 'child-death' })

const agree = 'agree-confidentiality-at-meeting'
const gate = 'other-processes-before-panel-review'
const family = 'pass-findings-to-family'

lawRows('A 9.2.21: the statement at the start of each meeting', policy, [
  ['each meeting anew', [
    ['cdop-meeting.held', '2026-03-27T10:00'],
    ['confidentiality.agreed', '2026-03-27T10:05', { about: 'e1' }],
    ['cdop-meeting.held', '2026-06-26T10:00'],
  ], '2026-06-26T11:00', { [agree]: 'met; open' }],
  ['agreed just before the meeting was written down', [
    ['confidentiality.agreed', '2026-03-27T10:00'],
    ['cdop-meeting.held', '2026-03-27T10:30'],
  ], '2026-03-27T11:00', { [agree]: 'none' }],
  ['the agreement of another day does not do', [
    ['confidentiality.agreed', '2026-03-26T10:00'],
    ['cdop-meeting.held', '2026-03-27T10:30'],
  ], '2026-03-27T11:00', { [agree]: 'open' }],
])

lawRows('A 9.3.12: other processes first', policy, [
  ['nothing on record: a warning, never a refusal', [
    ['child.died', '2026-03-27T16:10'], ['cdop-review.started', '2026-09-01T10:00', { about: 'e1' }],
  ], '2026-09-01T10:00', { warned: `e2: ${gate}`, refused: 'none' }],
  ['the inquest is over', [
    ['child.died', '2026-03-27T16:10'],
    ['coroner.informed', '2026-03-30T16:10', { about: 'e1' }],
    ['coroner-inquest.concluded', '2026-08-30T16:10', { about: 'e2' }],
    ['cdop-review.started', '2026-09-01T10:00', { about: 'e1' }],
  ], '2026-09-01T10:00', { warned: 'none' }],
  ['a practice review runs still', [
    ['child.died', '2026-03-27T16:10'],
    ['coroner-inquest.concluded', '2026-08-30T16:10', { about: 'e1' }],
    ['cspr.started', '2026-05-30T16:10', { about: 'e1' }],
    ['cdop-review.started', '2026-09-01T10:00', { about: 'e1' }],
  ], '2026-09-01T10:00', { warned: `e4: ${gate}` }],
  ['so do criminal proceedings', [
    ['child.died', '2026-03-27T16:10'],
    ['prosecution.started', '2026-05-30T16:10', { about: 'e1' }],
    ['cdop-review.started', '2026-09-01T10:00', { about: 'e1' }],
  ], '2026-09-01T10:00', { warned: `e3: ${gate}` }],
  ['somebody says that all are over', [
    ['child.died', '2026-03-27T16:10'],
    ['prosecution.started', '2026-05-30T16:10', { about: 'e1' }],
    ['parallel-processes.concluded', '2026-08-30T16:10', { about: 'e1' }],
    ['cdop-review.started', '2026-09-01T10:00', { about: 'e1' }],
  ], '2026-09-01T10:00', { warned: 'none' }],
])

lawRows('A 9.3.13: what the family should know', policy, [
  ['in a timely manner, with no date', [['cdop-review.completed', '2026-09-01T10:00']], '2027-09-01T10:00', { [family]: 'open' }],
  ['told', [['cdop-review.completed', '2026-09-01T10:00'], ['family.informed', '2026-09-08T10:00', { about: 'e1' }]],
    '2027-09-01T10:00', { [family]: 'met' }],
])
