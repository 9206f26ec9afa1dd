import type { FormContext, Named } from '../context.ts'
import { nameOf } from '../context.ts'
import { common, nothing, option } from '../control.ts'
import type { FormControl } from '../control.ts'
import { textIn } from '../typed.ts'

/** One of a long list. A value that is not in it, as another system may have sent, is offered as well. */
export function select(listIn: (context: FormContext) => readonly Named[]): FormControl {
  return {
    draw(asked) {
      const chosen = textIn(asked.typed, asked.name)
      const list = listIn(asked.context)
      const missing = chosen === '' || list.some(({ id }) => id === chosen) ? [] : [{ id: chosen, name: chosen }]
      return {
        ...common(asked), kind: 'select',
        options: [{ id: '', name: 'Choose' }, ...list, ...missing].map(({ id, name }) => option(id, name, id === chosen)),
      }
    },
    read: (name, typed) => textIn(typed, name) === '' ? nothing : { value: textIn(typed, name) },
    write: (name, value) => ({ [name]: [String(value)] }),
    say: (value, context) => [nameOf(listIn(context), String(value))],
  }
}
