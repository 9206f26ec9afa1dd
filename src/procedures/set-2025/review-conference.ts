import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import { deadlineAfter } from '../../engine/deadline.ts'
import type { AnyDeclaration, Condition, Duty, Span } from '../../engine/model.ts'
import { covers, eachChildHas, sharesAChild } from '../conditions/children.ts'
import { notTheFirst } from './not-the-first.ts'
import { countedSincePlanBegan, decidesOnPlan, goesOnSince, planEnds, reviewLeavesPlan } from './plan-lasts.ts'

const notBeforeBirth: Condition = condition('it is not a pre-birth conference', [],
  ({ entry }) => entry.type !== 'prebirth-conference.held')

/** Never unknown: a plan made before the birth, which nothing has ended, is what the review after the birth reviews. */
const plannedBeforeBirth: Condition = condition('a pre-birth conference made a plan', [], (situation) => {
  const conference = situation.last('prebirth-conference.held', (held) => sharesAChild(held, situation.entry))
  return conference !== undefined && conference.data['planDecision'] !== 'child is not'
    && !situation.has('cp-plan.ended', (end) => end.at >= conference.at && covers(end, situation.entry))
})

/** The initial conference, if the record has one, carries the later reviews already. */
const noInitialConference: Condition = condition('no initial conference is on record', [], (situation) =>
  !countedSincePlanBegan(situation, 'rcpc.held'))

const twoYears: Span = { amount: 2, unit: 'years' }

const overTwoYears: Condition = condition('the plan has run for over two years', [], ({ entry, start }) =>
  start === undefined || deadlineAfter(start.at, twoYears).dueAt <= entry.at)

/** A plan that is written anew while it goes on is the same plan. Never unknown. */
const planBegins: Condition = condition('no plan went on already', [], (situation) =>
  !eachChildHas(situation, 'cp-plan.made', (plan) => goesOnSince(situation, plan.at)))

const dated = filledIn('the date of birth is written down', 'dateOfBirth')

const review = {
  kind: 'duty',
  who: ['local-authority'],
  meets: [{ on: 'rcpc.held' }],
  ends: planEnds,
  perChild: true,
} satisfies Partial<Duty>

const afterBirth = {
  ...review,
  carries: ['A4.1.22/review-after-birth'],
  title: 'Hold the review conference after the birth',
} satisfies Partial<Duty>

/** Part A 4.1.19 to 4.1.25: when a plan is reviewed. */
export const reviewConference: readonly AnyDeclaration[] = [
  {
    ...review,
    id: 'hold-first-review',
    carries: ['A4.1.21/first-review-3-months'],
    title: 'Hold the first review conference',
    reading: 'Three months from the day of the initial or transfer in conference. After a pre-birth conference it is one '
      + 'month from the birth instead.',
    starts: [{ on: 'icpc.held', when: all('the child is made subject of a plan', decidesOnPlan, notBeforeBirth) }],
    due: { unit: 'months', amount: 3 },
    helps: 'For a child under five at serious risk a shorter time may be needed.',
  },
  {
    ...afterBirth,
    id: 'hold-review-after-birth',
    starts: [{ on: 'child.born', when: all('a pre-birth conference made a plan', plannedBeforeBirth, not(dated)) }],
    due: { unit: 'months', amount: 1 },
  },
  {
    ...afterBirth,
    id: 'hold-review-after-dated-birth',
    reading: 'Counted from the date of birth, whenever the birth was recorded.',
    starts: [{ on: 'child.born', when: all('a pre-birth conference made a plan', plannedBeforeBirth, dated) }],
    due: { unit: 'months', amount: 1, from: { kind: 'item', item: 'dateOfBirth' } },
  },
  {
    ...review,
    id: 'hold-later-reviews',
    carries: ['A4.1.22/reviews-6-months', 'A4.1.22/post-birth-reviews'],
    title: 'Hold each later review conference',
    reading: 'Six months at most from one review to the next. There is no date until the first one has been held.',
    starts: [
      { on: 'icpc.held', when: decidesOnPlan },
      { on: 'rcpc.held', when: all('the plan goes on', reviewLeavesPlan, noInitialConference) },
    ],
    due: { unit: 'months', amount: 6, from: { kind: 'event', event: 'rcpc.held', forecasts: [] } },
    meets: [{
      on: 'rcpc.held', when: all('a further review leaves the plan standing', reviewLeavesPlan, notTheFirst('rcpc.held')),
    }],
    recurs: true,
  },
  {
    kind: 'duty',
    id: 'review-early-after-inquorate-conference',
    carries: ['A4.3.12/inquorate-early-review-time', 'A4.3.12/inquorate-early-review'],
    title: 'Hold a review early, because the conference lacked its quorum',
    reading: '‘Early’ has no figure. It is shown with its age.',
    who: ['conference-chair'],
    starts: [{ on: 'conference.inquorate', when: is('the chair went on', 'decision', 'proceed inquorate') }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'rcpc.held' }],
    ends: planEnds,
    perChild: true,
  },
  {
    kind: 'duty',
    id: 'reconsider-long-plan',
    carries: ['A4.1.24/two-year-plan-review'],
    title: 'Look again at a plan that has run for over two years',
    reading: 'Only where the local partnership has such a system, and with no date of its own: it is shown once two years '
      + 'have run.',
    who: ['partnership-board'],
    starts: [{ on: 'cp-plan.made', when: planBegins, after: twoYears }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'plan-progress.reviewed', when: overTwoYears }],
    ends: planEnds,
    perChild: true,
  },
]
