import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { missingOrInaccessible } from './missing-or-inaccessible.ts'

const part = { ...set2025, declarations: missingOrInaccessible }
const policy = law(part, { children: [{ id: 'c1' }] })
const siblings = law(part)
const discuss = 'hold-strategy-discussion-on-missing-child'
const agree = 'agree-how-to-find-child'
const started: Given = ['s47.started', '2026-03-20T10:00']
const missing: Given = ['child.missing', '2026-03-27T16:10', { about: 'e1' }]

lawRows('A 3.6.2: a child under enquiry cannot be found', policy, [
  ['both within 24 hours', [started, missing], '2026-03-27T17:00', {
    [discuss]: 'open by 2026-03-28T16:10', [agree]: 'open by 2026-03-28T16:10',
  }],
  ['an hour later by the clock where it goes forward', [
    started, ['child.missing', '2026-03-28T16:10', { about: 'e1' }],
  ], '2026-03-28T17:00', { [discuss]: 'open by 2026-03-29T17:10' }],
  ['an hour earlier where it goes back', [
    started, ['child.missing', '2026-10-24T10:00', { about: 'e1' }],
  ], '2026-10-24T17:00', { [discuss]: 'open by 2026-10-25T09:00' }],
  ['also while no enquiry is on record', [['child.missing', '2026-03-27T16:10']], '2026-03-27T17:00', { [discuss]: 'open by 2026-03-28T16:10' }],
  ['not once the enquiry has been concluded', [
    started, ['s47.concluded', '2026-03-24T10:00', { about: 'e1' }], missing,
  ], '2026-03-27T17:00', { [discuss]: 'none', [agree]: 'none' }],
  ['a minute before', [
    started, missing,
    ['strategy-discussion.held', '2026-03-28T16:09', { about: 'e2' }],
    ['location-plan.agreed', '2026-03-28T16:10', { about: 'e2' }],
  ], '2026-03-28T17:00', { [discuss]: 'met by 2026-03-28T16:10', [agree]: 'met-late by 2026-03-28T16:10' }],
  ['nothing more once the child is seen', [
    started, missing, ['child.seen', '2026-03-27T20:00', { about: 'e2' }],
  ], '2026-03-30T09:00', { [discuss]: 'ended by 2026-03-28T16:10', [agree]: 'ended by 2026-03-28T16:10' }],
])

lawRows('A 3.6.2: siblings', siblings, [
  ['seeing one of them leaves the other missing', [
    started, missing, ['child.seen', '2026-03-27T20:00', { about: 'e2', children: ['c1'] }],
  ], '2026-03-27T21:00', { [discuss]: 'ended by 2026-03-28T16:10; open by 2026-03-28T16:10' }],
])
