import type { FastifyReply } from 'fastify'
import type { Fault } from '../../../platform/http.ts'
import { Forbidden } from '../../../platform/http.ts'
import type { Kept } from '../../drafts/index.ts'
import { readNevertheless } from '../depart/nevertheless.ts'
import { draftingAfter } from '../drafts/drafting.ts'
import { atFields, isWhole, readDraft } from '../entry-task.ts'
import type { EntryTask, WholeDraft } from '../entry-task.ts'
import { formPage } from '../form-page.ts'
import { ticked } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'
import { checkModel } from './check-model.ts'
import type { Foreseen } from './check-model.ts'

export interface CheckNotes {
  /** Why the person sees the page once more. */
  readonly notice?: string | null
  /** What became of what was typed, as a draft. */
  readonly kept?: Kept | null
}

/** Opens the case anew, so that the page shows what stands in it by now. */
export type Reopen = () => Promise<EntryTask>

/**
 * What it will do, before anything is written.
 */
export async function checkPage(
  reopen: Reopen, typed: Typed, reply: FastifyReply, { notice = null, kept = null }: CheckNotes = {},
): Promise<FastifyReply> {
  const task = await reopen()
  const now = task.deps.clock.now()
  const draft = readDraft(task, typed, now)
  if (!isWhole(draft)) return formPage(task, identified(draft.typed, draft), draft.faults, reply, draftingAfter(task, kept))
  const plain = await foresee(task, draft, [])
  if (plain.kind === 'conflict') return checkPage(reopen, typed, reply, { notice, kept })
  if (plain.kind === 'invalid') return formPage(task, identified(draft.typed, draft), atFields(task.form, plain.faults), reply, draftingAfter(task, kept))
  const { foreseen, shown, faults } = await withDepartures(task, draft, plain)
  return reply.page('features/record-entry/check/check.njk', checkModel({ task, draft: shown, foreseen, faults, notice, kept, now }))
}

/**
 * With the departures that the form carries, where it is refused without them. They name what refuses it now; where
 * nothing does any more they fall away.
 */
async function withDepartures(task: EntryTask, draft: WholeDraft, plain: Foreseen): Promise<{
  foreseen: Foreseen
  shown: WholeDraft
  faults: readonly Fault[]
}> {
  const requirements = [...new Set(plain.consequences.refused.flatMap(({ requirement }) => requirement))]
  const wanted = ticked(draft.typed, 'departing').length > 0 && requirements.length > 0
  const shown = { ...draft, typed: { ...draft.typed, departing: wanted ? requirements : [] } }
  if (!wanted) return { foreseen: plain, shown, faults: [] }
  const { departures, faults } = readNevertheless(task, shown)
  if (faults.length > 0) return { foreseen: plain, shown: { ...shown, typed: { ...shown.typed, departing: [] } }, faults }
  const foreseen = await foresee(task, draft, departures)
  return { foreseen: foreseen.kind === 'preview' ? foreseen : plain, shown, faults: [] }
}

async function foresee(
  task: EntryTask, draft: WholeDraft, departures: Parameters<EntryTask['preview']>[2]['departures'],
): Promise<Foreseen | { kind: 'conflict' } | { kind: 'invalid', faults: readonly Fault[] }> {
  const foreseen = await task.preview(draft, task.opened.version, { departures })
  if (foreseen.kind === 'forbidden') throw new Forbidden(foreseen.why, task.permission)
  if (foreseen.kind === 'unchanged') throw new Error('A command that records an entry had none to record')
  return foreseen
}

function identified(typed: Typed, { commandId, version }: { readonly commandId: string, readonly version: number }): Typed {
  return { ...typed, command: [commandId], version: [String(version)] }
}
