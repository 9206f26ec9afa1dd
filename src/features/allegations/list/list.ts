import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { AllegationsDeps } from '../deps.ts'
import { stepWords } from '../step-words.ts'

const pageSize = 50

/** The concerns that somebody handles: what is open first, the latest first. */
export function listPage(app: FastifyInstance, { db, staff }: AllegationsDeps): void {
  const config = { permission: 'allegation.view', audit: 'allegations.viewed' } as const
  app.get(paths.allegations.list.pattern, { config }, async (request, reply) => {
    const person = signedIn(request)
    const counted = await db.selectFrom('allegation_summary').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst()
    const total = counted?.count ?? 0
    const last = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(last, Math.max(1, Math.trunc(Number(pageIn(request.query)) || 1)))
    const rows = await db.selectFrom('allegation_summary')
      .select(['record_id', 'title', 'started_by', 'started_at', 'accused', 'accused_is', 'immediate_risk', 'step'])
      .orderBy((row) => row('step', '=', 'done')).orderBy('started_at', 'desc').orderBy('record_id')
      .offset((page - 1) * pageSize).limit(pageSize).execute()
    const address = (number: number): string => `${paths.allegations.list({})}?page=${number}`
    return reply.page('features/allegations/list/list.njk', {
      title: 'People who work with children',
      total,
      start: person.permissions.has('allegation.record') ? paths.allegations.start({}) : null,
      concerns: rows.map((row) => ({
        href: paths.allegations.view({ recordId: row.record_id }),
        title: row.title,
        accused: row.accused.map((said) => staff.find(said)?.name ?? said),
        accusedIs: row.accused_is,
        startedBy: row.started_by === null ? null : row.started_by === person.id ? 'you' : staff.find(row.started_by)?.name ?? null,
        startedAt: row.started_at,
        immediateRisk: row.immediate_risk && row.step !== 'done',
        next: stepWords[row.step],
      })),
      previous: page > 1 ? { href: address(page - 1) } : undefined,
      next: page < last ? { href: address(page + 1) } : undefined,
    })
  })
}

function pageIn(query: unknown): unknown {
  return typeof query === 'object' && query !== null && 'page' in query ? query.page : undefined
}
