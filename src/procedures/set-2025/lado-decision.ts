import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Situation } from '../../engine/model.ts'
import { allegationOf } from './allegation-stands.ts'

const reads = ['decision', 'threshold', 'strands', 'allegation.received/criteria']

/**
 * The threshold of significant harm is not reached but the police may have to investigate (Part A 7.4.14). With
 * significant harm the way is the strategy discussion of 7.4.13. A strand that is opened counts, whatever is said of the
 * threshold. Unknown where the decision leaves the strands open.
 */
function policeNeeded(situation: Situation): Answer {
  const { decision, threshold, strands } = situation.entry.data
  if (decision === 'strategy discussion' || decision === 'no further action') return false
  if (Array.isArray(strands) && strands.length > 0) {
    return strands.includes('police investigation') && !strands.includes('social care enquiry or assessment')
  }
  if (threshold === 'threshold not met') return false
  const criteria = allegationOf(situation)?.data['criteria']
  return Array.isArray(criteria) && criteria.includes('possible criminal offence') ? true : undefined
}

export const policeMayBeNeeded: Condition =
  condition('a police investigation may be needed and no significant harm is suspected', reads, policeNeeded)

export const policeNotNeeded: Condition =
  condition('no police investigation is needed, or significant harm is suspected', reads, (situation) => policeNeeded(situation) === false)
