import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/**
 * The manager is told of it. An entry that does not say of what is taken to tell of what it points back to or, pointing
 * to nothing, of whatever there was to tell; one that names another matter tells of that alone. Never unknown.
 */
export function managerToldOf(label: string, ...matters: readonly string[]): Condition {
  return condition(label, ['matter'], ({ entry }) => {
    const { matter } = entry.data
    return matter === undefined || matters.some((one) => one === matter)
  })
}
