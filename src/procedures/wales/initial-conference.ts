import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { childGetsNoPlan, childGetsPlan } from './plan-decision.ts'

/** No continuing risk is found or, where harm is known, it is agreed in writing to hold no conference (123). */
function needsNoConference({ data }: Entry): boolean {
  const { outcome, conference } = data
  if (conference === 'conference required') return false
  if (outcome === 'not substantiated' || outcome === 'substantiated, no continuing risk') return true
  return conference !== undefined && data['noConferenceAgreedInWriting'] !== undefined
}

function callsNone({ data }: Entry): boolean {
  return data['decision'] === 'do not call a conference' && (data['kind'] === undefined || data['kind'] === 'initial')
}

/**
 * The earliest meeting that decided on the enquiry: those that follow in the same enquiry neither start nor move the
 * date. One that leaves the decision open may have been it.
 */
const startsEnquiry: Condition = condition('it decides to start a section 47 enquiry, the earliest to do so', ['section47'],
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

const noEnquiryAfterAll: Condition = condition('the meeting started no enquiry after all', ['section47'], ({ entry, start }) =>
  entry.about === start?.id && entry.data['section47'] === 'no enquiry')

/** Paragraphs 125, 130 and 131: the initial conference and what it leads to. */
export const initialConference: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'hold-initial-conference',
    carries: ['125/conference-15-days'],
    title: 'Hold the child protection conference',
    reading: '15 working days from the meeting that started the enquiry; later meetings do not move the date. ‘Convened’ is '
      + 'read as held. It falls away where the enquiry finds no continuing risk.',
    who: ['local-authority'],
    starts: [{ on: 'strategy-discussion.held', when: startsEnquiry }],
    due: { unit: 'working-days', amount: 15 },
    meets: [{ on: 'icpc.held' }],
    ends: [
      {
        on: 's47.concluded',
        when: condition('it calls for no conference', ['outcome', 'conference', 'noConferenceAgreedInWriting'],
          ({ entry }) => needsNoConference(entry)),
      },
      {
        on: 'conference.decided',
        when: condition('it is decided to call none', ['decision', 'kind'], ({ entry }) => callsNone(entry)),
      },
      { on: 'strategy-discussion.held', when: noEnquiryAfterAll },
      { on: 'child.died' },
    ],
    perChild: true,
    notifies: ['parent', 'child', 'practitioner'],
  },
  {
    kind: 'table',
    id: 'decision-of-conference',
    carries: ['130/registration-test', '131/continue-assessment'],
    title: 'What the conference leads to',
    on: ['icpc.held'],
    rows: [
      {
        when: childGetsPlan,
        follows: 'Make the protection plan and register the child under one or more categories. The core group meets within 10 '
          + 'working days, the first review is held within three months.',
        cite: 'paras 33, 130 and 132 to 139',
      },
      {
        when: childGetsNoPlan,
        follows: 'With the family’s consent complete the assessment and, where it helps, draw up a care and support plan that '
          + 'all partners agree on.',
        cite: 'para 131',
      },
    ],
  },
]
