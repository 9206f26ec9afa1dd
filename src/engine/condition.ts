import type { Answer, Condition, Entry, Situation } from './model.ts'

/**
 * Names a predicate.
 * @param label plain words, read after 'when'
 * @param reads the data items it looks at
 */
export function condition(label: string, reads: readonly string[], test: (situation: Situation) => Answer): Condition {
  return { label, reads, test }
}

/**
 * The item holds one of the values; of a list of choices, at least one of them is there. A record from elsewhere may
 * give a lone choice as a text or in a list: both are read. Not filled in: unknown.
 */
export function is(label: string, item: string, ...values: readonly unknown[]): Condition {
  return condition(label, [item], ({ entry }) => answer(entry, item, (value) =>
    Array.isArray(value) ? values.some((wanted) => value.includes(wanted)) : values.includes(value)))
}

/** As `is`, said of an item that is a list. */
export const includes = is

/** Something stands in the item. Never unknown: an empty item is a plain no. */
export function filledIn(label: string, ...items: readonly string[]): Condition {
  return condition(label, items, ({ entry }) => items.every((item) => isFilled(entry.data[item])))
}

/** Unknown stays unknown. */
export function not(inner: Condition, label = `it is not so that ${inner.label}`): Condition {
  return condition(label, inner.reads, (situation) => {
    const held = inner.test(situation)
    return held === undefined ? undefined : !held
  })
}

/** No if any is no, else unknown if any is unknown. */
export function all(label: string, ...inner: readonly Condition[]): Condition {
  return condition(label, inner.flatMap((one) => one.reads), (situation) => {
    let known = true
    for (const one of inner) {
      const held = one.test(situation)
      if (held === false) return false
      if (held === undefined) known = false
    }
    return known ? true : undefined
  })
}

/** Yes if any is yes, else unknown if any is unknown. */
export function any(label: string, ...inner: readonly Condition[]): Condition {
  return condition(label, inner.flatMap((one) => one.reads), (situation) => {
    let known = true
    for (const one of inner) {
      const held = one.test(situation)
      if (held === true) return true
      if (held === undefined) known = false
    }
    return known ? false : undefined
  })
}

/** An earlier entry of the type stands in the same matter. */
export function earlier(label: string, type: string, where?: (entry: Entry) => boolean): Condition {
  return condition(label, [], (situation) => situation.has(type, where))
}

function answer(entry: Entry, item: string, test: (value: unknown) => boolean): Answer {
  const value = entry.data[item]
  return isFilled(value) ? test(value) : undefined
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
