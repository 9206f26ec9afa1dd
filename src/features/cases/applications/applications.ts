import type { FastifyInstance } from 'fastify'
import type { EpochMs } from '../../../engine/model.ts'
import { signedIn } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { coveredBy } from '../../access/index.ts'
import { knownToAuthority, nameAndAge, namesOf, stateWords } from '../case-words.ts'
import type { CasesDeps } from '../deps.ts'
import { pagingOf } from '../paging.ts'
import { pageAsked, queryWord } from '../request-parts.ts'
import { countApplications, countNew, findApplications } from './find-applications.ts'
import type { ListedApplication, Show } from './find-applications.ts'

const pageSize = 25

const shows = [
  { show: 'unallocated', text: 'not allocated' }, { show: 'new', text: 'new' }, { show: 'screened', text: 'screened' },
  { show: 'allocated', text: 'allocated' }, { show: 'yours', text: 'held by you' },
] as const satisfies readonly { show: Show, text: string }[]

/** What the court has sent: new applications first, and what became of the others. */
export function applicationsPage(app: FastifyInstance, { db, clock, staff }: Pick<CasesDeps, 'db' | 'clock' | 'staff'>): void {
  const config = { permission: 'applications.view', audit: 'applications.viewed' } as const
  app.get(paths.applications.list.pattern, { config }, async (request, reply) => {
    const now = clock.now()
    const person = { ...signedIn(request), covers: await coveredBy(db, signedIn(request).id, now) }
    const show = shows.find((one) => one.show === queryWord(request, 'show'))?.show ?? 'unallocated'
    const counts = await countApplications(db, person)
    const paging = pagingOf(counts[show], pageAsked(request), pageSize, (page) => link(show, page))
    const found = await findApplications(db, person, { show, now, offset: Math.max(0, paging.from - 1), limit: pageSize })
    return reply.page('features/cases/applications/applications.njk', {
      title: 'Applications',
      figures: shows.map((one) => ({ text: one.text, count: counts[one.show], href: link(one.show, 1), current: one.show === show })),
      applications: found.map((application) => ({
        ...listed(application, person, now),
        heldBy: application.allocatedTo === null ? null : staff.find(application.allocatedTo)?.name,
      })),
      paging,
      show,
      mayRead: person.permissions.has('intake.run'),
    })
  })
  app.countInNavigation(paths.applications.list({}), (person) => countNew(db, person))
}

function link(show: Show, page: number): string {
  return `${paths.applications.list({})}?${new URLSearchParams({ show, ...page > 1 ? { page: String(page) } : {} }).toString()}`
}

function listed(application: ListedApplication, { permissions }: SignedInPerson, now: EpochMs) {
  const { recordId, children, state, knownToLocalAuthority } = application
  const opensScreening = permissions.has('application.screen') && state === 'new'
  return {
    ...application,
    names: namesOf(children) || application.title,
    agedNames: children.map((child) => nameAndAge(child, now)),
    known: knownToAuthority(knownToLocalAuthority),
    stateWord: stateWords[state],
    view: permissions.has('case.view') ? paths.case.view({ recordId }) : null,
    screen: opensScreening ? paths.applications.screen({ recordId }) : null,
    allocate: permissions.has('case.allocate') && state !== 'allocated' ? paths.case.allocate({ recordId }) : null,
  }
}
