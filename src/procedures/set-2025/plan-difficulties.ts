import { all, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Situation } from '../../engine/model.ts'
import { childrenOf, isAbout } from '../conditions/children.ts'
import { onAPlan } from './plan-lasts.ts'

/** The count that it gives or, where it gives none, what the record shows since the child was last seen. Never unknown. */
const secondInARow: Condition = condition('access has failed twice in a row', ['consecutive'], (situation) => {
  const count = situation.entry.data['consecutive']
  if (typeof count === 'number') return count >= 2
  const children = childrenOf(situation)
  return children.length === 0
    ? notSeenSince(situation, () => true)
    : children.some((child) => notSeenSince(situation, (one) => isAbout(one, child)))
})

/** A visit that saw a brother or a sister alone leaves the count of the others as it is. */
function notSeenSince(situation: Situation, fits: (one: Entry) => boolean): boolean {
  const seen = situation.last('cp-visit.made', (visit) => fits(visit) && visit.data['childSeen'] !== false)
  return situation.has('access.failed', (failed) => fits(failed) && (seen === undefined || failed.at >= seen.at))
}

/** Part A 5.5: when a plan cannot be carried out as it was agreed. */
export const planDifficulties: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'tell-lead-social-worker-of-difficulty',
    carries: ['A5.5.1/inform-lead-sw'],
    title: 'Tell the lead social worker of the difficulty with the plan',
    who: ['core-group'],
    starts: [{ on: 'plan-difficulty.identified' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'lead-sw.informed', when: is('it is about a difficulty with the plan', 'matter', 'difficulty with the plan') }],
    notifies: ['lead-social-worker'],
    helps: 'A core group then agrees a changed plan, or a strategy discussion considers what else protects the child.',
  },
  {
    kind: 'duty',
    id: 'tell-lead-social-worker-child-not-seen',
    carries: ['A5.5.2/two-failed-visits-immediately', 'A5.5.2/two-failed-visits'],
    title: 'Tell the lead social worker that the child was not seen at two visits in a row',
    reading: 'From the second visit that failed, whatever the reason, unless the child was seen in between.',
    who: ['core-group'],
    starts: [{ on: 'access.failed', when: all('a child on a plan was not seen twice in a row', secondInARow, onAPlan) }],
    due: { unit: 'immediately' },
    meets: [{ on: 'lead-sw.informed', when: is('it is about a child not seen', 'matter', 'child not seen') }],
    notifies: ['lead-social-worker'],
  },
]
