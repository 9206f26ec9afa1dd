import type { FastifyInstance } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import { signedIn } from '../../platform/http.ts'
import type { Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import type { Database } from '../../platform/sql/database.ts'
import { countUnread, findNotices, markRead } from './find-notices.ts'
import type { Notice } from './find-notices.ts'

interface Deps {
  readonly db: Database
  readonly clock: Clock
}

const perPage = 50
const permission = 'duties.mine'

/** What somebody has been told: in the navigation how much of it is new, on a page what it is. */
export function noticesFeature({ db, clock }: Deps): Feature {
  return async (app: FastifyInstance) => {
    app.get<{ Querystring: { page?: string } }>(paths.notices.list.pattern, { config: { permission, audit: 'notices.viewed' } }, async (request, reply) => {
      const { id } = signedIn(request)
      const page = pageOf(request.query.page)
      const found = await findNotices(db, id, (page - 1) * perPage, perPage)
      const notices = found.slice(0, perPage)
      return reply.page('features/notices/notices.njk', {
        title: 'Notices',
        notices: notices.map(shown),
        newest: page === 1 ? notices.at(0)?.id : undefined,
        unread: await countUnread(db, id),
        newer: page > 1 ? `${paths.notices.list({})}?page=${page - 1}` : null,
        older: found.length > perPage ? `${paths.notices.list({})}?page=${page + 1}` : null,
      })
    })

    app.post<{ Body: { upTo?: string } }>(paths.notices.read.pattern, { config: { permission, audit: 'notices.read' } }, async (request, reply) => {
      const upTo = Number(request.body?.upTo)
      if (Number.isSafeInteger(upTo) && upTo > 0) await markRead(db, signedIn(request).id, upTo, clock.now())
      return reply.redirectWith(paths.notices.list({}), 'Your notices are marked as read.')
    })

    app.countInNavigation(paths.notices.list({}), ({ id }) => countUnread(db, id))
  }
}

function pageOf(said: unknown): number {
  const page = Number(said)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}

/** The words for it; whoever may not open the record learns that something needs them, and nothing more. */
function shown({ kind, at, unread, recordId, record, duties }: Notice) {
  // Who opened what and why stands on the page of openings, as far as it is theirs to review.
  const closed = recordId !== null && record === null && kind !== 'emergency-opening'
  return {
    at, unread, closed, duties,
    text: closed ? 'Something needs you in a record that is not open to you' : textOf(kind, duties.length),
    record: record === null || recordId === null ? null : { title: record.title, href: hrefOf(record.kind, recordId) },
    review: kind === 'emergency-opening' ? paths.emergencies.list({}) : null,
  }
}

function textOf(kind: string, duties: number): string {
  switch (kind) {
    case 'overdue': return duties === 1 ? 'The time for something that is still owed has run out' : 'The time for what is still owed has run out'
    case 'allocated': return 'A case is yours now'
    case 'emergency-opening': return 'Somebody has opened a record in an emergency'
    default: return 'Something needs you'
  }
}

function hrefOf(kind: string, recordId: string): string {
  if (kind === 'case') return paths.case.duties({ recordId })
  return kind === 'allegation' ? paths.allegations.view({ recordId }) : paths.duties.mine({})
}
