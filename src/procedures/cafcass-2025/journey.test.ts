import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const manager = { role: 'cafcass-manager' }

/** An entry, what it starts and what it closes. Friday 27 March 2026 to Tuesday 31 March 2026. */
type Step = readonly [entry: Given, starts: readonly string[], closes: readonly string[]]

const steps: readonly Step[] = [
  [['screening.completed', '2026-03-27T10:00', { id: 'screening', data: { concernIdentified: true } }],
    ['enquire-after-screening'], []],
  [['concern.identified', '2026-03-27T10:20', { id: 'concern', about: 'screening', data: {
    nature: 'Bruises', kindsOfHarm: ['physical abuse'], identifiedThrough: 'screening an application', childIs: 'subject child',
    childBeingHarmed: false, immediateDanger: false, furtherDisclosureInCare: false, significantHarmSuspected: true, reasonableCause: true,
  } }],
  ['act-on-concern', 'seek-supervision', 'consider-connected-children', 'file-16a-on-concern', 'record-what-came-of-concern'], []],
  [['enquiries.made', '2026-03-27T12:00', { about: 'concern' }], [], ['enquire-after-screening']],
  [['supervision.held', '2026-03-27T14:00', { id: 'supervision', about: 'concern', by: manager, data: {
    issues: 'Bruises', outcome: 'Refer', referralDecision: 'refer to local authority', connectedChildren: 'no connected children',
    agreedActions: [{ action: 'Ring the school', who: 'fca', by: '2026-03-31' }],
  } }],
  ['agreed-action', 'refer-by-telephone', 'inform-parents-first'], ['seek-supervision', 'consider-connected-children']],
  [['parents.informed', '2026-03-27T14:20', { about: 'supervision', data: { matter: 'referral' } }], [], ['inform-parents-first']],
  [['referral.made', '2026-03-27T14:30', { id: 'referral', about: 'concern', data: { channel: 'telephone' } }],
    ['confirm-in-writing', 'authority-gives-outcome', 'chase-outcome', 'file-16a-on-referral'], ['act-on-concern', 'refer-by-telephone']],
  [['referral.confirmed-in-writing', '2026-03-27T15:30', { about: 'referral' }], [], ['confirm-in-writing']],
  [['s16a-assessment.filed', '2026-03-27T16:30', { id: '16a', about: 'concern', data: { referralMade: true, actionAskedOfCourt: ['urgent hearing'] } }],
    [], ['file-16a-on-concern', 'file-16a-on-referral']],
  // No answer by 14:30 on Saturday 28 March: the chase is owed, and the manager is told.
  [['referral.chased', '2026-03-28T15:00', { about: 'referral', data: { channel: 'telephone' } }], ['alert-manager-to-delay'], ['chase-outcome']],
  [['manager.informed', '2026-03-28T15:10', { about: 'referral', data: { matter: 'delay of an outcome' } }], [], ['alert-manager-to-delay']],
  [['new-information.received', '2026-03-28T17:00', { id: 'news', about: '16a', data: { removesNeedForUrgentHearing: true } }],
    ['tell-court-urgency-is-over'], []],
  [['court.informed', '2026-03-28T17:20', { about: 'news', data: { matter: 'end of urgency' } }], [], ['tell-court-urgency-is-over']],
  [['referral.outcome-received', '2026-03-30T09:00', { id: 'outcome', about: 'referral', data: { outcome: 'no further action' } }],
    ['give-court-the-outcome', 'authority-explains', 'judge-no-further-action'], ['authority-gives-outcome', 'record-what-came-of-concern']],
  [['court.informed', '2026-03-30T09:30', { about: 'outcome', data: { matter: 'outcome of referral' } }], [], ['give-court-the-outcome']],
  [['disagreement.raised', '2026-03-30T10:00', { id: 'disagreement', about: 'outcome' }],
    ['disagreement-to-supervision', 'settle-quickly'], ['judge-no-further-action']],
  [['supervision.held', '2026-03-30T11:00', { about: 'disagreement', by: manager, data: { issues: 'x', outcome: 'y', agreedActions: [] } }],
    [], ['disagreement-to-supervision']],
  [['disagreement.unresolved', '2026-03-30T15:00', { about: 'disagreement', data: { stage: 'manager' } }], ['head-of-practice-takes-it-up'], []],
  [['disagreement.unresolved', '2026-03-30T17:00', { about: 'disagreement', data: { stage: 'Head of Practice' } }],
    ['assistant-director-takes-it-up'], ['head-of-practice-takes-it-up']],
  [['disagreement.escalated', '2026-03-31T10:00', { about: 'disagreement', data: { to: 'Assistant Director and Director' } }],
    [], ['assistant-director-takes-it-up']],
  [['disagreement.resolved', '2026-03-31T15:00', { about: 'disagreement' }], [], ['settle-quickly', 'authority-explains']],
  [['supervision-actions.completed', '2026-03-31T16:00', { about: 'supervision', by: manager }], [], ['agreed-action']],
]

test('from screening to the end of a disagreement: what each step starts and closes', () => {
  let owed: readonly string[] = []
  for (const [index, [entry, starts, closes]] of steps.entries()) {
    const stands = policy.given(steps.slice(0, index + 1).map(([given]) => given)).at(entry[1])
    expect(stands.owed.filter((id) => !owed.includes(id)).toSorted(), `${entry[0]} starts`).toEqual(starts.toSorted())
    expect(owed.filter((id) => !stands.owed.includes(id)).toSorted(), `${entry[0]} closes`).toEqual(closes.toSorted())
    expect([...stands.refused, ...stands.warned], `${entry[0]} is held against nothing`).toEqual([])
    owed = stands.owed
  }
  expect(owed).toEqual([])
})

test('the same journey, due to the minute and done in time but for the authority', () => {
  const { evaluation } = policy.given(steps.map(([given]) => given)).at('2026-03-31T16:00')
  const late = evaluation.duties.filter(({ status }) => status === 'met-late' || status === 'overdue')
  expect(late.map(({ declaration }) => declaration.id)).toEqual(['authority-gives-outcome'])
  const due = policy.given(steps.map(([given]) => given)).at('2026-03-31T16:00')
  expect(due.duty('enquire-after-screening').due).toBe('2026-03-28T10:00')
  expect(due.duty('confirm-in-writing').due).toBe('2026-03-28T00:00')
  expect(due.duty('authority-gives-outcome').due).toBe('2026-03-28T14:30')
  expect(due.duty('chase-outcome').due).toBe('2026-03-28T14:30')
  expect(due.duty('agreed-action').due).toBe('2026-04-01T00:00')
})
