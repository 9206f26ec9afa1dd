import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const worker = law(cafcass2025, { record: 'worker', children: [] })
const organisation = law(cafcass2025, { record: 'organisation', children: [] })

const reasoned = {
  decision: 'departure with recorded rationale', assessmentReliedOn: 'Visit of 26 March', rationale: 'It would put her at risk',
  managerDiscussion: 'Discussed on 27 March, agreed',
}

lawRows('preamble: a departure', policy, [
  ['with assessment, rationale and manager leaves the duty, for a reason', [
    ['concern.identified', '2026-03-27T16:10'],
    ['policy-departure.decided', '2026-03-28T10:00', { about: 'e1', data: { requirement: '11/extra-enquiries-after-concern', ...reasoned } }],
  ], '2026-03-30T09:00', { refused: 'none', 'enquire-after-concern': 'departed by 2026-03-28T16:10', 'seek-supervision': 'open' }],
  ['may name the requirement in full', [
    ['concern.identified', '2026-03-27T16:10'],
    ['policy-departure.decided', '2026-03-28T10:00', { about: 'e1', data: {
      requirement: 'cafcass-2025/11/extra-enquiries-after-concern', ...reasoned,
    } }],
  ], '2026-03-28T10:00', { 'enquire-after-concern': 'departed by 2026-03-28T16:10' }],
  ...(['assessmentReliedOn', 'rationale', 'managerDiscussion'] as const).map((missing) => [
    `without ${missing} is refused and leaves nothing`, [
      ['concern.identified', '2026-03-27T16:10'],
      ['policy-departure.decided', '2026-03-28T10:00', { about: 'e1', data: {
        requirement: '11/extra-enquiries-after-concern', ...reasoned, [missing]: '',
      } }],
    ], '2026-03-28T10:00', { refused: 'e2: departure-needs-reasons', 'enquire-after-concern': 'open by 2026-03-28T16:10' },
  ] as const),
  ['that ends in following the requirement is none', [
    ['concern.identified', '2026-03-27T16:10'],
    ['policy-departure.decided', '2026-03-28T10:00', { about: 'e1', data: {
      requirement: '11/extra-enquiries-after-concern', decision: 'requirement followed',
    } }],
  ], '2026-03-28T10:00', { refused: 'none', 'enquire-after-concern': 'open by 2026-03-28T16:10' }],
])

lawRows('preamble, footnote 1 and governance table: attestation', worker, [
  ['is owed by each member of staff, with no date', [['policy.implemented', '2025-01-28T09:00']], '2025-06-01T09:00',
    { 'attest-to-policy': 'open', 'review-policy': 'none', 'review-policy-in-july': 'none' }],
  ['not for a policy that asks for none', [
    ['policy.implemented', '2025-01-28T09:00', { data: { attestationRequired: false } }],
  ], '2025-01-28T09:00', { 'attest-to-policy': 'none' }],
  ['is given', [
    ['policy.implemented', '2025-01-28T09:00', { data: { policy: 'Child safeguarding policy', version: '1.7' } }],
    ['policy.attested', '2025-02-10T09:00', { about: 'e1', data: { read: true, understood: true, willFollow: true } }],
  ], '2025-02-10T09:00', { 'attest-to-policy': 'met' }],
  ['read but not understood is not', [
    ['policy.implemented', '2025-01-28T09:00'],
    ['policy.attested', '2025-02-10T09:00', { about: 'e1', data: { read: true, understood: false, willFollow: true } }],
  ], '2025-02-10T09:00', { 'attest-to-policy': 'open' }],
  ['of another version is not', [
    ['policy.implemented', '2025-01-28T09:00', { data: { version: '1.7' } }],
    ['policy.attested', '2025-02-10T09:00', { data: { version: '1.6', read: true, understood: true, willFollow: true } }],
  ], '2025-02-10T09:00', { 'attest-to-policy': 'open' }],
])

lawRows('governance table: the review due in July 2025', organisation, [
  ['by the end of the month', [
    ['policy.implemented', '2025-01-28T09:00', { data: { policy: 'Child safeguarding policy', version: '1.7', nextReview: '2025-07-31' } }],
  ], '2025-07-31T23:59', { 'review-policy': 'open by 2025-08-01T00:00', 'review-policy-in-july': 'none', 'attest-to-policy': 'none' }],
  ['also where nobody wrote the day down', [['policy.implemented', '2025-01-28T09:00']], '2025-07-31T23:59',
    { 'review-policy': 'none', 'review-policy-in-july': 'open by 2025-08-01T00:00' }],
  ['overdue in August', [['policy.implemented', '2025-01-28T09:00']], '2025-08-01T00:00',
    { 'review-policy-in-july': 'overdue by 2025-08-01T00:00' }],
  ['met by the review', [
    ['policy.implemented', '2025-01-28T09:00'], ['policy.reviewed', '2025-07-31T17:00', { about: 'e1' }],
  ], '2025-08-01T09:00', { 'review-policy-in-july': 'met by 2025-08-01T00:00' }],
  ['put in force on another day, with no day for its review: by the time that falls due', [['policy.implemented', '2026-03-27T09:00']],
    '2026-12-01T09:00', { 'review-policy-when-due': 'open', 'review-policy-in-july': 'none' }],
  ['and late from then', [
    ['policy.implemented', '2026-03-27T09:00'],
    ['policy.review-due', '2026-07-31T09:00', { about: 'e1' }],
  ], '2026-08-01T09:00', { 'review-policy-when-due': 'overdue by 2026-07-31T09:00' }],
  ['and done in time', [
    ['policy.implemented', '2026-03-27T09:00'],
    ['policy.reviewed', '2026-07-30T09:00'],
    ['policy.review-due', '2026-07-31T09:00', { about: 'e1' }],
  ], '2026-08-01T09:00', { 'review-policy-when-due': 'met' }],
  ['not of another policy', [
    ['policy.implemented', '2025-03-01T09:00', { data: { policy: 'Domestic abuse practice policy' } }],
  ], '2025-03-01T09:00', { 'review-policy': 'none', 'review-policy-in-july': 'none', 'review-policy-when-due': 'none' }],
])
