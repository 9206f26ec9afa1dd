import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/**
 * Somebody is told of this: the item `matter` says so or, where it is left open, the entry points straight back to what
 * there is to tell. Left open and pointing elsewhere or nowhere it tells of nothing: unknown.
 * @param of the types that there is something to tell of
 */
export function tellsOf(label: string, matter: string, ...of: readonly string[]): Condition {
  return condition(label, ['matter'], (situation) => {
    const { data, about } = situation.entry
    if (data['matter'] !== undefined && data['matter'] !== 'other') return data['matter'] === matter
    return about !== undefined && of.some((type) => situation.origin(type)?.id === about) ? true : undefined
  })
}
