import { all, condition, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { inDanger } from './emergency.ts'
import { enquirySince, underEnquiry } from './enquiry-under-way.ts'

/** Never unknown. What was decided on the referral, before there was an enquiry, decides nothing for it. */
const decided: Condition = condition('it has been decided in this enquiry whether parents are consulted or told',
  ['parent-consultation.decided/decision'], (situation) => {
    const since = enquirySince(situation)
    return since !== undefined && situation.has('parent-consultation.decided', (one) =>
      one.at >= since.at && one.data['decision'] !== undefined && sharesAChild(one, situation.entry))
  })

/** Checks with other agencies in an enquiry (Part A 3.4.24). */
export const s47Checks: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'decide-on-parents-before-checks',
    carries: ['A3.4.24/inform-before-checks'],
    title: 'Decide with your manager whether to consult or tell the parents before the checks',
    who: ['social-worker', 'team-manager'],
    starts: [{ on: 's47.started', when: not(decided, 'it has not been decided in this enquiry') }],
    due: { unit: 'before-event', event: 'checks.started' },
    meets: [{ on: 'parent-consultation.decided' }],
    helps: 'Where they are not told, the manager records why.',
  },
  {
    kind: 'prohibition',
    id: 'no-checks-before-decision-on-parents',
    carries: ['A3.4.24/inform-before-checks'],
    title: 'Decide on telling the parents before the checks',
    on: ['checks.started'],
    when: all('checks are made in an enquiry without that decision', underEnquiry, not(decided)),
    unless: inDanger,
    effect: 'refuse',
    why: 'In an enquiry, social worker and manager first decide whether parents are consulted or told. Record the decision, '
      + 'which may be not to tell them, then make the checks.',
  },
]
