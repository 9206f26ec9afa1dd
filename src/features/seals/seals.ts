import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toLocalDate, dayOf } from '../../engine/london.ts'
import { Conflict, Forbidden, NotFound, signedIn } from '../../platform/http.ts'
import type { Fault, Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import type { Actor } from '../../record/command.ts'
import type { Outcome } from '../../record/outcome.ts'
import { sealsIn } from '../../record/seal.ts'
import type { Seal } from '../../record/seal.ts'
import { addressesToldBefore, withMoment } from '../cases/index.ts'
import type { OpenCase } from '../cases/index.ts'
import type { SealsDeps } from './deps.ts'
import { sealRecord } from './seal-record.ts'

const permission = 'record.seal'

interface OfCase {
  Params: { recordId: string }
}

interface OfSeal {
  Params: { recordId: string, sealId: string }
}

/** Freezing a case as it stands, and taking it as it was then. */
export function sealsFeature(deps: SealsDeps): Feature {
  return async (app) => {
    freezePage(app, deps)
    sealedFile(app, deps)
  }
}

function freezePage(app: FastifyInstance, deps: SealsDeps): void {
  const { pipeline, ids, casework, clock, staff, attachmentsOf = () => Promise.resolve([]) } = deps

  app.get<OfCase>(paths.case.seal.pattern, { config: { permission, audit: 'record-seals.viewed' } }, async (request, reply) =>
    show(request, reply, { reason: '' }))

  app.post<OfCase>(paths.case.seal.pattern, { config: { permission, audit: 'record.sealed' } }, async (request, reply) => {
    const { recordId } = request.params
    await casework.open(recordId)
    const reason = typed(request, 'reason')
    const input = { record: recordId, version: Number(typed(request, 'version')), reason, attachments: [...await attachmentsOf(recordId)] }
    const outcome = await pipeline.execute(sealRecord, input, actorOf(request), { commandId: typed(request, 'commandId') || ids.next() })
    return answer(request, reply, reason, outcome)
  })

  async function answer(request: FastifyRequest<OfCase>, reply: FastifyReply, reason: string, outcome: Outcome) {
    switch (outcome.kind) {
      case 'recorded':
      case 'repeated':
      case 'unchanged':
        return reply.redirectWith(paths.case.seal({ recordId: request.params.recordId }), 'The record is frozen as it stood. What is added from now on stands beside it.')
      case 'conflict':
        return show(request, reply.code(409), { reason, hasChanged: true })
      case 'invalid':
        return show(request, reply, { reason, faults: outcome.faults.map(({ message }) => ({ path: 'reason', message })) })
      case 'forbidden':
        throw new Forbidden(outcome.why, permission)
      case 'refused':
        throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
    }
  }

  async function show(
    request: FastifyRequest<OfCase>, reply: FastifyReply,
    { reason, faults = [], hasChanged = false }: { readonly reason: string, readonly faults?: readonly Fault[], readonly hasChanged?: boolean },
  ) {
    const opened = await casework.open(request.params.recordId)
    const person = signedIn(request)
    return reply.page('features/seals/seals.njk', {
      title: 'Freeze the record as it stands',
      showNames: true,
      frame: casework.frame(opened, person, clock.now()),
      back: paths.case.view({ recordId: opened.head.id }),
      seals: sealsIn(opened.entries).toReversed().map((seal) => said(seal, opened, person.permissions.has('record.export'))),
      version: opened.entries.at(-1)?.seq,
      commandId: ids.next(),
      reason, faults, hasChanged,
    })
  }

  function said({ id, at, by, reason, seq, version, digest, attachments }: Seal, { head, entries }: OpenCase, mayExport: boolean) {
    return {
      at, reason, version, digest,
      by: by.person === undefined ? null : staff.find(by.person)?.name ?? by.person,
      files: attachments.length,
      since: entries.filter((entry) => entry.seq > seq).length,
      known: withMoment(paths.case.chronology({ recordId: head.id }), { kind: 'known', at }),
      marked: withMoment(paths.case.chronology({ recordId: head.id }), { kind: 'since', at }),
      file: mayExport ? paths.case.sealedFile({ recordId: head.id, sealId: id }) : null,
    }
  }
}

const tellsAnAddress = 'What was frozen tells an address that has become confidential since, and cannot be changed. Ask whoever administers the product to export it for those who may have it.'

/** The text goes out as it is: whoever gets it can prove it with `paramountcy verify`. */
function sealedFile(app: FastifyInstance, { casework, exportSealed }: SealsDeps): void {
  const config = { permission: 'record.export', audit: 'record.exported' } as const
  app.get<OfSeal>(paths.case.sealedFile.pattern, { config }, async (request, reply) => {
    const { recordId, sealId } = request.params
    const { entries } = await casework.open(recordId)
    const seal = sealsIn(entries).find(({ id }) => id === sealId)
    const bytes = seal === undefined ? null : await exportSealed(recordId, seal.id)
    if (seal === undefined || bytes === null) throw new NotFound('The record was not frozen by that entry.')
    if (addressesToldBefore(entries).length > 0) throw new Forbidden(tellsAnAddress)
    return reply.type('application/x-ndjson').header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="record-frozen-${toLocalDate(dayOf(seal.at))}.ndjson"`).send(bytes)
  })
}

function typed({ body }: Pick<FastifyRequest, 'body'>, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : ''
  return typeof value === 'string' ? value : ''
}

function actorOf(request: FastifyRequest): Actor {
  const { id, role, organisation, office } = signedIn(request)
  return { person: id, role, organisation, office }
}
