import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const earlyHelp = { kind: 'early help or family support' }
const safety = { kind: 'a: significant harm (s47)' }

lawRows('para 15: parents are told first, where that is safe', policy, [
  ['from the agreement to refer', [['referral.agreed', '2026-03-27T16:00', { data: safety }]], '2026-03-27T16:00',
    { 'inform-parents-first': 'open', 'record-why-parents-not-told': 'none' }],
  ['from the decision in supervision, and not twice', [
    ['supervision.held', '2026-03-27T15:00', { data: { referralDecision: 'refer to local authority' } }],
    ['referral.agreed', '2026-03-27T16:00', { about: 'e1', data: safety }],
  ], '2026-03-27T16:00', { 'inform-parents-first': 'open' }],
  ['told, and the referral goes on without a word', [
    ['supervision.held', '2026-03-27T15:00'],
    ['referral.agreed', '2026-03-27T16:00', { about: 'e1', data: safety }],
    ['parents.informed', '2026-03-27T16:10', { about: 'e2', data: { matter: 'referral' } }],
    ['referral.made', '2026-03-27T16:20', { about: 'e2' }],
  ], '2026-03-27T16:20', { 'inform-parents-first': 'met', 'record-why-parents-not-told': 'none', warned: 'none', refused: 'none' }],
  ['not told: the referral is warned and stands, and telling them is late', [
    ['supervision.held', '2026-03-27T15:00'],
    ['referral.agreed', '2026-03-27T16:00', { about: 'e1', data: safety }],
    ['referral.made', '2026-03-27T16:20', { about: 'e2' }],
  ], '2026-03-27T16:20', {
    'inform-parents-first': 'overdue by 2026-03-27T16:20', 'record-why-parents-not-told': 'none',
    warned: 'e3: parents-told-before-referral', refused: 'none',
  }],
  ['told afterwards: done late', [
    ['referral.agreed', '2026-03-27T16:00', { data: safety }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
    ['parents.informed', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { 'inform-parents-first': 'met-late by 2026-03-27T16:20' }],
  ['decided against afterwards: the reason is owed instead', [
    ['referral.agreed', '2026-03-27T16:00', { data: safety }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
    ['parent-consultation.decided', '2026-03-27T17:00', { about: 'e1', data: { decision: 'neither' } }],
  ], '2026-03-27T17:00', {
    'inform-parents-first': 'ended by 2026-03-27T16:20', 'record-why-parents-not-told': 'open',
  }],
  ['asked in the call itself: done', [
    ['referral.agreed', '2026-03-27T16:00', { data: safety }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1', data: { permission: 'parents refused' } }],
  ], '2026-03-27T16:20', { 'inform-parents-first': 'met', 'record-why-parents-not-told': 'none' }],
  ['made with no decision on record: the reason is owed', [['referral.made', '2026-03-27T16:20']], '2026-03-27T16:20',
    { 'inform-parents-first': 'none', 'record-why-parents-not-told': 'open' }],
  ['the agreement on another referral settles nothing for this one', [
    ['referral.agreed', '2026-03-27T16:00', { data: safety }],
    ['referral.agreed', '2026-03-27T16:10', { data: { ...safety, safeToInformParents: false } }],
  ], '2026-03-27T16:10', { 'inform-parents-first': 'open' }],
  ['a concern about somebody who works with children is not theirs to hear (49)', [
    ['allegation.received', '2026-03-27T15:00'],
    ['supervision.held', '2026-03-27T15:30', { about: 'e1', data: { referralDecision: 'refer to local authority' } }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1', data: { asksForLado: true } }],
  ], '2026-03-27T16:20', { 'inform-parents-first': 'none', 'record-why-parents-not-told': 'none' }],
  ['decided against, with the reason: nothing is left', [
    ['supervision.held', '2026-03-27T15:00'],
    ['referral.agreed', '2026-03-27T16:00', { about: 'e1', data: safety }],
    ['parent-consultation.decided', '2026-03-27T16:05', { about: 'e2', data: { decision: 'neither', reasons: 'Father would find them' } }],
    ['referral.made', '2026-03-27T16:20', { about: 'e2' }],
  ], '2026-03-27T16:20', { 'inform-parents-first': 'ended', 'record-why-parents-not-told': 'met', warned: 'none' }],
  ['decided against without one: the reason is owed', [
    ['parent-consultation.decided', '2026-03-27T16:05', { data: { decision: 'neither' } }],
  ], '2026-03-27T16:05', { 'record-why-parents-not-told': 'open' }],
  ['and is met by the later word that gives it', [
    ['parent-consultation.decided', '2026-03-27T16:05', { data: { decision: 'neither' } }],
    ['parent-consultation.decided', '2026-03-27T17:00', { about: 'e1', data: { decision: 'neither', reasons: 'Father would find them' } }],
  ], '2026-03-27T17:00', { 'record-why-parents-not-told': 'met' }],
  ['judged unsafe when agreed: the reason is owed from then', [
    ['referral.agreed', '2026-03-27T16:00', { data: { ...safety, safeToInformParents: false } }],
  ], '2026-03-27T16:00', { 'inform-parents-first': 'none', 'record-why-parents-not-told': 'open' }],
  ['told of another matter is not told of this', [
    ['referral.agreed', '2026-03-27T16:00', { data: safety }],
    ['parents.informed', '2026-03-27T16:10', { about: 'e1', data: { matter: 'emergency treatment' } }],
  ], '2026-03-27T16:10', { 'inform-parents-first': 'open' }],
])

lawRows('para 15: agreement', policy, [
  ['none is needed for a safety referral', [
    ['referral.agreed', '2026-03-27T16:00', { data: safety }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { 'get-consent-for-services': 'none', refused: 'none' }],
  ['none where nobody has said what kind it is', [['referral.made', '2026-03-27T16:20']], '2026-03-27T16:20', { refused: 'none' }],
  ['an early help referral without it is refused', [
    ['referral.agreed', '2026-03-27T16:00', { data: earlyHelp }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { refused: 'e2: consent-before-early-help' }],
  ['also where only the referral says that it is early help', [
    ['referral.made', '2026-03-27T16:20', { data: earlyHelp }],
  ], '2026-03-27T16:20', { refused: 'e1: consent-before-early-help' }],
  ['with it, it goes on', [
    ['referral.agreed', '2026-03-27T16:00', { data: earlyHelp }],
    ['consent.obtained', '2026-03-27T16:10', { about: 'e1', data: { forWhat: 'early help' } }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { 'get-consent-for-services': 'met', refused: 'none', 'record-why-parents-not-told': 'none' }],
  ['consent to something else does not open it', [
    ['referral.agreed', '2026-03-27T16:00', { data: earlyHelp }],
    ['consent.obtained', '2026-03-27T16:10', { about: 'e1', data: { forWhat: 'medical examination' } }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { refused: 'e3: consent-before-early-help' }],
  ['given in the call itself, it goes on', [
    ['referral.agreed', '2026-03-27T16:00', { data: earlyHelp }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1', data: { permission: 'parents agreed' } }],
  ], '2026-03-27T16:20', { 'get-consent-for-services': 'met', refused: 'none' }],
  ['nothing holds back a referral that turns out to be about harm', [
    ['referral.agreed', '2026-03-27T16:00', { data: earlyHelp }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1', data: { harmOrRiskOfHarm: true } }],
  ], '2026-03-27T16:20', { refused: 'none', 'file-16a-on-referral': 'open' }],
  ['refused, it is not asked for again', [
    ['referral.agreed', '2026-03-27T16:00', { data: earlyHelp }],
    ['consent.refused', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-03-27T16:10', { 'get-consent-for-services': 'ended' }],
  ['left as a departure, the referral stands', [
    ['referral.agreed', '2026-03-27T16:00', { data: earlyHelp }],
    ['policy-departure.decided', '2026-03-27T16:10', { about: 'e1', data: {
      requirement: '15/consent-for-early-help', decision: 'departure with recorded rationale',
      assessmentReliedOn: 'Visit of 26 March', rationale: 'Parents cannot be reached', managerDiscussion: 'Agreed with manager',
    } }],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { refused: 'none', 'get-consent-for-services': 'departed' }],
])
