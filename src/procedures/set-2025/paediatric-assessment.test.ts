import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { paediatricAssessment } from './paediatric-assessment.ts'

const policy = law({ ...set2025, declarations: paediatricAssessment }, { children: [{ id: 'c1' }] })
const examine = 'examine-today'
const interview = 'interview-before-examination'
const injured: Given = ['referral.received', '2026-03-28T10:00', { data: { harmIndicated: ['other physical injury'] } }]

lawRows('A 3.8.22: examined on the day of the referral', policy, [
  ['for any physical injury, on a Saturday too', [injured], '2026-03-28T11:00', { [examine]: 'open by 2026-03-29T00:00' }],
  ['for severe neglect', [
    ['referral.received', '2026-03-27T10:00', { data: { harmIndicated: ['serious neglect'] } }],
  ], '2026-03-27T11:00', { [examine]: 'open by 2026-03-28T00:00' }],
  ['for penetrative sexual abuse', [
    ['referral.received', '2026-03-27T10:00', { data: { harmIndicated: ['penetrative sexual abuse'] } }],
  ], '2026-03-27T11:00', { [examine]: 'open by 2026-03-28T00:00' }],
  ['not for another serious risk', [
    ['referral.received', '2026-03-27T10:00', { data: { harmIndicated: ['other serious risk of harm'] } }],
  ], '2026-03-27T11:00', { [examine]: 'none' }],
  ['nor where nothing is said', [['referral.received', '2026-03-27T10:00']], '2026-03-27T11:00', { [examine]: 'none' }],
  ['a minute before midnight', [injured, ['medical.completed', '2026-03-28T23:59', { about: 'e1' }]], '2026-03-29T09:00', {
    [examine]: 'met by 2026-03-29T00:00',
  }],
  ['at midnight it is late', [injured, ['medical.completed', '2026-03-29T00:00', { about: 'e1' }]], '2026-03-29T09:00', {
    [examine]: 'met-late by 2026-03-29T00:00',
  }],
  ['not where the discussion finds no need', [
    injured, ['strategy-discussion.held', '2026-03-28T14:00', { about: 'e1', data: { medicalNeeded: 'not needed' } }],
  ], '2026-03-29T09:00', { [examine]: 'ended by 2026-03-29T00:00' }],
])

const requested = (data = {}): Given => ['medical.requested', '2026-03-27T10:00', { data }]
const begun: Given = ['medical.started', '2026-03-27T15:00', { about: 'e1' }]

lawRows('A 3.8.2: the interview comes before the examination', policy, [
  ['a warning where one is to come', [requested({ interviewFirst: true }), begun], '2026-03-27T16:00', {
    refused: 'none', warned: `e2: ${interview}`,
  }],
  ['none where it has been held', [
    requested({ interviewFirst: true }), ['child.interviewed', '2026-03-27T13:00', { about: 'e1' }], begun,
  ], '2026-03-27T16:00', { warned: 'none' }],
  ['nor where the child is not to be interviewed', [requested(), begun], '2026-03-27T16:00', { warned: 'none' }],
  ['nor where police and social care agree on an exception', [
    requested({ interviewFirst: true, exceptionAgreed: 'Evidence would be lost' }), begun,
  ], '2026-03-27T16:00', { warned: 'none' }],
  ['nor in urgent need', [
    requested({ interviewFirst: true }), ['emergency.identified', '2026-03-27T14:00', { about: 'e1' }],
    ['medical.started', '2026-03-27T15:00', { about: 'e2' }],
  ], '2026-03-27T16:00', { warned: 'none' }],
])
