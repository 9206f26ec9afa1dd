import { all, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Match } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { definitely } from '../conditions/points-to.ts'
import { emergencySteps, firstStep } from './emergency.ts'
import { underEnquiry } from './enquiry-under-way.ts'
import { pointedTo } from './pointed-to.ts'

const stepsTaken: readonly Match[] = [...emergencySteps, 'child.removed'].map((on) => ({ on }))

const answers = [...stepsTaken.map(({ on }) => on), 'protective-action.taken', 'strategy-discussion.held']

function needsProtection({ type, data }: Entry): boolean {
  return type === 'emergency.identified' || data['immediateProtectionNeeded'] === true
    || data['outcome'] === 'immediate protection'
}

/** What it points back to does not ask for it already, unanswered. Never unknown. */
const notAwaited: Condition = condition('protecting the child is not owed already',
  ['referral.received/immediateProtectionNeeded', 'referral.decided/outcome'], (situation) =>
    !['emergency.identified', 'referral.received', 'referral.decided'].some((type) => {
      const asked = pointedTo(situation, type)
      return asked !== undefined && needsProtection(asked)
        && !answers.some((answer) => situation.has(answer, ({ at }) => at >= asked.at))
    }))

/** A danger named after a referral or decision that asks for protection, unanswered, is the same one. Never unknown. */
const newDanger: Condition = condition('what it points back to does not ask for protection already', [], (situation) =>
  !['referral.received', 'referral.decided'].some((type) => {
    const asked = situation.origin(type)
    return asked !== undefined && needsProtection(asked) && covers(asked, situation.entry)
      && !answers.some((answer) => situation.has(answer, ({ at }) => at >= asked.at))
  }))

/** Only a clear word calls for it: whether a child needs it is asked of every referral. */
const protectionNeeded: Condition = definitely(is('the child needs protection at once', 'immediateProtectionNeeded', true))
const protectionDecided: Condition = definitely(is('protection at once is decided on', 'outcome', 'immediate protection'))

const madeSafe: Condition = is('the child is safe', 'childSafe', true)

/** The child is made safe without being taken away. */
const safeWithoutRemoval: Condition = is('the child is made safe without removal', 'action',
  'parent removes the alleged abuser', 'alleged abuser leaves the home', 'exclusion requirement')

const notUnderEnquiry: Condition = condition('no enquiry is under way', underEnquiry.reads,
  (situation) => underEnquiry.test(situation) !== true)

const toBeFollowed: Condition = all('the first step of an emergency, with no enquiry under way', firstStep, notUnderEnquiry)

/** A child who is in danger now (Part A 2.1.14, 2.1.15 and 3.2). */
export const immediateProtection: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'secure-immediate-safety',
    carries: [
      'A3.2.1/secure-immediate-safety', 'A2.1.14/immediate-protection-timing', 'A2.1.14/immediate-protection-actors',
    ],
    title: 'Make the child safe at once',
    who: ['police', 'local-authority', 'social-worker', 'nspcc'],
    starts: [
      { on: 'emergency.identified', when: newDanger },
      { on: 'referral.received', when: all('a referral shows the need', protectionNeeded, notAwaited) },
      { on: 'referral.decided', when: all('the decision on a referral shows the need', protectionDecided, notAwaited) },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'emergency-action.taken' }, { on: 'police-protection.started' }, { on: 'epo.granted' }, { on: 'child.removed' },
    ],
    ends: [{ on: 'protective-action.taken', when: madeSafe }],
    perChild: true,
    helps: 'A parent or the alleged abuser may act; removal comes by agreement or an order; police powers come last. '
      + 'Think of the other children too.',
  },
  {
    kind: 'duty',
    id: 'remove-child',
    carries: ['A2.1.15/removal-timing'],
    title: 'Remove the child to safety',
    reading: 'The sentence is broken over 2.1.14 and 2.1.15. Owed where protection at once is decided on, unless the record '
      + 'says that the child need not be removed.',
    who: ['social-worker', 'police', 'nspcc'],
    starts: [{
      on: 'referral.decided',
      when: all('the child has to be removed', protectionDecided, is('removal is required', 'removalRequired', true)),
    }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'child.removed' },
      { on: 'police-protection.started', when: is('the child is removed', 'power', 'child removed') },
      { on: 'emergency-action.taken', when: is('the child is moved by agreement', 'action', 'child moved by agreement') },
    ],
    ends: [
      { on: 'emergency-action.taken', when: safeWithoutRemoval },
      { on: 'protective-action.taken', when: madeSafe },
    ],
    perChild: true,
    helps: 'By agreement, or under sections 44 and 46 of the Children Act 1989.',
  },
  {
    kind: 'duty',
    id: 'plan-emergency-action',
    carries: ['A3.2.5/planned-emergency-after-strategy'],
    title: 'Hold a strategy discussion before planned emergency action',
    reading: 'What normally happens. Action that cannot wait goes first; the discussion then follows in one working day.',
    who: ['police', 'local-authority'],
    starts: [{ on: 'emergency.identified' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'strategy-discussion.held' }],
    ends: [...stepsTaken, { on: 'protective-action.taken', when: madeSafe }],
  },
  {
    kind: 'gate',
    id: 'agreement-and-advice-before-legal-action',
    carries: ['A3.2.7/legal-action-gate'],
    title: 'Get the manager’s agreement and legal advice before legal action',
    on: ['legal-action.started'],
    requires: [{ on: 'legal-advice.obtained', when: is('the manager has agreed', 'managerAgreed', true) }],
    effect: 'warn',
    why: 'The line manager’s agreement and legal advice come first. An application for an emergency order does not wait for '
      + 'the record: add both as soon as you can.',
  },
  {
    kind: 'duty',
    id: 'follow-emergency-with-enquiry',
    carries: ['A3.2.11/enquiry-follows-emergency'],
    title: 'Begin a section 47 enquiry after the emergency action',
    reading: '‘Quickly’ has no figure.',
    who: ['local-authority'],
    starts: [
      { on: 'emergency-action.taken', when: toBeFollowed },
      { on: 'police-protection.started', when: toBeFollowed },
      { on: 'epo.granted', when: toBeFollowed },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 's47.started' }],
    ends: [{ on: 'strategy-discussion.held', when: is('there is to be no enquiry', 'section47', 'no enquiry') }],
    helps: 'And an assessment of the child’s needs, as necessary.',
  },
  {
    kind: 'duty',
    id: 'decide-on-proceedings',
    carries: ['A3.2.11/epo-next-step'],
    title: 'Decide whether to start proceedings or let the order lapse',
    reading: '‘Quickly’ has no figure; the order itself ends on its own day.',
    who: ['local-authority'],
    starts: [{ on: 'epo.granted' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'proceedings.decided' }],
    ends: [{ on: 'epo.ended' }],
  },
]
