import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Situation } from '../../engine/model.ts'
import { says } from '../conditions/item.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { immediateDanger } from './immediate-danger.ts'

const isUnsafe = ({ data }: Entry): boolean => data['leavesChildAtRisk'] === true
  || (data['againstRecommendation'] === true && data['leavesChildAtRisk'] !== false)

/** Both halves have to hold; an order of which neither is said is an order like any other. */
const unsafeOrder: Condition = condition('the order departs from the recommendation and leaves or puts the child at risk',
  ['againstRecommendation', 'leavesChildAtRisk'], ({ entry }) => {
    const { againstRecommendation: against, leavesChildAtRisk: risk } = entry.data
    if (against === false || risk === false) return false
    if (against === true && risk === true) return true
    return against === true || risk === true ? undefined : false
  })

/** The order in question: the entry itself or what it points back to. */
function orderOf(situation: Situation): Entry | undefined {
  return situation.entry.type === 'order.made' ? situation.entry : situation.origin('order.made')
}

/** Something came in after the order that the court had not seen. */
function newSince(situation: Situation, order: Entry): boolean {
  return ['new-information.received', 'information.received', 'concern.identified', 'emergency.identified']
    .some((type) => situation.has(type, ({ at }) => at > order.at))
}

const newInformation: Condition = condition('there is new information that the court has not seen', [], (situation) => {
  const order = orderOf(situation)
  return order !== undefined && newSince(situation, order)
})

const challengeWithNothingNew: Condition = condition('it challenges an order with nothing new',
  ['s16a-assessment.filed/newInformation'], (situation) => {
    const order = orderOf(situation)
    if (order === undefined || !isUnsafe(order) || situation.entry.data['newInformation'] === true) return false
    return !newSince(situation, order)
  })

/** Rule 16.4: the child was joined as a party. Unknown where no such order stands and nobody has said. */
const childIsParty: Condition = condition('the child is a party (rule 16.4)',
  ['order.made/childJoinedAsParty', 'order.made/order', 'court-application.received/childJoinedAsParty'], (situation) => {
    const saysSo = ({ data }: Entry): boolean => data['childJoinedAsParty'] === true
      || data['order'] === 'representation of the child'
    const saysNot = ({ data }: Entry): boolean => data['childJoinedAsParty'] === false
    const where = (test: (entry: Entry) => boolean): boolean => test(situation.entry)
      || ['order.made', 'court-application.received', 'court-case.updated'].some((type) => situation.has(type, test))
    if (where(saysSo)) return true
    return where(saysNot) ? false : undefined
  })

const always: Condition = condition('none of these is known', [], () => true)

/** Asked of an order that leaves or puts the child at risk, and of nothing else that is taken to supervision. */
function ofUnsafeOrder({ label, reads, test }: Condition): Condition {
  return condition(label, reads, (situation) => {
    const order = orderOf(situation)
    return order !== undefined && isUnsafe(order) && test(situation)
  })
}

/** Paragraphs 46 to 48: an order that leaves or puts a child at risk. */
export const orderChallenge: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'supervision-on-unsafe-order',
    carries: ['46/supervision-on-adverse-order', '46/referral-with-challenge'],
    title: 'Take the order to supervision and weigh the four answers to it',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'order.made', when: unsafeOrder }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'supervision.held' }],
    notifies: ['cafcass-manager'],
    helps: "A 16A assessment, a manager's letter, an appeal, and with any of them a safeguarding referral.",
  },
  {
    kind: 'table',
    id: 'answers-to-unsafe-order',
    carries: [
      '46/supervision-on-adverse-order',
      '46/16a-only-if-new',
      '46/appeal-consult-lawyer',
      '46/referral-with-challenge',
    ],
    title: 'See which answers to the order are open',
    on: ['order.made', 'supervision.held'],
    rows: [
      {
        when: ofUnsafeOrder(all('there is new information, and the child is a party', newInformation, childIsParty)),
        follows: "16A assessment; manager's letter; appeal, with the child's lawyer consulted; and with any of them a "
          + 'referral.',
        cite: 'para 46',
      },
      {
        when: ofUnsafeOrder(newInformation),
        follows: "16A assessment; manager's letter; and with either a referral. Appeal only if the child is a party.",
        cite: 'para 46',
      },
      {
        when: ofUnsafeOrder(childIsParty),
        follows: "Manager's letter; appeal, with the child's lawyer consulted; and with either a referral. No 16A "
          + 'assessment without new information.',
        cite: 'para 46',
      },
      {
        when: ofUnsafeOrder(always),
        follows: "Manager's letter, and with it a referral. No 16A assessment without new information; appeal only if "
          + 'the child is a party.',
        cite: 'para 46',
      },
    ],
  },
  {
    kind: 'prohibition',
    id: 's16a-challenge-needs-new-information',
    carries: ['46/16a-only-if-new'],
    title: 'Challenge an order by a 16A assessment only with new information',
    reading: 'New is what came in after the order, as the record shows, or what the assessment says the court has not '
      + 'seen.',
    on: ['s16a-assessment.filed'],
    when: challengeWithNothingNew,
    unless: immediateDanger,
    effect: 'refuse',
    why: "The court has seen all of this. Record what is new first, or choose the manager's letter, an appeal or a "
      + 'referral.',
  },
  {
    kind: 'gate',
    id: 'supervision-before-answer-to-order',
    carries: ['46/supervision-on-adverse-order', '46/referral-with-challenge'],
    title: 'Weigh the answers, and a referral, in supervision first',
    on: ['managers-letter.sent', 'appeal.considered'],
    requires: [
      { on: 'supervision.held', when: filledIn('a referral was weighed', 'referralDecision') },
      { on: 'referral.made' },
    ],
    effect: 'warn',
    why: 'No supervision on record has weighed a safeguarding referral beside this. It has to be considered with any '
      + 'answer to an order.',
  },
  {
    kind: 'form',
    id: 'managers-letter-content',
    carries: ['46/managers-letter'],
    title: 'Set out the concerns and constructive suggestions, with courtesy',
    entry: 'managers-letter.sent',
    items: ['concerns', 'suggestions'],
  },
  {
    kind: 'duty',
    id: 'write-managers-letter',
    carries: ['46/managers-letter'],
    title: "Write the manager's letter to the court",
    who: ['cafcass-manager'],
    starts: [{ on: 'order.made', when: chosen("manager's letter to court") }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'managers-letter.sent' }],
    notifies: ['court'],
    helps: "Courteous and respectful, clear about the concerns for the child's safety, with constructive suggestions "
      + 'of what to do next.',
  },
  {
    kind: 'duty',
    id: 'consult-childs-lawyer-on-appeal',
    carries: ['46/appeal-consult-lawyer'],
    title: "Ask the child's legal representative whether there are grounds for an appeal",
    who: practitioners,
    starts: [{ on: 'order.made', when: chosen('appeal') }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'appeal.considered', when: filledIn('the lawyer was consulted', 'lawyerConsulted') },
      {
        on: 'order.made',
        when: ofTheSame('order.made', filledIn('it is known whether there are grounds', 'groundsForAppeal')),
      },
    ],
    notifies: ['childs-legal-representative'],
  },
  {
    kind: 'prohibition',
    id: 'appeal-only-where-child-is-party',
    carries: ['46/appeal-consult-lawyer'],
    title: 'Consider an appeal only where the child is a party',
    on: ['appeal.considered'],
    when: not(childIsParty),
    effect: 'refuse',
    why: 'Only in rule 16.4 cases, where the child is a party, is an appeal open. Choose another answer to the order.',
  },
  {
    kind: 'prohibition',
    id: 'appeal-with-childs-lawyer',
    carries: ['46/appeal-consult-lawyer'],
    title: "Consult the child's lawyer, and say that the child is a party",
    on: ['appeal.considered'],
    when: condition('nobody said that the child is a party, or which lawyer was asked',
      ['lawyerConsulted'], (situation) =>
      childIsParty.test(situation) === undefined || filledIn('a lawyer is named', 'lawyerConsulted').test(situation) !== true),
    effect: 'warn',
    why: "An appeal is open only where the child is a party, and the child's legal representative has to be consulted "
      + 'about it. Add both.',
  },
  {
    kind: 'form',
    id: 'steps-of-challenge',
    carries: ['47/record-failed-challenge'],
    title: 'Record the steps taken to challenge the order',
    entry: 'order-challenge.rejected',
    items: ['stepsTaken'],
  },
  {
    kind: 'duty',
    id: 'record-steps-of-challenge',
    carries: ['47/record-failed-challenge'],
    title: 'Record what was done for the child to challenge the order',
    who: practitioners,
    starts: [{ on: 'order-challenge.rejected' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{
      on: 'order-challenge.rejected',
      when: ofTheSame('order-challenge.rejected', filledIn('the steps are recorded', 'stepsTaken')),
    }],
  },
  {
    kind: 'duty',
    id: 'seek-legal-advice-on-order',
    carries: ['47/seek-legal-advice'],
    title: 'Seek legal advice on the order that the court confirmed',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'order-challenge.rejected' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'legal-advice.obtained' }, { on: 'advice.sought' }],
    notifies: ['cafcass-legal'],
  },
  {
    kind: 'escalation',
    id: 'to-designated-family-judge',
    carries: ['48/escalate-to-designated-family-judge'],
    title: 'Take an order or direction to the Designated Family Judge',
    steps: [
      {
        who: 'head-of-practice',
        counterpart: ['designated-family-judge'],
        cite: 'para 48',
        does: 'May take it up where a vulnerable adult or a child is at risk of significant harm, or a direction '
          + 'seriously endangers staff.',
      },
      {
        who: 'assistant-director',
        counterpart: ['designated-family-judge'],
        cite: 'para 48',
        does: 'May do the same.',
      },
    ],
  },
  {
    kind: 'table',
    id: 'when-judge-may-be-asked',
    carries: ['48/escalate-to-designated-family-judge'],
    title: 'See whether the Designated Family Judge may be asked',
    on: ['order.made'],
    rows: [
      {
        when: is('a child or vulnerable adult is at risk of significant harm', 'significantHarmToChildOrAdult', true),
        follows: 'The head of practice or the assistant director may take it to the Designated Family Judge.',
        cite: 'para 48',
      },
      {
        when: is('staff are seriously endangered', 'endangersStaff', true),
        follows: 'The head of practice or the assistant director may take it to the Designated Family Judge.',
        cite: 'para 48',
      },
    ],
  },
  {
    kind: 'prohibition',
    id: 'senior-managers-go-to-judge',
    carries: ['48/escalate-to-designated-family-judge'],
    title: 'Leave the Designated Family Judge to head of practice or assistant director',
    on: ['designated-family-judge.contacted'],
    when: condition('somebody else went to the judge', ['contactedBy'], ({ entry: { data, by } }) => {
      if (data['contactedBy'] !== undefined) return !['head of practice', 'assistant director'].some((who) => who === data['contactedBy'])
      return by?.role === undefined ? undefined : !['head-of-practice', 'assistant-director'].includes(by.role)
    }),
    effect: 'warn',
    why: 'The policy names the head of practice and the assistant director for this. Ask one of them, or say which of '
      + 'them did.',
  },
]

/** An order that nobody has answered yet asks for no particular answer. */
function chosen(response: string): Condition {
  return says(`'${response}' was chosen`, 'response', response)
}
