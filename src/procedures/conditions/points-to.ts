import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/** The entry points back, directly or through others, to one of these types. Never unknown. */
export function pointsTo(label: string, ...types: readonly string[]): Condition {
  return condition(label, [], (situation) => types.some((type) => situation.origin(type) !== undefined))
}

/**
 * The entry that started the duty says so itself, or a further word on it does. Another entry of the type that
 * points to nothing is a matter of its own: it settles nothing for this one.
 */
export function ofTheSame(type: string, inner: Condition): Condition {
  return condition(inner.label, inner.reads, (situation) => {
    const same = situation.start?.id === situation.entry.id || situation.origin(type) !== undefined
    return same ? inner.test(situation) : false
  })
}

/** Unknown is a plain no: for what only a clear word on the record may set off. */
export function definitely(inner: Condition): Condition {
  return condition(inner.label, inner.reads, (situation) => inner.test(situation) === true)
}

/** Nobody has said: neither yes nor no. */
export function unsaid(inner: Condition): Condition {
  return condition(`nobody has said whether ${inner.label}`, inner.reads, (situation) => inner.test(situation) === undefined)
}

/** It is said, yes or no. */
export function said(inner: Condition): Condition {
  return condition(`it is said whether ${inner.label}`, inner.reads, (situation) => inner.test(situation) !== undefined)
}
