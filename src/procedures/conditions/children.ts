import type { Entry, Situation } from '../../engine/model.ts'

/** Whether an entry is about all the children that another one is about. Naming none means every child. */
export function covers(one: Entry, other: Entry): boolean {
  if (namesNone(one)) return true
  return !namesNone(other) && other.children!.every((child) => one.children!.includes(child))
}

/** Whether two entries have a child in common. Naming none means every child. */
export function sharesAChild(one: Entry, other: Entry): boolean {
  return namesNone(one) || namesNone(other) || other.children!.some((child) => one.children!.includes(child))
}

/** The children that the entry judged is about: those it names or, where it names none, all that the record's head lists. */
export function childrenOf({ entry, record }: Situation): readonly string[] {
  return namesNone(entry) ? record.children.map(({ id }) => id) : entry.children!
}

/** Whether an entry is about this child. Naming none means every child. */
export function isAbout(one: Entry, child: string): boolean {
  return namesNone(one) || one.children!.includes(child)
}

/**
 * Each child that the entry judged is about has an earlier entry of the type that fits: the same one, or one of its own.
 * Of a record without children, that there is one at all.
 */
export function eachChildHas(situation: Situation, type: string, fits: (one: Entry) => boolean = () => true): boolean {
  const children = childrenOf(situation)
  if (children.length === 0) return situation.has(type, fits)
  return children.every((child) => situation.has(type, (one) => isAbout(one, child) && fits(one)))
}

function namesNone({ children }: Entry): boolean {
  return children === undefined || children.length === 0
}
