import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { RecordEntryDeps } from '../deps.ts'
import { beginForm } from '../drafts/begin-form.ts'
import { keepForm } from '../drafts/keep-form.ts'
import { typedFrom } from '../form/typed.ts'
import { takeForm } from '../take-form.ts'
import { correctTask } from './correct-task.ts'

interface OfEntry {
  readonly recordId: string
  readonly entryId: string
}

const permission = 'case.record' as const

/** Correcting an entry: its form as it stands, what the correction will do, and saving it. */
export function correctPages(app: FastifyInstance, deps: RecordEntryDeps): void {
  app.get<{ Params: OfEntry }>(paths.case.correct.pattern, { config: { permission, audit: 'entry-form.opened' } }, async (request, reply) =>
    beginForm({
      query: typedFrom(request.query),
      open: () => open(request),
      fresh: ({ asItStands, opened }) => ({ ...asItStands, command: [deps.ids.next()], version: [String(opened.version)] }),
    }, reply))

  app.post<{ Params: OfEntry }>(paths.case.correct.pattern, { config: { permission, audit: 'entry.corrected' } }, async (request, reply) =>
    takeForm(() => open(request), typedFrom(request.body), reply))

  app.post<{ Params: OfEntry }>(paths.case.keepCorrection.pattern, { config: { permission, audit: 'draft.kept' } }, async (request, reply) =>
    keepForm(() => open(request), typedFrom(request.body), reply))

  function open(request: FastifyRequest<{ Params: OfEntry }>) {
    const { recordId, entryId } = request.params
    return correctTask(deps, signedIn(request), recordId, entryId)
  }
}
