import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { contractWorkers } from './contract-workers.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: contractWorkers }, { record: 'allegation' })

const volunteer = { workerKind: 'volunteer' }

lawRows('A 7.5.3: a contract or volunteer worker is not dropped for good before the facts and the LADO', policy, [
  ['dropped at once: refused on both counts', [
    ['allegation.received', '2026-03-27T16:10'],
    ['staff-member.removed', '2026-03-27T17:10', { about: 'e1', data: volunteer }],
  ], '2026-03-27T17:10', { refused: 'e2: facts-before-worker-is-dropped; e2: lado-before-worker-is-dropped' }],
  ['telling the LADO alone is no talk about what follows', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.referred', '2026-03-27T16:20', { about: 'e1' }],
    ['disciplinary-report.received', '2026-04-20T16:20', { about: 'e1' }],
    ['staff-member.removed', '2026-04-21T17:10', { about: 'e1', data: volunteer }],
  ], '2026-04-21T17:10', { refused: 'e4: lado-before-worker-is-dropped' }],
  ['facts found and LADO asked', [
    ['allegation.received', '2026-03-27T16:10'],
    ['facts.found', '2026-04-20T16:20', { about: 'e1' }],
    ['lado.consulted', '2026-04-21T10:00', { about: 'e1' }],
    ['staff-member.removed', '2026-04-21T17:10', { about: 'e1', data: { workerKind: 'contract' } }],
  ], '2026-04-21T17:10', { refused: 'none', warned: 'none' }],
  ['one of two strands is not over', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.decided', '2026-03-30T16:10', { about: 'e1', data: { strands: ['police investigation', 'employer action'] } }],
    ['disciplinary-report.received', '2026-04-20T16:20', { about: 'e1' }],
    ['lado.consulted', '2026-04-21T10:00', { about: 'e1' }],
    ['staff-member.removed', '2026-04-21T17:10', { about: 'e1', data: volunteer }],
  ], '2026-04-21T17:10', { refused: 'e5: facts-before-worker-is-dropped' }],
  ['an employee has the disciplinary procedure', [
    ['staff-member.removed', '2026-03-27T17:10', { data: { workerKind: 'employed' } }],
  ], '2026-03-27T17:10', { refused: 'none', warned: 'none' }],
  ['nobody says which: a warning only', [['staff-member.removed', '2026-03-27T17:10']], '2026-03-27T17:10', {
    refused: 'none', warned: 'e1: facts-before-any-worker-is-dropped; e1: lado-before-any-worker-is-dropped',
  }],
])
