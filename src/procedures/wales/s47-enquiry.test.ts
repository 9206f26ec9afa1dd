import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const answer = answersOf(wales)

lawRows('para 89: section 47 enquiries follow emergency action at once', guidance, [
  ['as soon as it is taken', [['emergency-action.taken', '2026-03-27T16:30']], '2026-04-27T16:30', { 'enquire-after-emergency-action': 'open' }],
  ['also after an order', [['epo.granted', '2026-03-27T16:30']], '2026-03-27T16:30', { 'enquire-after-emergency-action': 'open' }],
  ['started', [
    ['emergency-action.taken', '2026-03-27T16:30'], ['s47.started', '2026-03-27T17:30', { about: 'e1' }],
  ], '2026-03-27T17:30', { 'enquire-after-emergency-action': 'met' }],
  ['not where one runs', [
    ['s47.started', '2026-03-26T17:30'], ['emergency-action.taken', '2026-03-27T16:30'],
  ], '2026-03-27T16:30', { 'enquire-after-emergency-action': 'none' }],
  ['but where it was over', [
    ['s47.started', '2026-01-26T17:30'],
    ['s47.concluded', '2026-02-10T09:00', { about: 'e1' }],
    ['emergency-action.taken', '2026-03-27T16:30'],
  ], '2026-03-27T16:30', { 'enquire-after-emergency-action': 'open' }],
  ['once, for two steps in one emergency', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['police-protection.started', '2026-03-27T16:30', { about: 'e1' }],
    ['epo.granted', '2026-03-28T11:00', { about: 'e1' }],
  ], '2026-03-28T11:00', { 'enquire-after-emergency-action': 'open' }],
  ['as necessary: not where the strategy meeting decides on none', [
    ['emergency-action.taken', '2026-03-27T16:30'],
    ['strategy-discussion.held', '2026-03-27T18:30', { about: 'e1', data: { section47: 'no enquiry' } }],
  ], '2026-03-27T18:30', { 'enquire-after-emergency-action': 'ended' }],
  ['a meeting that does not say leaves it owed', [
    ['emergency-action.taken', '2026-03-27T16:30'], ['strategy-discussion.held', '2026-03-27T18:30', { about: 'e1' }],
  ], '2026-03-27T18:30', { 'enquire-after-emergency-action': 'open' }],
])

test.each([
  ['not substantiated', 'para 119'], ['substantiated, no continuing risk', 'paras 120 to 123'],
  ['substantiated, significant harm suffered or likely', 'para 125'],
])('para 116: %s leads on to %s', (outcome, cite) => {
  expect(answer('determination-after-enquiry', [['s47.concluded', '2026-03-27T09:00', { data: { outcome } }]])).toMatch(new RegExp(`^${cite}:`))
})

lawRows('para 123: harm without a conference is agreed in writing', guidance, [
  ['a warning without it', [
    ['s47.concluded', '2026-03-27T09:00', { data: { outcome: 'substantiated, no continuing risk', conference: 'no conference' } }],
  ], '2026-03-27T09:00', { warned: 'e1: no-conference-agreed-in-writing', refused: 'none' }],
  ['none with it', [['s47.concluded', '2026-03-27T09:00', {
    data: { outcome: 'substantiated, no continuing risk', conference: 'no conference', noConferenceAgreedInWriting: 'file-1' },
  }]], '2026-03-27T09:00', { warned: 'none' }],
  ['none where no harm is substantiated', [
    ['s47.concluded', '2026-03-27T09:00', { data: { outcome: 'not substantiated', conference: 'no conference' } }],
  ], '2026-03-27T09:00', { warned: 'none' }],
])
