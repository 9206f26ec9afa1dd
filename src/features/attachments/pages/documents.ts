import type { FastifyInstance } from 'fastify'
import { NotFound, signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { contentOf, isWhole } from '../attachment-store.ts'
import { downloadsOf } from '../custody.ts'
import type { AttachmentsDeps } from '../deps.ts'
import { AlteredFile, asAttachment } from './download.ts'
import { shownFiles } from './said-file.ts'

interface OfDocument {
  readonly recordId: string
  readonly entryId: string
}

/** The documents of a case: all, each with its custody, and the file itself. */
export function documentPages(app: FastifyInstance, deps: AttachmentsDeps): void {
  const { casework, clock } = deps

  app.get<{ Params: { recordId: string } }>(paths.case.documents.pattern, { config: { permission: 'case.view', audit: 'case-documents.viewed' } },
    async (request, reply) => {
      const person = signedIn(request)
      const opened = await casework.open(request.params.recordId)
      return reply.page('features/attachments/pages/documents.njk', {
        title: 'Documents',
        showNames: true,
        frame: casework.frame(opened, person, clock.now()),
        files: shownFiles(opened, deps).toReversed(),
        mayAdd: person.permissions.has('case.record'),
      })
    })

  app.get<{ Params: OfDocument }>(paths.case.document.pattern, { config: { permission: 'case.view', audit: 'document.viewed' } },
    async (request, reply) => {
      const person = signedIn(request)
      const { recordId, entryId } = request.params
      const opened = await casework.open(recordId)
      const file = shownFiles(opened, deps).find((one) => one.entryId === entryId)
      if (file === undefined) throw noDocument()
      return reply.page('features/attachments/pages/document.njk', {
        title: file.name,
        showNames: true,
        frame: casework.frame(opened, person, clock.now()),
        back: paths.case.documents({ recordId }),
        backText: 'Documents',
        file,
        downloads: (await downloadsOf(deps.db, recordId, entryId))
          .map(({ at, person: by }) => ({ at, name: by === null ? 'Somebody' : deps.staff.find(by)?.name ?? by })),
      })
    })

  app.get<{ Params: OfDocument }>(paths.case.file.pattern, { config: { permission: 'case.view', audit: 'document.downloaded' } },
    async (request, reply) => {
      const { recordId, entryId } = request.params
      const opened = await casework.open(recordId)
      const file = shownFiles(opened, deps).find((one) => one.entryId === entryId)
      const bytes = file === undefined ? null : await contentOf(deps.db, file.digest)
      if (file === undefined || bytes === null) throw noDocument()
      if (!isWhole(bytes, file)) throw new AlteredFile()
      return reply
        .header('content-disposition', asAttachment(file.name))
        .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
        .type(file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType)
        .send(bytes)
    })
}

function noDocument(): NotFound {
  return new NotFound('There is no such document in this case.')
}
