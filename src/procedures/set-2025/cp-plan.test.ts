import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cpPlan } from './cp-plan.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: cpPlan }, { children: [{ id: 'c1' }] })

const begin = 'begin-plan'
const notes = 'send-core-group-notes'

lawRows('A 5.3.10: the plan begins at once', policy, [
  ['with no date to miss', [['cp-plan.made', '2026-03-02T10:00']], '2026-04-02T10:00', { [begin]: 'open' }],
  ['begun', [
    ['cp-plan.made', '2026-03-02T10:00'], ['cp-plan.implementation-started', '2026-03-03T10:00', { about: 'e1' }],
  ], '2026-04-02T10:00', { [begin]: 'met' }],
  ['ended before it began', [
    ['cp-plan.made', '2026-03-02T10:00'], ['cp-plan.ended', '2026-03-03T10:00', { about: 'e1' }],
  ], '2026-04-02T10:00', { [begin]: 'ended' }],
])

// Thursday 2 April 2026: the first working day after it is Tuesday 7; the tenth is Monday 20.
lawRows('A 5.3.10: notes and plan go out in ten working days', policy, [
  ['over Easter', [['core-group.held', '2026-04-02T10:00']], '2026-04-02T11:00', { [notes]: 'open by 2026-04-21T00:00' }],
  ['sent on the last minute', [
    ['core-group.held', '2026-04-02T10:00'], ['core-group-record.circulated', '2026-04-20T23:59', { about: 'e1' }],
  ], '2026-04-21T11:00', { [notes]: 'met by 2026-04-21T00:00' }],
  ['sent a minute later', [
    ['core-group.held', '2026-04-02T10:00'], ['core-group-record.circulated', '2026-04-21T00:00', { about: 'e1' }],
  ], '2026-04-21T11:00', { [notes]: 'met-late by 2026-04-21T00:00' }],
  ['of two core groups, the notes of the second leave the first’s owed', [
    ['core-group.held', '2026-04-02T10:00'], ['core-group.held', '2026-04-08T10:00'],
    ['core-group-record.circulated', '2026-04-10T10:00', { about: 'e2' }],
  ], '2026-04-11T11:00', { [notes]: 'open by 2026-04-21T00:00; met by 2026-04-23T00:00' }],
])
