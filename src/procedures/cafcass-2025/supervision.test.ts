import { describe, expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const manager = { role: 'cafcass-manager' }
const writtenUp = { issues: 'Bruising seen at school', outcome: 'Refer', agreedActions: [] }

lawRows('paras 9, 10, 16 and 27: a concern goes to supervision', policy, [
  ['one duty for all four paragraphs, with no date', [['concern.identified', '2026-03-27T16:10']], '2026-04-02T09:00',
    { 'seek-supervision': 'open' }],
  ['supervision about the concern meets it', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-30T10:00', { about: 'e1', by: manager, data: writtenUp }],
  ], '2026-03-30T10:00', { 'seek-supervision': 'met', 'write-up-supervision': 'none' }],
  ['supervision held before the concern does not', [
    ['supervision.held', '2026-03-27T10:00', { by: manager, data: writtenUp }],
    ['concern.identified', '2026-03-27T16:10'],
  ], '2026-03-27T16:10', { 'seek-supervision': 'open' }],
  ['supervision about another concern does not', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T16:20'],
    ['supervision.held', '2026-03-30T10:00', { about: 'e2' }],
  ], '2026-03-30T10:00', { 'seek-supervision': 'open; met' }],
  ['a connected child’s concern has its own (16)', [
    ['concern.identified', '2026-03-27T16:10', { children: ['c1'], data: { childIs: 'subject child' } }],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', children: ['c1'] }],
    ['concern.identified', '2026-03-28T09:00', { children: ['c2'], data: { childIs: 'connected child' } }],
  ], '2026-03-28T09:00', { 'seek-supervision': 'met; open' }],
])

lawRows('para 44: harm outside the family goes there at once, in one duty', policy, [
  ['where the concern says so', [
    ['concern.identified', '2026-03-27T16:10', { data: { kindsOfHarm: ['neglect', 'criminal exploitation'] } }],
  ], '2026-03-27T16:10', { 'seek-supervision-at-once': 'open', 'seek-supervision': 'none' }],
  ['and in no other concern', [
    ['concern.identified', '2026-03-27T16:10', { data: { kindsOfHarm: ['neglect'] } }],
  ], '2026-03-27T16:10', { 'seek-supervision-at-once': 'none', 'seek-supervision': 'open' }],
])

test('the duty cites every paragraph that asks for it', () => {
  const [duty] = policy.given([['concern.identified', '2026-03-27T16:10']]).at('2026-03-27T16:10').evaluation.duties
    .filter(({ declaration }) => declaration.id === 'seek-supervision')
  expect(duty!.cite).toBe('para 9, para 10, para 16, para 27')
  expect(duty!.modality).toBe('must')
})

lawRows('para 10: a referral never waits for supervision', policy, [
  ['without it the referral is warned, stands, and the supervision stays owed', [
    ['concern.identified', '2026-03-27T16:10'],
    ['parents.informed', '2026-03-27T16:15', { about: 'e1' }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', {
    warned: 'e3: supervision-before-referral', refused: 'none', 'seek-supervision': 'open',
    'confirm-in-writing': 'open by 2026-03-28T00:00',
  }],
  ['afterwards it can still be held', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
    ['supervision.held', '2026-03-27T18:00', { about: 'e1' }],
  ], '2026-03-27T18:00', { 'seek-supervision': 'met' }],
  ['with it nothing is said', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:15', { about: 'e1' }],
    ['parents.informed', '2026-03-27T16:18', { about: 'e1' }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { warned: 'none', refused: 'none' }],
  ['so does a 16A assessment with neither (27), and only once', [
    ['s16a-assessment.filed', '2026-03-27T16:20'], ['referral.made', '2026-03-27T16:30'],
  ], '2026-03-27T16:30', { 'seek-supervision': 'open' }],
  ['a referral with no concern on record calls for it too', [['referral.made', '2026-03-27T16:20']], '2026-03-27T16:20',
    { 'seek-supervision': 'open' }],
])

lawRows('paras 9 and 10: the manager writes it up', policy, [
  ['an entry by the practitioner leaves that owed', [
    ['supervision.held', '2026-03-30T10:00', { by: { role: 'fca' }, data: writtenUp }],
  ], '2026-03-30T10:00', { 'write-up-supervision': 'open' }],
  ['an entry without issues and outcome leaves it owed', [
    ['supervision.held', '2026-03-30T10:00', { by: manager }],
  ], '2026-03-30T10:00', { 'write-up-supervision': 'open' }],
  ['the manager’s own entry meets it', [
    ['supervision.held', '2026-03-30T10:00', { by: { role: 'fca' }, data: writtenUp }],
    ['supervision.held', '2026-03-30T11:00', { about: 'e1', by: manager, data: writtenUp }],
  ], '2026-03-30T11:00', { 'write-up-supervision': 'met' }],
  ['a further word by the practitioner does not', [
    ['supervision.held', '2026-03-30T10:00', { by: { role: 'fca' } }],
    ['supervision.held', '2026-03-30T11:00', { about: 'e1', by: { role: 'fca' }, data: writtenUp }],
  ], '2026-03-30T11:00', { 'write-up-supervision': 'open' }],
])

lawRows('para 9: the manager follows up', policy, [
  ['also where nothing says what was agreed', [['supervision.held', '2026-03-30T10:00']], '2026-04-30T09:00',
    { 'follow-up-supervision': 'open' }],
  ['or lists it in a way that nobody can read', [
    ['supervision.held', '2026-03-30T10:00', { data: { ...writtenUp, agreedActions: ['Ring the school'] } }],
  ], '2026-03-30T10:00', { 'follow-up-supervision': 'open', 'agreed-action': 'none' }],
  ['until the actions are listed, each with its own date', [
    ['supervision.held', '2026-03-30T10:00', { by: { role: 'fca' } }],
    ['supervision.held', '2026-03-30T11:00', {
      about: 'e1', by: manager, data: { ...writtenUp, agreedActions: [{ action: 'Ring the school', by: '2026-04-01' }] },
    }],
  ], '2026-03-30T11:00', { 'follow-up-supervision': 'ended', 'agreed-action': 'open by 2026-04-02T00:00' }],
  ['or it is written up without any', [
    ['supervision.held', '2026-03-30T10:00'],
    ['supervision.held', '2026-03-30T11:00', { about: 'e1', by: manager, data: writtenUp }],
  ], '2026-03-30T11:00', { 'follow-up-supervision': 'ended' }],
  ['it is done once the manager has checked', [
    ['supervision.held', '2026-03-30T10:00'],
    ['supervision-actions.completed', '2026-04-01T10:00', { about: 'e1' }],
  ], '2026-04-01T10:00', { 'follow-up-supervision': 'met' }],
  ['it has no second duty where actions are listed, or where it is written up without any', [
    ['supervision.held', '2026-03-30T10:00', { data: { agreedActions: [{ action: 'Ring the school', by: '2026-04-01' }] } }],
    ['supervision.held', '2026-03-30T11:00', { by: manager, data: writtenUp }],
  ], '2026-03-30T11:00', { 'follow-up-supervision': 'none' }],
])

const twoActions = {
  ...writtenUp,
  agreedActions: [
    { action: 'Ring the school', who: 'fca', by: '2026-04-01' },
    { action: 'Read the police reply', by: '2026-04-07' },
  ],
}

describe('paras 9 and 10: agreed actions are owed by the dates agreed', () => {
  // 3 and 6 April 2026 are Good Friday and Easter Monday: an agreed date is that date all the same.
  lawRows('on the day agreed', policy, [
    ['each by the end of its day', [['supervision.held', '2026-03-30T10:00', { by: manager, data: twoActions }]], '2026-04-01T23:59',
      { 'agreed-action': 'open by 2026-04-02T00:00; open by 2026-04-08T00:00' }],
    ['and overdue from midnight', [['supervision.held', '2026-03-30T10:00', { by: manager, data: twoActions }]], '2026-04-02T00:00',
      { 'agreed-action': 'overdue by 2026-04-02T00:00; open by 2026-04-08T00:00' }],
    ['met by the manager’s check', [
      ['supervision.held', '2026-03-30T10:00', { by: manager, data: twoActions }],
      ['supervision-actions.completed', '2026-04-01T17:00', { about: 'e1', by: manager, data: { actionsDone: twoActions.agreedActions } }],
    ], '2026-04-09T09:00', { 'agreed-action': 'met by 2026-04-02T00:00; met by 2026-04-08T00:00' }],
    ['one named as done leaves the other owed', [
      ['supervision.held', '2026-03-30T10:00', { by: manager, data: twoActions }],
      ['supervision-actions.completed', '2026-04-01T17:00', { about: 'e1', by: manager, data: { actionsDone: [{ action: 'ring the  school' }] } }],
    ], '2026-04-08T00:00', { 'agreed-action': 'met by 2026-04-02T00:00; overdue by 2026-04-08T00:00' }],
    ['without a date there is a warning, and the action is owed with none', [
      ['supervision.held', '2026-03-30T10:00', { by: manager, data: { ...writtenUp, agreedActions: [{ action: 'Ring the school' }] } }],
    ], '2026-04-09T09:00', { warned: 'e1: actions-need-dates', refused: 'none', 'agreed-action': 'open' }],
  ])

  test('in their own words, by whoever was named', () => {
    const actions = policy.given([['supervision.held', '2026-03-30T10:00', { by: manager, data: twoActions }]])
      .at('2026-03-30T10:00').duties('agreed-action')
    expect(actions.map(({ title }) => title)).toEqual(['Ring the school', 'Read the police reply'])
    expect(actions.map(({ who }) => who)).toEqual([['fca'], ['cafcass-manager']])
  })
})
