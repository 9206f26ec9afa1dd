import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const nothingMore = { outcome: 'no further action' }
const reasons = 'Threshold not met'
const accepted = { accepted: 'satisfied', analysis: 'The grandmother has moved in' }

lawRows('para 18: no further action', policy, [
  ['the authority explains, and the practitioner judges', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: nothingMore }],
  ], '2026-03-28T10:00', { 'authority-explains': 'open', 'judge-no-further-action': 'open' }],
  ['reasons given with it explain it', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { ...nothingMore, reasons } }],
  ], '2026-03-28T10:00', { 'authority-explains': 'met', 'judge-no-further-action': 'open' }],
  ['or later', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: nothingMore }],
    ['referral.outcome-received', '2026-03-30T10:00', { about: 'e1', data: { ...nothingMore, reasons } }],
  ], '2026-03-30T10:00', { 'authority-explains': 'met', 'judge-no-further-action': 'open' }],
  ['accepted with an analysis', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { ...nothingMore, reasons } }],
    ['referral.outcome-received', '2026-03-30T10:00', { about: 'e1', data: accepted }],
  ], '2026-03-30T10:00', { 'judge-no-further-action': 'met' }],
  ['accepted at once', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { ...nothingMore, reasons, ...accepted } }],
  ], '2026-03-28T10:00', { 'authority-explains': 'met', 'judge-no-further-action': 'met' }],
  ['accepted without one is not done', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { ...nothingMore, accepted: 'satisfied' } }],
  ], '2026-03-28T10:00', { 'judge-no-further-action': 'open' }],
  ['not satisfied, it is done by raising a disagreement and not before', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { ...nothingMore, accepted: 'not satisfied: escalate', analysis: 'He is back' } }],
  ], '2026-03-28T10:00', { 'judge-no-further-action': 'open' }],
  ['a disagreement raised', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: nothingMore }],
    ['disagreement.raised', '2026-03-28T11:00', { about: 'e1' }],
  ], '2026-03-28T11:00', { 'judge-no-further-action': 'met' }],
  ['further action asks for neither', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: { outcome: 'further action' } }],
  ], '2026-03-28T10:00', { 'authority-explains': 'none', 'judge-no-further-action': 'none' }],
  ['so does the bare state, as another system sends it', [['referral.no-further-action', '2026-03-28T10:00']], '2026-03-28T10:00',
    { 'authority-explains': 'open', 'judge-no-further-action': 'open' }],
  ['an outcome that does not say asks for both', [['referral.outcome-received', '2026-03-28T10:00']], '2026-03-28T10:00',
    { 'authority-explains': 'open', 'judge-no-further-action': 'open' }],
  ['taken back by the authority, there is nothing to judge', [
    ['referral.outcome-received', '2026-03-28T10:00', { data: nothingMore }],
    ['referral.outcome-received', '2026-03-30T10:00', { about: 'e1', data: { outcome: 'further action' } }],
  ], '2026-03-30T10:00', { 'judge-no-further-action': 'ended' }],
])

const steps = ['disagreement-to-supervision', 'head-of-practice-takes-it-up', 'assistant-director-takes-it-up', 'settle-quickly'] as const

function ladder(supervision: string, headOfPractice: string, assistantDirector: string, settled: string): Record<string, string> {
  return Object.fromEntries([supervision, headOfPractice, assistantDirector, settled].map((status, step) => [steps[step]!, status]))
}

lawRows('para 19: the ladder', policy, [
  ['the manager first', [['disagreement.raised', '2026-03-28T11:00']], '2026-03-28T11:00', ladder('open', 'none', 'none', 'open')],
  ['supervision is the first step', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['supervision.held', '2026-03-28T12:00', { about: 'e1' }],
  ], '2026-03-28T12:00', ladder('met', 'none', 'none', 'open')],
  ['supervision about the concern before it is not', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1' }],
    ['disagreement.raised', '2026-03-28T11:00', { about: 'e1' }],
  ], '2026-03-28T11:00', ladder('open', 'none', 'none', 'open')],
  ['unresolved there, the Head of Practice', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['supervision.held', '2026-03-28T12:00', { about: 'e1' }],
    ['disagreement.unresolved', '2026-03-30T10:00', { about: 'e1', data: { stage: 'manager' } }],
  ], '2026-03-30T10:00', ladder('met', 'open', 'none', 'open')],
  ['who takes it to the Head of Service', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['disagreement.unresolved', '2026-03-30T10:00', { about: 'e1', data: { stage: 'manager' } }],
    ['disagreement.escalated', '2026-03-30T11:00', { about: 'e1', data: { to: 'Head of Practice and Head of Service' } }],
  ], '2026-03-30T11:00', ladder('open', 'met', 'none', 'open')],
  ['putting it to the manager is not that', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['disagreement.unresolved', '2026-03-30T10:00', { about: 'e1', data: { stage: 'manager' } }],
    ['disagreement.escalated', '2026-03-30T11:00', { about: 'e1', data: { to: 'manager' } }],
  ], '2026-03-30T11:00', ladder('open', 'open', 'none', 'open')],
  ['still unresolved, the Assistant Director', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['disagreement.unresolved', '2026-03-30T10:00', { about: 'e1', data: { stage: 'manager' } }],
    ['disagreement.unresolved', '2026-03-31T10:00', { about: 'e1', data: { stage: 'Head of Practice' } }],
  ], '2026-03-31T10:00', ladder('open', 'met', 'open', 'open')],
  ['a stage that is not named is the next one', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['disagreement.unresolved', '2026-03-30T10:00', { about: 'e1' }],
    ['disagreement.unresolved', '2026-03-31T10:00', { about: 'e1' }],
  ], '2026-03-31T10:00', ladder('open', 'met', 'open', 'open')],
  ['who takes it to the directors', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['disagreement.unresolved', '2026-03-31T10:00', { about: 'e1', data: { stage: 'Head of Practice' } }],
    ['disagreement.escalated', '2026-03-31T11:00', { about: 'e1', data: { to: 'Assistant Director and Director' } }],
  ], '2026-03-31T11:00', ladder('open', 'none', 'met', 'open')],
  ['settled at any step, it is over', [
    ['disagreement.raised', '2026-03-28T11:00'],
    ['supervision.held', '2026-03-28T12:00', { about: 'e1' }],
    ['disagreement.unresolved', '2026-03-30T10:00', { about: 'e1', data: { stage: 'manager' } }],
    ['disagreement.resolved', '2026-03-30T12:00', { about: 'e1' }],
  ], '2026-03-30T12:00', ladder('met', 'ended', 'none', 'met')],
  ['without significant harm there is no hurry', [
    ['disagreement.raised', '2026-03-28T11:00', { data: { significantHarm: false } }],
  ], '2026-03-28T11:00', ladder('open', 'none', 'none', 'none')],
])

test('para 19: each step names who takes it up, and with whom', () => {
  const chain = cafcass2025.declarations.find(({ id }) => id === 'escalation-chain')
  expect(chain?.kind === 'escalation' && chain.steps.map(({ who, counterpart }) => [who, ...counterpart])).toEqual([
    ['cafcass-manager', 'local-authority'],
    ['head-of-practice', 'la-head-of-service'],
    ['assistant-director', 'la-assistant-director', 'director-childrens-services'],
  ])
})
