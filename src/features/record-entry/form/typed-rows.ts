import { outside, textIn, under } from './typed.ts'
import type { Typed } from './typed.ts'

/** Closes the gaps that empty rows leave, so that the rows shown are the rows read. */
export function withoutEmptyRows(typed: Typed, name: string): Typed {
  const kept = Array.from({ length: rowCount(typed, name) }, (_, index) => index).filter((index) => !isEmptyRow(typed, name, index))
  return { ...outside(typed, name), ...renumbered(typed, name, kept) }
}

/** The rows without one of them. */
export function withoutRow(typed: Typed, name: string, gone: number): Typed {
  const kept = Array.from({ length: rowCount(typed, name) }, (_, index) => index).filter((index) => index !== gone)
  return { ...outside(typed, name), ...renumbered(typed, name, kept) }
}

/** The rows and an empty one, which `item` marks. */
export function withRow(typed: Typed, name: string): Typed {
  return { ...typed, [`${name}.${Math.max(1, rowCount(typed, name))}.`]: [''] }
}

function renumbered(typed: Typed, name: string, kept: readonly number[]): Typed {
  return Object.assign({}, ...kept.map((from, to) => Object.fromEntries(Object.entries(under(typed, `${name}.${from}`))
    .map(([key, values]) => [`${name}.${to}${key.slice(`${name}.${from}`.length)}`, values])))) as Typed
}

/** The most rows that a form can send; more would let a made-up index take the memory. */
const most = 200

/** How many rows there are, empty ones too. */
export function rowCount(typed: Typed, name: string): number {
  const indexes = Object.keys(under(typed, name)).map((key) => Number(key.slice(name.length + 1).split('.')[0]))
  return Math.min(most, Math.max(0, ...indexes.filter((index) => Number.isInteger(index) && index >= 0).map((index) => index + 1)))
}

function isEmptyRow(typed: Typed, name: string, index: number): boolean {
  return Object.keys(under(typed, `${name}.${index}`)).every((key) => textIn(typed, key) === '')
}
