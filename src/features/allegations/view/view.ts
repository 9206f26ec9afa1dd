import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { roleTitle } from '../../../platform/permissions.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { daysLate } from '../../cases/index.ts'
import { formContext, sayAnswers } from '../../record-entry/index.ts'
import { allegationFrame } from '../allegation-frame.ts'
import { layout } from '../allegation-casework.ts'
import type { AllegationsDeps } from '../deps.ts'
import { openAllegation } from '../open-allegation.ts'
import type { OpenAllegation } from '../open-allegation.ts'
import { shownPath } from '../steps.ts'

/** One concern: the path of paragraph 51 with what is owed now, what each step waits for, and what was written. */
export function viewPage(app: FastifyInstance, deps: AllegationsDeps): void {
  const config = { permission: 'allegation.view', audit: 'allegation.viewed' } as const
  app.get<{ Params: { recordId: string } }>(paths.allegations.view.pattern, { config }, async (request, reply) => {
    const person = signedIn(request)
    const opened = await openAllegation(deps, request.params.recordId)
    const { recordId } = request.params
    const now = deps.clock.now()
    const frame = allegationFrame(deps, opened)
    const { steps, others } = shownPath(deps, opened, person, now)
    const also = ['police.informed', 'manager.informed', 'lado.consulted', 'information.shared', 'allegation-meeting.convened', 'allegation-meeting.held', 'allegation.received']
    return reply.page('features/allegations/view/view.njk', {
      title: 'What is owed now', layout, back: paths.allegations.list({}), frame, steps, others,
      noReferral: opened.path.next === 'done' && opened.path.referral === undefined,
      referralMade: opened.path.referral !== undefined,
      police: paths.allegations.record({ recordId, entryType: 'police.informed' }),
      refer: paths.allegations.record({ recordId, entryType: 'lado.referred' }),
      policeTold: opened.entries.some(({ type }) => type === 'police.informed'),
      also: also.flatMap((slug) => {
        const type = deps.vocabulary.entryType(slug)
        const text = slug === 'allegation.received' ? 'Add to what is feared, or put right who it is about' : type?.command
        return text === undefined ? [] : [{ text, href: paths.allegations.record({ recordId, entryType: slug }) }]
      }),
      story: opened.entries.toSorted((one, other) => other.at - one.at || other.seq - one.seq).map((entry) => told(entry, opened, deps)),
    })
  })
}

function told(entry: StoredEntry, opened: OpenAllegation, { vocabulary, staff }: AllegationsDeps) {
  const type = vocabulary.entryType(entry.type)
  const context = { ...formContext(opened, vocabulary), people: staffNamed(entry, staff) }
  return {
    title: type?.title ?? entry.type,
    at: entry.at,
    daysLate: daysLate(entry),
    by: [
      entry.by.person === undefined ? null : staff.find(entry.by.person)?.name ?? null, entry.by.role === undefined ? null : roleTitle(entry.by.role).toLowerCase(),
    ].filter((part) => part !== null).join(', '),
    answers: type === undefined ? [] : sayAnswers(type, entry.data, context),
  }
}

/** Workers whom an entry names by id. */
function staffNamed({ data }: StoredEntry, staff: AllegationsDeps['staff']) {
  return Object.values(data).flatMap((value) => {
    const worker = typeof value === 'string' ? staff.find(value) : undefined
    return worker === undefined ? [] : [{ id: worker.id, name: worker.name }]
  })
}
