import { describe, expect, test } from 'vitest'
import type { Sent } from './outsider.ts'
import { departure, printed } from './outsider.ts'

const at = (time: string): string => `2026-03-27T${time}:00Z`
const sent = (id: string, type: string, time: string, more: Partial<Sent> = {}): Sent => ({ id, type, at: at(time), ...more })
const emergency = sent('emergency', 'emergency.identified', '08:30')
const permission = sent('permission', 'court.permission-given', '08:30', { about: 'start' })

/**
 * What the 2025 policy forbids, or makes wait: the entry refused, what excuses it, and what looks like an excuse and is
 * none. Each is left by a departure from the requirement, with its reasons.
 */
interface Refusal {
  readonly requirement: string
  readonly of: string
  readonly given?: readonly Sent[]
  readonly entry: Sent
  readonly excusedBy?: readonly (readonly Sent[])[]
  readonly notExcusedBy?: readonly (readonly Sent[])[]
}

const refusals: readonly Refusal[] = [
  {
    requirement: '15/consent-for-early-help', of: 'an early help referral that nobody agreed to',
    given: [sent('start', 'referral.agreed', '08:00', { data: { kind: 'early help or family support' } })],
    entry: sent('entry', 'referral.made', '09:00', { about: 'start' }),
    excusedBy: [[sent('consent', 'consent.obtained', '08:30')], [sent('consent', 'consent.obtained', '08:30', { about: 'start' })]],
    notExcusedBy: [[sent('refusal', 'consent.refused', '08:30', { about: 'start' })]],
  },
  {
    requirement: '20/outside-child-protection-needs-court', of: 'telling an authority for something other than child protection',
    given: [sent('start', 'information.requested', '08:00', { data: { askedBy: 'Eastmere County Council', purpose: 'other' } })],
    entry: sent('entry', 'information.shared', '09:00', { about: 'start' }),
    excusedBy: [[permission], [emergency]],
    notExcusedBy: [[
      sent('other', 'order.made', '07:00'), sent('permission', 'court.permission-given', '08:30', { about: 'other' }),
    ]],
  },
  {
    requirement: '22/no-direct-marac-sharing', of: 'telling a MARAC', given: [sent('start', 'information.requested', '08:00')],
    entry: sent('entry', 'information.shared', '09:00', { about: 'start', data: { sharedWith: 'Eastmere MARAC' } }),
    notExcusedBy: [[permission], [emergency]],
  },
  {
    requirement: '24/referral-asks-la-to-refer-marac', of: 'a MARAC referral by Cafcass', given: [sent('start', 'domestic-abuse.identified', '08:00')],
    entry: sent('entry', 'marac.referred', '09:00', { about: 'start', by: { role: 'fca' } }),
  },
  {
    requirement: '31/16a-stands-alone', of: 'a 16A assessment inside a safeguarding letter', given: [sent('start', 'concern.identified', '08:00')],
    entry: sent('entry', 'safeguarding-letter.filed', '09:00', { about: 'start', data: { includes16A: true } }),
  },
  {
    requirement: '33/inform-la-before-s37-advice', of: 'section 37 advice before the authority is told',
    given: [sent('start', 's37-advice.agreed', '08:00')],
    entry: sent('entry', 's37.recommended', '09:00', { about: 'start' }),
    excusedBy: [[sent('told', 'local-authority.informed', '08:30', { about: 'start' })], [emergency]],
    notExcusedBy: [
      [sent('told', 'local-authority.informed', '08:30', { data: { matter: 'private fostering' } })],
      [sent('referral', 'referral.made', '08:30', { about: 'start' })],
    ],
  },
  {
    requirement: '40/pso-permission-to-share', of: 'telling a school of a prohibited steps order',
    given: [sent('start', 'order.made', '08:00', { data: { order: 'prohibited steps order' } })],
    entry: sent('entry', 'information.shared', '09:00', { about: 'start', data: { sharedWith: 'Tall Elms Primary School' } }),
    excusedBy: [[permission], [emergency]],
  },
  {
    requirement: '45/cafcass-not-first-responder', of: 'an NRM referral by Cafcass', given: [sent('start', 'modern-slavery.suspected', '08:00')],
    entry: sent('entry', 'nrm.referred', '09:00', { about: 'start', by: { role: 'childrens-guardian' } }),
  },
  {
    requirement: '46/16a-only-if-new', of: 'a 16A assessment against an order, with nothing new',
    given: [sent('start', 'order.made', '08:00', { data: { againstRecommendation: true, leavesChildAtRisk: true } })],
    entry: sent('entry', 's16a-assessment.filed', '09:00', { about: 'start' }),
    excusedBy: [[sent('news', 'new-information.received', '08:30', { about: 'start' })], [emergency]],
    notExcusedBy: [[sent('news', 'new-information.received', '07:30')]],
  },
  {
    requirement: '46/appeal-consult-lawyer', of: 'an appeal where the child is no party',
    given: [sent('start', 'order.made', '08:00', { data: { againstRecommendation: true, childJoinedAsParty: false } })],
    entry: sent('entry', 'appeal.considered', '09:00', { about: 'start' }),
    excusedBy: [[sent('joined', 'order.made', '08:30', { about: 'start', data: { order: 'representation of the child' } })]],
  },
  {
    requirement: '49/confidentiality-of-lado-concern', of: 'telling a school of a concern about somebody who works with children',
    given: [sent('start', 'allegation.received', '08:00')],
    entry: sent('entry', 'information.shared', '09:00', { about: 'start', data: { sharedWith: 'Tall Elms Primary School' } }),
    excusedBy: [[sent('met', 'allegation-meeting.held', '08:30', { about: 'start', data: { sharingProtocol: 'the head teacher' } })]],
    notExcusedBy: [[emergency], [sent('met', 'allegation-meeting.held', '08:30', { about: 'start' })]],
  },
  {
    requirement: '49/confidentiality-of-lado-concern', of: 'telling the police of it with nobody at risk',
    given: [sent('start', 'allegation.received', '08:00')],
    entry: sent('entry', 'information.shared', '09:00', { about: 'start', data: { sharedWith: 'Eastmere Police' } }),
    excusedBy: [[emergency]],
  },
  {
    requirement: '50/do-not-attend-lado-meetings', of: 'a practitioner at a meeting of the LADO',
    given: [sent('start', 'allegation.received', '08:00')],
    entry: sent('entry', 'allegation-meeting.held', '09:00', { about: 'start', data: { attendance: [{ name: 'A. Begum', role: 'fca' }] } }),
    notExcusedBy: [[emergency]],
  },
  ...([
    ['51/supervision-before-lado-referral', 'supervision.held'],
    ['51/manager-approves-lado-referral', 'lado-referral.approved'],
    ['51/inform-individual-first', 'accused.informed'],
  ] as const).map(([requirement, step]): Refusal => ({
    requirement, of: `a referral to the LADO without ${step}`, given: [sent('start', 'allegation.received', '08:00')],
    entry: sent('entry', 'lado.referred', '09:00', { about: 'start' }),
    excusedBy: [[sent('step', step, '08:30', { about: 'start' })], [sent('step', step, '08:30')], [emergency]],
    notExcusedBy: [[sent('talk', 'manager.informed', '08:30', { about: 'start' })]],
  })),
  {
    requirement: '51/manager-approves-lado-referral', of: 'a referral to the authority that names the LADO, sent back by the manager',
    given: [sent('start', 'allegation.received', '08:00'), sent('back', 'lado-referral.approved', '08:20', { about: 'start', data: { decision: 'returned' } })],
    entry: sent('entry', 'referral.made', '09:00', { about: 'start', data: { asksForLado: true } }),
    excusedBy: [[sent('approved', 'lado-referral.approved', '08:40', { about: 'start' })]],
    notExcusedBy: [[sent('approved', 'lado-referral.approved', '08:40', { about: 'start', by: { role: 'fca' } })]],
  },
  {
    requirement: '52/see-dbs-and-medical', of: 'support for special guardianship with no checks seen',
    given: [sent('start', 'special-guardianship.proposed', '08:00')],
    entry: sent('entry', 'special-guardianship.supported', '09:00', { about: 'start' }),
    excusedBy: [[sent('seen', 'checks.seen', '08:30', { about: 'start' })], [sent('seen', 'checks.seen', '08:30')]],
    notExcusedBy: [
      [sent('back', 'checks.completed', '08:30', { about: 'start' })],
      [sent('seen', 'checks.seen', '08:30', { about: 'start', data: { dbsSeen: true, medicalSeen: false } })],
    ],
  },
]

const stands = (entries: readonly Sent[], requirement: string): boolean =>
  printed(entries.toSorted((one, other) => one.at.localeCompare(other.at)), at('12:00')).refused
    .some(({ entry, requirement: ids }) => entry === 'entry' && ids.includes(`cafcass-2025/${requirement}`))

describe.each(refusals)('$requirement refuses $of', ({ requirement, given = [], entry, excusedBy = [], notExcusedBy = [] }) => {
  test('but not with what excuses it', () => {
    expect(stands([...given, entry], requirement)).toBe(true)
    for (const excuse of excusedBy) expect([excuse, stands([...given, ...excuse, entry], requirement)]).toEqual([excuse, false])
    for (const none of notExcusedBy) expect([none, stands([...given, ...none, entry], requirement)]).toEqual([none, true])
  })

  test('a departure recorded beforehand lifts it; one without reasons does not', () => {
    const left = departure(requirement, at('08:45'), 'start')
    expect(stands([...given, left, entry], requirement)).toBe(false)
    expect(stands([...given, { ...left, data: { ...left.data, rationale: '' } }, entry], requirement)).toBe(true)
  })
})

// Nothing may hold back a child's protection: none of these waits for anything, whatever else is or is not on record.
test.each([
  'emergency.identified', 'emergency-services.called', 'emergency-action.taken', 'police.informed', 'police-referral.made',
  'referral.agreed', 'referral.made', 'referral.confirmed-in-writing', 'referral.chased', 's16a-assessment.filed', 'court.informed',
  'protective-action.taken', 'enquiries.made', 'supervision.held', 'manager.informed', 'nrm-referral.requested',
  'local-authority.informed', 'probation-views.sought', 'strategy-discussion.held', 'disagreement.escalated',
  'designated-family-judge.contacted', 'managers-letter.sent', 'disclosure-application.made', 'legal-advice.obtained',
])('%s is never refused', (type) => {
  for (const by of [undefined, { role: 'fca' }]) {
    for (const before of [[], [sent('order', 'order.made', '07:00')], [sent('allegation', 'allegation.received', '07:00')]]) {
      const entry = sent('entry', type, '09:00', by === undefined ? {} : { by })
      expect(printed([...before, entry], at('12:00')).refused).toEqual([])
    }
  }
})

// 'Before' that the policy does not make a condition of protecting a child is said aloud, and holds nothing back.
test.each([
  ['10/supervision-on-referral-decision', 'referral.made', {}, 'supervision.held', {}],
  ['15/inform-parents-first', 'referral.made', {}, 'parents.informed', {}],
  ['12/telephone-first', 'referral.made', { channel: 'online portal' }, null, {}],
  ['12/telephone-first', 'referral.confirmed-in-writing', {}, 'referral.made', {}],
  ['27/16a-supervision', 's16a-assessment.filed', {}, 'supervision.held', {}],
  ['29/16a-wider-enquiries', 's16a-assessment.filed', {}, 'enquiries.made', {}],
  ['24/manager-agrees-marac-request', 'referral.made', { asksForMarac: true }, 'supervision.held',
    { referralDecision: 'ask the authority for a MARAC referral' }],
  ['32/s37-consult-manager', 's37-advice.agreed', {}, 'supervision.held', {}],
  ['60/international-guidance', 'check.requested', { kind: 'international police' }, null, {}],
] as const)('%s warns about %s %j, and no longer after %s', (requirement, type, data, step, said) => {
  const warned = (entries: readonly Sent[]): boolean => {
    const { refused, warned: list } = printed(entries, at('12:00'))
    expect(refused).toEqual([])
    return list.some(({ entry, requirement: ids }) => entry === 'entry' && ids.includes(`cafcass-2025/${requirement}`))
  }
  const entry = sent('entry', type, '09:00', { data })
  expect(warned([entry])).toBe(true)
  if (step !== null) expect(warned([sent('step', step, '08:00', { data: said }), entry])).toBe(false)
})

test('preamble/departure-from-policy: a departure without assessment, reasons or a talk with a manager is refused', () => {
  for (const missing of ['assessmentReliedOn', 'rationale', 'managerDiscussion']) {
    const left = departure('11/extra-enquiries-after-concern', at('09:00'), 'start')
    const without = { ...left, data: { ...left.data, [missing]: undefined } }
    const stand = printed([sent('start', 'concern.identified', '08:00'), without], at('12:00'))
    expect(stand.refused.map(({ requirement }) => requirement)).toEqual([['cafcass-2025/preamble/departure-from-policy']])
    expect(stand.departures).toEqual([])
  }
})
