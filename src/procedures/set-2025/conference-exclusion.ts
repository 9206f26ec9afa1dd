import { all, condition, includes, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, EpochMs, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { beforeConference } from './before-conference.ts'

const exclusions: readonly unknown[] = ['excluded for all', 'excluded for part']

const excluded = is('a parent is excluded', 'decision', ...exclusions)

/** The conference that was being arranged has met. Never unknown. */
const conferenceHasMet: Condition = condition('the conference has already been held', [], (situation) => {
  const planned = situation.last('conference.planned')
  return situation.has('conference.held', (held) => sharesAChild(held, situation.entry)
    && (planned === undefined || held.at >= planned.at))
})

/** Asking a parent to leave in the course of the conference (4.5.6) calls for no notice beforehand. */
const decidedBefore = not(conferenceHasMet, 'the conference is still to be held')

const excludedBefore: Condition = condition('a parent was excluded', ['exclusion.decided/decision'], (situation) => {
  const before = situation.last('conference.held')
  return situation.has('exclusion.decided', (one) => sharesAChild(one, situation.entry)
    && (before === undefined || one.at >= before.at) && exclusions.includes(one.data['decision']))
})

/** The only booking on record is of a conference that has been held, so that no day can be counted back from yet. */
function isBetweenConferences(situation: Situation, at: EpochMs): boolean {
  const booked = situation.last('conference.planned', (one) => one.at <= at && one.id !== situation.entry.id)
  return booked !== undefined && situation.has('conference.held', (held) => held.at >= booked.at && held.at <= at)
}

/** Never unknown. */
const dayCanBeCounted: Condition = condition('the conference is booked, or the first is still to be', [],
  (situation) => !isBetweenConferences(situation, situation.entry.at))

/** Never unknown: it was thought necessary before this conference was booked, and the chair has not been told. */
const waitedForBooking: Condition = condition('an exclusion was thought necessary before the conference was booked', [],
  (situation) => situation.has('exclusion.identified', (need) => isBetweenConferences(situation, need.at)
    && !situation.has('conference.held', ({ at }) => at > need.at)
    && !situation.has('exclusion.requested', ({ at }) => at >= need.at)))

const toTheChair = { kind: 'duty', meets: [{ on: 'exclusion.requested' }] } as const

/** Part A 4.5: keeping a parent out of a conference, or of a part of it. */
export const conferenceExclusion: readonly AnyDeclaration[] = [
  {
    ...toTheChair,
    id: 'tell-chair-of-exclusion',
    carries: ['A4.5.1/notify-chair'],
    title: 'Tell the chair that a parent may have to be excluded',
    who: ['social-worker'],
    starts: [{ on: 'exclusion.identified' }],
    due: { unit: 'as-soon-as-possible' },
    notifies: ['conference-chair', 'practitioner'],
  },
  {
    ...toTheChair,
    id: 'represent-exclusion',
    carries: ['A4.5.2/representation-3wd'],
    title: 'Put it to the chair that a parent should be excluded, with the ground and the evidence',
    reading: 'Three working days before the conference, if possible. A need that shows itself later is put to the chair '
      + 'all the same.',
    who: ['practitioner'],
    starts: [{ on: 'exclusion.identified', when: dayCanBeCounted }, { on: 'conference.planned', when: waitedForBooking }],
    due: {
      unit: 'working-days', amount: 3, direction: 'before',
      from: { kind: 'event', event: 'conference.held', forecasts: [{ on: 'conference.planned', item: 'dateAndTime' }] },
    },
    notifies: ['conference-chair'],
  },
  {
    kind: 'prohibition',
    id: 'fear-told-in-advance',
    carries: ['A4.5.1/concerns-in-advance'],
    title: 'Fear of violence or intimidation is told to the chair before the conference',
    on: ['exclusion.requested'],
    when: all('fear of violence or intimidation is told once the conference has been held',
      includes('there is fear of violence or intimidation', 'ground', 'fear of violence or intimidation'), conferenceHasMet),
    effect: 'warn',
    why: 'The chair needs to know of such a fear before the conference. Tell the chair now what could not be said there.',
  },
  {
    kind: 'prohibition',
    id: 'confidential-information-agreed-in-advance',
    carries: ['A4.5.1/confidential-information-agreed'],
    title: 'Hearing confidential information without a parent is agreed with the chair before the conference',
    on: ['exclusion.requested'],
    when: all('hearing confidential information is asked for once the conference has been held',
      includes('confidential information is to be heard', 'ground', 'confidential information'), conferenceHasMet),
    effect: 'warn',
    why: 'This is agreed with the chair before the conference. Tell the chair now what could not be heard there.',
  },
  ...beforeConference({
    id: 'send-exclusion-notice',
    carries: ['A4.5.9/written-notice'],
    title: 'Write to the parent who is excluded',
    reading: 'The text gives no time. It is read as before the conference.',
    who: ['conference-chair'],
    starts: [{ on: 'exclusion.decided', when: all('a parent is excluded before the conference', excluded, decidedBefore) }],
    shown: [{ on: 'exclusion-notice.sent' }],
    already: [],
    missedWhen: excludedBefore,
    notifies: ['parent'],
    helps: 'Say how they can make their views known, how they will hear the outcome, and how to complain.',
    why: 'A parent was excluded, and no letter to that parent is recorded before this.',
  }),
]
