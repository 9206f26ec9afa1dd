import { all, condition, filledIn, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { becameLookedAfter, isUnderCareOrder } from './childs-standing.ts'

const underCareOrder: Condition = condition('the child is under a care order',
  ['child.became-looked-after/legalStatus'], isUnderCareOrder)

/** Never unknown. What was assessed before the child came into care, or last went home, says nothing of this return. */
const assessed: Condition = condition('an assessment since then is complete', [], (situation) => {
  const { entry } = situation
  const before = situation.last('child.returned-home', (one) => one.id !== entry.about && sharesAChild(one, entry))
  const since = Math.max(becameLookedAfter(situation)?.at ?? -Infinity, before?.at ?? -Infinity)
  return situation.has('assessment.completed', (one) => one.at >= since && sharesAChild(one, entry))
})

const planned: Condition = condition('the return was planned', [],
  (situation) => situation.has('return-home.planned', (one) => sharesAChild(one, situation.entry)))

const unassessed = all('a child under a care order has not been assessed', underCareOrder, not(assessed))

/** A looked after child goes home (Part A 2.2.6). */
export const returnHome: readonly AnyDeclaration[] = [
  {
    kind: 'gate',
    id: 'needs-met-before-return-is-decided',
    carries: ['A2.2.6/looked-after-baseline'],
    title: 'Meet the needs that the assessment found before deciding on the return home',
    on: ['return-home.decided'],
    requires: [
      { on: 'identified-needs.addressed' },
      { on: 'return-home.planned', when: filledIn('it says what has improved', 'improvementsShown') },
    ],
    effect: 'warn',
    why: 'Nothing shows that the needs found by the assessment have been met. Say what has improved.',
  },
  {
    kind: 'duty',
    id: 'assess-before-return',
    carries: ['A2.2.6/assessment-before-return'],
    title: 'Assess whether the child can safely go home',
    who: ['social-worker'],
    starts: [{ on: 'return-home.planned', when: unassessed }],
    due: { unit: 'before-event', event: 'child.returned-home' },
    meets: [{ on: 'assessment.completed' }],
    helps: 'It shows whether the improvements that are needed have been made.',
  },
  {
    kind: 'prohibition',
    id: 'no-planned-return-without-assessment',
    carries: ['A2.2.6/assessment-before-return'],
    title: 'Assess before a child under a care order goes home',
    on: ['child.returned-home'],
    when: all('the return was planned and not assessed', planned, unassessed),
    effect: 'refuse',
    why: 'A child under a care order may not go home before a social worker has assessed it. Complete the assessment first.',
  },
  {
    kind: 'prohibition',
    id: 'assess-unplanned-return',
    carries: ['A2.2.6/assessment-before-return'],
    title: 'Assess a return home that nobody planned',
    on: ['child.returned-home'],
    when: all('the return was neither planned nor assessed', not(planned), unassessed),
    effect: 'warn',
    why: 'The child went home without the assessment that a care order calls for. Make it now, and see that support is there.',
  },
]
