import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/** The court service still works on the case. Unknown where the record says neither that it opened nor that it closed. */
export const caseOpen: Condition = condition('the case is open', [], (situation) => {
  const opened = situation.last('case.opened')
  const closed = situation.last('case.closed')
  if (closed === undefined) return opened === undefined ? undefined : true
  return opened !== undefined && opened.at >= closed.at
})
