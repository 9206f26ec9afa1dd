import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry, Match } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'

/** The enquiry calls for no conference. What it says of the conference goes before what it says of the harm. */
function needsNoConference({ data }: Entry): boolean {
  if (data['conference'] !== undefined) return data['conference'] !== 'conference required'
  return data['outcome'] !== undefined && data['outcome'] !== 'substantiated, significant harm suffered or likely'
}

function callsNone({ data }: Entry): boolean {
  return data['decision'] === 'do not call a conference' && (data['kind'] === undefined || data['kind'] === 'initial')
}

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
      && !situation.has('conference.decided', (one) => since(first)(one) && callsNone(one)))
    if (running) return false
    return decision === undefined ? undefined : true
  })

const noEnquiryAfterAll: Condition = condition('the discussion started no enquiry after all', ['section47'],
  ({ entry, start }) => entry.about === start?.id && entry.data['section47'] === 'no enquiry')

/** No initial conference is owed any longer. */
export const noConferenceOwed: readonly Match[] = [
  { on: 's47.concluded', when: condition('it calls for no conference', ['outcome', 'conference'], ({ entry }) => needsNoConference(entry)) },
  { on: 'conference.decided', when: condition('it is decided not to call one', ['decision', 'kind'], ({ entry }) => callsNone(entry)) },
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
    kind: 'duty',
    id: 'authorise-later-conference',
    carries: ['A4.1.9/delay-authorised'],
    title: 'Authorise the delay of the conference in writing, with the reasons',
    reading: 'Shown once the fifteen working days have run without a conference. The authority puts off no limit: the '
      + 'conference stays owed by its date.',
    who: ['service-manager'],
    starts: [{
      on: 'strategy-discussion.held', when: startsEnquiry, after: { amount: 15, unit: 'working-days' }, unless: { on: 'icpc.held' },
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
