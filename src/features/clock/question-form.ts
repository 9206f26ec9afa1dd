import type { EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Fault } from '../../platform/http.ts'
import { schemaFor, vocabulary } from '../../procedures/vocabulary/index.ts'
import type { EntryType } from '../../procedures/vocabulary/index.ts'
import { factsRead } from './facts.ts'
import type { Fact } from './facts.ts'
import { factsThatMatter } from './facts-that-matter.ts'
import type { FactsThatMatter, Given } from './facts-that-matter.ts'
import type { Question } from './look-up.ts'
import { lineNamed } from './places.ts'
import type { Line } from './places.ts'
import { dateWanted, readDay, readTime } from './read-date.ts'

/** What a form sends, as the address carries it. */
export type Sent = Readonly<Record<string, unknown>>

export interface Asked {
  readonly faults: readonly Fault[]
  /** Absent while something is missing or wrong. */
  readonly question: Question | undefined
  /** The sources chosen. */
  readonly lines: readonly Line[]
  /** Facts that change the answer; none before there is one. */
  readonly matter: FactsThatMatter
}

/** Reads the question in an address about this kind of entry; every fault is found at once. */
export function readQuestion(ruleBook: RuleBook, lines: readonly Line[], type: EntryType, sent: Sent): Asked {
  const faults: Fault[] = []
  const chosen = readLines(lines, sent, faults)
  const at = readMoment(sent, faults)
  const packs = new Set(chosen.flatMap(({ editions }) => editions.map(({ source }) => source.id)))
  const facts = factsRead(ruleBook, packs, type)
  const given = readFacts(type, facts, sent, faults)
  const by = readRole(sent, faults)
  if (at === undefined || chosen.length === 0) return { faults, question: undefined, lines: chosen, matter: nothing }
  const asking = (known: Given, who: string | undefined): Question => ({
    procedures: chosen.map(({ id }) => id), entry: type.slug, at, by: who,
    data: dataIn(known, facts, undefined),
    before: [...new Set(facts.flatMap(({ of }) => of ?? []))].map((one) => ({ entry: one.slug, data: dataIn(known, facts, one) }))
      .filter(({ data }) => Object.keys(data).length > 0),
  })
  return {
    faults, lines: chosen,
    question: faults.length > 0 ? undefined : asking(given, by),
    matter: factsThatMatter(ruleBook, facts, asking, given, by),
  }
}

const nothing: FactsThatMatter = { facts: [], who: false }

function readLines(lines: readonly Line[], sent: Sent, faults: Fault[]): readonly Line[] {
  const named = [sent['procedure']].flat().filter((one): one is string => typeof one === 'string' && one !== '')
  const found = named.map((one) => lineNamed(lines, one))
  if (named.length === 0) faults.push({ path: 'procedure', message: 'Choose where it happened, or for which service' })
  else if (found.includes(undefined)) faults.push({ path: 'procedure', message: 'Choose from the list where it happened' })
  return lines.filter((line) => found.includes(line))
}

function readMoment(sent: Sent, faults: Fault[]): EpochMs | undefined {
  const date = readDay(sent, '')
  const time = readTime(textOf(sent, 'time'))
  if (date === undefined) faults.push({ path: 'day', message: `Enter ${dateWanted(sent, '', 'the date it happened')}` })
  if (time === undefined) faults.push({ path: 'time', message: 'Enter the time it happened, such as 16:10' })
  return date === undefined || time === undefined
    ? undefined
    : date.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).epochMilliseconds
}

function readRole(sent: Sent, faults: Fault[]): string | undefined {
  const said = textOf(sent, 'by')
  if (said === '') return undefined
  const role = vocabulary.role(said)
  if (role === undefined) faults.push({ path: 'by', message: 'Choose from the list who did it' })
  return role?.slug
}

function readFacts(type: EntryType, facts: readonly Fact[], sent: Sent, faults: Fault[]): Given {
  const given = new Map<string, unknown>()
  for (const { name, field, of = type } of facts) {
    const value = field.control === 'date' ? readDate(sent, name, field.phrase, faults) : sent[name]
    if (value === undefined || value === '') continue
    const read = schemaFor(of, []).safeParse({ [field.name]: field.control === 'choices' ? [value].flat() : value })
    if (!read.success) faults.push({ path: name, message: read.error.issues[0]!.message })
    else if (read.data[field.name] !== undefined) given.set(name, read.data[field.name])
  }
  return given
}

function readDate(sent: Sent, name: string, phrase: string, faults: Fault[]): string | undefined {
  const prefix = `${name}-`
  if (['day', 'month', 'year'].every((part) => textOf(sent, prefix + part) === '')) return undefined
  const date = readDay(sent, prefix)
  if (date === undefined) faults.push({ path: `${prefix}day`, message: `Enter ${dateWanted(sent, prefix, phrase)}` })
  return date?.toString()
}

function dataIn(given: Given, facts: readonly Fact[], of: EntryType | undefined): Question['data'] {
  return Object.fromEntries(facts.filter((fact) => fact.of === of && given.has(fact.name)).map(({ name, field }) => [field.name, given.get(name)]))
}

function textOf(sent: Sent, name: string): string {
  const value = sent[name]
  return typeof value === 'string' ? value.trim() : ''
}
