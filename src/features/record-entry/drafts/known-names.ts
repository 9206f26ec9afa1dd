import type { EntryTask } from '../entry-task.ts'
import type { Typed } from '../form/typed.ts'

const envelope: ReadonlySet<string> = new Set([
  'about', 'children', 'at.day', 'at.month', 'at.year', 'at.time', 'at.opened', 'duty', 'version', 'requirements', 'departing',
])

/** What was sent under the names that the form has. */
export interface Sorted {
  readonly typed: Typed
  /** Names that the form does not have; what was sent under them is not kept. */
  readonly dropped: readonly string[]
}

/** Parts what belongs to the form from what does not, whatever is typed in it. */
export function sortNames({ form }: Pick<EntryTask, 'form'>, typed: Typed): Sorted {
  const fields = new Set(form.type.fields.map(({ name }) => `${form.prefix}.${name}`))
  const isOfForm = (name: string): boolean => envelope.has(name) || fields.has(itemOf(name)) || /^departure\.[\w.-]{1,100}$/.test(name)
  const [own, others] = [true, false].map((wanted) => Object.entries(typed).filter(([name]) => isOfForm(name) === wanted))
  return { typed: Object.fromEntries(own!), dropped: others!.map(([name]) => name) }
}

/** 'data.agreedActions.0.by.day' is a part of 'data.agreedActions'. */
function itemOf(name: string): string {
  const [prefix, item, ...parts] = name.split('.')
  return parts.length <= 3 && parts.every((part) => /^[\w-]{1,40}$/.test(part)) ? `${prefix}.${item}` : ''
}
