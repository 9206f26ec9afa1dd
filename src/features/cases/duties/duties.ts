import type { FastifyInstance } from 'fastify'
import { evaluate } from '../../../engine/evaluate.ts'
import type { DepartureMade } from '../../../engine/evaluation.ts'
import { paths } from '../../../platform/paths.ts'
import { caseFrame } from '../case-frame.ts'
import type { CasesDeps } from '../deps.ts'
import { dutyCards } from '../duty-card.ts'
import { lookAt } from '../known/look.ts'
import { keepMoment } from '../known/moment.ts'
import { authorOf } from '../said-author.ts'
import type { OpenCase } from '../open-case.ts'

/** What was owed in a case and is done, left with a reason or over. */
export function dutiesPage(app: FastifyInstance, deps: CasesDeps): void {
  const config = { permission: 'case.view', audit: 'case-duties.viewed' } as const
  app.get<{ Params: { recordId: string } }>(paths.case.duties.pattern, { config }, async (request, reply) => {
    const { opened, person, at: now, goesTo, page } = await lookAt(deps, request)
    if (goesTo !== null) return reply.redirect(goesTo, 303)
    const { duties, departures } = evaluate(deps.ruleBook, opened.head, opened.entries, { at: now })
    const cards = dutyCards(duties, { deps, openCase: opened, person, now }).map((card) => ({ ...card, working: undefined }))
    const latestFirst = cards.toSorted((one, other) => (other.row.met_at ?? 0) - (one.row.met_at ?? 0))
    const inState = (...states: readonly string[]) => latestFirst.filter(({ state }) => states.includes(state))
    return reply.page('features/cases/duties/duties.njk', {
      title: 'Duties done and left',
      showNames: true,
      ...page,
      first: keepMoment(paths.case.view({ recordId: opened.head.id }), opened.moment),
      frame: caseFrame(deps, opened, person, now, 'duties'),
      done: inState('done', 'done-late'),
      ended: inState('ended'),
      waiting: cards.filter(({ waiting }) => waiting),
      left: inState('left'),
      leftWithoutDuty: departures.filter(({ duties: closed }) => closed.length === 0)
        .map((departure) => departureOf(departure, opened, deps)),
    })
  })
}

/** A departure from what would have held an entry back, so that no duty shows it. */
function departureOf({ entry, at, requirement, cite }: DepartureMade, { head, entries, moment }: OpenCase, { ruleBook, staff, vocabulary }: CasesDeps) {
  const written = entries.find(({ id }) => id === entry)
  return {
    at, cite,
    pack: requirement.split('/')[0],
    action: ruleBook.requirements.get(requirement)?.action ?? requirement,
    reason: written?.data['rationale'],
    by: written === undefined ? null : authorOf(written, staff, vocabulary),
    href: keepMoment(paths.case.entry({ recordId: head.id, entryId: entry }), moment),
  }
}
