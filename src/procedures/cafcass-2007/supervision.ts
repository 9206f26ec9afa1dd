import { all, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { caseOpen } from '../conditions/case-open.ts'
import { covers } from '../conditions/children.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { significantHarm } from './harm.ts'
import { practitioners } from './practitioners.ts'
import { forProtection } from './protection-referral.ts'
import { managerToldOf } from './manager-told-of.ts'
import { urgent } from './urgent.ts'

const protectionNotUrgent = all('a child is referred for protection, and it is not urgent', forProtection, not(urgent))

/** Never unknown: where no talk since the concern stands on record, there was none. */
const withoutConsultation: Condition = condition(
  'a child is referred for protection, and nothing says that a manager was asked first', ['referral.made/kind'], (situation) => {
    const since = (situation.origin('concern.identified') ?? situation.last('concern.identified'))?.at ?? -Infinity
    return forProtection.test(situation) === true
      && !situation.has('supervision.held', (held) => held.at >= since && covers(held, situation.entry))
  })

const uncertain = definitely(is('the practitioner is unsure how to respond', 'unsureHowToRespond', true))

const sureAfterAll = ofTheSame('concern.identified', is('the practitioner is sure how to respond', 'unsureHowToRespond', false))

/** Paragraphs 2.81 to 2.86: the talk with the Service Manager that comes first, and what the manager is told. */
export const supervision: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'discuss-with-manager-first',
    carries: ['2.81/discuss-with-manager-first', '2.81/another-manager'],
    title: 'Discuss the concern with your manager before anything else',
    reading: 'It comes before the referral, save where the child’s immediate safety cannot wait. Another manager will do '
      + 'where yours is away. Owed until the record says that no significant harm is suspected.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: significantHarm }],
    due: { unit: 'before-event', event: 'referral.made', when: protectionNotUrgent },
    meets: [{ on: 'supervision.held' }],
    ends: [
      { on: 'referral.made', when: all('it is urgent', forProtection, urgent) },
      { on: 'concern.identified', when: ofTheSame('concern.identified', not(significantHarm)) },
    ],
    escalatesTo: ['cafcass-manager', 'cover-manager', 'senior-manager'],
    notifies: ['cafcass-manager'],
    helps: 'Talk about where the child is, what the family knows, other children, the court, and who does what by when.',
  },
  {
    kind: 'gate',
    id: 'manager-before-referral',
    carries: ['2.81/discuss-with-manager-first'],
    title: 'The talk with a manager comes before the referral',
    reading: 'Nothing holds back a child’s protection: the referral goes ahead and the talk stays owed.',
    on: ['referral.made'],
    when: forProtection,
    requires: [{ on: 'supervision.held' }],
    unless: urgent,
    effect: 'warn',
    why: 'No talk with a manager is recorded about this yet. If it cannot wait, refer now and tell your manager as soon as '
      + 'you can.',
  },
  {
    kind: 'form',
    id: 'record-of-talk',
    carries: ['2.81/discuss-with-manager-first', '2.82/agreed-record'],
    title: 'Keep the record that you both agree on',
    entry: 'supervision.held',
    items: [
      'natureOfHarmOrRisk', 'familyToldWhat', 'referralDecision', 'otherChildrenOfConcern', 'courtNotification',
      'agreedActions', 'effectOnFutureWork', 'agreedRecord',
    ],
  },
  {
    kind: 'duty',
    id: 'tell-manager-after-referral',
    carries: ['2.83/tell-manager-after-urgent-referral'],
    title: 'Tell your manager of the referral that you made without asking first',
    who: practitioners,
    starts: [{ on: 'referral.made', when: withoutConsultation }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'manager.informed', when: managerToldOf('the manager is told of the referral', 'referral') },
      { on: 'supervision.held' },
    ],
    escalatesTo: ['cover-manager', 'senior-manager'],
    notifies: ['cafcass-manager'],
  },
  {
    kind: 'duty',
    id: 'ask-senior-manager',
    carries: ['2.84/uncertain-seek-advice'],
    title: 'Ask a senior manager what to do',
    reading: 'Owed where you say that you are unsure; nobody else can know it.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: uncertain }],
    due: { unit: 'immediately' },
    meets: [{ on: 'advice.sought' }],
    ends: [{ on: 'concern.identified', when: sureAfterAll }],
    escalatesTo: ['senior-manager'],
    notifies: ['senior-manager'],
    helps: 'It may be about any child, wherever placed.',
  },
  {
    kind: 'duty',
    id: 'tell-manager-of-plan',
    carries: ['2.86/tell-manager-of-plan'],
    title: 'Tell your manager that the child is on a child protection plan',
    reading: 'Asked in an open case. Where the record does not say whether the case is open, it is taken to be.',
    who: practitioners,
    starts: [{ on: 'cp-plan.made', when: caseOpen }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'manager.informed', when: managerToldOf('the manager is told of the plan', 'other') }],
    notifies: ['cafcass-manager'],
  },
]
