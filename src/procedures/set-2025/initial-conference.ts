import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry, Match, Situation } from '../../engine/model.ts'
import { covers, sharesAChild } from '../conditions/children.ts'

const harmFound = 'substantiated, significant harm suffered or likely'

/** Where significant harm is found a conference must follow (4.1.6), whatever else is said. */
function needsNoConference({ data }: Entry): boolean {
  if (data['outcome'] === harmFound) return false
  return data['conference'] === undefined ? data['outcome'] !== undefined : data['conference'] !== 'conference required'
}

function callsNone({ data }: Entry): boolean {
  return data['decision'] === 'do not call a conference' && (data['kind'] === undefined || data['kind'] === 'initial')
}

/** Of these children, in an enquiry that has led to no conference since. */
function hasFoundHarm(situation: Situation): boolean {
  return situation.has('s47.concluded', (end) => end.data['outcome'] === harmFound && sharesAChild(end, situation.entry)
    && !situation.has('icpc.held', (held) => held.at >= end.at && covers(held, situation.entry)))
}

const calledOff: Condition = condition('it is decided not to call one, and the enquiry has not found significant harm',
  ['decision', 'kind'], (situation) => callsNone(situation.entry) && !hasFoundHarm(situation))

const calledOffDespiteHarm: Condition = condition('it is decided not to call one although the enquiry has found significant harm',
  ['decision', 'kind'], (situation) => callsNone(situation.entry) && hasFoundHarm(situation))

/**
 * The first discussion that decided on an enquiry, of an enquiry that has led to no conference yet: those that follow in
 * the same enquiry neither start nor move the date. One that leaves the decision open may have been the first.
 */
const startsEnquiry: Condition = condition('it decides to start a section 47 enquiry, the first to do so', ['section47'],
  (situation): Answer => {
    const { entry } = situation
    const decision = entry.data['section47']
    if (decision !== undefined && decision !== 'start enquiry') return false
    const since = (first: Entry) => (other: Entry): boolean => other.at >= first.at && covers(other, entry)
    const running = situation.has('strategy-discussion.held', (first) =>
      (first.data['section47'] === undefined || first.data['section47'] === 'start enquiry') && covers(first, entry)
      && !situation.has('icpc.held', since(first))
      && !situation.has('s47.concluded', (end) => since(first)(end) && needsNoConference(end))
      && (hasFoundHarm(situation) || !situation.has('conference.decided', (one) => since(first)(one) && callsNone(one))))
    if (running) return false
    return decision === undefined ? undefined : true
  })

const noEnquiryAfterAll: Condition = condition('the discussion started no enquiry after all', ['section47'],
  ({ entry, start }) => entry.about === start?.id && entry.data['section47'] === 'no enquiry')

const endsWithoutConference: Condition = condition('it calls for no conference', ['outcome', 'conference'],
  ({ entry }) => needsNoConference(entry))

/** No initial conference is owed any longer. */
export const noConferenceOwed: readonly Match[] = [
  { on: 's47.concluded', when: endsWithoutConference },
  { on: 'conference.decided', when: calledOff },
  { on: 'strategy-discussion.held', when: noEnquiryAfterAll },
  { on: 'child.died' },
]

/** Part A 4.1.6 to 4.1.9: when the initial conference is held, and who may let it be later. */
export const initialConference: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'hold-initial-conference',
    carries: [
      'A4.1.7/icpc-15wd', 'A3.4.18/icpc-within-15-working-days', 'A3.9.6/icpc-15-working-days', 'A3.10.2/max-15-working-days',
    ],
    title: 'Hold the initial child protection conference',
    reading: 'Counted from the first strategy discussion that decided on the enquiry; later ones do not move it. A '
      + 'pre-birth conference counts as the initial conference.',
    who: ['local-authority'],
    starts: [{ on: 'strategy-discussion.held', when: startsEnquiry }],
    due: { unit: 'working-days', amount: 15 },
    meets: [{ on: 'icpc.held' }],
    ends: noConferenceOwed,
    perChild: true,
    escalatesTo: ['service-manager'],
    helps: 'A later date needs the service manager’s written authority, with the reasons, and somebody to watch the risk '
      + 'meanwhile.',
  },
  {
    kind: 'prohibition',
    id: 'harm-calls-for-conference',
    carries: ['A4.1.6/icpc-mandatory'],
    title: 'Call the conference where the enquiry has found significant harm',
    reading: 'The text says must. The decision can be recorded; the conference stays owed.',
    on: ['conference.decided'],
    when: calledOffDespiteHarm,
    effect: 'warn',
    why: 'The enquiry found that the child suffers significant harm or is likely to. A conference has to be held, and stays owed.',
  },
  {
    kind: 'duty',
    id: 'authorise-later-conference',
    carries: ['A4.1.9/delay-authorised'],
    title: 'Authorise the delay of the conference in writing, with the reasons',
    reading: 'Shown once the fifteen working days have run without a conference. The authority puts off no limit: the '
      + 'conference stays owed by its date.',
    who: ['service-manager'],
    starts: [{
      on: 'strategy-discussion.held', when: startsEnquiry,
      after: { amount: 15, unit: 'working-days' }, unless: { on: 'icpc.held' },
    }],
    due: { unit: 'immediately' },
    meets: [{ on: 'icpc.delayed' }],
    ends: [{ on: 'icpc.held' }, ...noConferenceOwed],
    perChild: true,
    notifies: ['local-authority'],
    helps: 'Say who watches the risk to the child meanwhile, and how.',
  },
  {
    kind: 'duty',
    id: 'hold-conference-after-assessment-order',
    carries: ['A4.1.8/cao-conference'],
    title: 'Hold the conference as soon as the work under the child assessment order is finished',
    who: ['local-authority'],
    starts: [{ on: 'cao.concluded' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'icpc.held' }],
    ends: noConferenceOwed,
    perChild: true,
  },
]
