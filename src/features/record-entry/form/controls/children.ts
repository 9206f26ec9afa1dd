import { nameOf } from '../context.ts'
import { common, nothing, option } from '../control.ts'
import type { FormControl } from '../control.ts'
import { ticked } from '../typed.ts'

/** Children of the record, as boxes to tick. */
export const children: FormControl = {
  draw(asked) {
    const chosen = ticked(asked.typed, asked.name)
    return {
      ...common(asked), kind: 'checkboxes', inline: false, other: undefined,
      options: asked.context.children.map(({ id, name, note }) => option(id, name, chosen.includes(id), note)),
    }
  },
  read: (name, typed) => ticked(typed, name).length === 0 ? nothing : { value: ticked(typed, name) },
  write: (name, value) => ({ [name]: Array.isArray(value) ? value.map(String) : [] }),
  say: (value, context) => Array.isArray(value) ? value.map((id) => nameOf(context.children, String(id))) : [],
}
