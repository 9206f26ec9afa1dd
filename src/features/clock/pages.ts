import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import { BadInput } from '../../platform/http.ts'
import type { Fault, Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { organisationKinds, vocabulary } from '../../procedures/vocabulary/index.ts'
import type { EntryType } from '../../procedures/vocabulary/index.ts'
import { sheetsOf, titleOf, isOwed, isWholeDay } from './answer-sheet.ts'
import { calendarFile } from './calendar-file.ts'
import type { Fact } from './facts.ts'
import type { FactsThatMatter } from './facts-that-matter.ts'
import { findHappeningIn } from './find-happening.ts'
import { lineOfTime } from './line-of-time.ts'
import { lookUp } from './look-up.ts'
import type { Answer } from './look-up.ts'
import { lineNamed, linesOf } from './places.ts'
import type { Line } from './places.ts'
import { readQuestion } from './question-form.ts'
import type { Asked, Sent } from './question-form.ts'
import { startingGroups, startingTypes } from './starting-types.ts'

interface Parts {
  readonly ruleBook: RuleBook
  readonly clock: Clock
}

const config = { permission: 'procedures.read', audit: 'none', why: 'It names nobody and keeps nothing.' } as const
const title = 'When is it due?'

type Request = FastifyRequest<{ Querystring: Sent }>

/** Something happened: what is owed, by whom, by when? The question is the address, so it can be kept and passed on. */
export function clockFeature({ ruleBook, clock }: Parts): Feature {
  const lines = linesOf(ruleBook)
  const groups = startingGroups(ruleBook)
  const find = findHappeningIn(ruleBook, startingTypes(ruleBook))
  const whoCouldHave = organisationKinds.map((kind) => ({
    title: kind.title, roles: vocabulary.roles.filter(({ organisation }) => organisation === kind.slug),
  }))

  const names = new Map(ruleBook.packs.map(({ source }) => [source.id, `${source.title}, ${source.edition}`]))
  const nameOf = (pack: string): string => names.get(pack) ?? pack

  return async (app: FastifyInstance) => {
    app.get<{ Querystring: Sent }>(paths.clock.pattern, { config }, async (request: Request, reply) => {
      const { what, ...kept } = request.query
      const said = typeof what === 'string' ? what.trim() : ''
      const type = happened(request.query)
      if (type === undefined || what !== undefined) {
        return reply.page('features/clock/choose.njk', {
          title, groups, said, found: said === '' ? null : find(said), linkTo: (slug: string) => `${paths.clock({})}?${query({ ...kept, entry: slug })}`,
          kept: Object.entries(kept).filter(([name]) => name !== 'entry').flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: String(one) }))),
          faults: what === undefined && request.query['entry'] !== undefined ? [{ path: 'what', message: 'Choose what happened' }] : [],
        })
      }
      const chosenLines = chosenIn(lines, kept)
      const model = { title, whose, type, lines: linesFor(ruleBook, lines, type, chosenLines), chosenLines, titleOf, isWholeDay, isOwed, whoCouldHave, changeLink: `${paths.clock({})}?${query({ what: '', ...kept })}` }
      const asked = kept['day'] !== undefined || kept['procedure'] !== undefined
      if (!asked) return reply.page('features/clock/ask.njk', { ...model, values: nowIn(clock) })
      const read = readQuestion(ruleBook, lines, type, kept)
      if (read.question === undefined) return reply.page('features/clock/ask.njk', { ...model, values: kept, faults: read.faults, asks: asksOf(read.matter, kept) })
      const answers = lookUp(ruleBook, read.question)
      const { at } = read.question
      return reply.page('features/clock/answer.njk', {
        ...model, values: kept, asks: asksOf(read.matter, kept), question: read.question, chosen: read.lines, answers,
        sheets: sheetsOf(read.lines, read.question, answers), stops: lineOfTime(at, answers), owed: answers.filter(isOwed).length,
        calendarLink: `${paths.clockCalendar({})}?${query(kept)}`, beyondOne: beyondOne(ruleBook, type, read),
      })
    })

    app.get<{ Querystring: Sent }>(paths.clockCalendar.pattern, { config }, async (request: Request, reply) => {
      const type = happened(request.query)
      const read = type === undefined ? undefined : readQuestion(ruleBook, lines, type, request.query)
      const faults: readonly Fault[] = read?.faults ?? [{ path: 'entry', message: 'Choose what happened' }]
      if (type === undefined || read?.question === undefined) throw new BadInput(faults)
      const url = `${request.protocol}://${request.host}${paths.clock({})}?${query(request.query)}`
      return reply.type('text/calendar; charset=utf-8').header('content-disposition', `attachment; filename="${type.slug}.ics"`)
        .header('cache-control', 'no-store')
        .send(calendarFile({ title: type.title, at: read.question.at, url, now: clock.now(), nameOf }, lookUp(ruleBook, read.question)))
    })
  }
}

/** Sources under which it starts something, and those chosen all the same. */
function linesFor(ruleBook: RuleBook, lines: readonly Line[], { slug }: EntryType, chosen: readonly string[]): readonly Line[] {
  const asking = new Set(ruleBook.rulesFor(slug).starts.map(({ duty }) => duty.pack.source.id))
  return lines.filter(({ id, editions }) => chosen.includes(id) || editions.some(({ source }) => asking.has(source.id)))
}

/** The facts as the form asks for them: of what happened, and of each thing that may have gone before. */
function asksOf({ facts, who }: FactsThatMatter, sent: Sent): object {
  const before = Map.groupBy(facts.filter(({ of }) => of !== undefined), ({ of }) => of!.title)
  const isGiven = ({ name }: Fact): boolean => Object.entries(sent).some(([key, value]) => (key === name || key.startsWith(`${name}-`)) && value !== '')
  return {
    any: who || facts.length > 0,
    own: facts.filter(({ of }) => of === undefined),
    who,
    before: [...before].map(([title, inside]) => ({ title, facts: inside, open: inside.some(isGiven) })),
  }
}

function chosenIn(lines: readonly Line[], { procedure }: Sent): readonly string[] {
  return [procedure].flat().flatMap((one) => lineNamed(lines, String(one))?.id ?? [])
}

function happened(sent: Sent): EntryType | undefined {
  const { entry } = sent
  const type = typeof entry === 'string' ? vocabulary.entryType(entry) : undefined
  return type?.derived === undefined ? type : undefined
}

/** Duties owed once for each action that was agreed, each by its own date: no date can be given without the actions. */
function beyondOne(ruleBook: RuleBook, type: EntryType, { lines }: Asked): readonly string[] {
  const packs = new Set(lines.flatMap(({ editions }) => editions.map(({ source }) => source.id)))
  return [...new Set(ruleBook.rulesFor(type.slug).starts
    .filter(({ duty }) => duty.declaration.each !== undefined && packs.has(duty.pack.source.id))
    .map(({ duty }) => duty.declaration.title))]
}

function whose({ duty }: Answer): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(duty.who.map(titleOf))
}

function query(sent: Sent): string {
  const pairs = Object.entries(sent).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]))
  return new URLSearchParams(pairs).toString()
}

function nowIn(clock: Clock): { day: number; month: number; year: number; time: string } {
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('Europe/London')
  return { day: now.day, month: now.month, year: now.year, time: now.toPlainTime().toString({ smallestUnit: 'minute' }) }
}
