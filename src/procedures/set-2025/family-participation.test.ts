import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { familyParticipation } from './family-participation.ts'
import { set2025 } from './index.ts'

const pack = { ...set2025, declarations: familyParticipation }
const policy = law(pack, { children: [{ id: 'c1' }] })
const siblings = law(pack)

const parents = 'meet-parents-before-conference'
const assess = 'assess-child-attendance'
const agree = 'agree-child-attendance'
const meetChild = 'meet-child-before-conference'
const prepare = 'help-family-prepare'

const planned: Given = ['conference.planned', '2026-02-02T10:00', { data: { kind: 'initial' } }]
const held: Given = ['icpc.held', '2026-02-20T10:00']
const metParents: Given = ['chair-premeeting.held', '2026-02-20T09:00', { data: { metWhom: ['parents'] } }]

lawRows('A 4.4 and 4.7.10: before a conference', policy, [
  ['owed from the day on which it is arranged', [planned], '2026-02-02T11:00', {
    [parents]: 'open', [assess]: 'open', [agree]: 'open', [meetChild]: 'open', [prepare]: 'open',
  }],
  ['late from the moment at which it is held without them; nothing is refused', [planned, held], '2026-02-20T11:00', {
    [parents]: 'overdue by 2026-02-20T10:00', [assess]: 'overdue by 2026-02-20T10:00', [agree]: 'overdue by 2026-02-20T10:00',
    [prepare]: 'overdue by 2026-02-20T10:00', refused: 'none',
    warned: `e2: ${parents}-missed; e2: ${assess}-missed; e2: ${agree}-missed; e2: ${prepare}-missed`,
  }],
  ['all done', [
    planned, ['child-attendance.assessed', '2026-02-10T10:00', { data: { result: 'attends part' } }],
    ['child-attendance.agreed', '2026-02-11T10:00'], ['family-contribution.prepared', '2026-02-18T10:00'], metParents, held,
  ], '2026-02-20T11:00', {
    [parents]: 'met', [assess]: 'met', [agree]: 'met', [meetChild]: 'ended', [prepare]: 'met', refused: 'none',
    warned: 'none',
  }],
  ['meeting the child is not meeting the parents', [
    planned, ['chair-premeeting.held', '2026-02-20T09:00', { data: { metWhom: ['child'] } }], held,
  ], '2026-02-20T11:00', { [parents]: 'overdue by 2026-02-20T10:00', [meetChild]: 'met' }],
  ['a meeting that does not say with whom meets neither', [
    planned, ['chair-premeeting.held', '2026-02-20T09:00'], held,
  ], '2026-02-20T11:00', { [parents]: 'overdue by 2026-02-20T10:00', [meetChild]: 'overdue by 2026-02-20T10:00' }],
  ['a minute after the conference began is late', [
    planned, held, ['chair-premeeting.held', '2026-02-20T10:01', { data: { metWhom: ['parents'] } }],
  ], '2026-02-20T11:00', { [parents]: 'met-late by 2026-02-20T10:00' }],
  ['what was done for the last conference does not count for the next', [
    planned, metParents, held,
    ['conference.planned', '2026-04-20T10:00', { data: { kind: 'review' } }], ['rcpc.held', '2026-05-11T10:00'],
  ], '2026-05-11T11:00', {
    [parents]: 'met; overdue by 2026-05-11T10:00',
    warned: `e3: ${assess}-missed; e3: ${agree}-missed; e3: ${prepare}-missed; `
      + `e5: ${parents}-missed; e5: ${assess}-missed; e5: ${agree}-missed; e5: ${prepare}-missed`,
  }],
  ['a further word on the conference warns of nothing again', [
    planned, metParents, ['icpc.held', '2026-02-20T10:00', { id: 'held' }],
    ['icpc.held', '2026-02-20T12:00', { about: 'held' }],
  ], '2026-02-20T13:00', { warned: `held: ${assess}-missed; held: ${agree}-missed; held: ${prepare}-missed` }],
  ['no child attends a conference before the birth', [
    ['conference.planned', '2026-02-02T10:00', { data: { kind: 'pre-birth' } }],
    ['prebirth-conference.held', '2026-02-20T10:00'],
  ], '2026-02-20T11:00', {
    [assess]: 'none', [agree]: 'none', [meetChild]: 'none', warned: `e2: ${parents}-missed; e2: ${prepare}-missed`,
  }],
])

lawRows('A 4.4.4: what was done before the conference was arranged', policy, [
  ['assessed before the booking: not asked again', [
    ['child-attendance.assessed', '2026-01-30T10:00', { data: { result: 'attends all' } }], planned, held,
  ], '2026-02-20T11:00', { [assess]: 'none' }],
  ['nor where the conference is put off', [
    planned, ['child-attendance.assessed', '2026-02-10T10:00', { data: { result: 'attends all' } }],
    ['conference.planned', '2026-02-12T10:00', { data: { kind: 'initial' } }], held,
  ], '2026-02-20T11:00', { [assess]: 'met', [prepare]: 'overdue by 2026-02-20T10:00; overdue by 2026-02-20T10:00' }],
  ['but for the next conference', [
    planned, ['child-attendance.assessed', '2026-02-10T10:00', { data: { result: 'attends all' } }], held,
    ['conference.planned', '2026-04-20T10:00', { data: { kind: 'review' } }],
  ], '2026-04-20T11:00', { [assess]: 'met; open' }],
  ['and for one of another kind that is arranged before this one is held', [
    planned, ['child-attendance.assessed', '2026-02-10T10:00', { data: { result: 'attends all' } }],
    ['conference.planned', '2026-02-12T10:00', { data: { kind: 'review' } }],
  ], '2026-02-12T11:00', { [assess]: 'met; open' }],
])

lawRows('A 4.4.16: a child who does not attend', policy, [
  ['the booking says so', [
    ['conference.planned', '2026-02-02T10:00', { data: { kind: 'initial', childTakesPart: 'written or recorded' } }],
  ], '2026-02-02T11:00', { [meetChild]: 'open' }],
  ['the booking says that the child comes', [
    ['conference.planned', '2026-02-02T10:00', { data: { kind: 'initial', childTakesPart: 'directly' } }],
  ], '2026-02-02T11:00', { [meetChild]: 'none' }],
  ['but the assessment that it does not', [
    ['conference.planned', '2026-02-02T10:00', { data: { kind: 'initial', childTakesPart: 'directly' } }],
    ['child-attendance.assessed', '2026-02-10T10:00', { data: { result: 'does not attend' } }],
  ], '2026-02-11T11:00', { [meetChild]: 'open', [agree]: 'ended' }],
  ['held without having met the child', [
    planned, ['child-attendance.assessed', '2026-02-10T10:00', { data: { result: 'does not attend' } }], held,
  ], '2026-02-20T11:00', {
    [meetChild]: 'overdue by 2026-02-20T10:00',
    warned: `e3: ${parents}-missed; e3: ${meetChild}-missed; e3: ${prepare}-missed`,
  }],
])

lawRows('A 4.4.4: each child by itself', siblings, [
  ['one is assessed', [
    planned, ['child-attendance.assessed', '2026-02-10T10:00', { children: ['c2'], data: { result: 'attends all' } }],
  ], '2026-02-11T11:00', { [assess]: 'open; met', [meetChild]: 'open; ended', [parents]: 'open' }],
])
