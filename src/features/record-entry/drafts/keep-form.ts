import type { FastifyReply } from 'fastify'
import { deleteDraft, mostDrafts } from '../../drafts/index.ts'
import type { EntryTask } from '../entry-task.ts'
import { formPage } from '../form-page.ts'
import { localParts } from '../form/local-time.ts'
import { outside, textIn } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'
import { withQuery } from './drafting.ts'
import { keepTyped } from './keep-typed.ts'
import type { KeptTyped } from './keep-typed.ts'

/** Keeps a form that was sent to be kept, by a script while somebody types or by a button; or deletes what was kept of it. */
export async function keepForm(open: () => Promise<EntryTask>, sent: Typed, reply: FastifyReply): Promise<FastifyReply> {
  const task = await open()
  const what = textIn(sent, 'do')
  const typed = outside(outside(sent, 'do'), '_csrf')
  if (what === 'delete') return remove(task, textIn(typed, 'command'), reply)
  if (byScript(reply)) return tellScript(task, await keepTyped(task, typed), reply)
  const result = await keepTyped(task, typed, ['recorded', 'deleted'])
  const { kept } = result
  if (kept.kind !== 'kept' && kept.kind !== 'forked') return formPage(task, typed, [{ path: 'keep', message: troubles[kept.kind] }], reply)
  const saved = `Saved at ${localParts(kept.savedAt).time}.`
  const both = kept.kind === 'forked' ? ` You typed in this form elsewhere as well; both are kept.` : ''
  return what === 'stay'
    ? reply.redirectWith(withQuery(task.address.form, { draft: kept.id }), `${saved}${both}`)
    : reply.redirectWith(task.address.back, `${saved}${both} It is under ‘Unfinished’ on My duties until you record it or delete it.`)
}

async function remove({ deps: { db, clock }, person, address }: EntryTask, id: string, reply: FastifyReply): Promise<FastifyReply> {
  const gone = await deleteDraft(db, person.id, id, clock.now())
  return reply.redirectWith(address.back, gone ? 'Draft deleted. Nothing was recorded.' : { kind: 'information', text: 'There was no draft to delete any more.' })
}

/** What `draft.js` reads. */
function tellScript({ address }: EntryTask, { kept, dropped }: KeptTyped, reply: FastifyReply): FastifyReply {
  if (kept.kind !== 'kept' && kept.kind !== 'forked') return reply.code(409).send({ code: kept.kind.toUpperCase(), message: troubles[kept.kind] })
  const { id, revision, savedAt } = kept
  return reply.send({
    id, saved: revision, at: localParts(savedAt).time, dropped,
    other: kept.kind === 'forked'
      ? { at: localParts(kept.other.savedAt).time, href: withQuery(address.form, { draft: kept.other.id }) }
      : null,
  })
}

const troubles = {
  'recorded': 'This has been recorded already, so nothing more of it is kept here.',
  'deleted': 'This draft was deleted, so what you type now is not kept. You can still record it.',
  'too-many': `You have ${mostDrafts} unfinished forms already. Record or delete some of them first; until then what you type here is not kept.`,
}

function byScript({ request: { headers } }: FastifyReply): boolean {
  return headers.accept === 'application/json'
}
