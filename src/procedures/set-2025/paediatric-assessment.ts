import { any, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { pointedTo } from './pointed-to.ts'
import { urgentCare } from './urgent-care.ts'

/** Left empty, it is a plain no: most referrals call for no examination. */
const sameDayHarm: Condition = condition('it points to severe neglect, physical injury or penetrative sexual abuse',
  ['harmIndicated'], ({ entry }) => {
    const indicated = entry.data['harmIndicated']
    return Array.isArray(indicated) && indicated.some((kind) => kind !== 'other serious risk of harm')
  })

/** Somebody is to interview the child first. Never unknown. */
const interviewAhead: Condition = condition('the child is also to be interviewed',
  ['medical.requested/interviewFirst'], (situation) =>
    pointedTo(situation, 'medical.requested')?.data['interviewFirst'] === true
    || situation.has('abe-interview.planned', (one) => sharesAChild(one, situation.entry)))

const exceptionAgreed: Condition = condition('police and social care agreed on an exception',
  ['medical.requested/exceptionAgreed'], (situation) => pointedTo(situation, 'medical.requested')?.data['exceptionAgreed'] !== undefined)

/** Examining a child (Part A 3.8.2 and 3.8.22). */
export const paediatricAssessment: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'examine-today',
    carries: ['A3.8.22/same-day-paediatric'],
    title: 'Examine the child today',
    reading: 'On the day on which social care receives the referral, where that suits the child’s welfare. ‘Severe’ is '
      + 'read with neglect alone, so that any physical injury counts.',
    who: ['paediatrician'],
    starts: [{ on: 'referral.received', when: sameDayHarm }],
    due: { unit: 'same-day' },
    meets: [{ on: 'medical.completed' }],
    ends: [
      { on: 'strategy-discussion.held', when: is('no examination is needed', 'medicalNeeded', 'not needed') },
    ],
    perChild: true,
  },
  {
    kind: 'gate',
    id: 'interview-before-examination',
    carries: ['A3.8.2/interview-before-medical'],
    title: 'Interview the child before the examination',
    on: ['medical.started'],
    when: interviewAhead,
    requires: [{ on: 'child.interviewed' }, { on: 'abe-interview.conducted' }],
    unless: any('urgent care is needed, or an exception was agreed', urgentCare, exceptionAgreed),
    effect: 'warn',
    why: 'The interview comes first, unless police and social care agree that this case is exceptional. Record the interview '
      + 'or the agreement.',
  },
]
