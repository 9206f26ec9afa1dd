import type { Control } from '../../../../procedures/vocabulary/index.ts'
import type { FormControl } from '../control.ts'
import { children } from './children.ts'
import { choice, choices, yesNo } from './choice.ts'
import { date, dateTime } from './date.ts'
import { organisation, person } from './named.ts'
import { rows } from './rows.ts'
import { select } from './select.ts'
import { longText, number, text } from './text.ts'

const actions = rows('Action', [
  { item: 'action', label: 'What is to be done?', phrase: 'what is to be done', control: text },
  { item: 'who', label: 'By whom?', phrase: 'who is to do it', hint: 'It becomes their duty', control: select(({ roles }) => roles) },
  { item: 'person', label: 'Their name, if it is one person', phrase: 'the name', control: text },
  { item: 'by', label: 'By when?', phrase: 'the date by which it is to be done', control: date, said: (day) => `by ${day}` },
])

const attendance = rows('Person', [
  { item: 'name', label: 'Name', phrase: 'the name', control: text },
  { item: 'role', label: 'Role', phrase: 'the role', hint: 'Such as social worker, police, health visitor', control: text },
  { item: 'attended', label: 'Did they attend?', phrase: 'the person attended', control: yesNo, said: (answer) => answer === 'Yes' ? 'attended' : 'did not attend' },
])

/** Brought by a feed and never typed. */
const structure: FormControl = {
  draw: () => null,
  read: () => ({ value: undefined }),
  write: () => ({}),
  say: () => [],
}

/** Every way in which an item is asked for. */
export const controls: Readonly<Record<Control, FormControl>> = {
  text, longText, choice, choices, yesNo, person, organisation, date, dateTime, children, actions, attendance, file: text, number,
  structure,
}

/** Controls whose rows can be added to and taken away. */
export const growing: ReadonlySet<Control> = new Set(['actions', 'attendance'])
