import type { FastifyInstance } from 'fastify'
import { NotFound } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { RetentionDeps } from '../deps.ts'
import { certificateOf, certificates, openProposals, passedRetention } from './find-retention.ts'

const permission = 'record.destroy'

/** Records that need not be kept any longer, what is proposed, and what was done. */
export function listPages(app: FastifyInstance, { db, clock, staff }: RetentionDeps): void {
  const named = (id: string): string => staff.find(id)?.name ?? 'Somebody who has left'

  app.get(paths.retention.list.pattern, { config: { permission, audit: 'retention.viewed' } }, async (_request, reply) => {
    const [passed, proposed, destroyed] = [await passedRetention(db, clock.now()), await openProposals(db), await certificates(db)]
    return reply.page('features/retention/pages/list.njk', {
      title: 'Retention',
      passed: passed.map(({ id, title, until }) => ({ title, until, href: paths.retention.record({ recordId: id }) })),
      proposed: proposed.map(({ id, title, by, at, reason }) => ({ title, by: named(by), at, reason, href: paths.retention.record({ recordId: id }) })),
      destroyed: destroyed.map(({ id, certificate }) => ({
        id, ...certificate, at: Date.parse(certificate.destroyed), proposedBy: named(certificate.proposedBy), confirmedBy: named(certificate.confirmedBy),
        href: paths.retention.certificate({ destructionId: id }),
      })),
    })
  })

  app.get<{ Params: { destructionId: string } }>(paths.retention.certificate.pattern, { config: { permission, audit: 'destruction-certificate.taken' } }, async (request, reply) => {
    const certificate = await certificateOf(db, request.params.destructionId)
    if (certificate === null) throw new NotFound('There is no such certificate.')
    const people = { proposedByName: named(certificate.proposedBy), confirmedByName: named(certificate.confirmedBy) }
    return reply.type('application/json; charset=utf-8').header('content-disposition', 'attachment; filename="certificate-of-destruction.json"')
      .send(`${JSON.stringify({ ...certificate, ...people }, null, 2)}\n`)
  })
}
