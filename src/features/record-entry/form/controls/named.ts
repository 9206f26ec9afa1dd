import type { FormContext, Named } from '../context.ts'
import { nameOf } from '../context.ts'
import { common, nothing, option } from '../control.ts'
import type { FormControl } from '../control.ts'
import { textIn } from '../typed.ts'
import { notKnownWords } from './choice.ts'

const other = '(other)'

/** A person of the case, or a name typed in. */
export const person: FormControl = among(({ people }) => people, 'Somebody else, or several people')

/** An organisation that the record names already, or a name typed in. */
export const organisation: FormControl =
  among(({ organisations }) => organisations.map((name) => ({ id: name, name })), 'Another organisation')

/** Those known are offered; where none is, there is only the box. The name box is `<name>.other` in both. */
function among(knownIn: (context: FormContext) => readonly Named[], otherText: string): FormControl {
  return {
    draw(asked) {
      const { name, typed, context, needed } = asked
      const known = knownIn(context)
      const value = typed[`${name}.other`]?.[0] ?? ''
      if (known.length === 0) return { ...common(asked), kind: 'text', name: `${name}.other`, value, numeric: false }
      const chosen = textIn(typed, name)
      return {
        ...common(asked), kind: 'radios', inline: false,
        options: [
          ...known.map((one) => option(one.id, one.name, one.id === chosen, one.note)),
          ...needed ? [] : [option('', notKnownWords, typed[name]?.[0] === '' && value === '')],
        ],
        other: { option: option(other, otherText, chosen === other || (chosen === '' && value !== '')), name: `${name}.other`, value },
      }
    },
    read(name, typed, { phrase }) {
      const chosen = textIn(typed, name)
      if (chosen !== '' && chosen !== other) return { value: chosen }
      const said = textIn(typed, `${name}.other`)
      if (said !== '') return { value: said }
      return chosen === other ? { trouble: `Enter ${phrase}` } : nothing
    },
    write(name, value, context) {
      const said = String(value)
      return knownIn(context).some(({ id }) => id === said) ? { [name]: [said] } : { [name]: [other], [`${name}.other`]: [said] }
    },
    say: (value, context) => [nameOf(knownIn(context), String(value))],
  }
}
