import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { schemaFor } from '../../../procedures/vocabulary/index.ts'
import type { Data, EntryType, Field } from '../../../procedures/vocabulary/index.ts'
import type { FormContext } from './context.ts'
import type { Faults } from './control.ts'
import { controls, growing } from './controls/table.ts'
import type { Drawn, Paragraph } from './drawn.ts'
import { withoutEmptyRows } from './typed-rows.ts'
import type { Typed } from './typed.ts'

/** The form of an entry type. Names of its fields begin with `prefix` and a dot. */
export interface EntryForm {
  readonly type: EntryType
  readonly prefix: string
  /** Items that this form leaves out because something else fills them in. */
  readonly without?: readonly string[]
}

/** What the packs of the record name, and what only others do. */
export interface DrawnForm {
  readonly first: readonly Drawn[]
  readonly more: readonly Drawn[]
  /** Something stands in `more`, or is wrong there. */
  readonly moreOpen: boolean
}

/** Draws the fields with what was typed and what is wrong with it. */
export function drawForm(form: EntryForm, typed: Typed, faults: readonly Fault[], context: FormContext): DrawnForm {
  const messages: Faults = new Map(faults.map(({ path, message }) => [path, message]))
  const draw = (field: Field): Drawn | readonly [] => controls[field.control].draw({
    name: nameOf(form, field), label: field.label, field, hint: field.hint, needed: isNeeded(field, context),
    paragraphs: paragraphsOf(field, context), typed, faults: messages, context,
  }) ?? []
  const [first, more] = partition(fieldsOf(form), (field) => isNamedBy(field, context))
  const isFilled = ({ control }: Field, name: string): boolean => {
    const read = controls[control].read(name, typed, { phrase: '', choices: undefined })
    return 'trouble' in read || read.value !== undefined || [...messages.keys()].some((path) => path === name || path.startsWith(`${name}.`))
  }
  return {
    first: first.flatMap(draw),
    more: more.flatMap(draw),
    moreOpen: more.some((field) => isFilled(field, nameOf(form, field))),
  }
}

/**
 * Reads what was typed. The data stands as it was typed, for the pipeline to check once more.
 * @param filled items that something else fills in
 */
export function readForm(form: EntryForm, typed: Typed, { procedures }: FormContext, filled: Data = {}): {
  readonly data: Data
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const data: Record<string, unknown> = { ...filled }
  for (const field of fieldsOf(form)) {
    const name = nameOf(form, field)
    const read = controls[field.control].read(name, typed, field)
    if ('trouble' in read) faults.push({ path: read.at ?? name, message: read.trouble })
    else if (read.value !== undefined) data[field.name] = read.value
  }
  const troubled = new Set(faults.map(({ path }) => path.slice(form.prefix.length + 1).split('.')[0]))
  const checked = schemaFor(form.type, procedures).safeParse(data)
  for (const { path, message } of checked.error?.issues ?? []) {
    if (!troubled.has(String(path[0]))) faults.push({ path: [form.prefix, ...path].map(String).join('.'), message })
  }
  return { data, faults: inOrder(form, faults) }
}

/** How the boxes stand for an entry's data. */
export function writeForm(form: EntryForm, data: Data, context: FormContext): Typed {
  return Object.assign({}, ...fieldsOf(form).flatMap((field) => data[field.name] === undefined
    ? []
    : [controls[field.control].write(nameOf(form, field), data[field.name], context)])) as Typed
}

/** What was typed, the rows that were left empty taken out. */
export function tidied(form: EntryForm, typed: Typed): Typed {
  return fieldsOf(form).filter(({ control }) => growing.has(control))
    .reduce((rest, field) => withoutEmptyRows(rest, nameOf(form, field)), typed)
}

/** An answer as a check page or a record shows it. */
export interface Answer {
  readonly item: string
  readonly label: string
  readonly lines: readonly string[]
}

/** Every answer that was given, in the order of the form. */
export function sayAnswers(type: Pick<EntryType, 'fields'>, data: Data, context: FormContext): readonly Answer[] {
  return type.fields.flatMap(({ name, label, control }) => {
    const lines = data[name] === undefined ? [] : controls[control].say(data[name], context)
    return lines.length === 0 ? [] : [{ item: name, label, lines }]
  })
}

function fieldsOf({ type, without = [] }: EntryForm): readonly Field[] {
  return type.fields.filter(({ name }) => !without.includes(name))
}

function nameOf({ prefix }: EntryForm, { name }: Field): string {
  return `${prefix}.${name}`
}

function isNeeded({ requiredBy }: Field, { procedures }: FormContext): boolean {
  return requiredBy.some((pack) => procedures.includes(pack))
}

/** A record whose packs name nothing of a type shows all of it. */
function isNamedBy(field: Field, context: FormContext): boolean {
  return isNeeded(field, context) || sourcesOf(field).some(({ pack }) => pack === null || context.procedures.includes(pack))
}

function paragraphsOf(field: Field, { procedures }: FormContext): readonly Paragraph[] {
  return sourcesOf(field).flatMap(({ pack, places }) => pack === null || !procedures.includes(pack)
    ? []
    : places.map((cite) => ({ cite, href: paths.procedures.paragraph({ pack, citation: cite.replace(/^para /, '') }) })))
}

/** 'cafcass-2025 para 10, 11; wales para 70' taken apart; what begins with no pack's name, such as a feed, has none. */
function sourcesOf({ why }: Field): readonly { readonly pack: string | null, readonly places: readonly string[] }[] {
  return why.split('; ').map((part) => {
    const [, pack, said = ''] = /^([a-z]+(?:-[a-z]+)*(?:-\d{4})?) ((?:para|App|Resource|Part|footnote|preamble|governance|reply).*)$/.exec(part) ?? []
    if (pack === undefined) return { pack: null, places: [] }
    const isParagraph = said.startsWith('para ')
    return { pack, places: said.split(', ').map((place) => isParagraph && /^\d/.test(place) ? `para ${place}` : place) }
  })
}

/** As the form asks, so that the summary leads from the top down. */
function inOrder(form: EntryForm, faults: readonly Fault[]): readonly Fault[] {
  const order = fieldsOf(form).map((field) => nameOf(form, field))
  const place = ({ path }: Fault): number => order.findIndex((name) => path === name || path.startsWith(`${name}.`))
  return faults.toSorted((one, other) => place(one) - place(other))
}

function partition<T>(list: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((one) => !test(one))]
}
