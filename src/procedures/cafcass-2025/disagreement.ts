import { all, condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Match, Situation } from '../../engine/model.ts'
import { practitioners } from './by-cafcass.ts'

const noFurtherAction = is('the authority takes no further action', 'outcome', 'no further action')

const acceptedWithAnalysis = all('it is accepted, with the analysis',
  is('the practitioner is satisfied', 'accepted', 'satisfied'), filledIn('the analysis is recorded', 'analysis'))

const settled: readonly [Match] = [{ on: 'disagreement.resolved' }]

/** A stage that is not named is the first one not yet recorded as ended. */
function stageOf(situation: Situation): unknown {
  return situation.entry.data['stage'] ?? (situation.has('disagreement.unresolved') ? 'Head of Practice' : 'manager')
}

function endedAt(stage: string, label: string): Condition {
  return condition(label, ['stage'], (situation) => stageOf(situation) === stage)
}

function takenTo(level: string, label: string): Condition {
  return condition(label, ['to'], ({ entry }) => entry.data['to'] === undefined ? undefined : entry.data['to'] === level)
}

/** As the disagreement says or, where it does not, as the concern behind it does. */
const significantHarm: Condition = condition('the harm, past or threatening, is significant',
  ['significantHarm', 'concern.identified/significantHarmSuspected'], (situation) => {
    const said = situation.entry.data['significantHarm'] ?? situation.origin('concern.identified')?.data['significantHarmSuspected']
    return typeof said === 'boolean' ? said : undefined
  })

/** Paragraphs 18 and 19: no further action accepted with an analysis, or escalated step by step. */
export const disagreement: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'authority-explains',
    carries: ['18/la-explains-no-further-action'],
    title: 'Give the referrer enough of the reasons for no further action',
    who: ['local-authority'],
    starts: [{ on: 'referral.outcome-received', when: noFurtherAction }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'referral.outcome-received', when: filledIn('the reasons are given', 'reasons') },
      { on: 'referral.outcome-received', when: acceptedWithAnalysis },
    ],
    ends: settled,
    notifies: [...practitioners],
  },
  {
    kind: 'duty',
    id: 'judge-no-further-action',
    carries: ['18/judge-and-record-nfa'],
    title: 'Judge whether no further action leaves the child safe enough',
    reading: 'No time is given. Done either by recording why you are satisfied, with your analysis, or by raising a disagreement.',
    who: practitioners,
    starts: [{ on: 'referral.outcome-received', when: noFurtherAction }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'referral.outcome-received', when: acceptedWithAnalysis },
      { on: 'disagreement.raised' },
    ],
    ends: [{ on: 'referral.outcome-received', when: is('the authority acts after all', 'outcome', 'further action') }],
    escalatesTo: ['cafcass-manager'],
    helps: 'If the reasons are thin, ask the authority for more first.',
  },
  {
    kind: 'escalation',
    id: 'escalation-chain',
    carries: [
      '19/supervision-first', '19/head-of-practice-contacts-la', '19/assistant-director-contacts-la', '19/escalation-quickly',
    ],
    title: 'Escalate a disagreement with the authority',
    steps: [
      {
        who: 'cafcass-manager', counterpart: ['local-authority'], cite: 'para 19',
        does: 'In supervision, agrees with the practitioner how to settle it with the authority.',
      },
      {
        who: 'head-of-practice', counterpart: ['la-head-of-service'], cite: 'para 19',
        does: "Is told, and takes it up with the authority's Head of Service.",
      },
      {
        who: 'assistant-director', counterpart: ['la-assistant-director', 'director-childrens-services'], cite: 'para 19',
        does: "Takes it up with the authority's Assistant Director or Director of Children's Services.",
      },
    ],
  },
  {
    kind: 'duty',
    id: 'disagreement-to-supervision',
    carries: ['19/supervision-first'],
    title: 'Take the disagreement to supervision and agree how to settle it',
    who: practitioners,
    starts: [{ on: 'disagreement.raised' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'supervision.held' }],
    ends: settled,
    escalatesTo: ['cafcass-manager'],
    notifies: ['cafcass-manager'],
  },
  {
    kind: 'duty',
    id: 'head-of-practice-takes-it-up',
    carries: ['19/head-of-practice-contacts-la'],
    title: "Take the disagreement up with the authority's Head of Service",
    who: ['head-of-practice'],
    starts: [{ on: 'disagreement.unresolved', when: endedAt('manager', 'the manager could not settle it') }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'disagreement.escalated', when: takenTo('Head of Practice and Head of Service', 'the two Heads have it') },
      { on: 'disagreement.unresolved', when: endedAt('Head of Practice', 'the two Heads could not settle it') },
    ],
    ends: settled,
    escalatesTo: ['assistant-director'],
    notifies: ['la-head-of-service'],
  },
  {
    kind: 'duty',
    id: 'assistant-director-takes-it-up',
    carries: ['19/assistant-director-contacts-la'],
    title: "Take the disagreement up with the authority's Assistant Director or Director of Children's Services",
    who: ['assistant-director'],
    starts: [{ on: 'disagreement.unresolved', when: endedAt('Head of Practice', 'the Head of Practice could not settle it') }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'disagreement.escalated', when: takenTo('Assistant Director and Director', 'the directors have it') }],
    ends: settled,
    notifies: ['la-assistant-director', 'director-childrens-services'],
  },
  {
    kind: 'duty',
    id: 'settle-quickly',
    carries: ['19/escalation-quickly'],
    title: 'See the disagreement through to the end, quickly',
    reading: '‘Quickly’ has no figure. It is shown with its age until the disagreement is settled. Where nobody has said '
      + 'whether the harm is significant, it is taken to be.',
    who: [...practitioners, 'cafcass-manager', 'head-of-practice', 'assistant-director'],
    starts: [{ on: 'disagreement.raised', when: significantHarm }],
    due: { unit: 'as-soon-as-possible' },
    meets: settled,
  },
]
