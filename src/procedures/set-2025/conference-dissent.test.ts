import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { conferenceDissent } from './conference-dissent.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: conferenceDissent }, { children: [{ id: 'c1' }] })

const alert = 'alert-chairs-manager'
const director = 'put-dissent-to-director'
const raised = (about?: string): Given => ['disagreement.raised', '2026-03-02T10:00', { data: about === undefined ? {} : { about } }]
const supported: Given = ['disagreement.supported', '2026-03-03T10:00', { about: 'e1' }]
const put = (to?: string): Given => ['disagreement.escalated', '2026-03-03T11:00', { about: 'e1', data: to === undefined ? {} : { to } }]

lawRows('A 4.11.3: the designated lead shares the dissent', policy, [
  ['told at once, with no date to miss', [raised('plan decision'), supported], '2026-04-03T11:00', { [alert]: 'open' }],
  ['not where it is about something else', [
    raised('case responsibility'), supported,
  ], '2026-03-03T11:00', { [alert]: 'none' }],
  ['nobody says what it is about: owed', [raised(), supported], '2026-03-03T11:00', { [alert]: 'open' }],
  ['told', [raised('plan decision'), supported, put("chair's line manager")], '2026-03-03T12:00', { [alert]: 'met' }],
  ['telling another level leaves it owed', [
    raised('plan decision'), supported, put('child protection managers'),
  ], '2026-03-03T12:00', { [alert]: 'open' }],
  ['settled first', [
    raised('plan decision'), supported, ['disagreement.resolved', '2026-03-03T10:30', { about: 'e1' }],
  ], '2026-03-03T12:00', { [alert]: 'ended' }],
])

lawRows('A 4.11.5: still not settled', policy, [
  ['to the director as a matter of urgency', [
    raised('plan decision'),
    ['disagreement.unresolved', '2026-03-06T10:00', { about: 'e1', data: { stage: "chair's line manager" } }],
  ], '2026-04-06T11:00', { [director]: 'open' }],
  ['not after another stage', [
    raised('plan decision'),
    ['disagreement.unresolved', '2026-03-06T10:00', { about: 'e1', data: { stage: 'first line managers' } }],
  ], '2026-03-06T11:00', { [director]: 'none' }],
  ['put to the director', [
    raised('plan decision'),
    ['disagreement.unresolved', '2026-03-06T10:00', { about: 'e1', data: { stage: "chair's line manager" } }],
    ['disagreement.escalated', '2026-03-06T12:00', { about: 'e1', data: { to: 'Director of Safeguarding Children' } }],
  ], '2026-03-07T11:00', { [director]: 'met' }],
  ['putting it to the chair’s manager again is not enough', [
    raised('plan decision'),
    ['disagreement.unresolved', '2026-03-06T10:00', { about: 'e1', data: { stage: "chair's line manager" } }],
    ['disagreement.escalated', '2026-03-06T12:00', { about: 'e1', data: { to: "chair's line manager" } }],
  ], '2026-03-07T11:00', { [director]: 'open' }],
])
