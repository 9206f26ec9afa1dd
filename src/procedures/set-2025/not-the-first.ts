import { condition } from '../../engine/condition.ts'
import { dayOf } from '../../engine/london.ts'
import type { Condition, Entry } from '../../engine/model.ts'
import { eachChildHas } from '../conditions/children.ts'

/**
 * A meeting of this type stood in the record already since the duty began, of each child that this one is about. A
 * further word on a meeting of the same day is no meeting of its own. Never unknown.
 */
export function notTheFirst(type: string): Condition {
  return condition('it is not the first', [], (situation) => {
    const { entry, start } = situation
    const earlier = ({ at }: Entry): boolean => at >= (start?.at ?? 0)
    return !situation.has(type, (other) => isWordOn(entry, other)) && eachChildHas(situation, type, earlier)
  })
}

function isWordOn(entry: Entry, other: Entry): boolean {
  return entry.about === other.id && dayOf(entry.at) === dayOf(other.at)
}
