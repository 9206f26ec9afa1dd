import type { FastifyInstance } from 'fastify'
import { correctionType } from '../../../engine/correction.ts'
import { evaluate } from '../../../engine/evaluate.ts'
import { paths } from '../../../platform/paths.ts'
import { caseFrame } from '../case-frame.ts'
import type { CasesDeps } from '../deps.ts'
import { lookAt } from '../known/look.ts'
import { keepMoment, writeMoment } from '../known/moment.ts'
import { pagingOf } from '../paging.ts'
import { pageAsked, queryWord } from '../request-parts.ts'
import { familiesOf, narrow } from './narrow.ts'
import { storyLines } from './story-line.ts'

const pageSize = 40

/** Every entry of a case on one line of time. */
export function chronologyPage(app: FastifyInstance, deps: CasesDeps): void {
  const config = { permission: 'case.view', audit: 'case-chronology.viewed' } as const
  app.get<{ Params: { recordId: string } }>(paths.case.chronology.pattern, { config }, async (request, reply) => {
    const { opened, person, at: now, goesTo, page: shown } = await lookAt(deps, request)
    if (goesTo !== null) return reply.redirect(goesTo, 303)
    const { head, children, moment } = opened
    // A correction is told with the entry that it corrects.
    const entries = opened.entries.filter(({ type }) => type !== correctionType)
    const asked = { child: queryWord(request, 'child'), family: queryWord(request, 'family'), order: queryWord(request, 'order') }
    const found = narrow(entries, asked, deps.vocabulary)
    const paging = pagingOf(found.length, pageAsked(request), pageSize, (page) =>
      keepMoment(`${paths.case.chronology({ recordId: head.id })}?${new URLSearchParams({ ...asked, page: String(page) }).toString()}`, moment))
    const evaluation = evaluate(deps.ruleBook, head, entries, { at: now })
    return reply.page('features/cases/chronology/chronology.njk', {
      title: 'Chronology',
      showNames: true,
      ...shown,
      all: keepMoment(paths.case.chronology({ recordId: head.id }), moment),
      moment: moment === null ? null : { name: moment.kind, value: writeMoment(moment.at) },
      frame: caseFrame(deps, opened, person, now, 'chronology'),
      asked,
      children,
      families: familiesOf(entries, deps.vocabulary),
      total: entries.length,
      lines: storyLines(found.slice(Math.max(0, paging.from - 1), paging.to), evaluation, opened, deps),
      paging,
    })
  })
}
