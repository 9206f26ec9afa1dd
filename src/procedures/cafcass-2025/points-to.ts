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

/**
 * Somebody is told of this matter: the item `matter` says so or, where it is left open, the entry points straight back
 * to what there is to tell. Left open and pointing elsewhere or nowhere it tells of nothing: unknown.
 */
export function tellsOf(label: string, matter: string, type: string): Condition {
  return condition(label, ['matter'], (situation) => {
    const { data, about } = situation.entry
    if (data['matter'] !== undefined && data['matter'] !== 'other') return data['matter'] === matter
    return about !== undefined && situation.origin(type)?.id === about ? true : undefined
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

/** An item that only a definite yes fills: left empty, it is a plain no. */
export function says(label: string, item: string, value: unknown = true): Condition {
  return condition(label, [item], ({ entry }) => holds(entry.data[item], value))
}

/** Whether an item is the value or, where it is a list of choices, has it in it. */
export function holds(item: unknown, value: unknown): boolean {
  return Array.isArray(item) ? item.includes(value) : item === value
}

/** The text of an item; nothing else, and nothing filled in, is the empty text. */
export function textOf(item: unknown): string {
  return typeof item === 'string' ? item.trim() : ''
}
