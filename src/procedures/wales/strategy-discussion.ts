import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Situation } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { earlierStep, stepsTaken } from './emergency.ts'
import { ofEveryChild } from './every-child.ts'

const called = ['strategy-discussion.convened', 'strategy-discussion.held'] as const

/** A strategy meeting for these children has been called, or the question raised, since this matter came up. */
function inHand(situation: Situation, since: Entry | undefined): boolean {
  const from = since?.at ?? situation.entry.at
  return ['s47-threshold.met', ...called].some((type) => situation.has(type, (earlier) =>
    earlier.at >= from && covers(earlier, situation.entry)))
}

const decidedOnEnquiry: Condition = condition('the decision on the report is decision 4, and nothing more is on record yet',
  ['outcome'], (situation) => situation.entry.data['outcome'] === 'section 47 enquiry or strategy discussion'
    && !inHand(situation, situation.origin('referral.received')))

const foundInAssessment: Condition = condition('the assessment leads to suspicion, and nothing more is on record yet',
  ['outcome', 'significantHarmSuspected'], (situation) => {
    const { data } = situation.entry
    const suspects = data['significantHarmSuspected'] === true
      || data['outcome'] === 'strategy discussion or section 47 enquiry'
    return suspects && !inHand(situation, situation.origin('assessment.started'))
  })

/** The question itself, once it is on record, is what the meeting is called for. */
const askedByAnother: Condition = condition('the threshold is put on record', [], ({ start }) => start?.type !== 's47-threshold.met')

/** One agency acted with no discussion since the danger was seen, and there has been none since. */
function undiscussed(situation: Situation, step: Entry): boolean {
  const danger = situation.last('emergency.identified', ({ at }) => at <= step.at) ?? step
  return step.data['takenBy'] !== 'both' && step.type !== 'epo.granted'
    && !situation.has('strategy-discussion.held', ({ at }) => at >= danger.at)
}

/** Never unknown: where nobody says who acted, it is taken to be one agency. */
const bySingleAgency: Condition = condition('a single agency had to act at once', ['emergency-action.taken/takenBy'], (situation) =>
  undiscussed(situation, situation.entry) && situation.origin('strategy-discussion.held') === undefined
  && !earlierStep(situation, (step) => undiscussed(situation, step)))

/** Paragraphs 87, 88, 91 and 104: the strategy meeting, also called strategy discussion, and its record. */
export const strategyDiscussion: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'initiate-strategy-meeting',
    carries: ['91/initiate-strategy-meeting', '96/convene-when'],
    title: 'Call a strategy meeting',
    reading: 'At the earliest opportunity; no figure is given.',
    who: ['local-authority'],
    starts: [
      { on: 's47-threshold.met' },
      { on: 'referral.decided', when: decidedOnEnquiry },
      { on: 'assessment.completed', when: foundInAssessment },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'strategy-discussion.convened' }, { on: 'strategy-discussion.held' }],
    ends: [{ on: 's47-threshold.met', when: ofEveryChild(askedByAnother) }],
    notifies: ['relevant-partner', 'police'],
    helps: 'The authority and the police at least; health and education if they know the child.',
  },
  {
    kind: 'duty',
    id: 'discuss-before-planned-action',
    carries: ['87/discussion-before-planned-action'],
    title: 'Hold a strategy discussion before the emergency action that you plan',
    reading: 'Normally. Where one agency has to act before it, the discussion follows the action.',
    who: ['local-authority', 'police'],
    starts: [{ on: 'emergency.identified' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'strategy-discussion.held' }],
    ends: stepsTaken,
    perChild: true,
  },
  {
    kind: 'duty',
    id: 'discuss-after-action',
    carries: ['88/discussion-after-single-agency-action'],
    title: 'Hold the strategy discussion now that one agency has acted',
    who: ['local-authority', 'police'],
    starts: [
      { on: 'emergency-action.taken', when: bySingleAgency },
      { on: 'police-protection.started', when: bySingleAgency },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'strategy-discussion.held' }],
  },
  {
    kind: 'duty',
    id: 'circulate-strategy-record',
    carries: ['104/record-circulated'],
    title: 'Circulate the record of the strategy meeting',
    reading: 'The text names no start. Counted from the meeting or call.',
    who: ['local-authority'],
    starts: [{ on: 'strategy-discussion.held' }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'strategy-record.circulated' }],
    notifies: ['police', 'health-professional', 'education-setting', 'referrer'],
    helps: 'What was shared, what was decided and on what basis, to everybody whom the discussion concerns.',
  },
]
