import { condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { definitely } from '../conditions/points-to.ts'
import { complexAbuseSuspected, inComplexAbuse } from './complex-abuse-suspected.ts'

const implicated = is('a manager or a member of the police may be implicated', 'managersOrPoliceImplicated', true)

/** Never unknown: telling the police is taken as telling them of this where nobody says of what. */
const policeToldOfThis: Condition = condition('the police are told of it', ['matter'],
  ({ entry }) => entry.data['matter'] !== 'radicalisation' && entry.data['matter'] !== 'adult at immediate risk')

/** The discussion finds complex abuse, or leaves it open where it is suspected. */
const complexFound: Condition = condition('complex abuse is suspected or found', ['complexAbuse'], (situation) => {
  const found = situation.entry.data['complexAbuse']
  return found === undefined || found === 'not considered' ? inComplexAbuse(situation) : found === 'complex abuse found'
})

/** Never unknown: an interview of which nothing tells of complex abuse is none of this chapter's. */
const inInvestigation: Condition = condition('a child is interviewed in a complex investigation',
  ['strategy-discussion.held/complexAbuse'], (situation) => {
    const discussion = situation.last('strategy-discussion.held', ({ data }) => data['complexAbuse'] !== undefined)
    return discussion === undefined || discussion.data['complexAbuse'] === 'not considered'
      ? inComplexAbuse(situation)
      : discussion.data['complexAbuse'] === 'complex abuse found'
  })

/** Part A 8.3 to 8.5: organised and complex abuse, up to the strategy discussion and the interviews. */
export const complexAbuse: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'refer-complex-abuse-to-social-care',
    carries: ['A8.4.1/immediate-referral'],
    title: 'Refer it to a manager in children’s social care at once',
    reading: 'The text has it referred both to this manager and to the police. To a senior manager where managers or '
      + 'police may be implicated.',
    who: ['practitioner', 'referrer'],
    starts: [{ on: 'complex-abuse.suspected' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'referral.made' }, { on: 'referral.received' }],
    notifies: ['team-manager'],
  },
  {
    kind: 'duty',
    id: 'refer-complex-abuse-to-police',
    carries: ['A8.4.1/immediate-referral'],
    title: 'Refer it to the police at once',
    reading: 'Where managers or police may be implicated it goes to a senior manager and the LADO instead.',
    who: ['practitioner', 'referrer'],
    starts: [{ on: 'complex-abuse.suspected', when: not(implicated) }],
    due: { unit: 'immediately' },
    meets: [{ on: 'police-referral.made' }, { on: 'police.informed', when: policeToldOfThis }],
    ends: [{ on: 'complex-abuse.suspected', when: implicated }],
    notifies: ['police'],
  },
  {
    kind: 'duty',
    id: 'refer-implicated-managers-to-lado',
    carries: ['A8.4.2/implicated-managers'],
    title: 'Refer it to the LADO, besides a senior manager',
    who: ['practitioner', 'referrer'],
    starts: [{ on: 'complex-abuse.suspected', when: definitely(implicated) }],
    due: { unit: 'immediately' },
    meets: [{ on: 'lado.referred' }],
    notifies: ['senior-manager', 'lado'],
    helps: 'Consider telling the statutory partners and a senior police officer.',
  },
  {
    kind: 'duty',
    id: 'hold-complex-strategy-discussion',
    carries: ['A8.5.2/one-working-day', 'A8.5.1/urgent-strategy-meeting'],
    title: 'Hold the strategy discussion on complex abuse',
    reading: 'As a matter of urgency, and within one working day of the receipt of the referral at the latest. It is read as '
      + 'held, not only called. Where the suspicion comes later, the referral that follows from it counts.',
    who: ['social-care-senior-manager', 'local-authority', 'police'],
    starts: [{ on: 'referral.received', when: complexAbuseSuspected }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'strategy-discussion.held' }],
    notifies: ['safeguarding-partners'],
    helps: 'A senior manager of children’s social care chairs, and it is formally recorded.',
  },
  {
    kind: 'duty',
    id: 'interview-witnesses-before-children',
    carries: ['A8.5.4/interview-order'],
    title: 'Interview the witnesses who are to be seen before the children',
    who: ['police', 'local-authority'],
    starts: [{ on: 'strategy-discussion.held', when: complexFound }],
    due: { unit: 'before-event', event: 'child.interviewed' },
    meets: [{ on: 'witness.interviewed' }],
    ends: [{ on: 'strategy-discussion.held', when: is('no complex abuse is found', 'complexAbuse', 'not found') },
      { on: 'complex-investigation.concluded' }],
    helps: 'Plan interviews at the same time where there are several.',
  },
  {
    kind: 'gate',
    id: 'witnesses-before-children',
    carries: ['A8.5.4/interview-order'],
    title: 'Interview the witnesses before the children',
    reading: 'The discussion has to plan it so; no interview of a child that protection needs is held back for it.',
    on: ['child.interviewed'],
    when: inInvestigation,
    requires: [{ on: 'witness.interviewed' }],
    effect: 'warn',
    why: 'No interview of the witnesses is on record. Keep to the plan of interviews, unless the child’s safety cannot wait.',
  },
  {
    kind: 'duty',
    id: 'make-victim-support-strategy',
    carries: ['A8.3.4/victim-support-strategy'],
    title: 'Set up the strategy and protocol for supporting victims',
    reading: 'At the outset; no figure is given. Shown from the day on which the investigation begins.',
    who: ['police', 'local-authority'],
    starts: [{ on: 'complex-investigation.started' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'victim-support-strategy.made' }],
    helps: 'Set how often there is contact at least, and support before, during and after a trial.',
  },
]
