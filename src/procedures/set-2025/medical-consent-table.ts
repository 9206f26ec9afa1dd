import { condition } from '../../engine/condition.ts'
import type { Condition, DecisionTable, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { isUnderCareOrder, legalStatus, sixteenOrOlder } from './childs-standing.ts'
import { urgentCare } from './urgent-care.ts'

const request = 'medical.requested'
const status = 'child.became-looked-after/legalStatus'

function asked(label: string, item: string, ...values: readonly unknown[]): Condition {
  return condition(label, [`${request}/${item}`], ({ entry }) => values.includes(entry.data[item]))
}

const underOrder: Condition = condition('the child is under a care order', [status], isUnderCareOrder)

const accommodated: Condition = condition('the child is accommodated under section 20', [status],
  (situation) => legalStatus(situation) === 'section 20')

/** Nobody asks for treatment at once, and a parent has said no. */
const refused: Condition = condition('a parent has refused, and it is no emergency', ['consent.refused/forWhat'], (situation) =>
  situation.entry.type === 'consent.refused' ? isOfExamination(situation) : situation.has('consent.refused', (one) =>
    one.data['forWhat'] === 'medical examination' && sharesAChild(one, situation.entry)))

function isOfExamination({ entry: { data } }: Situation): boolean {
  return data['forWhat'] === 'medical examination'
}

const ofExamination: Condition = condition('an examination is asked for', ['consent.refused/forWhat'], (situation) =>
  situation.entry.type !== 'consent.refused' || isOfExamination(situation))

/** Whose consent it takes to examine a child, and what follows where there is none. */
export const whoMayConsent: DecisionTable = {
  kind: 'table',
  id: 'who-may-consent-to-examination',
  carries: [
    'A3.8.7/who-may-consent', 'A3.8.8/s20-general-consent-legal-advice', 'A3.8.9/child-with-understanding-consents',
    'A3.8.10/consent-16-17', 'A3.8.11/child-may-refuse', 'A3.8.12/parental-permission-under-16',
    'A3.8.13/emergency-without-permission', 'A3.8.15/court-order-considered',
  ],
  title: 'See whose consent an examination needs',
  on: [request, 'consent.refused'],
  rows: [
    {
      when: urgentCare,
      follows: 'Where permission cannot be had, the doctor may take the child as able to consent, or treat without consent. '
        + 'Parents are told as soon as possible, and a full record is made at the time.',
      cite: 'Part A 3.8.13, Part A 3.8.14',
    },
    {
      when: asked('the child refuses part or all of it', 'childsDecision', 'refuses part', 'refuses all'),
      follows: 'A child who understands may refuse some or all of it; only a court can override that.',
      cite: 'Part A 3.8.11',
    },
    {
      when: asked('the court consents', 'consentBy', 'court'),
      follows: 'The High Court consents for a ward; the family court by a direction with an emergency protection order, an '
        + 'interim care order or a child assessment order.',
      cite: 'Part A 3.8.7',
    },
    {
      when: sixteenOrOlder,
      follows: 'The young person’s own consent is enough, unless there is reason to doubt their mental health.',
      cite: 'Part A 3.8.10',
    },
    {
      when: asked('the child consents', 'consentBy', 'competent child'),
      follows: 'A child of any age who understands enough, as the doctor generally judges, may consent to all or part of it.',
      cite: 'Part A 3.8.9',
    },
    {
      when: underOrder,
      follows: 'The local authority may consent; the parent should be told.',
      cite: 'Part A 3.8.7',
    },
    {
      when: accommodated,
      follows: 'A parent consents. The local authority may only where the parents have abandoned the child or are unable to; '
        + 'whether a parent’s general consent to treatment is enough takes legal advice.',
      cite: 'Part A 3.8.7, Part A 3.8.8',
    },
    {
      when: refused,
      follows: 'Social worker and manager consider whether it is in the child’s best interests to ask a court for an order.',
      cite: 'Part A 3.8.15',
    },
    {
      when: ofExamination,
      follows: 'Anybody with parental responsibility and capacity may consent, or a child who understands enough. For a child '
        + 'under sixteen a parent is asked wherever possible.',
      cite: 'Part A 3.8.7, Part A 3.8.12',
    },
  ],
}
