import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cinPlan } from './cin-plan.ts'
import { set2025 } from './index.ts'

const part = { ...set2025, declarations: cinPlan }
const policy = law(part, { children: [{ id: 'c1' }] })
const siblings = law(part)

const review = 'review-child-in-need-plan'

lawRows('A 2.5.26 and 4.10.9: a child in need plan is reviewed every six months at most', policy, [
  ['first from the plan', [['cin-plan.made', '2026-03-27T10:00']], '2026-03-28T09:00', { [review]: 'open by 2026-09-28T00:00' }],
  ['a month that has no such day ends earlier', [['cin-plan.made', '2026-08-31T10:00']], '2026-09-01T09:00', { [review]: 'open by 2027-03-01T00:00' }],
  ['then from each review, in time or late', [
    ['cin-plan.made', '2026-03-27T10:00'],
    ['cin-plan.reviewed', '2026-06-15T10:00', { about: 'e1' }],
    ['cin-plan.reviewed', '2026-12-16T10:00', { about: 'e1' }],
  ], '2027-01-01T09:00', {
    [review]: 'met by 2026-09-28T00:00; met-late by 2026-12-16T00:00; open by 2027-06-17T00:00',
  }],
  ['until a protection plan takes its place', [
    ['cin-plan.made', '2026-03-27T10:00'], ['cp-plan.made', '2026-05-01T10:00'],
  ], '2026-10-01T09:00', { [review]: 'ended by 2026-09-28T00:00' }],
  ['or social care closes the case', [
    ['cin-plan.made', '2026-03-27T10:00'], ['case.closed', '2026-05-01T10:00', { by: { role: 'team-manager' } }],
  ], '2026-10-01T09:00', { [review]: 'ended by 2026-09-28T00:00' }],
  ['the court service’s closing of its own file ends nothing', [
    ['cin-plan.made', '2026-03-27T10:00'], ['case.closed', '2026-05-01T10:00', { by: { role: 'fca' } }],
  ], '2026-10-01T09:00', { [review]: 'overdue by 2026-09-28T00:00' }],
])

lawRows('A 2.5.26: siblings', siblings, [
  ['the plan of one may end', [
    ['cin-plan.made', '2026-03-27T10:00'], ['cp-plan.made', '2026-05-01T10:00', { children: ['c1'] }],
  ], '2026-06-01T09:00', { [review]: 'ended by 2026-09-28T00:00; open by 2026-09-28T00:00' }],
])
