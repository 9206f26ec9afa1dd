import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { pagingOf } from '../../cases/index.ts'
import type { DutiesDeps } from '../deps.ts'
import { findDuties } from './find-duties.ts'
import type { Figures, Wanted } from './find-duties.ts'
import { listed } from './listed-duty.ts'
import { recordsOf } from './records-of.ts'
import { isStanding, standings } from './standing.ts'
import type { Standing } from './standing.ts'

const pageSize = 50

/** What an address asks of a list. */
export interface Asked {
  readonly show: Standing | null
  /** Words of a case's number or of a child's name. */
  readonly case: string
  readonly owner: string
  readonly office: string
  readonly page: number
}

export function askedOf({ query }: Pick<FastifyRequest, 'query'>): Asked {
  const words = query as Readonly<Record<string, unknown>>
  const word = (name: string): string => {
    const [first] = [words[name]].flat()
    return typeof first === 'string' ? first.trim() : ''
  }
  const page = Number(word('page'))
  return {
    show: isStanding(word('show')) ? word('show') as Standing : null,
    case: word('case'),
    owner: word('owner'),
    office: word('office'),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  }
}

/** The address of a list; what is left out is not narrowed. */
export function listAddress(path: string, asked: Partial<Record<'show' | 'case' | 'owner' | 'office', string | null>>, page = 1): string {
  const query = new URLSearchParams({
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null && value !== '')) as Record<string, string>,
    ...page > 1 ? { page: String(page) } : {},
  }).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The part of a list that every list has: figures that are links, the duties by how they stand, and the pages. */
export async function listModel(
  deps: DutiesDeps, request: FastifyRequest, { path, asked, wanted, figures }: {
    readonly path: string, readonly asked: Asked, readonly wanted: Wanted, readonly figures: Figures,
  },
) {
  const viewer = signedIn(request)
  const total = Object.values(figures).reduce((sum, count) => sum + count, 0)
  const { page, ...rest } = asked
  const paging = pagingOf(wanted.standing === null ? total : figures[wanted.standing], page, pageSize, (one) => listAddress(path, rest, one))
  const rows = await findDuties(deps.db, wanted, Math.max(0, paging.from - 1), pageSize)
  const records = await recordsOf(deps.db, rows)
  if (asked.case !== '') request.found = [...records.keys()]
  const figure = (show: Standing | null, count: number, text: string) =>
    ({ text, count, href: listAddress(path, { ...rest, show }), current: show === asked.show })
  return {
    action: path,
    asked,
    figures: [
      figure(null, total, 'owed'),
      ...standings.filter(({ standing }) => figures[standing] > 0 || standing === asked.show || standing === 'late')
        .map(({ standing, count }) => figure(standing, figures[standing], count)),
    ],
    groups: listed(rows, { deps, viewer, records, now: wanted.now, withOwner: 'office' in wanted.scope }),
    paging,
    total,
    everything: listAddress(path, { office: asked.office }),
  }
}

export const noFigures: Figures = { immediate: 0, late: 0, today: 0, later: 0, soon: 0, undated: 0 }

export function sumOf(list: readonly Figures[]): Figures {
  return list.reduce((sum, one) => Object.fromEntries(
    standings.map(({ standing }) => [standing, sum[standing] + one[standing]])) as Record<Standing, number>, noFigures)
}
