import type { RuleBook } from '../../engine/rule-book.ts'
import type { Fault } from '../../platform/http.ts'
import { schemaFor, vocabulary } from '../../procedures/vocabulary/index.ts'
import type { EntryType, Field } from '../../procedures/vocabulary/index.ts'
import { dateWanted, lineNamed, readDay, readTime } from '../clock/index.ts'
import type { Line } from '../clock/index.ts'
import { rowFacts } from './row-facts.ts'
import type { Sent } from './story-form.ts'

/** One thing that happened, as it is being built. */
export interface Row {
  readonly number: number
  /** Names of its fields begin with this. */
  readonly prefix: string
  readonly type: EntryType | undefined
  /** Some fact of it has been given. */
  readonly open: boolean
  /** What rules look at, named as the form names them. */
  readonly facts: readonly { readonly name: string; readonly field: Field }[]
}

export type FindType = (said: string) => { readonly type?: EntryType; readonly near: readonly EntryType[] }

interface Reader {
  readonly ruleBook: RuleBook
  readonly lines: readonly Line[]
  readonly findType: FindType
}

export interface ReadRows {
  readonly rows: readonly Row[]
  /** As NDJSON. */
  readonly record: string
  /** False while only a row is added, taken away or looked up. */
  readonly asked: boolean
}

const atMost = 40

/** Reads the rows of the form; empty ones are passed over. */
export function readRows({ ruleBook, lines, findType }: Reader, sent: Sent, faults: Fault[]): ReadRows {
  const chosen = chosenIn(lines, sent)
  const packs = new Set(chosen.flatMap(({ editions }) => editions.map(({ source }) => source.id)))
  const kept = keptNumbers(sent)
  const rows = kept.map((number): Row => {
    const prefix = `row-${number}-`
    const { type } = findType(textIn(sent, `${prefix}what`))
    const facts = type === undefined ? [] : rowFacts(ruleBook, packs, type)
    const open = Object.entries(sent).some(([name, value]) => name.startsWith(`${prefix}fact-`) && value !== '')
    return { number, prefix, type, open, facts: facts.map((field) => ({ name: `${prefix}fact-${field.name}`, field })) }
  })
  if (chosen.length === 0) faults.push({ path: 'procedure', message: 'Choose where it happened, or for which service' })
  const filled = rows.filter(({ prefix }) => ['what', 'day', 'month', 'year', 'time'].some((name) => textIn(sent, prefix + name) !== ''))
  if (filled.length === 0) faults.push({ path: `${rows[0]?.prefix ?? 'row-1-'}what`, message: 'Enter at least one thing that happened' })
  const head = { record: 'case', id: 'story', procedures: chosen.map(({ id }) => id), children: [] }
  const entries = filled.map((row) => entryOf(row, sent, findType, faults))
  return {
    rows,
    record: [head, ...entries].map((one) => JSON.stringify(one)).join('\n'),
    asked: !/^(?:add|look|remove-\d+)$/.test(textIn(sent, 'act')),
  }
}

/** The sources ticked. */
export function chosenIn(lines: readonly Line[], { procedure }: Sent): readonly Line[] {
  return lines.filter((line) => [procedure].flat().some((one) => lineNamed(lines, String(one)) === line))
}

/** Rows keep their numbers, so that what points to one still does when another is taken away. */
function keptNumbers(sent: Sent): readonly number[] {
  const given = textIn(sent, 'rows').split(',').map(Number).filter((number) => Number.isInteger(number) && number > 0 && number < 1000)
  const numbers = given.length === 0 ? [1, 2] : [...new Set(given)].slice(0, atMost)
  const act = textIn(sent, 'act')
  if (act === 'add' && numbers.length < atMost) return [...numbers, Math.max(...numbers) + 1]
  const [, taken] = /^remove-(\d+)$/.exec(act) ?? []
  const left = numbers.filter((number) => number !== Number(taken))
  return left.length === 0 ? [1] : left
}

function entryOf({ number, prefix, type, facts }: Row, sent: Sent, findType: FindType, faults: Fault[]): object {
  const said = textIn(sent, `${prefix}what`)
  if (type === undefined) {
    const near = findType(said).near.map(({ title }) => title)
    const message = said === '' ? 'Enter what happened' : `Choose what ‘${said.slice(0, 60)}’ is${near.length > 0 ? `: perhaps ${near.join(', or ')}` : ''}`
    faults.push({ path: `${prefix}what`, message: `Row ${number}: ${message}` })
  }
  const date = readDay(sent, prefix)
  const time = readTime(textIn(sent, `${prefix}time`))
  if (date === undefined) faults.push({ path: `${prefix}day`, message: `Row ${number}: enter ${dateWanted(sent, prefix, 'the date it happened')}` })
  if (time === undefined) faults.push({ path: `${prefix}time`, message: `Row ${number}: enter the time it happened, such as 16:10` })
  const about = textIn(sent, `${prefix}about`)
  return {
    id: `row-${number}`, type: type?.slug,
    at: date === undefined || time === undefined ? undefined : date.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant().toString(),
    ...roleOf(sent, prefix, number, faults),
    ...about === '' ? {} : { about },
    data: type === undefined ? {} : Object.fromEntries(facts.flatMap(({ name, field }) => valueOf(type, field, name, sent, number, faults))),
  }
}

function roleOf(sent: Sent, prefix: string, number: number, faults: Fault[]): object {
  const said = textIn(sent, `${prefix}by`)
  if (said === '') return {}
  const role = vocabulary.role(said) ?? vocabulary.roles.find(({ title }) => title.toLowerCase() === said.toLowerCase())
  if (role === undefined) faults.push({ path: `${prefix}by`, message: `Row ${number}: choose from the list who did it` })
  return { by: { role: role?.slug } }
}

function valueOf(type: EntryType, field: Field, name: string, sent: Sent, number: number, faults: Fault[]): readonly (readonly [string, unknown])[] {
  const isDate = field.control === 'date'
  const empty = isDate ? ['day', 'month', 'year'].every((part) => textIn(sent, `${name}-${part}`) === '') : sent[name] === undefined || sent[name] === ''
  if (empty) return []
  const given = isDate ? readDay(sent, `${name}-`)?.toString() ?? 'none' : sent[name]
  const read = schemaFor(type, []).safeParse({ [field.name]: field.control === 'choices' ? [given].flat() : given })
  if (!read.success) faults.push({ path: isDate ? `${name}-day` : name, message: `Row ${number}: ${read.error.issues[0]!.message}` })
  return read.success ? [[field.name, read.data[field.name]]] : []
}

function textIn(sent: Sent, name: string): string {
  const value = sent[name]
  return typeof value === 'string' ? value.trim() : ''
}
