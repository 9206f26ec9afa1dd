import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { marac } from './marac.ts'

const policy = law({ ...cafcass2025, declarations: marac })

const abuse: Given = ['domestic-abuse.identified', '2026-03-27T09:00']
const agreed: Given =
  ['supervision.held', '2026-03-27T10:00', { about: 'e1', data: { referralDecision: 'ask the authority for a MARAC referral' } }]
const full = {
  domesticAbuse: true, channel: 'telephone', asksForMarac: true, saysCafcassMayNotRefer: true, asksForMaracOutcome: true,
}

lawRows('para 24: a MARAC', policy, [
  ['is not for Cafcass to refer to', [
    ['marac.referred', '2026-03-27T11:00', { data: { referredBy: 'Cafcass' } }],
  ], '2026-03-27T11:00', { refused: 'e1: no-marac-referral-by-cafcass' }],
  ['is taken to be referred to by whoever writes it down, where nobody says', [
    ['marac.referred', '2026-03-27T11:00', { by: { role: 'fca' } }],
  ], '2026-03-27T11:00', { refused: 'e1: no-marac-referral-by-cafcass' }],
  ['may be referred to by the authority, and a practitioner may record it', [
    ['marac.referred', '2026-03-27T11:00', { by: { role: 'fca' }, data: { referredBy: 'local authority' } }],
  ], '2026-03-27T11:00', { refused: 'none' }],
])

lawRows('para 24: the request in a referral about domestic abuse', policy, [
  ['is owed once the manager has agreed', [abuse, agreed], '2026-03-27T10:30', { 'ask-authority-for-marac': 'open' }],
  ['is owed once, where practitioner and manager both write that down', [
    abuse, agreed,
    ['supervision.held', '2026-03-27T10:20', {
      about: 'e1', by: { role: 'cafcass-manager' }, data: { maracRequest: 'ask authority to refer to MARAC' },
    }],
  ], '2026-03-27T10:30', { 'ask-authority-for-marac': 'open' }],
  ['is owed where the manager answers the question on its own', [
    abuse,
    ['supervision.held', '2026-03-27T10:00', {
      about: 'e1', data: { referralDecision: 'refer to local authority', maracRequest: 'ask authority to refer to MARAC' },
    }],
  ], '2026-03-27T10:30', { 'ask-authority-for-marac': 'open' }],
  ['is not owed where the manager decided against it', [
    abuse,
    ['supervision.held', '2026-03-27T10:00', {
      about: 'e1', data: { referralDecision: 'refer to local authority', maracRequest: 'do not ask' },
    }],
    ['referral.made', '2026-03-27T11:00', { about: 'e1', data: { domesticAbuse: true, channel: 'telephone' } }],
  ], '2026-03-27T12:00', { 'ask-authority-for-marac': 'none', 'warned': 'none' }],
  ['is not owed where a MARAC is open already', [
    ['domestic-abuse.identified', '2026-03-27T09:00', { data: { maracOpen: true } }], agreed,
  ], '2026-03-27T10:30', { 'ask-authority-for-marac': 'none' }],
  ['is made, and its outcome is then followed up', [
    abuse,
    agreed,
    ['referral.made', '2026-03-27T11:00', { about: 'e1', data: full }],
  ], '2026-03-27T12:00',
    { 'ask-authority-for-marac': 'met', 'learn-marac-outcome': 'open', 'refused': 'none', 'warned': 'none' }],
  ['is owed no longer once the authority has referred of itself', [
    abuse, agreed, ['marac.referred', '2026-03-27T10:45', { about: 'e1', data: { referredBy: 'local authority' } }],
  ], '2026-03-27T11:00', { 'ask-authority-for-marac': 'ended' }],
  ['is answered by the referral to the MARAC itself', [
    abuse, agreed, ['referral.made', '2026-03-27T11:00', { about: 'e1', data: full }],
    ['marac.referred', '2026-03-28T10:00', { about: 'e1', data: { referredBy: 'local authority' } }],
  ], '2026-03-28T11:00', { 'learn-marac-outcome': 'met' }],
  ['is answered', [
    abuse, agreed, ['referral.made', '2026-03-27T11:00', { about: 'e1', data: full }],
    ['referral.outcome-received', '2026-03-28T10:00',
      { about: 'e3', data: { outcome: 'further action', maracOutcome: 'referred on 28 March' } }],
  ], '2026-03-28T11:00', { 'learn-marac-outcome': 'met' }],
  ['is not answered by an outcome that says nothing of the MARAC', [
    abuse, agreed, ['referral.made', '2026-03-27T11:00', { about: 'e1', data: full }],
    ['referral.outcome-received', '2026-03-28T10:00', { about: 'e3', data: { outcome: 'further action' } }],
  ], '2026-03-28T11:00', { 'learn-marac-outcome': 'open' }],
  // The request waits for the manager; the referral does not.
  ['made without the manager: a warning, and the referral goes on', [
    abuse, ['supervision.held', '2026-03-27T10:00', { about: 'e1' }],
    ['referral.made', '2026-03-27T11:00', { about: 'e1', data: full }],
  ], '2026-03-27T12:00', { refused: 'none', warned: 'e3: manager-agrees-marac-request' }],
  ['left out with no decision of the manager: a warning', [
    abuse, ['supervision.held', '2026-03-27T10:00', { about: 'e1' }],
    ['referral.made', '2026-03-27T11:00', { about: 'e1', data: { channel: 'telephone' } }],
  ], '2026-03-27T12:00', { refused: 'none', warned: 'e3: settle-marac-request' }],
  ['has to say that Cafcass may not refer, and to ask for the outcome', [
    abuse, agreed,
    ['referral.made', '2026-03-27T11:00', { about: 'e1', data: { ...full, asksForMaracOutcome: false } }],
  ], '2026-03-27T12:00', { refused: 'none', warned: 'e3: marac-request-is-complete' }],
])
