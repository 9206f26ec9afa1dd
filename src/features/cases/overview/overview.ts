import type { FastifyInstance } from 'fastify'
import { evaluate } from '../../../engine/evaluate.ts'
import { paths } from '../../../platform/paths.ts'
import { caseFrame } from '../case-frame.ts'
import { nameAndAge } from '../case-words.ts'
import type { CasesDeps } from '../deps.ts'
import { dutyCards } from '../duty-card.ts'
import { lookAt } from '../known/look.ts'
import { unrecordedConcern } from './unrecorded-concern.ts'

/** The first page of a case: whose it is, and what is owed now. */
export function overviewPage(app: FastifyInstance, deps: CasesDeps): void {
  const config = { permission: 'case.view', audit: 'case.viewed' } as const
  app.get<{ Params: { recordId: string } }>(paths.case.view.pattern, { config }, async (request, reply) => {
    const { opened, person, at: now, goesTo, page } = await lookAt(deps, request)
    if (goesTo !== null) return reply.redirect(goesTo, 303)
    const { duties } = evaluate(deps.ruleBook, opened.head, opened.entries, { at: now })
    const open = dutyCards(duties.filter(({ status }) => status === 'open' || status === 'overdue'), { deps, openCase: opened, person, now })
      .filter(({ waiting }) => !waiting)
    return reply.page('features/cases/overview/overview.njk', {
      title: opened.children.map((child) => nameAndAge(child, now)).join('; ') || opened.head.title,
      ...page,
      frame: caseFrame(deps, opened, person, now, 'overview'),
      concern: person.permissions.has('case.record') ? unrecordedConcern(opened.head.id, opened.entries) : null,
      owed: open.filter(({ ours }) => ours),
      owedToUs: open.filter(({ ours }) => !ours),
      hearings: opened.hearings.filter(({ at }) => at >= now),
    })
  })
}
