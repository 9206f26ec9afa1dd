import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Match, Situation } from '../../engine/model.ts'

/** What the professionals differ on: as this entry says or the one in which it was raised. */
function matterOf(situation: Situation): unknown {
  return situation.origin('disagreement.raised')?.data['about']
}

/** Unknown where nobody wrote down what it is about. */
const aboutThePlan: Condition = condition('the dissent is about the plan decision', ['disagreement.raised/about'], (situation) => {
  const matter = matterOf(situation)
  return matter === undefined ? undefined : matter === 'plan decision'
})

const chairsManagersStageEnded: Condition = condition('the stage of the chair’s line manager has ended', ['stage'], ({ entry }) => {
  const { stage } = entry.data
  return stage === undefined ? undefined : stage === "chair's line manager"
})

const leftByChairsManager = all('the chair’s line manager has left dissent about the plan unsettled',
  chairsManagersStageEnded, aboutThePlan)

/** Put to this level or, where the level is left open, put on. Never unknown. */
function putTo(label: string, level: string): Condition {
  return condition(label, ['to'], ({ entry }) => (entry.data['to'] ?? level) === level)
}

const settled: readonly Match[] = [{ on: 'disagreement.resolved' }]

/** Part A 4.11: a professional who sees the decision on the plan differently. */
export const conferenceDissent: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'alert-chairs-manager',
    carries: ['A4.11.3/alert-chair-manager'],
    title: 'Tell the line manager of the conference chair that you share the dissent',
    who: ['designated-safeguarding-lead'],
    starts: [{ on: 'disagreement.supported', when: aboutThePlan }],
    due: { unit: 'immediately' },
    meets: [{ on: 'disagreement.escalated', when: putTo('it is put to the chair’s line manager', "chair's line manager") }],
    ends: settled,
    notifies: ['conference-chair-line-manager'],
  },
  {
    kind: 'duty',
    id: 'put-dissent-to-director',
    carries: ['A4.11.5/to-director'],
    title: 'Put the dissent to the Director of Safeguarding Children, urgently',
    who: ['practitioner'],
    starts: [{ on: 'disagreement.unresolved', when: leftByChairsManager }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'disagreement.escalated', when: putTo('it is put to the Director', 'Director of Safeguarding Children') }],
    ends: settled,
    escalatesTo: ['director-of-safeguarding'],
    notifies: ['director-of-safeguarding'],
    helps: 'Or the person who does that work where the authority has no such post.',
  },
  {
    kind: 'escalation',
    id: 'dissent-step-by-step',
    carries: [
      'A4.11.2/dissent-formally-raised', 'A4.11.3/alert-chair-manager', 'A4.11.4/chair-manager-decides',
      'A4.11.5/director-decides',
    ],
    title: 'How dissent from the decision on a plan is taken up',
    steps: [
      {
        who: 'practitioner', counterpart: ['designated-safeguarding-lead'], cite: 'Part A 4.11.2',
        does: 'Raises the dissent formally with the designated lead of the agency.',
      },
      {
        who: 'designated-safeguarding-lead', counterpart: ['conference-chair-line-manager'], cite: 'Part A 4.11.3',
        does: 'Tells the chair’s line manager at once, where the lead shares the dissent.',
      },
      {
        who: 'conference-chair-line-manager', counterpart: ['conference-chair'], cite: 'Part A 4.11.4',
        does: 'Upholds the decision, has the review brought forward, or has the conference meet again.',
      },
      {
        who: 'practitioner', counterpart: ['director-of-safeguarding'], cite: 'Part A 4.11.5',
        does: 'Puts what is still not settled to the director, who decides what more follows, if anything.',
      },
    ],
  },
]
