import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { cpVisit } from './cp-visit.ts'
import { set2025 } from './index.ts'

const pack = { ...set2025, declarations: cpVisit }
const policy = law(pack, { children: [{ id: 'c1' }] })
const siblings = law(pack)

const visit = 'visit-child-on-plan'
const plan: Given = ['cp-plan.made', '2026-03-02T10:00']

lawRows('A 4.8.2: a visit every four weeks', policy, [
  ['the first four weeks from the plan', [plan], '2026-03-03T09:00', { [visit]: 'open by 2026-03-31T00:00' }],
  ['the next from the visit, not from the day on which it was due', [
    plan, ['cp-visit.made', '2026-03-16T15:00', { about: 'e1' }],
  ], '2026-03-17T09:00', { [visit]: 'met by 2026-03-31T00:00; open by 2026-04-14T00:00' }],
  ['on the last minute of a day in summer time', [
    plan, ['cp-visit.made', '2026-03-30T23:59', { about: 'e1' }],
  ], '2026-03-31T09:00', { [visit]: 'met by 2026-03-31T00:00; open by 2026-04-28T00:00' }],
  ['a minute later', [plan, ['cp-visit.made', '2026-03-31T00:00', { about: 'e1' }]], '2026-03-31T09:00', {
    [visit]: 'met-late by 2026-03-31T00:00; open by 2026-04-29T00:00',
  }],
  ['a visit that did not see the child', [
    plan, ['cp-visit.made', '2026-03-16T15:00', { data: { childSeen: false } }],
  ], '2026-03-17T09:00', { [visit]: 'open by 2026-03-31T00:00' }],
  ['where the record begins with a visit', [
    ['cp-visit.made', '2026-03-16T15:00'], ['cp-visit.made', '2026-04-07T15:00'],
  ], '2026-04-08T09:00', { [visit]: 'met by 2026-04-14T00:00; open by 2026-05-06T00:00' }],
  ['a visit that failed', [
    plan, ['access.failed', '2026-03-16T15:00'],
  ], '2026-03-17T09:00', { [visit]: 'open by 2026-03-31T00:00' }],
  ['a review that leaves the plan standing', [
    plan, ['rcpc.held', '2026-03-20T10:00', { data: { planDecision: 'plan continues' } }],
  ], '2026-03-21T09:00', { [visit]: 'open by 2026-03-31T00:00' }],
  ['a review that ends it', [
    plan, ['rcpc.held', '2026-03-20T10:00', { data: { planDecision: 'plan ends' } }],
  ], '2026-03-21T09:00', { [visit]: 'ended by 2026-03-31T00:00' }],
  ['the end of the plan', [
    plan, ['cp-plan.ended', '2026-03-20T10:00', { about: 'e1' }],
  ], '2026-04-21T09:00', { [visit]: 'ended by 2026-03-31T00:00' }],
])

lawRows('A 4.8.2: each child by itself', siblings, [
  ['one is seen', [plan, ['cp-visit.made', '2026-03-16T15:00', { children: ['c1'] }]], '2026-03-17T09:00', {
    [visit]: 'met by 2026-03-31T00:00; open by 2026-03-31T00:00; open by 2026-04-14T00:00',
  }],
])
