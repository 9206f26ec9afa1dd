import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, DecisionRow, Duty, Match } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { definitely } from '../conditions/points-to.ts'
import { betweenEasternRegionAndLondon, londonTakesOver, notBetweenEasternRegionAndLondon } from './london.ts'
import { authorityAndOthersTold, firstOfPermanentMove, toReceivingAuthority } from './move-notice.ts'
import { onAPlan, planEnds, wasOnAPlan } from './plan-lasts.ts'

/** As the notice says or, where it says nothing, as the move on record does. */
const forGood: Condition = condition('the move is permanent', ['permanent', 'child.moved-area/permanence'], (situation): Answer => {
  const { permanent } = situation.entry.data
  if (typeof permanent === 'boolean') return permanent
  const moved = situation.origin('child.moved-area') ?? situation.last('child.moved-area')
  return moved?.data['permanence'] === 'not permanent' ? false : undefined
})

/** Never unknown: a move since has ended what was agreed of the one before. */
const notRetained: Condition = condition('the authority left does not keep the case', [], (situation) => {
  const kept = situation.last('retention.agreed', (agreed) => covers(agreed, situation.entry))
  return kept === undefined || situation.has('child.moved-area', ({ at }) => at > kept.at)
})

/** What was told while the child was on no plan asked for no such conference. */
const firstOnPlan = firstOfPermanentMove((notice, situation) => wasOnAPlan(situation, notice.at) !== false)

const movedForGood = is('the move is permanent', 'permanence', 'permanent')

/** Where the move itself was on record as one for good, telling people of it is owed from that. */
const notKnownBefore: Condition = condition('nothing said before that the move is permanent', [], (situation) =>
  !situation.has('child.moved-area', ({ data }) => data['permanence'] === 'permanent' || data['permanence'] === undefined))

/** No transfer conference is owed: the move is not for good, or the authority left keeps the case. */
const notMovedForGood: readonly Match[] = [
  { on: 'move.notified', when: definitely(not(forGood, 'the move is not permanent')) },
  { on: 'child.moved-area', when: is('the move is not permanent', 'permanence', 'not permanent') },
  { on: 'retention.agreed' },
]

const dated = filledIn('the day of the agreement is written down', 'agreedOn')

const conference = {
  kind: 'duty',
  title: 'Hold the transfer in conference',
  who: ['receiving-authority'],
  meets: [{ on: 'transfer-conference.held' }],
  ends: [...notMovedForGood, ...londonTakesOver, ...planEnds],
  perChild: true,
  notifies: ['originating-authority'],
  helps: 'The authority that the child left keeps the case until then. Ask it for its papers and invite it.',
} satisfies Partial<Duty>

const fromAgreement = {
  ...conference,
  carries: ['A6.6.1/transfer-conference-15wd'],
  reading: 'Counted from the agreement that the move is permanent. Where notice came first, its own fifteen days run too, '
    + 'and the earlier date binds.',
} satisfies Partial<Duty>

const agreement = [onAPlan, notBetweenEasternRegionAndLondon] as const

const london = (label: string, ...inner: readonly Condition[]): Condition => all(label, betweenEasternRegionAndLondon, ...inner)

const hasStarted = (label: string, ...types: readonly string[]): Condition => condition(label, [], (situation) =>
  types.some((type) => situation.has(type)))

const londonRows: readonly DecisionRow[] = [
  {
    when: london('the child is on a plan and moves between the regions', onAPlan),
    follows: 'Follow chapter 6, section 3 of the London procedures: a child on a child protection plan.',
    cite: 'Part A 6',
  },
  {
    when: london('an assessment or enquiry runs and the child moves between the regions',
      hasStarted('an assessment or enquiry runs', 's47.started', 'assessment.started')),
    follows: 'Follow chapter 6, section 2 of the London procedures: assessments and enquiries.',
    cite: 'Part A 6',
  },
  {
    when: london('the child is in need and moves between the regions', hasStarted('there is a child in need plan', 'cin-plan.made')),
    follows: 'Follow chapter 6, section 4 of the London procedures: a child in need.',
    cite: 'Part A 6',
  },
  {
    when: betweenEasternRegionAndLondon,
    follows: 'Follow chapter 6, section 5 of the London procedures: other children.',
    cite: 'Part A 6',
  },
]

/** Part A 4.1.7, 4.1.15 to 4.1.18 and 6.6: the conference where a child on a plan has moved to. */
export const transferInConference: readonly AnyDeclaration[] = [
  {
    ...conference,
    id: 'hold-transfer-conference',
    carries: ['A4.1.7/transfer-15wd', 'A4.1.16/transfer-15wd', 'A6.6.1/transfer-15wd-notified'],
    reading: 'Counted from notice; agreement of a permanent move may come later.',
    starts: [{
      on: 'move.notified',
      when: all('the receiving authority is first told that a child on a plan has moved there for good',
        toReceivingAuthority, forGood, notRetained, onAPlan, notBetweenEasternRegionAndLondon, firstOnPlan),
    }],
    due: { unit: 'working-days', amount: 15 },
  },
  {
    ...fromAgreement,
    id: 'hold-transfer-conference-after-agreement',
    starts: [{ on: 'permanent-move.agreed', when: all('the move of a child on a plan is permanent', ...agreement, not(dated)) }],
    due: { unit: 'working-days', amount: 15 },
  },
  {
    ...fromAgreement,
    id: 'hold-transfer-conference-after-dated-agreement',
    starts: [{ on: 'permanent-move.agreed', when: all('the move of a child on a plan is permanent', ...agreement, dated) }],
    due: { unit: 'working-days', amount: 15, from: { kind: 'item', item: 'agreedOn' } },
  },
  {
    kind: 'duty',
    id: 'tell-of-permanent-move',
    carries: ['A4.1.15/transfer-notify'],
    title: 'Tell children’s social care, designated health professionals and the police of the permanent move',
    reading: '‘Promptly’ has no figure. Done once all of them are told, in one notice or in several.',
    who: ['lead-social-worker'],
    starts: [
      { on: 'child.moved-area', when: all('a child on a plan has moved for good', movedForGood, onAPlan) },
      { on: 'permanent-move.agreed', when: all('the move of a child on a plan is permanent', onAPlan, notKnownBefore) },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'move.notified', when: authorityAndOthersTold }],
    ends: planEnds,
    perChild: true,
    notifies: ['local-authority', 'designated-doctor', 'designated-nurse', 'police'],
  },
  {
    kind: 'table',
    id: 'london-procedures',
    carries: ['A6/regional-agreement', 'A6/regional-other-children'],
    title: 'Which procedures follow a move between the Eastern Region and London',
    on: ['child.moved-area', 'move.planned', 'move.notified'],
    rows: londonRows,
  },
]
