import { condition } from '../../engine/condition.ts'
import type { Condition, Start } from '../../engine/model.ts'

/** Cafcass had a part in the case. Unknown where the notice does not say, and of an invitation to a homicide review. */
export const knownToCafcass: Condition = condition('the case was known to Cafcass', ['scr.notified/knownToCafcass'],
  ({ entry }) => {
    const said = entry.data['knownToCafcass']
    return typeof said === 'boolean' ? said : undefined
  })

/** Notice of a review, and of a domestic homicide review, for which the same steps are followed (3.60). */
export const anyReview: readonly [Start, ...Start[]] = [{ on: 'scr.notified' }, { on: 'dhr-invitation.received' }]

/** As above, of a case that Cafcass knew, so that there are files. */
export const reviewOfOurs: readonly [Start, ...Start[]] = [
  { on: 'scr.notified', when: knownToCafcass },
  { on: 'dhr-invitation.received' },
]
