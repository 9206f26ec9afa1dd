import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })
const meet = 'hold-first-core-group'
const plan = { continuingRisk: 'at continuing risk: protection plan and registration' }

// Monday 16 February 2026: the tenth working day is Monday 2 March. Monday 23 March: Wednesday 8 April, past Easter.
// Monday 21 December: Thursday 7 January 2027, past 25 and 28 December and 1 January.
lawRows('para 137: the core group within 10 working days of the initial conference', guidance, [
  ['that makes the plan', [['icpc.held', '2026-02-16T10:00', { data: plan }]], '2026-03-02T23:59', { [meet]: 'open by 2026-03-03T00:00' }],
  ['past Easter', [['icpc.held', '2026-03-23T10:00', { data: plan }]], '2026-03-23T10:00', { [meet]: 'open by 2026-04-09T00:00' }],
  ['past Christmas', [['icpc.held', '2026-12-21T10:00', { data: plan }]], '2026-12-21T10:00', { [meet]: 'open by 2027-01-08T00:00' }],
  ['that does not say whether it makes one', [['icpc.held', '2026-02-16T10:00']], '2026-02-16T10:00', { [meet]: 'open by 2026-03-03T00:00' }],
  ['not of one that makes none', [
    ['icpc.held', '2026-02-16T10:00', { data: { continuingRisk: 'not at continuing risk' } }],
  ], '2026-02-16T10:00', { [meet]: 'none' }],
  ['of a pre-birth conference', [
    ['prebirth-conference.held', '2026-02-16T10:00', { data: { planDecision: 'child is subject of a plan' } }],
  ], '2026-02-16T10:00', { [meet]: 'open by 2026-03-03T00:00' }],
  ['of a transfer conference', [
    ['transfer-conference.held', '2026-02-16T10:00', { data: { planDecision: 'child is subject of a plan' } }],
  ], '2026-02-16T10:00', { [meet]: 'open by 2026-03-03T00:00' }],
  ['not of a review', [['rcpc.held', '2026-02-16T10:00']], '2026-02-16T10:00', { [meet]: 'none' }],
  ['met on the last day', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }],
    ['cp-plan.made', '2026-02-16T11:00', { about: 'e1' }],
    ['core-group.scheduled', '2026-02-16T12:00', { about: 'e1' }],
    ['core-group.held', '2026-03-02T23:59', { about: 'e3' }],
  ], '2026-03-03T00:00', { [meet]: 'met by 2026-03-03T00:00' }],
  ['met the day after', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }], ['core-group.held', '2026-03-03T00:00', { about: 'e1' }],
  ], '2026-03-03T00:00', { [meet]: 'met-late by 2026-03-03T00:00' }],
  ['no later meeting has a time', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }], ['core-group.held', '2026-02-20T10:00', { about: 'e1' }],
  ], '2027-02-20T10:00', { [meet]: 'met by 2026-03-03T00:00' }],
  ['nothing is owed once the plan has ended', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }],
    ['cp-plan.ended', '2026-02-20T10:00', { about: 'e1', data: { ground: 'left the UK permanently' } }],
  ], '2026-02-20T10:00', { [meet]: 'ended by 2026-03-03T00:00' }],
  ['a proposal to end it ends nothing', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }],
    ['cp-plan.ended', '2026-02-20T10:00', { about: 'e1', data: { decision: 'referred to review conference' } }],
  ], '2026-02-20T10:00', { [meet]: 'open by 2026-03-03T00:00' }],
  ['where the child moved, the end of the old plan leaves the new one’s group', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }],
    ['move.notified', '2026-02-17T10:00', { about: 'e1' }],
    ['transfer-conference.held', '2026-02-23T10:00', { about: 'e2', data: { planDecision: 'child is subject of a plan' } }],
    ['cp-plan.ended', '2026-02-24T10:00', { about: 'e1', data: { ground: 'moved permanently, transfer confirmed' } }],
  ], '2026-02-24T10:00', { [meet]: 'ended by 2026-03-03T00:00; open by 2026-03-10T00:00' }],
])

lawRows('para 137: each child by itself', siblings, [
  ['only for the one who has a plan', [
    ['icpc.held', '2026-02-16T10:00', { children: ['c1'], data: plan }],
    ['icpc.held', '2026-02-16T10:00', { children: ['c2'], data: { planDecision: 'child is not' } }],
  ], '2026-02-16T10:00', { [meet]: 'open by 2026-03-03T00:00' }],
])
