import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const explain = 'explain-sharing-at-outset'
const ended = 'tell-agencies-that-work-has-ended'

const allocated: Given = ['case.allocated', '2024-05-01T09:00']

lawRows('3.62: sharing is explained at the outset', policy, [
  ['from the allocation, with no date', [allocated], '2024-07-12T09:00', { [explain]: 'open' }],
  ['not again from the next one', [allocated, ['case.allocated', '2024-06-01T09:00']], '2024-07-12T09:00', { [explain]: 'open' }],
  ['not from the opening', [['case.opened', '2024-04-25T09:00']], '2024-07-12T09:00', { [explain]: 'none' }],
  ['asked', [allocated, ['consent.sought', '2024-05-07T10:00', { data: { forWhat: 'sharing information' } }]],
    '2024-05-08T09:00', { [explain]: 'met' }],
  ['asked, with no word of what for', [allocated, ['consent.sought', '2024-05-07T10:00']],
    '2024-05-08T09:00', { [explain]: 'met' }],
  ['asked about something else', [
    allocated, ['consent.sought', '2024-05-07T10:00', { data: { forWhat: 'medical examination' } }],
  ], '2024-05-08T09:00', { [explain]: 'open' }],
  ['left with its reasons where telling would endanger somebody (4.31)', [
    allocated,
    ['policy-departure.decided', '2024-05-02T10:00', {
      about: 'e1',
      data: {
        requirement: '3.62/explain-and-seek-agreement', circumstances: 'It would endanger the mother',
        variation: 'Told after the hearing',
      },
    }],
  ], '2024-05-08T09:00', { [explain]: 'departed' }],
])

const weighed: Given = ['extended-check.proposed', '2024-06-10T10:00']
const checked: Given = ['extended-check.made', '2024-06-12T16:10', { about: 'e1' }]

function consent(at: string, data: Record<string, unknown>): Given {
  return ['consent.obtained', at, { about: 'e1', data }]
}

lawRows('3.75: written consent before an extended check', policy, [
  ['none: a warning and no more', [weighed, checked],
    '2024-06-12T17:00', { warned: 'e2: written-consent-before-checks', refused: 'none' }],
  ['in writing', [
    weighed, consent('2024-06-12T16:09', { forWhat: 'extended checks', inWriting: 'consent.pdf' }), checked,
  ], '2024-06-12T17:00', { warned: 'none' }],
  ['a minute after', [
    weighed, checked, consent('2024-06-12T16:11', { forWhat: 'extended checks', inWriting: 'consent.pdf' }),
  ], '2024-06-12T17:00', { warned: 'e2: written-consent-before-checks' }],
  ['by word of mouth', [weighed, consent('2024-06-12T16:00', { forWhat: 'extended checks' }), checked],
    '2024-06-12T17:00', { warned: 'e3: written-consent-before-checks' }],
  ['for something else', [
    weighed, consent('2024-06-12T16:00', { forWhat: 'referral', inWriting: 'consent.pdf' }), checked,
  ], '2024-06-12T17:00', { warned: 'e3: written-consent-before-checks' }],
  ['a good reason for not asking is on record (3.76)', [
    ['extended-check.proposed', '2024-06-10T10:00', { data: { reasonConsentNotSought: 'He would be warned' } }], checked,
  ], '2024-06-12T17:00', { warned: 'none' }],
  ['the court directed it', [weighed, ['court.permission-given', '2024-06-11T10:00'], checked],
    '2024-06-12T17:00', { warned: 'none' }],
])

const referred: Given = ['referral.made', '2024-06-01T10:00']
const closed: Given = ['case.closed', '2024-06-12T16:10']

lawRows('3.90 and Appendix III: whoever was told learns that the work has ended', policy, [
  ['the authority, of a child who was referred', [referred, closed], '2024-07-12T09:00', { [ended]: 'open' }],
  ['the authority, of harm notified by the letter in the concern', [
    ['concern.identified', '2024-05-10T09:00', { data: { pastWitnessedHarmOnly: true, notificationLetter: 'letter.pdf' } }], closed,
  ], '2024-07-12T09:00', { [ended]: 'open' }],
  ['the authority, where screening found the C1A missing', [
    ['screening.completed', '2024-05-10T09:00', { data: { question7Box: 'yes', c1aCompleted: false } }], closed,
  ], '2024-07-12T09:00', { [ended]: 'open' }],
  ['nobody, where question 7 says no', [
    ['screening.completed', '2024-05-10T09:00', { data: { question7Box: 'no' } }], closed,
  ], '2024-07-12T09:00', { [ended]: 'none' }],
  ['nobody, where nobody was told', [closed], '2024-07-12T09:00', { [ended]: 'none' }],
  ['told', [
    referred, closed,
    ['local-authority.informed', '2024-06-13T09:00', { data: { matter: 'end of the work and how the case ended' } }],
  ], '2024-06-13T10:00', { [ended]: 'met' }],
  ['told something else', [
    referred, closed, ['local-authority.informed', '2024-06-13T09:00', { data: { matter: 'private fostering' } }],
  ], '2024-06-13T10:00', { [ended]: 'open' }],
])
