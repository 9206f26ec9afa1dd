import { condition } from '../../engine/condition.ts'
import type { Condition, Entry, RecordHead } from '../../engine/model.ts'

/** Whether an entry is about all the children that another one is about. Naming none means every child. */
export function covers(one: Entry, other: Entry): boolean {
  if (namesNone(one)) return true
  return !namesNone(other) && other.children!.every((child) => one.children!.includes(child))
}

/**
 * Paragraphs 13 and 30: one 16A for every child of the application, also where the concern or the referral
 * named only some. Where it named them all, assessments filed child by child add up.
 */
export const forEveryChild: Condition = condition('it is for every child of the application', [], ({ entry, start, record }) =>
  coversRecord(entry, record) || (start !== undefined && coversRecord(start, record)))

function coversRecord(entry: Entry, { children }: RecordHead): boolean {
  return namesNone(entry) || children.every(({ id }) => entry.children!.includes(id))
}

function namesNone({ children }: Entry): boolean {
  return children === undefined || children.length === 0
}
