import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { informationSharingAtReferral } from './information-sharing-at-referral.ts'

const policy = law({ ...set2025, declarations: informationSharingAtReferral }, { children: [{ id: 'c1' }] })
const ask = 'ask-parents-before-checks'
const authorise = 'manager-authorises-checks-without-parents'
const referral: Given = ['referral.received', '2026-03-27T10:00']
const checks: Given = ['checks.started', '2026-03-27T12:00', { about: 'e1' }]

lawRows('A 2.4.12 and 2.5.5: parents are asked before other agencies are', policy, [
  ['a warning where they were not', [referral, checks], '2026-03-27T13:00', { refused: 'none', warned: `e2: ${ask}` }],
  ['none where they were', [
    referral, ['consent.sought', '2026-03-27T11:00', { about: 'e1', data: { forWhat: 'talking to other agencies' } }], checks,
  ], '2026-03-27T13:00', { warned: 'none' }],
  ['asked for something else, they were not asked for this', [
    referral, ['consent.sought', '2026-03-27T11:00', { about: 'e1', data: { forWhat: 'services' } }], checks,
  ], '2026-03-27T13:00', { warned: `e3: ${ask}` }],
  ['nor asked afterwards', [
    referral, checks, ['consent.sought', '2026-03-27T12:01', { about: 'e1', data: { forWhat: 'talking to other agencies' } }],
  ], '2026-03-27T13:00', { warned: `e2: ${ask}` }],
  ['in an assessment too', [
    ['assessment.started', '2026-03-27T10:00'], checks,
  ], '2026-03-27T13:00', { warned: `e2: ${ask}` }],
  ['in an enquiry another rule holds', [['s47.started', '2026-03-27T10:00'], checks], '2026-03-27T13:00', { warned: 'none' }],
  ['a child in danger comes first', [
    ['emergency.identified', '2026-03-27T10:00'], checks,
  ], '2026-03-27T13:00', { warned: 'none' }],
])

lawRows('A 2.4.14: going on without the parents', policy, [
  ['takes a manager', [
    referral, ['checks.started', '2026-03-27T12:00', { about: 'e1', data: { withoutParents: ['raises risk of significant harm'] } }],
  ], '2026-03-27T13:00', { refused: 'none', warned: `e2: ${authorise}` }],
  ['who has given authority and reasons', [
    referral,
    ['parent-consultation.decided', '2026-03-27T11:00', {
      about: 'e1', data: { decision: 'neither', reasons: 'Flight risk', authorisedBy: 'T Manager' },
    }],
    ['checks.started', '2026-03-27T12:00', { about: 'e1', data: { withoutParents: ['raises risk of significant harm'] } }],
  ], '2026-03-27T13:00', { warned: 'none' }],
])
