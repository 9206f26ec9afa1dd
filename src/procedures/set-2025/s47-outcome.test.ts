import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { s47Outcome } from './s47-outcome.ts'

const part = { ...set2025, declarations: s47Outcome }
const policy = law(part, { children: [{ id: 'c1' }] })
const siblings = law(part)
const interim = 'arrange-interim-protection'
const tell = 'tell-outcome-before-conference'
const concluded = (data = {}): Given => ['s47.concluded', '2026-03-27T10:00', { data }]
const harm = { outcome: 'substantiated, significant harm suffered or likely' }
const noRisk = { outcome: 'substantiated, no continuing risk' }
const nothing = { outcome: 'not substantiated' }

lawRows('A 3.9.6: the child is kept safe until the conference', policy, [
  ['by arrangements made as soon as possible', [concluded(harm)], '2026-04-10T09:00', { [interim]: 'open' }],
  ['also where the outcome is left open', [concluded()], '2026-04-10T09:00', { [interim]: 'open' }],
  ['made', [concluded(harm), ['interim-plan.made', '2026-03-27T15:00', { about: 'e1' }]], '2026-04-10T09:00', { [interim]: 'met' }],
  ['no longer after the conference', [concluded(harm), ['icpc.held', '2026-04-10T10:00', { about: 'e1' }]], '2026-04-10T12:00', {
    [interim]: 'ended',
  }],
  ['not where none follows', [concluded(noRisk)], '2026-04-10T09:00', { [interim]: 'none' }],
  ['unless one is called all the same', [
    concluded({ ...noRisk, conference: 'conference required' }),
  ], '2026-04-10T09:00', { [interim]: 'open' }],
])

lawRows('A 3.9.6: siblings', siblings, [
  ['each until its own conference', [
    concluded(harm), ['icpc.held', '2026-04-10T10:00', { about: 'e1', children: ['c1'] }],
  ], '2026-04-10T12:00', { [interim]: 'ended; open' }],
])

lawRows('A 3.9.10: the outcome is told before the conference', policy, [
  ['with no date of its own', [concluded(nothing)], '2026-06-01T09:00', { [tell]: 'open' }],
  ['in time', [
    concluded(harm), ['s47-outcome.notified', '2026-04-10T09:59', { about: 'e1' }], ['icpc.held', '2026-04-10T10:00', { about: 'e1' }],
  ], '2026-04-10T12:00', { [tell]: 'met', refused: 'none' }],
  ['late from the conference on, which it does not hold back', [
    concluded(harm), ['icpc.held', '2026-04-10T10:00', { about: 'e1' }],
  ], '2026-04-10T12:00', { [tell]: 'overdue by 2026-04-10T10:00', refused: 'none', warned: 'none' }],
  ['then', [
    concluded(harm), ['icpc.held', '2026-04-10T10:00', { about: 'e1' }], ['s47-outcome.notified', '2026-04-11T09:00', { about: 'e1' }],
  ], '2026-04-12T12:00', { [tell]: 'met-late by 2026-04-10T10:00' }],
])

lawRows('A 3.9.4 and 3.9.7: nobody is left unseen at the end', policy, [
  ['no further action is refused', [
    concluded({ ...nothing, childSeen: true, householdChildrenSeen: false, carersSeen: true }),
  ], '2026-03-27T11:00', { refused: 'e1: nobody-unseen-at-the-end' }],
  ['where all were seen it is not', [
    concluded({ ...nothing, childSeen: true, householdChildrenSeen: true, carersSeen: true }),
  ], '2026-03-27T11:00', { refused: 'none' }],
  ['nor where nobody says', [concluded(nothing)], '2026-03-27T11:00', { refused: 'none', warned: 'none' }],
  ['a plan without a conference is warned of', [
    concluded({ ...noRisk, carersSeen: false }),
  ], '2026-03-27T11:00', { refused: 'none', warned: 'e1: nobody-unseen-without-conference' }],
  ['harm is never held back from its conference', [concluded({ ...harm, childSeen: false })], '2026-03-27T11:00', {
    refused: 'none', warned: 'none',
  }],
])

lawRows('A 3.9.1: the home is found safe before a child under enquiry leaves hospital', policy, [
  ['a warning while it is not', [
    ['child.admitted-to-hospital', '2026-03-20T10:00'], ['s47.started', '2026-03-21T10:00', { about: 'e1' }],
    ['child.discharged-from-hospital', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T11:00', { refused: 'none', warned: 'e3: new-home-is-safe' }],
  ['none when it is', [
    ['child.admitted-to-hospital', '2026-03-20T10:00'], ['s47.started', '2026-03-21T10:00', { about: 'e1' }],
    ['home-safety.established', '2026-03-26T10:00', { about: 'e1' }],
    ['child.discharged-from-hospital', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T11:00', { warned: 'none' }],
  ['nor where there is no enquiry', [
    ['child.discharged-from-hospital', '2026-03-27T10:00'],
  ], '2026-03-27T11:00', { warned: 'none' }],
])
