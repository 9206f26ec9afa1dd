import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { informationSharing } from './information-sharing.ts'

const policy = law({ ...cafcass2025, declarations: informationSharing })
const answer = answersOf(cafcass2025)

const asked = (data: Record<string, unknown>): Given => ['information.requested', '2026-03-27T10:00', { data }]
const shared = (data: Record<string, unknown>, about?: string): Given =>
  ['information.shared', '2026-03-27T15:00', { id: 'told', data, ...(about === undefined ? {} : { about }) }]
const permission: Given =
  ['court.permission-given', '2026-03-27T12:00', { id: 'p', data: { permits: 'the section 7 report' } }]

describe('paras 20, 22 and 26: what may be told, by the table', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['the authority, for a section 47 enquiry', { recipientKind: 'local authority', purpose: 'section 47 enquiry' },
      /^paras 20 and 22: Share/],
    ['the authority, in child protection', { recipientKind: 'local authority', purpose: 'child protection process or plan' },
      /^paras 20 and 22: Share/],
    ['the authority, on a child once on a plan', { recipientKind: 'local authority', childOnPlan: true },
      /^paras 20 and 22: Share/],
    ['the authority, for a section 17 assessment', { recipientKind: 'local authority', purpose: 'other' },
      /^para 20: Not without/],
    ['an officer who investigates an offence against a child', { recipientKind: 'police', purpose: 'police, child protection' },
      /^para 26: Share/],
    ['an officer, for anything else', { recipientKind: 'police', purpose: 'other' }, /^para 26: Not without/],
    ['a MARAC, whatever for', { recipientKind: 'MARAC', purpose: 'section 47 enquiry' }, /^para 22: Never/],
    ['a MARAC that is only named', { askedBy: 'Eastmere MARAC' }, /^para 22: Never/],
    ['somebody of whom nothing is known', {}, /^paras 20 to 26: Find out/],
  ])('asked by %s', (_who, data, expected) => {
    expect(answer('who-may-be-told', [asked(data)])).toMatch(expected)
  })

  test('once the court has permitted it', () => {
    expect(answer('who-may-be-told', [permission, asked({ recipientKind: 'local authority', purpose: 'other' })]))
      .toMatch(/^para 20: Share what the court/)
  })
})

lawRows('para 20: telling the authority', policy, [
  ['speaks of others: a colleague in Cafcass may be told', [
    shared({ recipientKind: 'Cafcass', purpose: 'other' }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['also one who is only named', [shared({ sharedWith: 'Cafcass Legal' })], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['in a section 47 enquiry: free', [
    shared({ recipientKind: 'local authority', purpose: 'section 47 enquiry' }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['within a child protection process: free', [
    shared({ recipientKind: 'local authority', purpose: 'child protection process or plan' }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['of a child who was once on a plan: free', [
    shared({ recipientKind: 'local authority', purpose: 'other', childOnPlan: true }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['for a section 17 assessment: refused', [
    shared({ recipientKind: 'local authority', purpose: 'other' }),
  ], '2026-03-27T15:00', { refused: 'told: no-sharing-outside-child-protection' }],
  ['in answer to such a request, with nothing more said: refused', [
    asked({ askedBy: 'Eastmere County Council', purpose: 'other' }), shared({}, 'e1'),
  ], '2026-03-27T15:00', { refused: 'told: no-sharing-outside-child-protection' }],
  ['once the court has permitted it: free', [permission, shared({ recipientKind: 'local authority', purpose: 'other' })],
    '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['with permission that came too late: refused', [
    shared({ recipientKind: 'local authority', purpose: 'other' }), ['court.permission-given', '2026-03-27T16:00'],
  ], '2026-03-27T17:00', { refused: 'told: no-sharing-outside-child-protection' }],
  ['a recipient or purpose that nobody gave: a warning and no refusal', [
    shared({ what: 'the history' }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'told: say-who-and-what-for' }],
  ['a purpose but no recipient, and no request: a warning and no refusal', [
    shared({ purpose: 'other' }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'told: say-who-and-what-for' }],
  ['the court itself: free', [shared({ recipientKind: 'court' })], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['while a child is in immediate danger: free', [
    ['emergency.identified', '2026-03-27T14:00'],
    shared({ recipientKind: 'agency', sharedWith: 'Eastmere NHS', purpose: 'other' }),
  ], '2026-03-27T15:00', { refused: 'none' }],
  ['after the child was made safe: refused again', [
    ['emergency.identified', '2026-03-27T14:00'],
    ['protective-action.taken', '2026-03-27T14:30', { about: 'e1', data: { childSafe: true } }],
    shared({ recipientKind: 'agency', sharedWith: 'Eastmere NHS', purpose: 'other' }),
  ], '2026-03-27T15:00', { refused: 'told: no-sharing-outside-child-protection' }],
  ['a decision to share that the court has not permitted: a warning', [
    asked({ recipientKind: 'local authority', purpose: 'other', decision: 'share' }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'e1: no-promise-outside-child-protection' }],
  ['a decision to share that it has permitted', [
    permission,
    ['information.requested', '2026-03-27T14:00', {
      data: { recipientKind: 'local authority', purpose: 'other', decision: 'share' },
    }],
  ], '2026-03-27T15:00', { warned: 'none' }],
  ['something permitted, with no word of who and what for', [
    permission,
    shared({ what: 'the report' }),
  ], '2026-03-27T15:00', { warned: 'none' }],
  ['a departure with its reasons lifts the refusal', [
    ['policy-departure.decided', '2026-03-27T14:00', { data: {
      requirement: 'cafcass-2025/20/outside-child-protection-needs-court', decision: 'departure with recorded rationale',
      assessmentReliedOn: 'the risk assessment of 26 March', rationale: 'a child would come to harm', managerDiscussion: 'agreed',
    } }],
    shared({ recipientKind: 'local authority', purpose: 'other' }),
  ], '2026-03-27T15:00', { refused: 'none' }],
])

lawRows('para 22: a MARAC', policy, [
  ['is never told', [shared({ recipientKind: 'MARAC', purpose: 'section 47 enquiry' })], '2026-03-27T15:00',
    { refused: 'told: no-sharing-with-marac' }],
  ['is not told with permission of the court either', [permission, shared({ recipientKind: 'MARAC', purpose: 'other' })],
    '2026-03-27T15:00', { refused: 'told: no-sharing-with-marac' }],
  ['is known by its name', [shared({ sharedWith: 'Eastmere MARAC', purpose: 'child protection process or plan' })],
    '2026-03-27T15:00', { refused: 'told: no-sharing-with-marac' }],
])

lawRows('para 26: the police and MAPPA', policy, [
  ['an officer who furthers the protection of a child is told', [
    shared({ recipientKind: 'police', purpose: 'police, child protection' }),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['an officer who asks for something else is not', [shared({ recipientKind: 'police', purpose: 'other' })],
    '2026-03-27T15:00', { refused: 'told: no-sharing-outside-child-protection' }],
  ['save at immediate risk', [shared({ recipientKind: 'police', purpose: 'other', immediateRisk: true })],
    '2026-03-27T15:00', { refused: 'none' }],
  ['a person subject to MAPPA: the agencies are asked', [
    ['mappa-subject.identified', '2026-03-27T10:00'],
  ], '2026-03-30T10:00', { 'gather-mappa-information': 'open' }],
  ['they have been', [
    ['mappa-subject.identified', '2026-03-27T10:00'],
    ['information.requested', '2026-03-27T11:00', { about: 'e1', data: { askedOf: 'Probation' } }],
  ], '2026-03-27T12:00', { 'gather-mappa-information': 'met' }],
  ['a request from the authority is no such asking', [
    ['mappa-subject.identified', '2026-03-27T10:00'],
    ['information.requested', '2026-03-27T11:00',
      { data: { askedBy: 'Eastmere County Council', purpose: 'section 47 enquiry' } }],
  ], '2026-03-27T12:00', { 'gather-mappa-information': 'open' }],
])
