import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales' })
const agencies = { forWhat: 'talking to other agencies' }

lawRows('para 69: permission before talking to other agencies', guidance, [
  ['without it there is a warning, and the checks stand', [
    ['referral.received', '2026-03-27T16:10', { data: { possibleOffence: false } }],
    ['checks.started', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { warned: 'e2: permission-before-checks', refused: 'none' }],
  ['sought before', [
    ['referral.received', '2026-03-27T16:10', { data: { possibleOffence: false } }],
    ['consent.sought', '2026-03-27T16:29', { about: 'e1', data: agencies }],
    ['checks.started', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { warned: 'none' }],
  ['sought after is too late', [
    ['checks.started', '2026-03-27T16:30'], ['consent.sought', '2026-03-27T16:31', { about: 'e1', data: agencies }],
  ], '2026-03-27T16:31', { warned: 'e1: permission-before-checks' }],
  ['sought for something else is none', [
    ['consent.sought', '2026-03-27T16:29', { data: { forWhat: 'medical examination' } }],
    ['checks.started', '2026-03-27T16:30'],
  ], '2026-03-27T16:30', { warned: 'e2: permission-before-checks' }],
  ['not needed where asking raises the risk', [
    ['checks.started', '2026-03-27T16:30', { data: { withoutParents: ['raises risk of significant harm'] } }],
  ], '2026-03-27T16:30', { warned: 'none' }],
  ['a parent who cannot be reached is no such reason', [
    ['checks.started', '2026-03-27T16:30', { data: { withoutParents: ['parent cannot be reached'] } }],
  ], '2026-03-27T16:30', { warned: 'e1: permission-before-checks' }],
  ['not asked for where the police are involved', [
    ['referral.received', '2026-03-27T16:10', { data: { possibleOffence: true } }],
    ['checks.started', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { warned: 'none' }],
])

lawRows('paras 69, 74 and 114: where the police are involved the strategy meeting decides who is told', guidance, [
  ['telling the parents before it is warned about', [
    ['police.consulted', '2026-03-27T16:10'], ['parents.informed', '2026-03-27T16:30'],
  ], '2026-03-27T16:30', { warned: 'e2: strategy-meeting-decides-who-is-told', refused: 'none' }],
  ['after it is not', [
    ['police.consulted', '2026-03-27T16:10'], ['strategy-discussion.held', '2026-03-27T16:20'], ['parents.informed', '2026-03-27T16:30'],
  ], '2026-03-27T16:30', { warned: 'none' }],
  ['nor is it where no police are involved', [['parents.informed', '2026-03-27T16:30']], '2026-03-27T16:30', { warned: 'none' }],
])
