import { common, nothing } from '../control.ts'
import type { FormControl, Read } from '../control.ts'
import { textIn } from '../typed.ts'
import type { Typed } from '../typed.ts'

/** One line. */
export const text: FormControl = {
  draw: (asked) => ({ ...common(asked), kind: 'text', value: asked.typed[asked.name]?.[0] ?? '', numeric: false }),
  read: readText,
  write: writeText,
  say: (value) => [String(value)],
}

/** As many lines as it takes. */
export const longText: FormControl = {
  draw: (asked) => ({ ...common(asked), kind: 'longText', value: asked.typed[asked.name]?.[0] ?? '' }),
  read: readText,
  write: writeText,
  say: (value) => [String(value)],
}

/** A whole number. What is none stands as it was typed, and the item says so. */
export const number: FormControl = {
  ...text,
  draw: (asked) => ({ ...common(asked), kind: 'text', value: asked.typed[asked.name]?.[0] ?? '', numeric: true }),
  read: (name, typed) => {
    const said = textIn(typed, name)
    return said === '' ? nothing : { value: /^\d+$/.test(said) ? Number(said) : said }
  },
}

function readText(name: string, typed: Typed): Read {
  const said = textIn(typed, name)
  return said === '' ? nothing : { value: said }
}

function writeText(name: string, value: unknown): Typed {
  return { [name]: [String(value)] }
}
