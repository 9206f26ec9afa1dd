import { z } from 'zod'
import { isBlank, withoutBlanks } from './blank.ts'

/** How an item is asked for on a form. `structure` is never typed in: a feed brings it. */
export type Control =
  | 'text' | 'longText' | 'choice' | 'choices' | 'yesNo' | 'person' | 'organisation' | 'date' | 'dateTime'
  | 'children' | 'actions' | 'attendance' | 'file' | 'number' | 'structure'

/** What an item's schema carries in its meta. */
export interface ItemMeta {
  /** As a practitioner would be asked: 'What is the concern?'. */
  readonly label: string
  /** The item in a sentence, after 'Enter', 'Choose' or 'Say whether': 'the concern'. */
  readonly phrase: string
  readonly hint?: string
  readonly control: Control
  readonly choices?: readonly string[]
  /** Packs in whose records the item has to be filled in. */
  readonly requiredBy?: readonly string[]
  /** The paragraphs that name it. */
  readonly why: string
  /** Somebody's address, school or placement may be typed here, and may have to be kept from others. */
  readonly whereabouts?: true
}

/** One item of an entry. */
export interface Item {
  /** What it says of itself. */
  readonly meta: ItemMeta
  /**
   * Reads a value; it may be left out, until `required` asks for it. Made when it is first asked for: there are over
   * a thousand items, and whoever loads the vocabulary reads few of them.
   */
  readonly schema: z.ZodOptional<z.ZodType>
}

interface About {
  readonly hint?: string
  readonly requiredBy?: readonly string[]
  readonly why: string
  readonly whereabouts?: true
}

/** One line of text. */
export function text(label: string, phrase: string, about: About): Item {
  return item(() => z.string({ error: `Enter ${phrase}` }), { label, phrase, control: 'text', ...about })
}

/** Text of any length. */
export function longText(label: string, phrase: string, about: About): Item {
  return item(() => z.string({ error: `Enter ${phrase}` }), { label, phrase, control: 'longText', ...about })
}

/** A name as text, or the id of a person of the record. */
export function person(label: string, phrase: string, about: About): Item {
  return item(() => z.string({ error: `Enter ${phrase}` }), { label, phrase, control: 'person', ...about })
}

/** A name as text. */
export function organisation(label: string, phrase: string, about: About): Item {
  return item(() => z.string({ error: `Enter ${phrase}` }), { label, phrase, control: 'organisation', ...about })
}

/** The name or reference of a document. */
export function file(label: string, phrase: string, about: About): Item {
  return item(() => z.string({ error: `Name ${phrase}` }), { label, phrase, control: 'file', ...about })
}

/** One of the choices. */
export function choice(label: string, phrase: string, choices: readonly string[], about: About): Item {
  return item(() => oneOf(phrase, choices), { label, phrase, control: 'choice', choices, ...about })
}

/** Any of the choices. A lone choice, as a form with one box ticked sends it, is read as a list of one. */
export function choices(label: string, phrase: string, choices: readonly string[], about: About): Item {
  const list = () => z.array(oneOf(phrase, choices), { error: `Choose ${phrase}` })
  return item(() => z.preprocess((given) => filled(typeof given === 'string' ? [given] : given), list()),
    { label, phrase, control: 'choices', choices, ...about })
}

/** Yes or no. The words `yes` and `no`, as a form sends them, are read as true and false. */
export function yesNo(label: string, phrase: string, about: About): Item {
  return item(() => yesOrNo(`Say whether ${phrase}`), { label, phrase, control: 'yesNo', ...about })
}

/** A whole number, none below nought. Digits, as a form sends them, are read as a number. */
export function number(label: string, phrase: string, about: About): Item {
  const error = `Enter ${phrase} as a whole number, such as 2`
  const digits = (given: unknown): unknown => typeof given === 'string' && /^\s*\d+\s*$/.test(given) ? Number(given) : given
  return item(() => z.preprocess(digits, z.int({ error }).nonnegative({ error })), { label, phrase, control: 'number', ...about })
}

/** A local date, `YYYY-MM-DD`. */
export function date(label: string, phrase: string, about: About): Item {
  return item(() => localDate(`Enter ${phrase} as a date, such as 2026-03-27`), { label, phrase, control: 'date', ...about })
}

/** An ISO 8601 instant with its offset, `2026-03-27T16:10:00Z`. */
export function dateTime(label: string, phrase: string, about: About): Item {
  const error = `Enter ${phrase} as a date and time, such as 2026-03-27T16:10:00Z`
  return item(() => z.iso.datetime({ offset: true, error }), { label, phrase, control: 'dateTime', ...about })
}

/** Ids of children. */
export function children(label: string, phrase: string, about: About): Item {
  const error = `Choose ${phrase}`
  return item(() => z.preprocess(filled, z.array(z.string({ error }), { error })), { label, phrase, control: 'children', ...about })
}

/** What is to be done, by whom (a role or a name) and by which local date. Rows left empty are dropped. */
export function actions(label: string, phrase: string, about: About): Item {
  const row = () => strict('An action', {
    action: z.string({ error: 'Enter what is to be done' }),
    who: z.string({ error: 'Enter who is to do it' }).optional(),
    person: z.string({ error: 'Enter the name of the person who is to do it' }).optional(),
    by: localDate('Enter the date by which it is to be done, such as 2026-03-27').optional(),
  })
  return item(() => rows(row(), `Add ${phrase}`), { label, phrase, control: 'actions', ...about })
}

/** Who was asked or came. Rows left empty are dropped. */
export function attendance(label: string, phrase: string, about: About): Item {
  const row = () => strict('A person', {
    name: z.string({ error: 'Enter the name of the person' }),
    role: z.string({ error: 'Enter the role of the person' }).optional(),
    attended: yesOrNo('Say whether the person attended').optional(),
  })
  return item(() => rows(row(), `Add ${phrase}`), { label, phrase, control: 'attendance', ...about })
}

/** What a feed brings and no form asks for, under a schema of its own. */
export function structure(label: string, phrase: string, schema: z.ZodType, about: About): Item {
  return item(() => schema, { label, phrase, control: 'structure', ...about })
}

/** The schema of an item that may no longer be left out. */
export function required({ meta, schema }: Item): z.ZodType {
  return schema.unwrap().meta({ ...meta })
}

function item(make: () => z.ZodType, meta: ItemMeta): Item {
  let made: Item['schema'] | undefined
  return {
    meta,
    get schema() {
      return made ??= make().optional().meta({ ...meta })
    },
  }
}

function oneOf(phrase: string, choices: readonly string[]): z.ZodType {
  return z.enum(choices, {
    error: ({ input }) => typeof input === 'string' ? `Choose ${phrase} from the list: ${inWords(choices)}` : `Choose ${phrase}`,
  })
}

function yesOrNo(error: string): z.ZodType {
  return z.preprocess((given) => given === 'yes' ? true : given === 'no' ? false : given, z.boolean({ error }))
}

function localDate(error: string): z.ZodType {
  return z.iso.date({ error })
}

function strict(what: string, shape: Record<string, z.ZodType>): z.ZodType {
  return z.preprocess(withoutBlanks, z.strictObject(shape, {
    error: (issue) => issue.code === 'unrecognized_keys'
      ? `${what} has nothing called ${issue.keys.map((key) => `'${key}'`).join(', ')}`
      : `${what} has to be given by its parts`,
  }))
}

function rows(row: z.ZodType, error: string): z.ZodType {
  return z.preprocess(filled, z.array(row, { error }))
}

function filled(given: unknown): unknown {
  return Array.isArray(given) ? given.filter((one) => !isBlank(one)) : given
}

function inWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
}
