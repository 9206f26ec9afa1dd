import type { Entry } from '../../engine/model.ts'

/** Whether an entry is about all the children that another one is about. Naming none means every child. */
export function covers(one: Entry, other: Entry): boolean {
  if (namesNone(one)) return true
  return !namesNone(other) && other.children!.every((child) => one.children!.includes(child))
}

/** Whether two entries have a child in common. Naming none means every child. */
export function sharesAChild(one: Entry, other: Entry): boolean {
  return namesNone(one) || namesNone(other) || other.children!.some((child) => one.children!.includes(child))
}

function namesNone({ children }: Entry): boolean {
  return children === undefined || children.length === 0
}
