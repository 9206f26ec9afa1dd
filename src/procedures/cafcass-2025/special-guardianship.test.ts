import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { specialGuardianship } from './special-guardianship.ts'

const policy = law({ ...cafcass2025, declarations: specialGuardianship })

const proposed: Given = ['special-guardianship.proposed', '2026-03-02T09:00', { id: 'p' }]
const supported: Given = ['special-guardianship.supported', '2026-03-27T09:00', { id: 'yes', about: 'p' }]
const seen = (data: Record<string, unknown>): Given => ['checks.seen', '2026-03-20T09:00', { id: 's', about: 'p', data }]
const both = { dbsSeen: true, medicalSeen: true }

lawRows('para 52: DBS and medical checks of a prospective special guardian', policy, [
  ['are seen by the Guardian', [proposed], '2026-03-10T09:00', { 'see-checks-on-special-guardian': 'open' }],
  ['both were seen: support may follow', [
    proposed,
    seen(both),
    supported,
  ], '2026-03-27T10:00', { 'see-checks-on-special-guardian': 'met', 'refused': 'none' }],
  ['nothing was seen: refused', [proposed, supported], '2026-03-27T10:00',
    { 'see-checks-on-special-guardian': 'overdue by 2026-03-27T09:00', 'refused': 'yes: checks-seen-before-support' }],
  ['only the DBS check was seen: refused', [
    proposed,
    seen({ dbsSeen: true, medicalSeen: false }),
    supported,
  ], '2026-03-27T10:00', { refused: 'yes: checks-seen-before-support' }],
  ['only the DBS check is named: refused', [
    proposed,
    seen({ dbsSeen: true }),
    supported,
  ], '2026-03-27T10:00', { refused: 'yes: checks-seen-before-support' }],
  ['neither was: refused', [
    proposed,
    seen({ dbsSeen: false, medicalSeen: false }),
    supported,
  ], '2026-03-27T10:00', { refused: 'yes: checks-seen-before-support' }],
  ['that they were seen is on record, and no more: that is both of them', [
    proposed,
    seen({}),
    supported,
  ], '2026-03-27T10:00', {
    'see-checks-on-special-guardian': 'met', 'record-checks-and-analysis': 'open', 'refused': 'none',
  }],
  ['results that came back are not yet seen: refused', [
    proposed,
    ['checks.completed', '2026-03-20T09:00', { data: { kind: 'DBS' } }],
    supported,
  ], '2026-03-27T10:00', { refused: 'yes: checks-seen-before-support' }],
  ['in private law the paragraph does not ask', [
    ['court-application.received', '2026-02-01T09:00', { data: { application: 'C100', proceedings: 'private law' } }],
    proposed, supported,
  ], '2026-03-27T10:00', { 'see-checks-on-special-guardian': 'none', 'refused': 'none' }],
  ['outcomes and analysis are recorded', [
    proposed,
    seen(both),
  ], '2026-03-21T09:00', { 'record-checks-and-analysis': 'open' }],
  ['at once, by the same entry', [
    proposed,
    seen({ ...both, dbsOutcome: 'clear', medicalOutcome: 'fit', analysis: 'nothing against it' }),
  ], '2026-03-21T09:00', { 'record-checks-and-analysis': 'met' }],
  ['or later', [
    proposed,
    seen(both),
    ['checks.seen', '2026-03-22T09:00',
      { about: 's', data: { ...both, dbsOutcome: 'clear', medicalOutcome: 'fit', analysis: 'nothing against it' } }],
  ], '2026-03-23T09:00', { 'record-checks-and-analysis': 'met' }],
])
