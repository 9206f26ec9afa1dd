import type { FastifyInstance } from 'fastify'
import { NotFound, signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { recordStore } from '../../../platform/sql/record-store.ts'
import { roleTitle } from '../../../platform/permissions.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { withdrawalType } from '../../../record/withdrawal.ts'
import type { OpenCase } from '../../cases/index.ts'
import { formContext, sayAnswers } from '../../record-entry/index.ts'
import type { WithdrawalsDeps } from '../deps.ts'

const permission = 'record.review'

/** What was withdrawn from a case and why; what it said, one by one, each look in the audit. */
export function reviewPages(app: FastifyInstance, deps: WithdrawalsDeps): void {
  const { db, casework, clock, vocabulary } = deps

  app.get<{ Params: { recordId: string } }>(paths.case.withdrawn.pattern, { config: { permission, audit: 'withdrawn-entries.viewed' } }, async (request, reply) => {
    const { recordId } = request.params
    const opened = await casework.open(recordId)
    return reply.page('features/withdrawals/review/withdrawn.njk', {
      title: 'Withdrawn entries',
      showNames: true,
      frame: casework.frame(opened, signedIn(request), clock.now()),
      back: paths.case.view({ recordId }),
      withdrawn: (await withdrawnFrom(recordId)).map(({ entry, by }) => ({
        ...saidOf(entry, by), href: paths.case.withdrawnEntry({ recordId, entryId: entry.id }),
      })),
    })
  })

  app.get<{ Params: { recordId: string, entryId: string } }>(paths.case.withdrawnEntry.pattern, { config: { permission, audit: 'withdrawn-entry.viewed' } }, async (request, reply) => {
    const { recordId, entryId } = request.params
    const opened = await casework.open(recordId)
    const found = (await withdrawnFrom(recordId)).find(({ entry }) => entry.id === entryId)
    if (found === undefined) throw new NotFound('No such entry was withdrawn from this case.')
    const { entry, by } = found
    return reply.page('features/withdrawals/review/withdrawn-entry.njk', {
      title: vocabulary.entryType(entry.type)?.title ?? entry.type,
      showNames: true,
      frame: casework.frame(opened, signedIn(request), clock.now()),
      back: paths.case.withdrawn({ recordId }),
      backText: 'Withdrawn entries',
      entry: { ...saidOf(entry, by), seq: entry.seq, hash: entry.hash, recordedAt: entry.recordedAt },
      answers: answersOf(entry, opened),
    })
  })

  /** Each with the entry that withdrew it, the latest first. */
  async function withdrawnFrom(recordId: string) {
    const [withdrawn, read] = [await recordStore.withdrawn(db, recordId), await recordStore.read(db, recordId)]
    const withdrawals = (read?.entries ?? []).filter(({ type }) => type === withdrawalType)
    return withdrawals.toReversed().flatMap((by) => {
      const entry = withdrawn.find(({ id }) => id === by.about)
      return entry === undefined ? [] : [{ entry, by }]
    })
  }

  function saidOf(entry: StoredEntry, by: StoredEntry) {
    return {
      title: vocabulary.entryType(entry.type)?.title ?? entry.type,
      at: entry.at, author: nameOf(entry),
      withdrawnAt: by.recordedAt, withdrawnBy: nameOf(by), reason: String(by.data['reason']),
    }
  }

  function nameOf({ by }: StoredEntry): string {
    return deps.staff.find(by.person ?? '')?.name ?? roleTitle(by.role ?? 'the service')
  }

  function answersOf(entry: StoredEntry, opened: OpenCase) {
    const type = vocabulary.entryType(entry.type)
    return type === undefined ? [] : sayAnswers(type, entry.data, { ...formContext(opened, vocabulary), people: opened.parties })
  }
}
