import { condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { legalStatus, sixteenOrOlder } from './childs-standing.ts'
import { whoMayConsent } from './medical-consent-table.ts'
import { pointedTo } from './pointed-to.ts'
import { urgentCare } from './urgent-care.ts'

const forExamination: Condition = is('it is for an examination', 'forWhat', 'medical examination')

/** Where nobody knows the age, the child is taken to be younger. Never unknown. */
const underSixteen: Condition = condition('the child is under sixteen', [],
  (situation) => sixteenOrOlder.test(situation) !== true)

/** The authority relies on what a parent of an accommodated child agreed to. Never unknown: only a plain record shows it. */
const generalConsentRelied: Condition = condition('the child is accommodated and the authority consents', [
  'child.became-looked-after/legalStatus', 'medical.requested/consentBy', 'medical.requested/legalAdvice',
], (situation) => {
  const requested = pointedTo(situation, 'medical.requested')
  return legalStatus(situation) === 'section 20' && requested?.data['consentBy'] === 'local authority'
    && requested.data['legalAdvice'] === undefined
})

/** Parents are told of the treatment: in so many words, or by an entry that points straight back to it. */
const toldOfTreatment: Condition = condition('parents are told of the treatment', ['matter'], (situation) => {
  const { data, about } = situation.entry
  if (data['matter'] !== undefined) return data['matter'] === 'emergency treatment'
  return about !== undefined && situation.start?.id === about ? true : undefined
})

/** Consent to examine and to treat (Part A 3.8.7 to 3.8.15). */
export const medicalConsent: readonly AnyDeclaration[] = [
  whoMayConsent,
  {
    kind: 'gate',
    id: 'ask-parent-before-examination',
    carries: ['A3.8.12/parental-permission-under-16'],
    title: 'Ask a parent before a child under sixteen is examined',
    on: ['medical.started'],
    when: underSixteen,
    requires: [
      { on: 'consent.sought', when: forExamination },
      { on: 'consent.obtained', when: forExamination },
      { on: 'consent.refused', when: forExamination },
      { on: 'medical.requested', when: filledIn('it says whose consent it rests on', 'consentBy') },
    ],
    unless: urgentCare,
    effect: 'warn',
    why: 'Nothing shows that a parent’s permission was sought, or whose consent the examination rests on. Seek it wherever '
      + 'possible, and record it.',
  },
  {
    kind: 'gate',
    id: 'legal-advice-on-general-consent',
    carries: ['A3.8.8/s20-general-consent-legal-advice'],
    title: 'Take legal advice on a parent’s general consent',
    on: ['medical.started'],
    when: generalConsentRelied,
    requires: [{ on: 'legal-advice.obtained' }],
    unless: urgentCare,
    effect: 'warn',
    why: 'Whether a parent’s general consent to treatment covers an examination to protect the child is for a lawyer to say. '
      + 'Take the advice and record it.',
  },
  {
    kind: 'duty',
    id: 'tell-parents-of-treatment',
    carries: ['A3.8.14/parents-told-after-emergency'],
    title: 'Tell the parents of the emergency treatment',
    who: ['health-professional'],
    starts: [{ on: 'treatment.given-without-consent' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'parents.informed', when: toldOfTreatment }],
    notifies: ['parent'],
  },
  {
    kind: 'duty',
    id: 'record-treatment',
    carries: ['A3.8.14/full-record-emergency'],
    title: 'Write the emergency treatment up in full',
    reading: 'At the time. An entry that describes the treatment is the record.',
    who: ['health-professional'],
    starts: [{ on: 'treatment.given-without-consent' }],
    due: { unit: 'immediately' },
    meets: [
      { on: 'treatment.recorded' },
      {
        on: 'treatment.given-without-consent',
        when: ofTheSame('treatment.given-without-consent', filledIn('it describes the treatment', 'treatment')),
      },
    ],
  },
]
