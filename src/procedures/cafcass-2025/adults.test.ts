import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { adults } from './adults.ts'
import { cafcass2025 } from './index.ts'

const policy = law({ ...cafcass2025, declarations: adults })

const worried = (data: Record<string, unknown> = { immediateRisk: false }): Given =>
  ['adult-concern.identified', '2026-03-27T09:00', { data }]
const decided: Given =
  ['supervision.held', '2026-03-27T10:00', { about: 'e1', data: { referralDecision: 'adult safeguarding referral' } }]
const agreed: Given = ['referral.agreed', '2026-03-27T10:30', { about: 'e2', data: { kind: 'adult safeguarding' } }]
const tell = 'tell-adult-and-family'
const police = 'report-adult-at-immediate-risk'

lawRows('para 41: an adult at risk', policy, [
  ['goes to supervision', [worried()], '2026-03-27T09:30', { 'supervision-on-adult-at-risk': 'open' }],
  ['has been there', [worried(), decided], '2026-03-27T10:30', { 'supervision-on-adult-at-risk': 'met' }],
  ['adult and family are told, once, however the decision is recorded', [
    worried(), decided, agreed,
    ['referral.made', '2026-03-27T11:00', { about: 'e3', data: { harmExperienced: 'a broken wrist' } }],
  ], '2026-03-27T11:00', { [tell]: 'open' }],
  ['also where only the agreement is recorded', [
    worried(),
    ['referral.agreed', '2026-03-27T10:30', { about: 'e1', data: { kind: 'adult safeguarding' } }],
  ], '2026-03-27T11:00', { [tell]: 'open' }],
  ['also where only the referral is recorded', [
    worried(),
    ['referral.made', '2026-03-27T11:00', { about: 'e1' }],
  ], '2026-03-27T11:00', { [tell]: 'open' }],
  ['also where the agreement does not say whom it is about, and points back to the adult', [
    worried(), ['referral.agreed', '2026-03-27T10:30', { about: 'e1' }],
  ], '2026-03-27T11:00', { [tell]: 'open' }],
  ['not for an agreement that says neither', [
    ['referral.agreed', '2026-03-27T10:30'],
  ], '2026-03-27T11:00', { [tell]: 'none' }],
  ['not for a referral of a child', [
    ['concern.identified', '2026-03-27T09:00'],
    ['referral.agreed', '2026-03-27T10:30', { about: 'e1', data: { kind: 'a: significant harm (s47)' } }],
  ], '2026-03-27T11:00', { [tell]: 'none' }],
  ['both told together', [
    worried(),
    decided,
    ['parents.informed', '2026-03-27T12:00', { about: 'e1', data: { toldAs: ['adult at risk', 'wider family'] } }],
  ], '2026-03-27T13:00', { [tell]: 'met' }],
  ['only the adult told: the family is still to be told', [
    worried(), decided, ['parents.informed', '2026-03-27T12:00', { about: 'e1', data: { toldAs: ['adult at risk'] } }],
  ], '2026-03-27T13:00', { [tell]: 'open' }],
  ['one after the other', [
    worried(), decided,
    ['parents.informed', '2026-03-27T12:00', { about: 'e1', data: { toldAs: ['adult at risk'] } }],
    ['parents.informed', '2026-03-27T12:30', { about: 'e1', data: { toldAs: ['wider family'] } }],
  ], '2026-03-27T13:00', { [tell]: 'met' }],
  ['a word to the family from before the decision does not count', [
    worried(),
    ['parents.informed', '2026-03-27T09:30', { about: 'e1', data: { toldAs: ['wider family'] } }],
    decided,
    ['parents.informed', '2026-03-27T12:00', { about: 'e1', data: { toldAs: ['adult at risk'] } }],
  ], '2026-03-27T13:00', { [tell]: 'open' }],
  ['told, with no word of who: taken as it points back', [
    worried(),
    decided,
    ['parents.informed', '2026-03-27T12:00', { about: 'e1' }],
  ], '2026-03-27T13:00', { [tell]: 'met' }],
  ['told, with no word of who and of what', [worried(), decided, ['parents.informed', '2026-03-27T12:00']],
    '2026-03-27T13:00', { [tell]: 'open' }],
  ['not owed where telling would probably cause harm', [
    worried(), decided,
    ['referral.agreed', '2026-03-27T10:30', { about: 'e2', data: { kind: 'adult safeguarding', informingWouldHarm: true } }],
  ], '2026-03-27T13:00', { [tell]: 'ended' }],
  ['the referral says what the harm is', [
    worried(),
    decided,
    agreed,
    ['referral.made', '2026-03-27T11:00', { about: 'e3', data: { riskOfHarm: 'further violence' } }],
  ], '2026-03-27T13:00', { refused: 'none', warned: 'none' }],
  ['or the concern has said it', [
    worried({ immediateRisk: false, harmExperienced: 'a broken wrist' }),
    decided,
    agreed,
    ['referral.made', '2026-03-27T11:00', { about: 'e3' }],
  ], '2026-03-27T13:00', { refused: 'none', warned: 'none' }],
  ['or nobody has: a warning', [
    worried(),
    decided,
    agreed,
    ['referral.made', '2026-03-27T11:00', { about: 'e3' }],
  ], '2026-03-27T13:00', { refused: 'none', warned: 'e4: adult-referral-says-what-harm' }],
])

lawRows('para 41: telling the adult, of each referral', policy, [
  ['a decision of long ago about something else is not this one', [
    ['supervision.held', '2026-01-12T09:00', { data: { referralDecision: 'adult safeguarding referral' } }],
    ['adult-concern.identified', '2026-03-27T09:00', { data: { immediateRisk: false } }],
    ['referral.agreed', '2026-03-27T10:00', { about: 'e2', data: { kind: 'adult safeguarding' } }],
  ], '2026-03-27T10:30', { 'tell-adult-and-family': 'open; open' }],
  ['a referral that says that it is of an adult is enough', [
    ['referral.made', '2026-03-27T10:00', { data: { kind: 'adult safeguarding' } }],
  ], '2026-03-27T10:30', { 'tell-adult-and-family': 'open' }],
])

lawRows('para 42: an adult at immediate risk', policy, [
  ['is reported to the police', [worried({ immediateRisk: true })], '2026-03-27T09:01', { [police]: 'open' }],
  ['stays on the list while nobody says, as a question', [worried({})], '2026-03-27T09:01',
    { 'settle-risk-to-adult': 'open', [police]: 'none' }],
  ['until somebody does', [
    worried({}),
    ['adult-concern.identified', '2026-03-27T09:10', { about: 'e1', data: { immediateRisk: false } }],
  ], '2026-03-27T09:15', { 'settle-risk-to-adult': 'ended', [police]: 'none' }],
  ['somebody who may say that there is one', [
    worried({}),
    ['adult-concern.identified', '2026-03-27T09:10', { about: 'e1', data: { immediateRisk: true } }],
  ], '2026-03-27T09:15', { 'settle-risk-to-adult': 'ended', [police]: 'open' }],
  ['or supervision has looked at it', [
    worried({}),
    ['supervision.held', '2026-03-27T09:10', { about: 'e1' }],
  ], '2026-03-27T09:15', { 'settle-risk-to-adult': 'ended' }],
  ['or the police are told', [
    worried({}),
    ['police.informed', '2026-03-27T09:10', { about: 'e1' }],
  ], '2026-03-27T09:15', { 'settle-risk-to-adult': 'met' }],
  ['supervision settles nothing where there is a risk', [
    worried({ immediateRisk: true }),
    ['supervision.held', '2026-03-27T09:10', { about: 'e1' }],
  ], '2026-03-27T09:15', { [police]: 'open' }],
  ['is no longer at risk: nothing more is owed', [
    worried({ immediateRisk: true }),
    ['adult-concern.identified', '2026-03-27T09:10', { about: 'e1', data: { immediateRisk: false } }],
  ], '2026-03-27T09:15', { [police]: 'ended' }],
  ['is not at immediate risk: nothing is owed', [worried()], '2026-03-27T09:01', { [police]: 'none' }],
  ['has been reported', [
    worried({ immediateRisk: true }),
    ['police.informed', '2026-03-27T09:05', { about: 'e1' }],
  ], '2026-03-27T09:10', { [police]: 'met' }],
  ['by calling the police out', [
    worried({ immediateRisk: true }),
    ['emergency-services.called', '2026-03-27T09:05', { about: 'e1', data: { service: ['police'] } }],
  ], '2026-03-27T09:10', { [police]: 'met' }],
  ['not by calling an ambulance', [
    worried({ immediateRisk: true }),
    ['emergency-services.called', '2026-03-27T09:05', { about: 'e1', data: { service: ['ambulance'] } }],
  ], '2026-03-27T09:10', { [police]: 'open' }],
])
