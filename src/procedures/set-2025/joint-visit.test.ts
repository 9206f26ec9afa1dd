import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { jointVisit } from './joint-visit.ts'

const policy = law({ ...set2025, declarations: jointVisit }, { children: [{ id: 'c1' }] })
const share = 'share-joint-visit-record'

lawRows('A 3.3.7: what a joint visit led to is shared on completion', policy, [
  ['at once', [['joint-visit.completed', '2026-03-27T16:10']], '2026-03-30T09:00', { [share]: 'open' }],
  ['until it is', [
    ['joint-visit.completed', '2026-03-27T16:10'], ['joint-visit.record-shared', '2026-03-27T18:10', { about: 'e1' }],
  ], '2026-03-30T09:00', { [share]: 'met' }],
])
