import { common, nothing, option } from '../control.ts'
import type { Asked, FormControl } from '../control.ts'
import type { DrawnOption } from '../drawn.ts'
import { textIn, ticked } from '../typed.ts'

/** One of several. What need not be filled in can be taken back: a radio cannot be unticked. */
export const choice: FormControl = {
  draw: (asked) => ({
    ...common(asked), kind: 'radios', inline: false, other: undefined,
    options: [...options(asked), ...asked.needed ? [] : [notKnown(asked)]],
  }),
  read: (name, typed) => textIn(typed, name) === '' ? nothing : { value: textIn(typed, name) },
  write: (name, value) => ({ [name]: [String(value)] }),
  say: (value) => [sentence(String(value))],
}

/** Any of several. */
export const choices: FormControl = {
  draw: (asked) => ({ ...common(asked), kind: 'checkboxes', inline: false, other: undefined, options: options(asked) }),
  read: (name, typed) => ticked(typed, name).length === 0 ? nothing : { value: ticked(typed, name) },
  write: (name, value) => ({ [name]: Array.isArray(value) ? value.map(String) : [String(value)] }),
  say: (value) => Array.isArray(value) ? value.map((one) => sentence(String(one))) : [sentence(String(value))],
}

/** Yes, no, or nobody knows yet. */
export const yesNo: FormControl = {
  draw: (asked) => ({
    ...common(asked), kind: 'radios', inline: true, other: undefined,
    options: [
      ...['yes', 'no'].map((value) => option(value, sentence(value), textIn(asked.typed, asked.name) === value)),
      ...asked.needed ? [] : [notKnown(asked)],
    ],
  }),
  read(name, typed, { phrase }) {
    const said = textIn(typed, name)
    if (said === '') return nothing
    return said === 'yes' || said === 'no' ? { value: said === 'yes' } : { trouble: `Say whether ${phrase}` }
  },
  write: (name, value) => ({ [name]: [value === true ? 'yes' : 'no'] }),
  say: (value) => [value === true ? 'Yes' : 'No'],
}

function options({ name, field, typed }: Asked): readonly DrawnOption[] {
  const chosen = ticked(typed, name)
  return (field.choices ?? []).map((value) => option(value, sentence(value), chosen.includes(value)))
}

function notKnown({ name, typed }: Asked): DrawnOption {
  return option('', notKnownWords, typed[name]?.[0] === '')
}

export const notKnownWords = 'Not known or not asked'

/** As a line of its own begins; an abbreviation such as '16A' or 'C100' stays as it is. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
