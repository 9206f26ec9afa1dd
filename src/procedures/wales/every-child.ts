import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'

/** It is said of every child for whom the duty is owed: a word on one child settles nothing for the others. */
export function ofEveryChild(inner: Condition): Condition {
  return condition(inner.label, inner.reads, (situation) => {
    const { entry, start } = situation
    return start === undefined || covers(entry, start) ? inner.test(situation) : false
  })
}
