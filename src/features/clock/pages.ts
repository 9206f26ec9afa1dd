import type { FastifyInstance } from 'fastify'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { families, vocabulary } from '../../procedures/vocabulary/index.ts'
import { lookUp } from './look-up.ts'
import { readQuestion, startingTypes } from './question-form.ts'
import type { Sent } from './question-form.ts'

interface Parts {
  readonly ruleBook: RuleBook
  readonly clock: Clock
}

const config = { permission: 'procedures.read', audit: 'none', why: 'It names nobody and keeps nothing.' } as const

/** Something happened: what is owed, by whom, by when? The question is the address, so it can be kept and passed on. */
export function clockFeature({ ruleBook, clock }: Parts): Feature {
  return async (app: FastifyInstance) => {
    app.get<{ Querystring: Sent }>(paths.clock.pattern, { config }, async (request, reply) => {
      const sent = request.query
      const model = {
        title: 'When is it due?', packs: ruleBook.packs, groups: groupsOf(ruleBook), now: nowIn(clock),
        roleTitle: (slug: string) => vocabulary.role(slug)?.title ?? slug,
      }
      if (Object.keys(sent).length === 0) return reply.page('features/clock/page.njk', { ...model, values: nowIn(clock) })
      const { faults, question, type, facts } = readQuestion(ruleBook, sent)
      return reply.page('features/clock/page.njk', {
        ...model, values: sent, faults, facts, type, question,
        factsGiven: facts.some(({ name }) => sent[name] !== undefined && sent[name] !== ''),
        answers: question === undefined ? [] : lookUp(ruleBook, question)
          .map((answer) => ({ ...answer, cites: answer.duty.cite.split(', ') })),
      })
    })
  }
}

/** What can have happened, by family, for every source; one list keeps the page working without JavaScript. */
function groupsOf(ruleBook: RuleBook): readonly { readonly title: string; readonly types: readonly { slug: string; title: string }[] }[] {
  const starting = new Set(ruleBook.packs.flatMap(({ source }) => startingTypes(ruleBook, source.id)))
  const byFamily = Map.groupBy(starting, ({ family }) => family)
  return [...byFamily].map(([family, types]) => ({ title: families.find(({ slug }) => slug === family)?.title ?? family, types }))
}

function nowIn(clock: Clock): { day: number; month: number; year: number; time: string } {
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('Europe/London')
  return { day: now.day, month: now.month, year: now.year, time: now.toPlainTime().toString({ smallestUnit: 'minute' }) }
}
