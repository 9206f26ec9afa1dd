import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { immediateProtection } from './immediate-protection.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: immediateProtection }, { children: [{ id: 'c1' }] })

const secure = 'secure-immediate-safety'
const remove = 'remove-child'
const plan = 'plan-emergency-action'
const enquire = 'follow-emergency-with-enquiry'
const proceedings = 'decide-on-proceedings'
const needed = { immediateProtectionNeeded: true }
const protect = { outcome: 'immediate protection' }

lawRows('A 3.2.1 and 2.1.14: a child in danger is made safe', policy, [
  ['quickly, from the moment the danger is seen', [['emergency.identified', '2026-03-27T16:10']], '2026-03-27T17:00', {
    [secure]: 'open', [plan]: 'open',
  }],
  ['from a referral that shows the need', [
    ['referral.received', '2026-03-27T16:10', { data: needed }],
  ], '2026-03-27T17:00', { [secure]: 'open' }],
  ['not from every referral', [['referral.received', '2026-03-27T16:10']], '2026-03-27T17:00', { [secure]: 'none' }],
  ['from the decision on it', [
    ['referral.received', '2026-03-27T16:10'],
    ['referral.decided', '2026-03-27T16:50', { about: 'e1', data: protect }],
  ], '2026-03-27T17:00', { [secure]: 'open' }],
  ['once, whoever says so', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1', data: needed }],
    ['referral.decided', '2026-03-27T16:50', { about: 'e2', data: protect }],
  ], '2026-03-27T17:00', { [secure]: 'open' }],
  ['once, where the referral says so before the emergency', [
    ['referral.received', '2026-03-27T16:10', { data: needed }],
    ['emergency.identified', '2026-03-27T16:15', { about: 'e1' }],
  ], '2026-03-27T17:00', { [secure]: 'open' }],
  ['again, where the need of the referral had been met', [
    ['referral.received', '2026-03-27T16:10', { data: needed }],
    ['emergency-action.taken', '2026-03-27T18:00', { about: 'e1' }],
    ['emergency.identified', '2026-04-02T09:00', { about: 'e1' }],
  ], '2026-04-02T10:00', { [secure]: 'met; open' }],
  ['done by a step taken', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['emergency-action.taken', '2026-03-27T18:00', { about: 'e1', data: { action: 'alleged abuser leaves the home' } }],
  ], '2026-03-27T19:00', { [secure]: 'met', [plan]: 'ended' }],
  ['or by police powers', [
    ['emergency.identified', '2026-03-27T16:10'], ['police-protection.started', '2026-03-27T18:00', { about: 'e1' }],
  ], '2026-03-27T19:00', { [secure]: 'met' }],
  ['a second emergency asks again', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['emergency-action.taken', '2026-03-27T18:00', { about: 'e1' }],
    ['emergency.identified', '2026-05-01T09:00'],
  ], '2026-05-01T10:00', { [secure]: 'met; open' }],
])

lawRows('A 3.2.5: planned action normally follows a strategy discussion', policy, [
  ['which is held at once', [
    ['emergency.identified', '2026-03-27T16:10'], ['strategy-discussion.held', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T18:00', { [plan]: 'met' }],
])

lawRows('A 2.1.15: removal as soon as possible after the referral', policy, [
  ['where it is required', [
    ['referral.decided', '2026-03-27T16:50', { data: { ...protect, removalRequired: true } }],
  ], '2026-03-27T17:00', { [remove]: 'open' }],
  ['and while nobody says whether it is', [
    ['referral.decided', '2026-03-27T16:50', { data: protect }],
  ], '2026-03-27T17:00', { [remove]: 'open' }],
  ['not where it is not', [
    ['referral.decided', '2026-03-27T16:50', { data: { ...protect, removalRequired: false } }],
  ], '2026-03-27T17:00', { [remove]: 'none' }],
  ['nor after any other decision', [
    ['referral.decided', '2026-03-27T16:50', { data: { outcome: 'assessment' } }],
  ], '2026-03-27T17:00', { [remove]: 'none' }],
  ['done by removal', [
    ['referral.decided', '2026-03-27T16:50', { data: protect }], ['child.removed', '2026-03-27T19:00', { about: 'e1' }],
  ], '2026-03-27T20:00', { [remove]: 'met' }],
  ['overtaken where the alleged abuser leaves', [
    ['referral.decided', '2026-03-27T16:50', { data: protect }],
    ['emergency-action.taken', '2026-03-27T19:00', { about: 'e1', data: { action: 'alleged abuser leaves the home' } }],
  ], '2026-03-27T20:00', { [remove]: 'ended' }],
])

lawRows('A 3.2.7: agreement and advice before legal action', policy, [
  ['a warning without them, never a refusal', [
    ['legal-action.started', '2026-03-27T16:10'],
  ], '2026-03-27T17:00', { refused: 'none', warned: 'e1: agreement-and-advice-before-legal-action' }],
  ['advice alone is not enough', [
    ['legal-advice.obtained', '2026-03-27T15:10', { data: { advice: 'Apply', managerAgreed: false } }],
    ['legal-action.started', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-03-27T17:00', { warned: 'e2: agreement-and-advice-before-legal-action' }],
  ['both are', [
    ['legal-advice.obtained', '2026-03-27T15:10', { data: { advice: 'Apply', managerAgreed: true } }],
    ['legal-action.started', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-03-27T17:00', { warned: 'none' }],
])

lawRows('A 3.2.11: what follows emergency action', policy, [
  ['an enquiry, quickly', [['emergency-action.taken', '2026-03-27T16:10']], '2026-04-20T09:00', { [enquire]: 'open' }],
  ['one for all the steps of an emergency', [
    ['police-protection.started', '2026-03-27T16:10'], ['emergency-action.taken', '2026-03-27T16:30', { about: 'e1' }],
    ['epo.granted', '2026-03-28T16:30', { about: 'e2' }],
  ], '2026-03-28T17:00', { [enquire]: 'open' }],
  ['begun', [
    ['emergency-action.taken', '2026-03-27T16:10'], ['s47.started', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-04-20T09:00', { [enquire]: 'met' }],
  ['not where the discussion decides against it', [
    ['emergency-action.taken', '2026-03-27T16:10'],
    ['strategy-discussion.held', '2026-03-30T10:00', { about: 'e1', data: { section47: 'no enquiry' } }],
  ], '2026-04-20T09:00', { [enquire]: 'ended' }],
  ['nor where one is under way', [
    ['s47.started', '2026-03-20T10:00'], ['emergency-action.taken', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-04-20T09:00', { [enquire]: 'none' }],
  ['under an order, a decision on proceedings', [['epo.granted', '2026-03-27T16:10']], '2026-03-30T09:00', { [proceedings]: 'open' }],
  ['is made', [
    ['epo.granted', '2026-03-27T16:10'],
    ['proceedings.decided', '2026-03-30T09:00', { about: 'e1', data: { decision: 'care proceedings' } }],
  ], '2026-03-30T10:00', { [proceedings]: 'met' }],
  ['or falls away with the order', [
    ['epo.granted', '2026-03-27T16:10'], ['epo.ended', '2026-04-04T16:10', { about: 'e1' }],
  ], '2026-04-05T10:00', { [proceedings]: 'ended' }],
])
