import type { FastifyInstance, FastifyReply } from 'fastify'
import { Forbidden, NotFound, signedIn } from '../../../platform/http.ts'
import type { Fault, SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { OwedDuty } from '../../../engine/evaluation.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { actorOf, mayWithdraw, typedWord } from '../../cases/index.ts'
import type { OpenCase } from '../../cases/index.ts'
import type { WithdrawalsDeps } from '../deps.ts'
import { faultsOf } from '../outcome.ts'
import { otherCasesOf } from './other-cases.ts'
import { whatChanges } from './what-changes.ts'
import { withdrawEntry } from './withdraw-entry.ts'

const permission = 'case.record'

interface OfEntry {
  Params: { recordId: string, entryId: string }
}

interface Shown {
  readonly opened: OpenCase
  readonly entry: StoredEntry
  readonly reason?: string
  readonly belongs?: string
  readonly commandId: string
  readonly faults?: readonly Fault[]
}

/** Withdrawing an entry, and recording it where it belongs. */
export function withdrawPage(app: FastifyInstance, deps: WithdrawalsDeps): void {
  const { db, pipeline, ids, casework, clock, vocabulary, ruleBook } = deps

  app.get<OfEntry>(paths.case.withdraw.pattern, { config: { permission, audit: 'withdrawal.opened' } }, async (request, reply) => {
    const found = await entryOf(request.params)
    const why = mayWithdraw(found.entry, actorOf(request))
    if (why !== null) throw new Forbidden(why)
    return show(reply, signedIn(request), { ...found, commandId: ids.next() })
  })

  app.post<OfEntry>(paths.case.withdraw.pattern, { config: { permission, audit: 'entry.withdrawn' } }, async (request, reply) => {
    const { recordId, entryId } = request.params
    const commandId = typedWord(request, 'commandId') || ids.next()
    const opened = await casework.open(recordId)
    const [reason, belongs] = [typedWord(request, 'reason'), typedWord(request, 'belongs')]
    const entry = opened.entries.find(({ id }) => id === entryId)
    const faults = faultsOf(await pipeline.execute(withdrawEntry, { record: recordId, entry: entryId, reason }, actorOf(request), { commandId }), 'reason')
    if (faults.length > 0 && entry === undefined) throw new NotFound('There is no such entry in this case.')
    if (faults.length > 0) return show(reply, signedIn(request), { opened, entry: entry!, reason, belongs, commandId: ids.next(), faults })
    const other = entry === undefined ? undefined : (await otherCases(entry, signedIn(request), recordId)).find(({ id }) => id === belongs)
    return other === undefined
      ? reply.redirectWith(paths.case.chronology({ recordId }), 'The entry is withdrawn: what it said is shown and counted nowhere any more. If it belongs in another case, record it there.')
      : reply.redirectWith(paths.case.record({ recordId: other.id, entryType: entry!.type }), 'The entry is withdrawn. Record it here, where it belongs.')
  })

  async function entryOf({ recordId, entryId }: OfEntry['Params']): Promise<{ readonly opened: OpenCase, readonly entry: StoredEntry }> {
    const opened = await casework.open(recordId)
    const entry = opened.entries.find(({ id }) => id === entryId)
    if (entry === undefined) throw new NotFound('There is no such entry in this case.')
    return { opened, entry }
  }

  /** Those of whoever wrote it and of whoever withdraws it. */
  async function otherCases({ by }: StoredEntry, { id }: SignedInPerson, recordId: string) {
    const people = [...new Set([id, ...by.person === undefined ? [] : [by.person]])]
    return (await Promise.all(people.map((one) => otherCasesOf(db, one, recordId)))).flat()
  }

  async function show(reply: FastifyReply, person: SignedInPerson, { opened, entry, reason = '', belongs = '', commandId, faults = [] }: Shown) {
    const { head, entries } = opened
    const now = clock.now()
    const { gone, owed } = whatChanges(ruleBook, opened, entry.id, now)
    const cards = (duties: readonly OwedDuty[]) => casework.cards(duties, opened, person, now).map((card) => ({ ...card, working: undefined, actions: [], meets: [] }))
    return reply.page('features/withdrawals/withdraw/withdraw.njk', {
      title: 'Withdraw this entry',
      showNames: true,
      frame: casework.frame(opened, person, now),
      back: paths.case.entry({ recordId: head.id, entryId: entry.id }),
      entryId: entry.id,
      what: { title: vocabulary.entryType(entry.type)?.title ?? entry.type, at: entry.at },
      gone: cards(gone),
      owed: cards(owed),
      following: entries.filter(({ about }) => about === entry.id).map((one) => ({
        text: vocabulary.entryType(one.type)?.title ?? one.type, at: one.at, href: paths.case.entry({ recordId: head.id, entryId: one.id }),
      })),
      others: (await otherCases(entry, person, head.id)).map(({ id, title, number }) => ({
        value: id, text: number === null ? title : `${title}, ${number}`, checked: id === belongs,
      })),
      elsewhere: belongs === '',
      reason, commandId, faults,
    })
  }
}
