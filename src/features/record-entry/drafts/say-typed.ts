import type { EntryTask } from '../entry-task.ts'
import { nameOf } from '../form/context.ts'
import { controls } from '../form/controls/table.ts'
import { textIn, ticked, under } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'

interface TypedRow {
  readonly label: string
  readonly lines: readonly string[]
}

/** What stands in the boxes of a form, in words where it can be read and as it was typed where it cannot yet. */
export function sayTyped({ form, choices, context }: EntryTask, typed: Typed): readonly TypedRow[] {
  const about = textIn(typed, 'about')
  const rows = [
    { label: 'What is this about?', lines: about === '' ? [] : [nameOf(choices.about, about)] },
    { label: 'When did it happen?', lines: together(['at.day', 'at.month', 'at.year', 'at.time'], typed) },
    { label: 'Which children does it concern?', lines: ticked(typed, 'children').map((id) => nameOf(context.children, id)) },
    ...form.type.fields.map((field) => {
      const name = `${form.prefix}.${field.name}`
      const read = controls[field.control].read(name, typed, field)
      const lines = 'trouble' in read ? asTyped(under(typed, name)) : read.value === undefined ? [] : controls[field.control].say(read.value, context)
      return { label: field.label, lines }
    }),
    { label: 'Why it is recorded nevertheless', lines: asTyped(under(typed, 'departure')) },
  ]
  return rows.filter(({ lines }) => lines.length > 0)
}

function together(names: readonly string[], typed: Typed): readonly string[] {
  const said = names.map((name) => textIn(typed, name)).filter((text) => text !== '').join(' ')
  return said === '' ? [] : [said]
}

function asTyped(typed: Typed): readonly string[] {
  return Object.values(typed).flat().filter((text) => text.trim() !== '')
}
