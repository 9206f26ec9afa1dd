import { all, condition, filledIn } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Entry, Situation } from '../../engine/model.ts'
import { childrenOf, isAbout } from '../conditions/children.ts'
import { notTheFirst } from './not-the-first.ts'
import { countedSincePlanBegan, decidesOnPlan, onAPlan, planEnds } from './plan-lasts.ts'

const datesGiven = filledIn('it gives the first date and how often', 'firstCoreGroupDate', 'coreGroupFrequency')

/** The conference says it itself, or a further word on that conference does. */
const saysDates: Condition = condition('the conference fixed the dates', datesGiven.reads, (situation) => {
  const { entry, start } = situation
  return (entry.id === start?.id || entry.about === start?.id) && datesGiven.test(situation) === true
})

/** Since a conference about that child: the review of a sister says nothing. Never unknown. */
const firstSinceConference: Condition = condition('it is the first core group since a conference', [], (situation) => {
  const children = childrenOf(situation)
  if (children.length === 0) return !heldSinceConference(situation, () => true)
  return children.some((child) => !heldSinceConference(situation, (one) => isAbout(one, child)))
})

function heldSinceConference(situation: Situation, fits: (one: Entry) => boolean): boolean {
  const conference = situation.last('conference.held', fits)
  return situation.has('core-group.held', (meeting) => fits(meeting) && (conference === undefined || meeting.at >= conference.at))
}

/** A record that begins in the middle: the conference, if the record has it, carries the later meetings already. */
const nothingBefore: Condition = condition('no conference and no core group before it is on record', [], (situation) =>
  !countedSincePlanBegan(situation, 'core-group.held'))

const whilePlanLasts = { kind: 'duty', ends: planEnds, perChild: true } satisfies Partial<Duty>

/** Part A 4.8.2 and 5.2: how soon the core group meets, and how often. */
export const coreGroup: readonly AnyDeclaration[] = [
  {
    ...whilePlanLasts,
    id: 'arrange-core-group-at-conference',
    carries: ['A5.2.6/arrange-first-at-conference'],
    title: 'Fix the first core group and how often it meets, before the conference ends',
    reading: 'By the time at which the conference ended. Where that is not written down no time is shown.',
    who: ['conference-chair'],
    starts: [{ on: 'icpc.held', when: decidesOnPlan }],
    due: { unit: 'agreed-date', item: 'endedAt' },
    meets: [{ on: 'core-group.scheduled' }, { on: 'icpc.held', when: saysDates }],
  },
  {
    ...whilePlanLasts,
    id: 'hold-first-core-group',
    carries: ['A5.2.5/first-core-group', 'A4.8.2/first-core-group'],
    title: 'Hold the first core group',
    reading: 'Ten working days from the initial, pre-birth or transfer in conference. The chair sees that the day is set, the '
      + 'core group meets on it.',
    who: ['core-group', 'conference-chair'],
    starts: [{ on: 'icpc.held', when: decidesOnPlan }],
    due: { unit: 'working-days', amount: 10 },
    meets: [{ on: 'core-group.held' }],
  },
  {
    ...whilePlanLasts,
    id: 'hold-later-core-groups',
    carries: ['A5.2.5/second-core-group', 'A5.2.5/core-group-every-6-weeks', 'A4.8.2/core-group-timescales'],
    title: 'Hold the next core group',
    reading: 'Six weeks at most from one to the next. There is no date until the first has been held.',
    who: ['core-group', 'conference-chair'],
    starts: [
      { on: 'icpc.held', when: decidesOnPlan },
      { on: 'core-group.held', when: all('a plan goes on of which no conference is on record', nothingBefore, onAPlan) },
    ],
    due: { unit: 'weeks', amount: 6, from: { kind: 'event', event: 'core-group.held', forecasts: [] } },
    meets: [{ on: 'core-group.held', when: notTheFirst('core-group.held') }],
    recurs: true,
    helps: 'The lead social worker calls it. A child’s age and needs may ask for more meetings.',
  },
  {
    ...whilePlanLasts,
    id: 'agree-core-group-dates',
    carries: ['A5.2.7/dates-agreed'],
    title: 'Agree the dates of the next core groups, before this one ends',
    reading: 'At the first core group after each conference, by the time at which it ended. Where that is not written down no '
      + 'time is shown.',
    who: ['core-group'],
    starts: [{
      on: 'core-group.held', when: all('it is the first since a conference, and a plan goes on', firstSinceConference, onAPlan),
    }],
    due: { unit: 'agreed-date', item: 'endedAt' },
    meets: [{ on: 'core-group.scheduled' }],
    helps: 'A date that moves is confirmed in writing to everybody by the lead social worker.',
  },
]
