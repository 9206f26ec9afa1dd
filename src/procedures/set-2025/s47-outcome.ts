import { all, any, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { underEnquiry } from './enquiry-under-way.ts'

/** What it says of the conference goes before what it says of the harm. */
const conferenceFollows: Condition = condition('a conference follows', ['conference', 'outcome'], ({ entry: { data } }) => {
  if (data['conference'] !== undefined) return data['conference'] === 'conference required'
  return data['outcome'] === undefined ? undefined : data['outcome'] === 'substantiated, significant harm suffered or likely'
})

const notSeen: Condition = any('child, other children or carers have not been seen and spoken with',
  is('the child has not been seen', 'childSeen', false),
  is('the other children have not been seen', 'householdChildrenSeen', false),
  is('the carers have not been seen', 'carersSeen', false))

const homeNotFoundSafe: Condition = condition('the home has not been found safe', [], (situation) =>
  !situation.has('home-safety.established', (one) => sharesAChild(one, situation.entry)
    && one.at >= (situation.origin('child.admitted-to-hospital')?.at ?? -Infinity)))

/** What an enquiry comes to (Part A 3.9). */
export const s47Outcome: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'arrange-interim-protection',
    carries: ['A3.9.6/interim-arrangements'],
    title: 'Arrange between agencies how the child is kept safe until the conference',
    reading: 'No time is given for arranging it; it has to last until the conference has met.',
    who: ['local-authority', 'agency'],
    starts: [{ on: 's47.concluded', when: conferenceFollows }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'interim-plan.made' }],
    ends: [{ on: 'icpc.held' }],
    perChild: true,
    helps: 'Social worker and line manager co-ordinate and review it.',
  },
  {
    kind: 'duty',
    id: 'tell-outcome-before-conference',
    carries: ['A3.9.10/outcome-notified'],
    title: 'Tell agencies, parents and child how the enquiry ended',
    reading: 'Above all before an initial conference, which it never holds back.',
    who: ['social-worker'],
    starts: [{ on: 's47.concluded' }],
    due: { unit: 'before-event', event: 'icpc.held' },
    meets: [{ on: 's47-outcome.notified' }],
    notifies: ['agency', 'parent', 'child'],
    helps: 'In a form that young children and people with another language can take in.',
  },
  {
    kind: 'prohibition',
    id: 'nobody-unseen-at-the-end',
    carries: ['A3.9.4/nfa-authorised'],
    title: 'See the child, the other children and the carers before the enquiry ends without action',
    on: ['s47.concluded'],
    when: all('concerns are not substantiated and somebody has not been seen',
      is('concerns are not substantiated', 'outcome', 'not substantiated'), notSeen),
    effect: 'refuse',
    why: 'No further action can be authorised before the child, the other children and the carers have been seen and spoken '
      + 'with. See them first.',
  },
  {
    kind: 'prohibition',
    id: 'nobody-unseen-without-conference',
    carries: ['A3.9.7/no-conference-plan'],
    title: 'See the child, the other children and the carers before agreeing on a plan without a conference',
    on: ['s47.concluded'],
    when: all('no conference follows although concerns are substantiated, and somebody has not been seen',
      is('concerns are substantiated', 'outcome', 'substantiated, no continuing risk'), not(conferenceFollows), notSeen),
    effect: 'warn',
    why: 'A plan without a conference supposes that the child, the other children and the carers have been seen and '
      + 'spoken with.',
  },
  {
    kind: 'prohibition',
    id: 'new-home-is-safe',
    carries: ['A3.9.1/new-environment-assessed'],
    title: 'Establish that the home is safe before the child leaves hospital',
    on: ['child.discharged-from-hospital'],
    when: all('an enquiry is under way and the home has not been found safe', underEnquiry, homeNotFoundSafe),
    effect: 'warn',
    why: 'Before a child under enquiry goes home from hospital, the home has to be found safe and the support put in place. '
      + 'Nothing on record shows it.',
  },
]
