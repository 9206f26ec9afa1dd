import type { FastifyInstance, FastifyReply } from 'fastify'
import { NotFound, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { AccessDeps } from '../deps.ts'
import { actorOf, atFields, faultsOf, typedWord } from '../request-parts.ts'
import { countOpenings, findOpenings } from './find-openings.ts'
import type { Opening } from './find-openings.ts'
import { findings, reviewOpening } from './review-opening.ts'

const permission = 'record.restrict'

interface Shown {
  readonly finding?: string
  readonly notes?: string
  readonly faults?: readonly Fault[]
}

interface OfOpening {
  Params: { recordId: string, openingId: string }
}

/** What was opened in an emergency, until somebody else has said whether it was right. */
export function reviewPages(app: FastifyInstance, { db, pipeline, staff, ids }: AccessDeps): void {
  app.get(paths.emergencies.list.pattern, { config: { permission, audit: 'emergency-openings.viewed' } }, async (request, reply) => {
    const openings = await findOpenings(db, signedIn(request).id)
    return reply.page('features/access/emergency/reviews.njk', { title: 'Emergency openings to review', openings: openings.map(shown) })
  })

  app.get<OfOpening>(paths.emergencies.review.pattern, { config: { permission, audit: 'emergency-opening.viewed' } }, async (request, reply) =>
    show(reply, await find(request.params, signedIn(request).id), {}))

  app.post<OfOpening>(paths.emergencies.review.pattern, { config: { permission, audit: 'emergency-opening.reviewed' } }, async (request, reply) => {
    const { recordId, openingId } = request.params
    const opening = await find(request.params, signedIn(request).id)
    const said = { finding: typedWord(request, 'finding'), notes: typedWord(request, 'notes') }
    const commandId = typedWord(request, 'commandId') || ids.next()
    const outcome = await pipeline.execute(reviewOpening, { record: recordId, opening: openingId, ...said }, actorOf(request), { commandId })
    const faults = atFields(faultsOf(outcome), ['finding', 'notes'])
    if (faults.length > 0) return show(reply, opening, { ...said, faults })
    return reply.redirectWith(paths.emergencies.list({}), 'Your review stands in the record.')
  })

  app.countInNavigation(paths.emergencies.list({}), ({ id }) => countOpenings(db, id))

  async function find({ recordId, openingId }: OfOpening['Params'], reviewer: string): Promise<Opening> {
    const opening = (await findOpenings(db, reviewer)).find((one) => one.id === openingId && one.recordId === recordId)
    if (opening === undefined) throw new NotFound('There is no such opening for you to review, or somebody has reviewed it.')
    return opening
  }

  async function show(reply: FastifyReply, opening: Opening, { finding, notes = '', faults = [] }: Shown) {
    return reply.page('features/access/emergency/review.njk', {
      title: 'Was it right to open it?',
      back: paths.emergencies.list({}),
      opening: shown(opening),
      findings: findings.map((one) => ({ value: one, text: one.charAt(0).toUpperCase() + one.slice(1), checked: one === finding })),
      notes, faults, commandId: ids.next(),
    })
  }

  function shown({ id, recordId, title, person, reason, at, until }: Opening) {
    return {
      reason, at, until,
      who: staff.find(person)?.name ?? person,
      record: title === null ? null : { title, href: paths.case.view({ recordId }) },
      review: paths.emergencies.review({ recordId, openingId: id }),
    }
  }
}
