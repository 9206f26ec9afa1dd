import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { coveredBy } from '../../access/index.ts'
import type { DutiesDeps } from '../deps.ts'
import { ourRoles } from '../our-roles.ts'
import { countDuties, countElsewhere, countMine, queueOf } from './find-duties.ts'
import type { Scope, Whose } from './find-duties.ts'
import { askedOf, listAddress, listModel, sumOf } from './list-page.ts'
import { recordsNamed } from './records-of.ts'
import { unfinishedOf } from './unfinished.ts'

const path = paths.duties.mine({})

/**
 * What somebody owes, what matters most first; for a role that shares its work, what waits for it as well, and what those
 * owe for whom they cover.
 */
export function minePage(app: FastifyInstance, deps: DutiesDeps): void {
  const { db, clock } = deps
  app.get(paths.duties.mine.pattern, { config: { permission: 'duties.mine', audit: 'duties.viewed' } }, async (request, reply) => {
    const viewer = signedIn(request)
    const asked = askedOf(request)
    const common = {
      viewer, now: clock.now(), ourRoles: ourRoles(deps.vocabulary), standing: asked.show, records: await recordsNamed(db, asked.case),
    }
    const covered = (await coveredBy(db, viewer.id, common.now)).map((id) => ({ id, name: deps.staff.find(id)?.name ?? 'a colleague' }))
    const lists = await Promise.all(listsOf(viewer, covered).map(async (list) => {
      const counted = await countDuties(db, { ...common, scope: list.scope })
      const figures = sumOf(counted.filter(({ role }) => list.whose.kind !== 'queue' || role === list.whose.role).map((one) => one.figures))
      return { ...list, figures, total: Object.values(figures).reduce((sum, count) => sum + count, 0) }
    }))
    const [own] = lists
    const { scope, whose, figures } = lists.find(({ owner }) => owner === asked.owner) ?? own!
    return reply.page('features/duties/lists/mine.njk', {
      title: 'My duties',
      elsewhere: await countElsewhere(db, viewer, common.now),
      manager: viewer.managerId === null ? null : deps.staff.find(viewer.managerId)?.name ?? null,
      unfinished: await unfinishedOf(deps, viewer),
      lists: lists.length < 2 ? [] : lists.map(({ owner, text, total }) =>
        ({ text, total, href: listAddress(path, { owner }), current: owner === asked.owner })),
      ...await listModel(deps, request, { path, asked, wanted: { ...common, scope, whose }, figures }),
    })
  })
  app.countInNavigation(path, (person) => countMine(db, person, clock.now()))
}

interface List {
  /** As the address says it. */
  readonly owner: string
  readonly text: string
  readonly scope: Scope
  readonly whose: Whose
}

function listsOf(viewer: SignedInPerson, covered: readonly { readonly id: string, readonly name: string }[]): readonly List[] {
  const queue = queueOf(viewer)
  return [
    { owner: '', text: 'your own', scope: { owner: viewer.id }, whose: { kind: 'owner', owner: viewer.id } },
    ...queue === null ? [] : [{ owner: 'queue', text: `waiting for ${viewer.roleTitle.toLowerCase()}`, scope: queue.scope, whose: { kind: 'queue', role: queue.role } } as const],
    ...covered.map(({ id, name }) => ({ owner: id, text: `for ${name}`, scope: { owner: id }, whose: { kind: 'owner', owner: id } } as const)),
  ]
}
