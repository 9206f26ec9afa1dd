import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/**
 * It is one of its own: neither the one that started the duty nor a further word on it. What comes round every year or
 * every three starts the next turn itself, so that nothing new begins once this edition has ended. Never unknown.
 */
export function notAWordOn(type: string): Condition {
  return condition('it is not a further word on the last one', [], ({ entry, start }) =>
    entry.id !== start?.id && (entry.type !== type || entry.about === undefined || entry.about !== start?.id))
}
