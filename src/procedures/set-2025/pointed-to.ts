import type { Entry, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'

/** The entry of the type that this one points back to; where it points to nothing, the last one about these children. */
export function pointedTo(situation: Situation, type: string): Entry | undefined {
  const { entry } = situation
  return entry.about === undefined
    ? situation.last(type, (one) => sharesAChild(one, entry))
    : situation.origin(type)
}
