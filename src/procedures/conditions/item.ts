import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

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
