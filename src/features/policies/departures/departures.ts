import type { FastifyInstance } from 'fastify'
import { paths } from '../../../platform/paths.ts'
import { roleTitle } from '../../../platform/permissions.ts'
import type { PoliciesDeps } from '../deps.ts'
import { queryWord } from '../request-parts.ts'
import { countDepartures, findDepartures } from './find-departures.ts'
import type { FoundDeparture } from './find-departures.ts'

const pageSize = 30

/** Requirements left with a reason, in every case that the reader may see: allowed, and never silent. */
export function departuresPage(app: FastifyInstance, deps: PoliciesDeps): void {
  const config = { permission: 'departures.review', audit: 'departures.viewed' } as const
  app.get(paths.departures.pattern, { config }, async (request, reply) => {
    const wanted = { policy: queryWord(request, 'policy'), cite: queryWord(request, 'cite') }
    const counts = (await countDepartures(deps.db, wanted.policy)).toSorted(byParagraph)
    const total = counts.filter(({ cite }) => wanted.cite === '' || cite === wanted.cite).reduce((sum, { count }) => sum + count, 0)
    const last = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(last, Math.max(1, Math.trunc(Number(queryWord(request, 'page')) || 1)))
    const found = await findDepartures(deps.db, wanted, { offset: (page - 1) * pageSize, limit: pageSize })
    const address = (change: Readonly<Record<string, string>>): string => {
      const query = new URLSearchParams(Object.entries({ ...wanted, ...change }).filter(([, value]) => value !== '')).toString()
      return `${paths.departures({})}${query === '' ? '' : `?${query}`}`
    }
    return reply.page('features/policies/departures/departures.njk', {
      title: 'Left with a reason',
      total, wanted,
      all: { count: counts.reduce((sum, { count }) => sum + count, 0), href: address({ cite: '' }) },
      counts: counts.map((one) => ({ ...one, href: address({ policy: one.pack, cite: one.cite }), current: one.cite === wanted.cite })),
      departures: found.map((departure) => shown(departure, deps)),
      previous: page > 1 ? { href: address({ page: String(page - 1) }) } : undefined,
      next: page < last ? { href: address({ page: String(page + 1) }) } : undefined,
    })
  })
}

function shown({ entryId, recordId, kind, title, requirement, pack, cite, at, byPerson, byRole, data }: FoundDeparture, { ruleBook, staff }: PoliciesDeps) {
  const by = [byPerson === null ? null : staff.find(byPerson)?.name ?? null, byRole === null ? null : roleTitle(byRole).toLowerCase()]
  return {
    pack, cite, at, title,
    href: kind === 'allegation' ? paths.allegations.view({ recordId }) : paths.case.entry({ recordId, entryId }),
    action: ruleBook.requirements.get(requirement)?.action ?? requirement,
    by: by.filter((part) => part !== null).join(', '),
    says: [
      ['Reason', data['rationale']], ['Assessment that it rests on', data['assessmentReliedOn']], ['What the manager said', data['managerDiscussion']],
    ].filter(([, words]) => typeof words === 'string' && words !== '').map(([label, words]) => ({ label, words })),
  }
}

const { compare } = new Intl.Collator('en', { numeric: true })

function byParagraph(one: { readonly pack: string, readonly cite: string }, other: { readonly pack: string, readonly cite: string }): number {
  return compare(one.pack, other.pack) || compare(one.cite, other.cite)
}
