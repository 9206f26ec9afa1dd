import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { caseworkOf, confidenceReaders, openCase, statedConfidences } from '../../cases/index.ts'
import type { CasesDeps, OpenCase, StatedConfidence } from '../../cases/index.ts'
import { readableConfidences } from '../find-confidences.ts'
import { answersFor } from '../name-reader.ts'
import { kindInWords, subjectName } from '../words.ts'

/** What a case keeps in confidence: that it is there, and for those entitled the way to it. */
export function listPage(app: FastifyInstance, deps: CasesDeps): void {
  const config = { permission: 'case.view', audit: 'confidences.listed' } as const
  app.get<{ Params: { recordId: string } }>(paths.case.confidences.pattern, { config }, async (request, reply) => {
    const person = signedIn(request)
    const { recordId } = request.params
    const opened = await openCase(deps, recordId)
    const readable = await readableConfidences(deps.db, recordId)
    const lines = statedConfidences(opened.entries).map((one) => lineOf(one, opened, deps, readable))
    return reply.page('features/confidences/list/list.njk', {
      title: 'Confidential details',
      showNames: true,
      frame: caseworkOf(deps, 'people').frame(opened, person, deps.clock.now()),
      held: lines.filter(({ ended }) => ended === null),
      ended: lines.filter(({ ended }) => ended !== null),
      mayRead: readable.size > 0,
      named: confidenceReaders(opened.entries).map((reader) => deps.staff.find(reader.person)?.name ?? 'somebody who has left'),
      add: person.permissions.has('case.record') ? paths.case.keepConfidence({ recordId }) : null,
      readers: person.permissions.has('case.allocate') && answersFor({ ...opened, actor: { ...person, person: person.id } }, deps.staff)
        ? paths.case.confidenceReaders({ recordId })
        : null,
    })
  })
}

function lineOf({ id, subject, kind, entry, ended }: StatedConfidence, opened: OpenCase, { staff }: CasesDeps, readable: ReadonlySet<string>) {
  return {
    whose: subjectName(opened, subject),
    what: kindInWords(kind),
    since: entry.recordedAt,
    by: staff.find(entry.by.person ?? '')?.name ?? null,
    ended: ended?.recordedAt ?? null,
    show: readable.has(id) ? paths.case.confidence({ recordId: opened.head.id, confidenceId: id }) : null,
  }
}
