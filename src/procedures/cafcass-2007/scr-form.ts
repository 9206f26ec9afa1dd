import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/** The notification form is about this; one that says nothing is about whatever it points back to. Never unknown. */
export function formAbout(label: string, about: string): Condition {
  return condition(label, ['about'], ({ entry }) => (entry.data['about'] ?? about) === about)
}
