import type { FastifyInstance } from 'fastify'
import type { SignedInPerson } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'
import type { Permission } from '../platform/permissions.ts'
import { openToAll } from '../platform/permissions.ts'

/** As the service navigation macro takes it. */
export interface NavigationItem {
  readonly href: string
  readonly html: string
  readonly current: boolean
  readonly active: boolean
}

interface Place {
  readonly href: string
  readonly text: string
  readonly permission: Permission
}

const places: readonly Place[] = [
  { href: paths.duties.mine({}), text: 'My duties', permission: 'duties.mine' },
  { href: paths.duties.team({}), text: 'Team’s duties', permission: 'duties.team' },
  { href: paths.notices.list({}), text: 'Notices', permission: 'duties.mine' },
  { href: paths.applications.list({}), text: 'Applications', permission: 'applications.view' },
  { href: paths.intake.upload({}), text: 'Intake', permission: 'intake.run' },
  { href: paths.allegations.list({}), text: 'People who work with children', permission: 'allegation.view' },
  { href: paths.emergencies.list({}), text: 'Emergency openings', permission: 'record.restrict' },
  { href: paths.retention.list({}), text: 'Retention', permission: 'record.destroy' },
  { href: paths.policies.list({}), text: 'Policies', permission: 'policy.attest' },
  { href: paths.procedures.list({}), text: 'Procedures', permission: 'procedures.read' },
  { href: paths.clock({}), text: 'When is it due?', permission: 'procedures.read' },
  { href: paths.story({}), text: 'Follow a story', permission: 'procedures.read' },
]

type Count = (person: SignedInPerson) => Promise<number>

/** Decorates the app so that features can put numbers beside items, and gives the items of a person on a page. */
export function navigation(app: FastifyInstance): (person: SignedInPerson | null, url: string) => Promise<NavigationItem[]> {
  const counts = new Map<string, Count>()
  app.decorate('countInNavigation', (path: string, count: Count) => {
    if (!places.some(({ href }) => href === path)) throw new Error(`${path} is not in the navigation`)
    counts.set(path, count)
  })

  return async (person, url) => {
    const [path = ''] = url.split('?')
    const allowed = places
      .filter(({ href }) => app.hasRoute({ method: 'GET', url: href }))
      .filter(({ permission }) => openToAll.has(permission) || person?.permissions.has(permission))
    return Promise.all(allowed.map(async ({ href, text }) => {
      const count = person === null ? undefined : await counts.get(href)?.(person)
      return { href, html: item(text, count), current: path === href, active: path !== href && within(path, href) }
    }))
  }
}

/** The deepest place that a page lies under: the team's duties do not light up a person's own. */
function within(path: string, href: string): boolean {
  const nearest = places.map((place) => place.href).filter((place) => path.startsWith(`${place}/`) || path === place)
    .reduce((longest, place) => place.length > longest.length ? place : longest, '')
  return nearest === href
}

function item(text: string, count: number | undefined): string {
  return count === undefined || count === 0 ? text : `${text} <span class="count">${count}</span>`
}
