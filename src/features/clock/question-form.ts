import type { EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Fault } from '../../platform/http.ts'
import { schemaFor, vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Data, EntryType, Field } from '../../procedures/vocabulary/index.ts'
import type { Question } from './look-up.ts'

/** What a form sends, as the address carries it. */
export type Sent = Readonly<Record<string, unknown>>

export interface Asked {
  readonly faults: readonly Fault[]
  /** Absent while something is missing or wrong. */
  readonly question: Question | undefined
  readonly type: EntryType | undefined
  /** Facts that change the answer: the choices that conditions of the duties read. */
  readonly facts: readonly Field[]
}

/** Reads the question in an address; every fault is found at once. */
export function readQuestion(ruleBook: RuleBook, sent: Sent): Asked {
  const faults: Fault[] = []
  const procedure = textOf(sent, 'procedure')
  const type = vocabulary.entryType(textOf(sent, 'entry'))
  if (!ruleBook.packs.some(({ source }) => source.id === procedure)) faults.push({ path: 'procedure', message: 'Choose a source' })
  if (type === undefined) faults.push({ path: 'entry', message: 'Choose what happened' })
  const at = readTime(sent, faults)
  const facts = type === undefined ? [] : factsOf(ruleBook, procedure, type)
  const data = type === undefined ? {} : readFacts(type, facts, sent, faults)
  const question = faults.length > 0 || type === undefined || at === undefined ? undefined : { procedure, entry: type.slug, at, data }
  return { faults, question, type, facts }
}

/** Entry types that start a duty under a source, in the vocabulary's order. */
export function startingTypes(ruleBook: RuleBook, procedure: string): readonly EntryType[] {
  return vocabulary.recordable.filter(({ slug }) =>
    ruleBook.rulesFor(slug).starts.some(({ duty }) => duty.pack.source.id === procedure))
}

function factsOf(ruleBook: RuleBook, procedure: string, type: EntryType): readonly Field[] {
  const read = new Set(ruleBook.rulesFor(type.slug).starts
    .filter(({ duty }) => duty.pack.source.id === procedure)
    .flatMap(({ start }) => start.when?.reads ?? []))
  return type.fields.filter(({ name, control }) => read.has(name) && (control === 'choice' || control === 'choices' || control === 'yesNo'))
}

function readFacts(type: EntryType, facts: readonly Field[], sent: Sent, faults: Fault[]): Data {
  const given = Object.fromEntries(facts.flatMap(({ name, control }) => {
    const value = sent[name]
    if (value === undefined || value === '') return []
    return [[name, control === 'choices' && !Array.isArray(value) ? [value] : value]]
  }))
  const read = schemaFor(type, []).safeParse(given)
  if (read.success) return read.data
  faults.push(...read.error.issues.map(({ path, message }) => ({ path: String(path[0] ?? 'entry'), message })))
  return {}
}

function readTime(sent: Sent, faults: Fault[]): EpochMs | undefined {
  const parts = ['year', 'month', 'day'].map((part) => Number(textOf(sent, part)))
  const time = textOf(sent, 'time').replace(/^(\d{1,2})[.:](\d{2})$/, (_, hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`)
  const date = attempt(() => Temporal.PlainDate.from({ year: parts[0]!, month: parts[1]!, day: parts[2]! }, { overflow: 'reject' }))
  const clock = attempt(() => Temporal.PlainTime.from(time))
  if (date === undefined || date.year < 1990 || date.year > 2099) {
    faults.push({ path: 'day', message: 'Enter the date it happened, such as 27 3 2026' })
  }
  if (clock === undefined) faults.push({ path: 'time', message: 'Enter the time it happened, such as 16:10' })
  return date === undefined || clock === undefined
    ? undefined
    : date.toZonedDateTime({ timeZone: 'Europe/London', plainTime: clock }).epochMilliseconds
}

function textOf(sent: Sent, name: string): string {
  const value = sent[name]
  return typeof value === 'string' ? value.trim() : ''
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
