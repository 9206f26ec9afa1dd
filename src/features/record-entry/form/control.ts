import type { Field } from '../../../procedures/vocabulary/index.ts'
import type { FormContext } from './context.ts'
import type { Drawn, DrawnOption, Paragraph } from './drawn.ts'
import type { Typed } from './typed.ts'

/** One way in which an item is asked for: drawn, read, filled in again and said. */
export interface FormControl {
  /** Null for what no form asks for. */
  draw(asked: Asked): Drawn | null
  /** What was typed, as data; `value` is undefined where nothing was. */
  read(name: string, typed: Typed, field: Asking): Read
  /** How the boxes stand for a value that `read` gives. */
  write(name: string, value: unknown, context: FormContext): Typed
  /** The value in words, a line for each part. */
  say(value: unknown, context: FormContext): readonly string[]
}

/** What a control needs to know of a field; a column of a list has no more. */
export type Asking = Pick<Field, 'phrase' | 'choices'> & Partial<Pick<Field, 'whereabouts'>>

/** A field about to be drawn. */
export interface Asked {
  readonly name: string
  readonly label: string
  readonly field: Asking
  readonly hint: string | undefined
  readonly needed: boolean
  readonly paragraphs: readonly Paragraph[]
  readonly typed: Typed
  readonly faults: Faults
  readonly context: FormContext
}

/** Messages by the name of the field that they stand at. */
export type Faults = ReadonlyMap<string, string>

/** `at` names the box that the trouble is in, where it is not the first one. */
export type Read = { readonly value: unknown } | Trouble

export interface Trouble {
  readonly trouble: string
  readonly at?: string
}

/** What all drawn fields have in common. */
export function common({ name, label, field, hint, needed, paragraphs, faults, context }: Asked) {
  const confidences = field.whereabouts === true ? context.confidences : undefined
  return { id: name, name, label, hint, needed, paragraphs, confidences, fault: faults.get(name) }
}

export function option(value: string, text: string, ticked: boolean, hint?: string): DrawnOption {
  return { value, text, hint: hint === undefined ? undefined : { text: hint }, checked: ticked, selected: ticked }
}

export const nothing: Read = { value: undefined }
