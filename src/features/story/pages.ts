import type { FastifyInstance, FastifyReply } from 'fastify'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import { findHappeningIn, inForce, isWholeDay, lineNamed, linesOf, titleOf } from '../clock/index.ts'
import type { Story } from './follow-story.ts'
import { chosenIn } from './rows.ts'
import type { FindType } from './rows.ts'
import { readStory, textOf } from './story-form.ts'
import type { Sent } from './story-form.ts'
import { storyLine } from './story-line.ts'

interface Parts {
  readonly ruleBook: RuleBook
  readonly clock: Clock
}

const config = { permission: 'procedures.read', audit: 'none', why: 'What is told here is answered and forgotten.' } as const

/** A sequence of entries, pasted or built: what every organisation owed, on one line of time. Nothing is stored. */
export function storyFeature({ ruleBook, clock }: Parts): Feature {
  const lines = linesOf(ruleBook)
  const findType = findTypeAmong(ruleBook)
  const sources = new Map(ruleBook.packs.map(({ source }) => [source.id, source]))

  const anyInForce = ({ head, entries }: Story): boolean => head.procedures.some((id) => {
    const line = lineNamed(lines, id)
    return line !== undefined && entries.some(({ at }) => inForce(line, at) !== undefined)
  })

  async function show(reply: FastifyReply, sent: Sent): Promise<FastifyReply> {
    const told = readStory({ ruleBook, lines, findType, now: clock.now() }, sent)
    const { story, at, knownAt } = told
    const chosen = chosenIn(lines, sent).map(({ id }) => id)
    return reply.page('features/story/story.njk', {
      title: 'Follow a whole story', values: sent, ...told, lines, chosenLines: chosen, packs: ruleBook.packs, at,
      types: vocabulary.recordable, roles: vocabulary.roles, stateOf, sources, whose, isWholeDay,
      line: story === undefined ? undefined : storyLine(story, { at, knownAt }, Number(textOf(sent, 'page')) || 1),
      childrenOf: (duty: OwedDuty) => childrenOf(duty, story?.head.children.length ?? 0),
      noneInForce: story !== undefined && !anyInForce(story),
      judgedBy: story === undefined ? [] : [...new Set(story.evaluation.duties.map(({ pack }) => pack))].map((pack) => sources.get(pack)!),
    })
  }

  return async (app: FastifyInstance) => {
    app.get<{ Querystring: Sent }>(paths.story.pattern, { config }, async ({ query }, reply) =>
      show(reply, { way: query['way'] === 'text' ? 'text' : 'rows', act: 'look' }))
    app.post<{ Body: unknown }>(paths.story.pattern, { config }, async ({ body }, reply) => show(reply, typeof body === 'object' && body !== null ? { ...body } : {}))
  }
}

/** By title, slug or alias; else what it may be. */
function findTypeAmong(ruleBook: RuleBook): FindType {
  const byTitle = new Map(vocabulary.recordable.map((type) => [type.title.toLowerCase(), type]))
  const find = findHappeningIn(ruleBook, vocabulary.recordable)
  return (said) => {
    const type = byTitle.get(said.toLowerCase()) ?? vocabulary.entryType(said)
    return type === undefined ? { near: find(said).slice(0, 3) } : { type, near: [] }
  }
}

function whose({ who, person }: OwedDuty): string {
  return person ?? new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(who.map(titleOf))
}

/** Whom it is owed for still or, once nothing is, for whom it was, where that needs saying: a record of several children. */
function childrenOf({ outstanding, children }: OwedDuty, all: number): readonly string[] {
  if (all < 2) return []
  return outstanding.length > 0 ? outstanding : children.length < all ? children : []
}

/** As the duty component names its states. */
function stateOf({ status, declaration }: OwedDuty): string {
  if (status === 'open') return declaration.due.unit === 'immediately' ? 'immediate' : 'owed'
  return ({ 'overdue': 'late', 'met': 'done', 'met-late': 'done-late', 'departed': 'left', 'ended': 'ended' } as const)[status]
}
