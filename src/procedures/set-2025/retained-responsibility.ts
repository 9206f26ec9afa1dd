import { condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { workUnderWay } from './unfinished-work.ts'

/** As it says or, where it says nothing, because it stands beside a proposal to keep the case. Never unknown. */
const aboutResponsibility: Condition = condition('managers do not agree who is responsible for the case', ['about'], (situation) => {
  const { about } = situation.entry.data
  return about === undefined ? situation.has('retention.proposed') : about === 'case responsibility'
})

const firstLineManagers: Condition = condition('first line managers have not agreed who is responsible', ['stage'],
  ({ entry }) => entry.data['stage'] === 'first line managers')

/** Never unknown: a level that is left open is the next one. */
const putToProtectionManagers: Condition = condition('it is put to the child protection managers', ['to'],
  ({ entry }) => (entry.data['to'] ?? 'child protection managers') === 'child protection managers')

/** Part A 6.7: the authority that the child left keeps the case, or may not give it up yet. */
export const retainedResponsibility: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'refer-responsibility-upwards',
    carries: ['A6.7.8/responsibility-dispute'],
    title: 'Put it to your child protection managers who is responsible for the case',
    reading: 'As soon as first line managers cannot agree at once.',
    who: ['team-manager'],
    starts: [
      { on: 'disagreement.raised', when: aboutResponsibility },
      { on: 'disagreement.unresolved', when: firstLineManagers },
    ],
    due: { unit: 'immediately' },
    meets: [{ on: 'disagreement.escalated', when: putToProtectionManagers }],
    ends: [
      { on: 'disagreement.resolved' },
      { on: 'retention.agreed' },
      { on: 'responsibility.agreed', when: is('it settles case responsibility', 'scope', 'case responsibility') },
    ],
    escalatesTo: ['child-protection-manager'],
    helps: 'Where they cannot agree either, the procedure for resolving professional disagreement is followed.',
  },
  {
    kind: 'prohibition',
    id: 'finish-before-handing-over',
    carries: ['A6.7.9/complete-before-transfer'],
    title: 'Finish the assessment or enquiry before asking another authority to take the case',
    reading: 'What is under way is finished first, and both where both are. Protecting the child goes on all the same.',
    on: ['case-transfer.proposed'],
    when: workUnderWay,
    effect: 'refuse',
    why: 'An assessment or enquiry about the child is not finished. Finish it before you propose to end care or hand the '
      + 'case over.',
  },
]
