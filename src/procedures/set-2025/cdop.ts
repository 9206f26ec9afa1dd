import { condition } from '../../engine/condition.ts'
import { dayOf } from '../../engine/london.ts'
import type { AnyDeclaration, Answer, Condition } from '../../engine/model.ts'

/** What begins another process on a death, and what ends it. */
const processes = [
  ['coroner.informed', 'coroner-inquest.concluded'],
  ['police-investigation.started', 'police-investigation.concluded'],
  ['prosecution.started', 'criminal-proceedings.concluded'],
  ['court-application.received', 'legal-proceedings.concluded'],
  ['cspr.started', 'cspr.published'],
] as const

/** Unknown where no other process is on record at all. */
const othersOver: Condition = condition('every other process on the death that was begun is over', [], (situation): Answer => {
  const begun = processes.filter(([start, end]) => situation.has(start) || situation.has(end))
  return begun.length === 0 ? undefined : begun.every(([, end]) => situation.has(end))
})

/** Never unknown: agreed on the same day, just before the meeting was written down. */
const notAgreedYet: Condition = condition('the statement has not been agreed that day', [], (situation) =>
  !situation.has('confidentiality.agreed', ({ at }) => dayOf(at) === dayOf(situation.entry.at)))

/** Part A 9.2.21 and 9.3: the Child Death Overview Panel. */
export const cdop: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'agree-confidentiality-at-meeting',
    carries: ['A9.2.21/confidentiality-each-meeting'],
    title: 'Read and agree the confidentiality statement',
    reading: 'At the start of each meeting, every time anew.',
    who: ['cdop-member'],
    starts: [{ on: 'cdop-meeting.held', when: notAgreedYet }],
    due: { unit: 'immediately' },
    meets: [{ on: 'confidentiality.agreed' }],
  },
  {
    kind: 'gate',
    id: 'other-processes-before-panel-review',
    carries: ['A9.3.12/other-processes-first', 'A9.3.12/data-collection-continues'],
    title: 'Let the other processes end before the panel reviews the death',
    reading: 'A death of which the coroner was told counts as before the coroner until the end of that is on record.',
    on: ['cdop-review.started'],
    requires: [{ on: 'parallel-processes.concluded' }],
    unless: othersOver,
    effect: 'warn',
    why: 'The record does not show that the coroner’s enquiry, legal proceedings and any practice review are over. Go on '
      + 'collecting data, and review the death when they are.',
  },
  {
    kind: 'duty',
    id: 'pass-findings-to-family',
    carries: ['A9.3.13/information-for-family'],
    title: 'Give those who work with the family what the family should know',
    reading: 'Told to the family sensitively and in a timely manner: no figure is given, so it is shown with its age.',
    who: ['cdop'],
    starts: [{ on: 'cdop-review.completed' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'family.informed' }],
    notifies: ['practitioner', 'parent'],
  },
]
