import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NotFound, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { recordStore } from '../../../platform/sql/record-store.ts'
import type { RecordRead } from '../../../record/store.ts'
import { actorOf, typedWord } from '../../cases/index.ts'
import type { RetentionDeps } from '../deps.ts'
import { confirmDestruction, declineDestruction, proposeDestruction } from '../destroy/destroy-record.ts'
import type { Refusal } from '../destroy/destroy-record.ts'
import { obstacles } from '../destroy/obstacles.ts'
import { holdsIn, liftHold, placeHold } from '../hold/holds.ts'
import { ruleFor } from '../rules.ts'
import { proposalIn } from './find-retention.ts'

const permission = 'record.destroy'

interface OfRecord {
  Params: { recordId: string }
}

interface Typed {
  readonly faults?: readonly Fault[]
  readonly values?: Readonly<Record<string, string>>
}

/** How long one record is kept, what holds it, and its destruction by two people. */
export function recordPage(app: FastifyInstance, deps: RetentionDeps): void {
  const { db, clock, ids, pipeline, staff, ruleBook } = deps
  const named = (id: string | undefined): string => staff.find(id ?? '')?.name ?? 'Somebody who has left'

  app.get<OfRecord>(paths.retention.record.pattern, { config: { permission, audit: 'record-retention.viewed' } }, async (request, reply) =>
    show(request, reply, await opened(request.params.recordId)))

  app.post<OfRecord>(paths.retention.hold.pattern, { config: { permission, audit: 'record.held' } }, async (request, reply) => {
    const read = await opened(request.params.recordId)
    const input = { record: read.head.id, reason: typedWord(request, 'hold') }
    const outcome = await pipeline.execute(placeHold, input, actorOf(request), { commandId: typedWord(request, 'commandId') || ids.next() })
    if (outcome.kind === 'invalid') return show(request, reply, read, { faults: [{ path: 'hold', message: outcome.faults[0]!.message }], values: { hold: input.reason } })
    return done(reply, read, 'The record is held. It cannot be destroyed until the hold is lifted.')
  })

  app.post<OfRecord & { Params: { holdId: string } }>(paths.retention.liftHold.pattern, { config: { permission, audit: 'record-hold.lifted' } }, async (request, reply) => {
    const read = await opened(request.params.recordId)
    const field = `lift-${request.params.holdId}`
    const input = { record: read.head.id, hold: request.params.holdId, reason: typedWord(request, field) }
    const outcome = await pipeline.execute(liftHold, input, actorOf(request), { commandId: typedWord(request, 'commandId') || ids.next() })
    if (outcome.kind === 'invalid') return show(request, reply, read, { faults: [{ path: field, message: outcome.faults[0]!.message }] })
    return done(reply, read, 'The hold is lifted.')
  })

  app.post<OfRecord>(paths.retention.propose.pattern, { config: { permission, audit: 'destruction.proposed' } }, async (request, reply) => {
    const read = await opened(request.params.recordId)
    const reason = typedWord(request, 'reason').trim()
    const fault = (message: string): Typed => ({ faults: [{ path: 'reason', message }], values: { reason } })
    if (reason === '') return show(request, reply, read, fault('Say why, and by which rule'))
    if (reason.length > 2000) return show(request, reply, read, fault('Say why in 2,000 characters'))
    const against = await proposeDestruction({ db, ruleBook }, { id: ids.next(), record: read.head.id, by: signedIn(request).id, reason, at: clock.now() })
    if (against.length > 0) return show(request, reply, read, { faults: said(against, 'reason'), values: { reason } })
    return done(reply, read, 'It is proposed. Somebody else has to confirm it.')
  })

  app.post<OfRecord>(paths.retention.decide.pattern, { config: { permission, audit: 'destruction.decided' } }, async (request, reply) => {
    const read = await opened(request.params.recordId)
    const decided = { record: read.head.id, by: signedIn(request).id, at: clock.now() }
    const decision = typedWord(request, 'decision')
    if (decision === 'keep') {
      await declineDestruction({ db }, decided)
      return done(reply, read, 'The record is kept.')
    }
    if (decision !== 'destroy') return show(request, reply, read, { faults: [{ path: 'decision', message: 'Choose whether the record is destroyed' }] })
    const against = await confirmDestruction({ db, ruleBook }, decided)
    if (against.length > 0) return show(request, reply, read, { faults: said(against, 'decision') })
    return reply.redirectWith(paths.retention.list({}), 'The record is destroyed. Its certificate stands at the end of this page.')
  })

  async function opened(recordId: string): Promise<RecordRead> {
    const read = await recordStore.read(db, recordId)
    if (read === null || ruleFor(read.head.record) === undefined) throw new NotFound('There is no such record, or it is not open to you.')
    return read
  }

  async function done(reply: FastifyReply, { head }: RecordRead, words: string) {
    return reply.redirectWith(paths.retention.record({ recordId: head.id }), words)
  }

  async function show(request: FastifyRequest, reply: FastifyReply, read: RecordRead, { faults = [], values = {} }: Typed = {}) {
    const { head, entries } = read
    const rule = ruleFor(head.record)!
    const proposal = await proposalIn(db, head.id)
    return reply.page('features/retention/pages/record.njk', {
      title: 'How long this record is kept',
      name: head.title,
      recordId: head.id,
      back: head.record === 'case' ? paths.case.view({ recordId: head.id }) : head.record === 'allegation' ? paths.allegations.view({ recordId: head.id }) : paths.retention.list({}),
      rule: { says: rule.says, from: rule.from, until: rule.until(entries) },
      holds: holdsIn(entries).map(({ id, by, recordedAt, data }) => ({ id, by: named(by.person), at: recordedAt, reason: String(data['reason']) })),
      against: obstacles(ruleBook, read, clock.now()),
      proposal: proposal === undefined ? null : { ...proposal, by: named(proposal.by), own: proposal.by === signedIn(request).id },
      commandId: ids.next(),
      faults, values,
    })
  }
}

function said(refusals: readonly Refusal[], path: string): readonly Fault[] {
  return refusals.map(({ message }) => ({ path, message }))
}
