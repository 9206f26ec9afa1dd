import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { policeInvestigation } from './police-investigation.ts'

const policy = law({ ...set2025, declarations: policeInvestigation }, { children: [{ id: 'c1' }] })
const tell = 'refer-crime-to-police'
const confirm = 'confirm-police-referral-in-writing'

lawRows('A 2.4.19 and 2.5.20: the police hear of a possible crime', policy, [
  ['at the earliest opportunity, in one duty', [['crime.suspected', '2026-03-27T16:10']], '2026-04-20T09:00', { [tell]: 'open' }],
  ['by a referral', [
    ['crime.suspected', '2026-03-27T16:10'], ['police-referral.made', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T17:00', { [tell]: 'met' }],
  ['or by telling them of it', [
    ['crime.suspected', '2026-03-27T16:10'], ['police.informed', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T17:00', { [tell]: 'met' }],
  ['not by telling them of nothing in particular', [
    ['crime.suspected', '2026-03-27T16:10'], ['police.informed', '2026-03-27T16:30'],
  ], '2026-03-27T17:00', { [tell]: 'open' }],
])

lawRows('A 3.5.4: in writing within 48 hours', policy, [
  ['over the weekend on which the clocks go forward', [
    ['police-referral.made', '2026-03-27T16:10'],
  ], '2026-03-27T17:00', { [confirm]: 'open by 2026-03-29T17:10' }],
  ['a minute before', [
    ['police-referral.made', '2026-03-24T16:10'], ['police-referral.confirmed-in-writing', '2026-03-26T16:09', { about: 'e1' }],
  ], '2026-03-27T09:00', { [confirm]: 'met by 2026-03-26T16:10' }],
  ['on the minute it is late', [
    ['police-referral.made', '2026-03-24T16:10'], ['police-referral.confirmed-in-writing', '2026-03-26T16:10', { about: 'e1' }],
  ], '2026-03-27T09:00', { [confirm]: 'met-late by 2026-03-26T16:10' }],
])
