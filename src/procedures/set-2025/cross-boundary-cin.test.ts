import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { crossBoundaryCin } from './cross-boundary-cin.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: crossBoundaryCin }, { children: [{ id: 'c1' }] })

const fromMove = 'assess-after-move'
const fromNotice = 'assess-after-notice'
const comingMove = 'assess-after-coming-move'
const decide = 'decide-eligibility-after-notice'
const tell = 'notify-discovered-move'

const moved = (at: string, newAuthority = 'Suffolk County Council'): Given => ['child.moved-area', at, { data: { newAuthority } }]
const told = (at: string, more: Record<string, unknown> = {}): Given => ['move.notified', at, { data: { addressee: ['receiving authority'], ...more } }]

lawRows('A 6.8.3: one calendar month, from the later of move and notice', policy, [
  ['from the move, to the last day of February', [
    moved('2026-01-31T10:00'),
  ], '2026-02-01T10:00', { [fromMove]: 'open by 2026-03-01T00:00', [fromNotice]: 'none' }],
  ['notice before the move: the day on which it is expected governs', [
    ['move.planned', '2026-03-02T10:00', { data: { expectedOn: '2026-03-20' } }], told('2026-03-03T10:00'),
  ], '2026-03-04T10:00', { [comingMove]: 'open by 2026-04-21T00:00', [fromMove]: 'none', [fromNotice]: 'none' }],
  ['then the move itself', [
    ['move.planned', '2026-03-02T10:00', { data: { expectedOn: '2026-03-20' } }], told('2026-03-03T10:00'),
    moved('2026-03-23T10:00'),
  ], '2026-03-24T10:00', { [comingMove]: 'ended by 2026-04-21T00:00', [fromMove]: 'open by 2026-04-24T00:00', [fromNotice]: 'none' }],
  ['the same where nobody wrote down that it was planned', [
    told('2026-03-03T10:00'), moved('2026-03-20T10:00'),
  ], '2026-03-21T10:00', { [fromMove]: 'open by 2026-04-21T00:00', [fromNotice]: 'ended by 2026-04-04T00:00' }],
  ['notice after the move: the notice governs', [moved('2026-03-02T10:00'), told('2026-03-20T10:00')], '2026-03-21T10:00', {
    [fromMove]: 'ended by 2026-04-03T00:00', [fromNotice]: 'open by 2026-04-21T00:00',
  }],
  ['a second notice moves nothing', [
    moved('2026-03-02T10:00'), told('2026-03-20T10:00'), told('2026-03-27T10:00'),
  ], '2026-03-28T10:00', { [fromMove]: 'ended by 2026-04-03T00:00', [fromNotice]: 'open by 2026-04-21T00:00' }],
  ['nor one that comes after a move that was notified before', [
    told('2026-03-03T10:00'), moved('2026-03-20T10:00'), told('2026-03-27T10:00'),
  ], '2026-03-28T10:00', { [fromMove]: 'open by 2026-04-21T00:00', [fromNotice]: 'ended by 2026-04-04T00:00' }],
  ['notice alone', [told('2026-03-20T10:00')], '2026-03-21T10:00', { [fromNotice]: 'open by 2026-04-21T00:00' }],
  ['notice that does not say to whom', [
    ['move.notified', '2026-03-20T10:00'],
  ], '2026-03-21T10:00', { [fromNotice]: 'open by 2026-04-21T00:00' }],
  ['notice to somebody else', [
    ['move.notified', '2026-03-20T10:00', { data: { addressee: ['lead social worker'] } }],
  ], '2026-03-21T10:00', { [fromNotice]: 'none' }],
  ['the other assessment is accepted', [
    moved('2026-03-02T10:00'), told('2026-03-20T10:00', { assessmentChoice: 'originating assessment accepted' }),
  ], '2026-03-21T10:00', { [fromMove]: 'ended by 2026-04-03T00:00', [fromNotice]: 'none' }],
  ['accepted in a further word', [
    moved('2026-03-02T10:00'), told('2026-03-20T10:00'),
    ['move.notified', '2026-03-23T10:00', { about: 'e2', data: { assessmentChoice: 'originating assessment accepted' } }],
  ], '2026-03-24T10:00', { [fromNotice]: 'ended by 2026-04-21T00:00' }],
  ['on the last minute', [
    moved('2026-03-02T10:00'), ['assessment.completed', '2026-04-02T23:59'],
  ], '2026-04-10T10:00', { [fromMove]: 'met by 2026-04-03T00:00' }],
  ['a minute later', [
    moved('2026-03-02T10:00'), ['assessment.completed', '2026-04-03T00:00'],
  ], '2026-04-10T10:00', { [fromMove]: 'met-late by 2026-04-03T00:00' }],
  ['the other authority’s assessment is not its own', [
    moved('2026-03-02T10:00'), ['assessment.completed', '2026-03-20T10:00', { by: { role: 'originating-authority' } }],
  ], '2026-03-21T10:00', { [fromMove]: 'open by 2026-04-03T00:00' }],
  ['a move to London', [moved('2026-03-02T10:00', 'London Borough of Bexley')], '2026-03-03T10:00', { [fromMove]: 'none' }],
])

lawRows('A 6.8.4: what the family gets', policy, [
  ['one month from the notice', [told('2026-03-31T10:00')], '2026-04-01T10:00', { [decide]: 'open by 2026-05-01T00:00' }],
  ['decided', [
    told('2026-03-31T10:00'), ['services.decided', '2026-04-30T23:59'],
  ], '2026-05-01T10:00', { [decide]: 'met by 2026-05-01T00:00' }],
  ['a move to London', [told('2026-03-31T10:00', { told: 'City of Westminster' })], '2026-04-01T10:00', { [decide]: 'none' }],
])

lawRows('A 6.8.11: a move that nobody knew of', policy, [
  ['one working day from its discovery, over Easter', [
    ['move.discovered', '2026-04-02T10:00'],
  ], '2026-04-02T11:00', { [tell]: 'open by 2026-04-08T00:00' }],
  ['not where it was known', [
    ['move.planned', '2026-03-02T10:00'], ['move.discovered', '2026-04-02T10:00'],
  ], '2026-04-02T11:00', { [tell]: 'none' }],
  ['nor for a child on a plan', [
    ['cp-plan.made', '2026-03-02T10:00'], ['move.discovered', '2026-04-02T10:00'],
  ], '2026-04-02T11:00', { [tell]: 'none' }],
  ['told', [
    ['move.discovered', '2026-04-02T10:00'], told('2026-04-07T23:59'),
  ], '2026-04-09T11:00', { [tell]: 'met by 2026-04-08T00:00' }],
  ['telling somebody else', [
    ['move.discovered', '2026-04-02T10:00'],
    ['move.notified', '2026-04-07T10:00', { data: { addressee: ['lead social worker'] } }],
  ], '2026-04-07T11:00', { [tell]: 'open by 2026-04-08T00:00' }],
  ['or saying nothing of whom', [
    ['move.discovered', '2026-04-02T10:00'], ['move.notified', '2026-04-07T10:00'],
  ], '2026-04-07T11:00', { [tell]: 'open by 2026-04-08T00:00' }],
  ['a move to London', [
    ['child.moved-area', '2026-04-01T10:00', { data: { newAuthority: 'Newham' } }],
    ['move.discovered', '2026-04-02T10:00', { about: 'e1' }],
  ], '2026-04-02T11:00', { [tell]: 'none' }],
])
