import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { CodedError, Conflict, Forbidden, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { ScannerSilent } from '../../../platform/virus-scanner.ts'
import { addDocument, documentAdded } from '../add-document.ts'
import { heldFiles } from '../attachment-store.ts'
import type { AttachmentsDeps } from '../deps.ts'
import { allowedWords } from '../file/media-types.ts'
import { readUpload } from './read-upload.ts'
import type { Upload } from './read-upload.ts'
import { saySize } from './said-file.ts'

interface OfCase {
  readonly recordId: string
}

/** Each is held in memory until it is kept. */
const mostAtOnce = 8

const permission = 'case.record' as const

/** Adding a file to a case, or to one of its entries. */
export function addPages(app: FastifyInstance, deps: AttachmentsDeps): void {
  const { casework, clock, ids, pipeline, db } = deps
  let underWay = 0

  app.get<{ Params: OfCase }>(paths.case.addDocument.pattern, { config: { permission, audit: 'document-form.opened' } }, async (request, reply) => {
    const { about } = request.query as Readonly<Record<string, unknown>>
    return show(request, reply, { about: typeof about === 'string' ? about : '', description: '', command: ids.next() })
  })

  app.post<{ Params: OfCase }>(paths.case.addDocument.pattern, { config: { permission, audit: 'document.added' } }, async (request, reply) => {
    const { recordId } = request.params
    const person = signedIn(request)
    // Who may not see the case sends nothing into the memory of the server.
    const { entries } = await casework.open(recordId)
    if (underWay >= mostAtOnce) throw new TooManyAtOnce(reply)
    underWay += 1
    try {
      // A file may take minutes to come; the connection to the database does not wait for it.
      await request.visit.commit()
      const upload = await readUpload(request, deps)
      const faults = faultsOf(upload)
      if (upload.receipt?.kind === 'infected') await noteInfected(request, upload.receipt)
      if (upload.receipt?.kind !== 'received' || faults.length > 0) return await show(request, reply, upload, faults)
      const { file } = upload.receipt
      const about = entries.find(({ id }) => id === upload.about)?.id
      const outcome = await heldFiles.during(file.digest, file.bytes, () => pipeline.execute(addDocument, {
        record: recordId, ...about === undefined ? {} : { about }, description: upload.description,
        file: { digest: file.digest, name: file.name, mediaType: file.media.type, size: file.bytes.length, scanned: file.scanned },
      }, { person: person.id, role: person.role, organisation: person.organisation, office: person.office }, { commandId: upload.command || ids.next() }))
      switch (outcome.kind) {
        case 'recorded':
        case 'repeated': {
          const { entries: [entry] } = outcome.kind === 'recorded' ? outcome : outcome.first
          const scanned = file.scanned === 'not scanned' ? 'It was not scanned for viruses.' : 'No virus was found in it.'
          return reply.redirectWith(paths.case.document({ recordId, entryId: entry!.id }), `Added: ${file.name}, ${saySize(file.bytes.length)}. ${scanned}`)
        }
        case 'invalid':
          return await show(request, reply, { ...upload, command: ids.next() }, outcome.faults.map(({ path, message }) => ({ path: path === 'description' ? path : 'file', message })))
        case 'forbidden':
          throw new Forbidden(outcome.why, permission)
        case 'refused':
          throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
        case 'conflict':
        case 'unchanged':
          throw new Conflict('The document could not be added. Send it again.')
      }
    } catch (error) {
      if (error instanceof ScannerSilent) {
        request.log.error({ err: error }, 'The virus scanner does not answer')
        throw new CodedError('SCANNER_SILENT', 503, 'The virus scanner does not answer, so nothing was kept.')
      }
      throw error
    } finally {
      underWay -= 1
    }
  })

  async function show(
    request: FastifyRequest<{ Params: OfCase }>, reply: FastifyReply, { about, description, command }: Pick<Upload, 'about' | 'description' | 'command'>,
    faults: readonly Fault[] = [],
  ): Promise<FastifyReply> {
    const person = signedIn(request)
    const { recordId } = request.params
    const opened = await casework.open(recordId)
    return reply.page('features/attachments/pages/add.njk', {
      title: 'Add a document',
      showNames: true,
      frame: casework.frame(opened, person, clock.now()),
      back: paths.case.documents({ recordId }),
      faults,
      description,
      command,
      allowed: allowedWords,
      most: Math.floor(deps.mostBytes / (1024 * 1024)),
      scans: deps.scanner !== null,
      about: [
        { value: '', text: 'The case as a whole', selected: about === '' },
        ...opened.entries.filter(({ type }) => type !== documentAdded).toReversed().slice(0, 100).map(({ id, type, at }) => ({
          value: id, selected: id === about,
          text: `${deps.vocabulary.entryType(type)?.title ?? type}, ${new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'Europe/London' })}`,
        })),
      ],
    })
  }

  /** What was sent is nowhere; that it was sent is written down. */
  async function noteInfected(request: FastifyRequest<{ Params: OfCase }>, { signature, digest }: { signature: string, digest: string }): Promise<void> {
    const { id, role } = signedIn(request)
    await db.insertInto('audit').values({
      at: clock.now(), person: id, role, action: 'document.infected', record_id: request.params.recordId, path: request.url,
      outcome: 'refused', why: `${signature}, SHA-256 ${digest}`,
    }).execute()
  }
}

function faultsOf({ receipt, description }: Upload): readonly Fault[] {
  const file = (message: string): readonly Fault[] => [{ path: 'file', message }]
  const ofFile = receipt === null ? file('Choose the file to add')
    : receipt.kind === 'refused' ? file(receipt.why)
      : receipt.kind === 'infected' ? file(`A virus was found in the file (${receipt.signature}). Nothing of it was kept. Tell your IT service.`) : []
  return [...description === '' ? [{ path: 'description', message: 'Enter what the document is' }] : [], ...ofFile]
}

class TooManyAtOnce extends CodedError {
  constructor(reply: FastifyReply) {
    super('TOO_MANY_FILES', 503, 'Many files are being added just now. Nothing was kept. Wait a minute, then send it again.')
    void reply.header('retry-after', '30')
  }
}
