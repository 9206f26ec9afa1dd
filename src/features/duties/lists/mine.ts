import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { DutiesDeps } from '../deps.ts'
import { ourRoles } from '../our-roles.ts'
import { countDuties, countMine } from './find-duties.ts'
import { askedOf, listModel, sumOf } from './list-page.ts'
import { recordsNamed } from './records-of.ts'

/** What somebody owes, what matters most first. */
export function minePage(app: FastifyInstance, deps: DutiesDeps): void {
  const { db, clock } = deps
  const path = paths.duties.mine({})
  app.get(paths.duties.mine.pattern, { config: { permission: 'duties.mine', audit: 'duties.viewed' } }, async (request, reply) => {
    const viewer = signedIn(request)
    const now = clock.now()
    const asked = askedOf(request)
    const wanted = {
      scope: { owner: viewer.id }, viewer, now, ourRoles: ourRoles(deps.vocabulary), whose: { kind: 'owner', owner: viewer.id },
      standing: asked.show, records: await recordsNamed(db, viewer, asked.case),
    } as const
    const figures = sumOf((await countDuties(db, wanted)).map((one) => one.figures))
    return reply.page('features/duties/lists/mine.njk', {
      title: 'My duties', ...await listModel(deps, request, { path, asked, wanted, figures }),
    })
  })
  app.countInNavigation(path, (person) => countMine(db, person, clock.now()))
}
