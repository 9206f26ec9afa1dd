import { any, condition, not } from '../../engine/condition.ts'
import type { Condition, DecisionTable, Entry, Situation } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { unborn } from '../conditions/unborn.ts'
import { complexAbuseSuspected, inComplexAbuse } from './complex-abuse-suspected.ts'
import { emergencySteps, inDanger, undiscussedStep } from './emergency.ts'
import { underEnquiry } from './enquiry-under-way.ts'
import { harmRuledOut, harmTold } from './harm.ts'
import { pointedTo } from './pointed-to.ts'
import { leadsToNoDiscussion } from './referral-outcome.ts'

/** Choices of what a referral points to that are a serious risk of harm by themselves. */
const serious: ReadonlySet<unknown> = new Set(['serious physical injury', 'serious neglect', 'other serious risk of harm'])

function indicates({ data }: Entry, ...kinds: readonly unknown[]): boolean {
  const indicated = data['harmIndicated']
  return Array.isArray(indicated) && indicated.some((kind) => kinds.includes(kind))
}

/** Never unknown: three days are the rule, and only what is on record makes an exception of a referral. */
export const seriousRisk: Condition = condition('there is a serious risk of harm', [
  'referral.received/harmIndicated', 'referral.received/immediateProtectionNeeded', 'concern.identified/immediateDanger',
], (situation) => {
  const { entry } = situation
  return indicates(entry, ...serious) || entry.data['immediateProtectionNeeded'] === true
    || situation.origin('concern.identified')?.data['immediateDanger'] === true || inDanger.test(situation) === true
})

/** Never unknown, as `seriousRisk`. */
export const forensicEvidence: Condition = condition('penetrative sexual abuse is alleged and forensic evidence depends on it',
  ['referral.received/harmIndicated', 'referral.received/forensicEvidenceAtStake'],
  ({ entry }) => indicates(entry, 'penetrative sexual abuse') && entry.data['forensicEvidenceAtStake'] === true)

export const sameDayCalledFor: Condition = any('it points to a serious risk of harm, or forensic evidence depends on it',
  seriousRisk, forensicEvidence)

/** Never unknown, as `seriousRisk`. */
export const complex: Condition = condition('the concerns are particularly complex', [
  'concern.identified/particularlyComplex', 'concern.identified/personWorksWithChildren',
  'referral.received/particularlyComplex',
], (situation) => {
  const concern = situation.entry.type === 'concern.identified' ? situation.entry : situation.origin('concern.identified')
  return situation.entry.data['particularlyComplex'] === true || concern?.data['particularlyComplex'] === true
    || concern?.data['personWorksWithChildren'] === true || situation.origin('allegation.received') !== undefined
    || inComplexAbuse(situation)
})

/** Whether a concern or referral is one that a strategy discussion is still owed for. */
export function awaitsDiscussion(one: Entry | undefined, situation: Situation): boolean {
  if (one === undefined || harmTold(one, situation) === false) return false
  const settles = (other: Entry): boolean => other.at >= one.at && covers(other, situation.entry)
  return !situation.has('strategy-discussion.held', settles)
    && !situation.has('referral.decided', (decision) => settles(decision)
      && leadsToNoDiscussion(decision))
}

/**
 * The concern or the referral that an entry points back to has a strategy discussion owed already; of an entry that points
 * to nothing, the last one on record.
 */
export function alreadyAwaited(situation: Situation): boolean {
  return ['referral.received', 'concern.identified'].some((type) => awaitsDiscussion(pointedTo(situation, type), situation))
}

/**
 * No enquiry about these children is under way, and nothing about them, in this matter or in none, has a strategy
 * discussion owed already.
 */
export const nothingHeldOrAwaited: Condition = condition('no discussion is owed already, and no enquiry is under way', [],
  (situation) => underEnquiry.test(situation) !== true
    && !['concern.identified', 'referral.received'].some((type) => situation.has(type, (one) =>
      covers(one, situation.entry) && awaitsDiscussion(one, situation))))

const emergencyStep: Condition = condition('an agency had to act at once', [], (situation) =>
  emergencySteps.some((type) => type === situation.entry.type) || undiscussedStep(situation) !== undefined)

const cannotBeFound: Condition = condition('a child under enquiry cannot be found', underEnquiry.reads, (situation) =>
  situation.entry.type === 'child.missing' && underEnquiry.test(situation) !== false)

const ofAReferral: Condition = condition('a referral is received', [], ({ entry }) => entry.type === 'referral.received')

function onReferral(inner: Condition): Condition {
  return condition(inner.label, inner.reads,
    (situation) => ofAReferral.test(situation) === true && inner.test(situation) === true)
}

/** When a strategy discussion is held: an exception goes before the rule, the shorter before the longer. */
export const strategyTiming: DecisionTable = {
  kind: 'table',
  id: 'strategy-discussion-timing',
  carries: [
    'A3.4.17/default-three-working-days', 'A3.4.17/serious-harm-same-day', 'A3.4.17/penetrative-same-day',
    'A3.4.17/immediate-action-one-working-day', 'A3.4.17/complex-five-working-days', 'A3.10.1/initial-strategy-three-days',
    'A3.10.1/initial-strategy-three-days-concern', 'A3.2.10/strategy-within-one-working-day', 'A3.6.2/missing-strategy-24h',
  ],
  title: 'See by when the strategy discussion is held',
  on: [
    'referral.received', 'concern.identified', 's47-threshold.met', 'child.missing', ...emergencySteps,
  ],
  rows: [
    { when: cannotBeFound, follows: 'Within 24 hours, with the police.', cite: 'Part A 3.6.2' },
    {
      when: emergencyStep,
      follows: 'Within one working day of the action.',
      cite: 'Part A 3.4.17, Part A 3.2.10',
    },
    { when: onReferral(seriousRisk), follows: 'On the day on which the referral is received.', cite: 'Part A 3.4.17' },
    { when: onReferral(forensicEvidence), follows: 'On the day on which the referral is received.', cite: 'Part A 3.4.17' },
    { when: harmRuledOut, follows: 'None is owed while no significant harm is suspected.', cite: 'Part A 3.4.1' },
    {
      when: complexAbuseSuspected,
      follows: 'Within one working day of the referral, chaired by a senior manager.',
      cite: 'Part A 8.5.2',
    },
    {
      when: complex,
      follows: 'Within five working days of the concern at most; sooner where a child needs protection at once.',
      cite: 'Part A 3.4.17',
    },
    {
      when: unborn,
      follows: 'As soon as possible, as the expected day of delivery demands, and within three days as for any other child.',
      cite: 'Part A 2.6.7, Part A 3.10.1',
    },
    {
      when: not(harmRuledOut, 'none of these holds'),
      follows: 'Within three days of the referral, or of the concern where social care itself has it, and within three '
        + 'working days of the concern. The earlier comes first.',
      cite: 'Part A 3.10.1, Part A 3.4.17',
    },
  ],
}
