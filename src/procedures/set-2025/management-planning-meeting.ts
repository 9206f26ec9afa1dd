import { all, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { reclassified } from './allegation-stands.ts'
import { policeMayBeNeeded, policeNotNeeded } from './lado-decision.ts'

/** Never unknown: one that was called and has not been held yet is the one to come. */
const noneInHand: Condition = condition('no meeting is called already', [], (situation) =>
  !situation.has('allegation-meeting.convened', (called) => !situation.has('allegation-meeting.held', ({ at }) => at >= called.at)))

/** Part A 7.4.14 to 7.4.20: the Management Planning Meeting and the outcome that it settles. */
export const managementPlanningMeeting: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'call-management-planning-meeting',
    carries: ['A7.4.14/convene-mpm-immediately', 'A7.4.14/convene-mpm'],
    title: 'Call a Management Planning Meeting',
    reading: '‘Immediately’ may reach both halves of the sentence: the police and the meeting.',
    who: ['lado'],
    starts: [{ on: 'lado.decided', when: all('the police may be needed, and no meeting is called', policeMayBeNeeded, noneInHand) }],
    due: { unit: 'immediately' },
    meets: [{ on: 'allegation-meeting.convened' }, { on: 'allegation-meeting.held' }],
    ends: [reclassified, { on: 'lado.decided', when: ofTheSame('lado.decided', policeNotNeeded) }],
    helps: 'On occasion a talk by telephone is enough.',
  },
  {
    kind: 'table',
    id: 'outcome-of-allegation',
    carries: [
      'A7.4.20/outcome-definitions', 'A7.7.1/consider-further-action', 'A7.7.2/consider-cry-for-help',
      'A7.7.3/malicious-allegation-action',
    ],
    title: 'See what an outcome means and what follows from it',
    on: ['allegation-meeting.held', 'allegation.concluded'],
    rows: [
      {
        when: is('it is substantiated', 'outcome', 'substantiated'),
        follows: 'There is enough evidence to prove it. If the person leaves or is dropped, LADO and employer talk about a '
          + 'referral to the Disclosure and Barring Service.',
        cite: 'Part A 7.4.20 and 7.8.1',
      },
      {
        when: is('it is malicious', 'outcome', 'malicious'),
        follows: 'There is enough evidence to disprove it, and somebody meant to deceive or to harm. Further action, under '
          + 'behaviour policies or by the police, is weighed; the details leave the personnel record unless the person agrees.',
        cite: 'Part A 7.4.20, 7.6.1 and 7.7.3',
      },
      {
        when: is('it is false', 'outcome', 'false'),
        follows: 'There is enough evidence to disprove it. LADO and case manager weigh further action, and whether child or '
          + 'reporter needs help; the details leave the personnel record unless the person agrees.',
        cite: 'Part A 7.4.20, 7.6.1, 7.7.1 and 7.7.2',
      },
      {
        when: is('it is unsubstantiated', 'outcome', 'unsubstantiated'),
        follows: 'There is too little evidence either way: it says nothing of guilt or innocence. LADO and case manager weigh '
          + 'further action, and whether child or reporter needs help.',
        cite: 'Part A 7.4.20, 7.7.1 and 7.7.2',
      },
      {
        when: is('it is unfounded', 'outcome', 'unfounded'),
        follows: 'There is no evidence or proper basis for it. LADO and case manager weigh further action, and whether child '
          + 'or reporter needs help.',
        cite: 'Part A 7.4.20, 7.7.1 and 7.7.2',
      },
    ],
  },
]
