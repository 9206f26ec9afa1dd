import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const review = law(cafcass2007, { record: 'practice-review' })
const answer = answersOf(cafcass2007, { record: 'practice-review' })
const directors = 'representative-tells-directors'
const stage = 'update-directors-at-stage'
const family = 'tell-family-before-application'
const approve = 'approve-internal-review'
const plan = 'agree-action-plan'

function notified(data: Record<string, unknown> = {}): Given {
  return ['scr.notified', '2024-06-14T16:10', { data }]
}

lawRows('3.40: the representative tells the directors at once', review, [
  ['of every review, known case or not', [notified({ knownToCafcass: false })],
    '2024-06-30T09:00', { [directors]: 'open' }],
  ['told', [
    notified(), ['scr-notification.sent', '2024-06-14T16:20', { about: 'e1', data: { about: 'review notification' } }],
  ], '2024-06-15T09:00', { [directors]: 'met' }],
  ['a form about the death does not', [
    notified(),
    ['scr-notification.sent', '2024-06-14T16:20', { about: 'e1', data: { about: 'death or serious injury' } }],
  ], '2024-06-15T09:00', { [directors]: 'open' }],
  ['of a domestic homicide review too (3.60)', [['dhr-invitation.received', '2024-06-14T16:10']],
    '2024-06-15T09:00', { [directors]: 'open' }],
])

lawRows('Appendix IV: an update at each stage', review, [
  ['a review is considered', [['scr.considered', '2024-06-14T16:10']], '2024-06-15T09:00', { [stage]: 'open' }],
  ['told', [
    ['scr.considered', '2024-06-14T16:10'],
    ['scr-notification.sent', '2024-06-14T17:00', { about: 'e1', data: { about: 'update at a significant stage' } }],
  ], '2024-06-15T09:00', { [stage]: 'met' }],
])

function seat(...before: readonly Given[]): readonly Given[] {
  return [...before, ['panel-role.accepted', '2024-06-20T10:00', { about: 'e1' }]]
}

function agreed(decision: string): Given {
  return ['panel-role.agreed', '2024-06-19T10:00', { about: 'e1', data: { decision } }]
}

lawRows('3.33: the Regional Director agrees in advance', review, [
  ['refused where Cafcass had no part and nobody agreed', seat(notified({ knownToCafcass: false })), '2024-06-20T11:00',
    { refused: 'e2: panel-role-agreed-first' }],
  ['agreed', seat(notified({ knownToCafcass: false }), agreed('agreed')),
    '2024-06-20T11:00', { refused: 'none', warned: 'none' }],
  ['not agreed', seat(notified({ knownToCafcass: false }), agreed('not agreed')),
    '2024-06-20T11:00', { refused: 'e3: panel-role-agreed-first' }],
  ['a reminder where nobody says whether it had', seat(notified()), '2024-06-20T11:00',
    { refused: 'none', warned: 'e2: panel-role-agreed-where-unsaid' }],
  ['not asked where it had', seat(notified({ knownToCafcass: true })),
    '2024-06-20T11:00', { refused: 'none', warned: 'none' }],
  ['agreed a minute after: refused', [
    ...seat(notified({ knownToCafcass: false })),
    ['panel-role.agreed', '2024-06-20T10:01', { about: 'e1', data: { decision: 'agreed' } }],
  ], '2024-06-20T11:00', { refused: 'e2: panel-role-agreed-first' }],
])

const told: Given = ['family.informed', '2024-06-24T10:00', { about: 'e1' }]
const applied: Given = ['disclosure-application.made', '2024-06-25T10:00', { about: 'e1' }]

lawRows('3.49: the family is told before the application', review, [
  ['open until then', [notified()], '2024-06-20T09:00', { [family]: 'open' }],
  ['late once it is made, and warned about', [notified(), applied], '2024-06-25T11:00',
    { [family]: 'overdue by 2024-06-25T10:00', warned: 'e2: family-knows-before-application', refused: 'none' }],
  ['told before it', [notified(), told, applied], '2024-06-25T11:00', { [family]: 'met', warned: 'none' }],
  ['told a minute after it', [notified(), applied, ['family.informed', '2024-06-25T10:01', { about: 'e1' }]],
    '2024-06-25T11:00', { [family]: 'met-late by 2024-06-25T10:00' }],
  ['not where Cafcass had no part', [notified({ knownToCafcass: false })], '2024-06-20T09:00', { [family]: 'none' }],
])

const drafted: Given = ['imr.drafted', '2024-09-02T10:00']
const submitted: Given = ['imr.submitted', '2024-09-20T10:00', { about: 'e1' }]

function approved(at: string, decision: string): Given {
  return ['imr.approved', at, { about: 'e1', data: { decision } }]
}

lawRows('3.53: the Corporate Director approves before the board has it', review, [
  ['open until it is sent', [drafted], '2024-09-10T10:00', { [approve]: 'open' }],
  ['sent without: refused, and late', [drafted, submitted], '2024-09-20T11:00',
    { [approve]: 'overdue by 2024-09-20T10:00', refused: 'e2: approval-before-board' }],
  ['approved first', [drafted, approved('2024-09-20T09:59', 'approved'), submitted],
    '2024-09-20T11:00', { [approve]: 'met', refused: 'none' }],
  ['approved a minute after', [drafted, submitted, approved('2024-09-20T10:01', 'approved')], '2024-09-20T11:00',
    { [approve]: 'met-late by 2024-09-20T10:00', refused: 'e2: approval-before-board' }],
  ['changes asked for are no approval', [drafted, approved('2024-09-19T10:00', 'changes'), submitted], '2024-09-20T11:00',
    { [approve]: 'overdue by 2024-09-20T10:00', refused: 'e3: approval-before-board' }],
  ['approved, and drafted anew since', [
    drafted, approved('2024-09-12T10:00', 'approved'), ['imr.drafted', '2024-09-19T10:00', { about: 'e1' }], submitted,
  ], '2024-09-20T11:00', { refused: 'e4: approval-before-board' }],
  ['approved, and changes asked for since', [
    drafted, approved('2024-09-12T10:00', 'approved'), approved('2024-09-19T10:00', 'changes'), submitted,
  ], '2024-09-20T11:00', { refused: 'e4: approval-before-board' }],
  ['an approval that does not say what was decided', [
    drafted, ['imr.approved', '2024-09-19T10:00', { about: 'e1' }], submitted,
  ], '2024-09-20T11:00', { [approve]: 'met', refused: 'none' }],
])

lawRows('3.56: the action plan is agreed as a draft', review, [
  ['open', [['action-plan.drafted', '2024-10-01T10:00']], '2024-10-02T10:00', { [plan]: 'open' }],
  ['agreed as it is drafted', [['action-plan.drafted', '2024-10-01T10:00', { data: { decision: 'agreed' } }]],
    '2024-10-02T10:00', { [plan]: 'met' }],
  ['changes asked for', [['action-plan.drafted', '2024-10-01T10:00', { data: { decision: 'changes' } }]],
    '2024-10-02T10:00', { [plan]: 'open' }],
])

lawRows('3.37, 3.48 and 3.51: what has no time', review, [
  ['our own lessons where the board declines', [['scr.declined', '2024-06-20T10:00']],
    '2024-06-21T10:00', { 'own-review-without-board': 'open' }],
  ['with the lessons recorded', [['scr.declined', '2024-06-20T10:00', { data: { ownLessons: 'Ask about siblings' } }]],
    '2024-06-21T10:00', { 'own-review-without-board': 'met' }],
  ['the court and the reviewer', [notified()],
    '2024-06-15T09:00', { 'tell-court-of-review': 'open', 'commission-internal-review': 'open' }],
  ['the court told, the remit given in writing', [
    notified(), ['court.informed', '2024-06-17T09:00', { about: 'e1' }],
    ['imr.commissioned', '2024-06-18T09:00', { about: 'e1', data: { remit: 'All contact since 2021' } }],
  ], '2024-06-19T09:00', { 'tell-court-of-review': 'met', 'commission-internal-review': 'met' }],
])

describe('3.60 and Appendix IV: which steps are ours', () => {
  test.each<[string, readonly Given[], RegExp]>([
    ['a homicide review', [['dhr-invitation.received', '2024-06-14T16:10']], /^para 3\.60: Follow the steps/],
    ['a case that we knew', [notified({ knownToCafcass: true })], /^paras 3\.40 to 3\.56; App IV: Stages 1 to 3/],
    ['a case that we did not', [notified({ knownToCafcass: false })], /^paras 3\.33 and 3\.40; App IV: Stages 1 and 3/],
    ['nobody says', [notified()], /^paras 3\.39 and 3\.40: Find out/],
  ])('%s', (_what, given, expected) => {
    expect(answer('which-steps-of-a-review', given)).toMatch(expected)
  })
})
