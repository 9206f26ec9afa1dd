import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })
const grave = { nature: ['danger to life or of serious harm'] }
const urgent = { nature: ['urgent medical need'] }

lawRows('para 55: the emergency services are called without delay', guidance, [
  ['where a child is in danger, besides the report', [
    ['concern.identified', '2026-03-27T16:00'],
    ['emergency.identified', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-04-27T16:10', { 'call-emergency-services': 'open', 'report-concern': 'open' }],
  ['where there is a crime against a child', [['crime.suspected', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'call-emergency-services': 'open' }],
  ['called', [
    ['emergency.identified', '2026-03-27T16:10'], ['emergency-services.called', '2026-03-27T16:11', { about: 'e1' }],
  ], '2026-03-27T16:11', { 'call-emergency-services': 'met' }],
  ['not once somebody has acted', [
    ['emergency.identified', '2026-03-27T16:10'], ['police-protection.started', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'call-emergency-services': 'ended' }],
])

lawRows('paras 80 and 81: social services or the police act', guidance, [
  ['at once where a life is at risk, in one duty for both paragraphs', [
    ['emergency.identified', '2026-03-27T16:10', { data: grave }],
  ], '2026-04-27T16:10', { 'act-at-once': 'open', 'act-as-soon-as-possible': 'none' }],
  ['as soon as possible in lesser danger', [
    ['emergency.identified', '2026-03-27T16:10', { data: urgent }],
  ], '2026-04-27T16:10', { 'act-at-once': 'none', 'act-as-soon-as-possible': 'open' }],
  ['at once where nobody says how grave it is', [['emergency.identified', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'act-at-once': 'open', 'act-as-soon-as-possible': 'none' }],
  ['as soon as possible after a report that says so', [
    ['referral.received', '2026-03-27T16:10', { data: { immediateProtectionNeeded: true } }],
  ], '2026-03-27T16:10', { 'act-as-soon-as-possible': 'open' }],
  ['not after one that does not', [['referral.received', '2026-03-27T16:10']], '2026-03-27T16:10', { 'act-as-soon-as-possible': 'none' }],
  ['or after decision 3', [
    ['referral.decided', '2026-03-27T16:10', { data: { outcome: 'immediate protection' } }],
  ], '2026-03-27T16:10', { 'act-as-soon-as-possible': 'open' }],
  ['once, where report and decision both say so', [
    ['referral.received', '2026-03-27T16:10', { data: { immediateProtectionNeeded: true } }],
    ['referral.decided', '2026-03-27T16:20', { about: 'e1', data: { outcome: 'immediate protection' } }],
  ], '2026-03-27T16:20', { 'act-as-soon-as-possible': 'open' }],
  ['again in a new danger, once the first was acted on', [
    ['referral.received', '2026-03-27T16:10', { data: { immediateProtectionNeeded: true } }],
    ['emergency-action.taken', '2026-03-27T17:10', { about: 'e1' }],
    ['emergency.identified', '2026-03-30T09:00', { data: urgent }],
  ], '2026-03-30T09:00', { 'act-as-soon-as-possible': 'met; open' }],
  ['acted', [
    ['emergency.identified', '2026-03-27T16:10', { data: grave }], ['emergency-action.taken', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-27T16:40', { 'act-at-once': 'met' }],
  ['acted by the police, under their own power', [
    ['emergency.identified', '2026-03-27T16:10', { data: grave }], ['police-protection.started', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-27T16:40', { 'act-at-once': 'met' }],
  ['a step short of those powers is not it', [
    ['emergency.identified', '2026-03-27T16:10', { data: grave }], ['protective-action.taken', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-27T16:40', { 'act-at-once': 'open' }],
])

lawRows('para 81: every child in danger', siblings, [
  ['is made safe', [
    ['emergency.identified', '2026-03-27T16:10', { data: grave }],
    ['emergency-action.taken', '2026-03-27T16:40', { about: 'e1', children: ['c1'] }],
  ], '2026-03-27T16:40', { 'act-at-once': 'open', 'call-emergency-services': 'ended; open' }],
])

lawRows('para 88: legal advice before legal action', guidance, [
  ['without it there is a warning, and the action stands', [['legal-action.started', '2026-03-27T16:10']], '2026-03-27T16:10',
    { warned: 'e1: legal-advice-first', refused: 'none' }],
  ['with it there is none', [
    ['legal-advice.obtained', '2026-03-27T16:00'], ['legal-action.started', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-03-27T16:10', { warned: 'none' }],
  ['advice that comes afterwards came too late', [
    ['legal-action.started', '2026-03-27T16:10'], ['legal-advice.obtained', '2026-03-27T16:11', { about: 'e1' }],
  ], '2026-03-27T16:11', { warned: 'e1: legal-advice-first' }],
  ['an order itself is never warned about', [['epo.granted', '2026-03-27T16:10']], '2026-03-27T16:10', { warned: 'none' }],
])
