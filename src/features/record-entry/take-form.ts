import type { FastifyReply } from 'fastify'
import { Forbidden } from '../../platform/http.ts'
import type { Fault } from '../../platform/http.ts'
import type { Recorded } from '../../record/outcome.ts'
import { checkPage } from './check/check-page.ts'
import type { Reopen } from './check/check-page.ts'
import { readNevertheless } from './depart/nevertheless.ts'
import { draftingAfter } from './drafts/drafting.ts'
import { keepTyped } from './drafts/keep-typed.ts'
import { atFields, isWhole, readDraft } from './entry-task.ts'
import type { EntryTask } from './entry-task.ts'
import { formPage } from './form-page.ts'
import { restamped } from './form/envelope.ts'
import { withRow, withoutRow } from './form/typed-rows.ts'
import { outside, textIn } from './form/typed.ts'
import type { Typed } from './form/typed.ts'

const meanwhile = 'Something was recorded here after you looked. Nothing of yours is saved yet and nothing is lost: '
  + 'look at what was added, and confirm again.'
const usedBefore = 'This form has recorded something already, and said something else then. Confirm to record this as well.'

/**
 * Takes a form that was sent: to be drawn again with more or fewer rows, to be checked, or to be saved. Until it is
 * recorded, what was typed is kept as a draft each time.
 */
export async function takeForm(reopen: Reopen, sent: Typed, reply: FastifyReply): Promise<FastifyReply> {
  const [what, name = '', row = ''] = textIn(sent, 'do').split(' ')
  const plain = outside(outside(sent, 'do'), '_csrf')
  if (what === 'save') return save(reopen, plain, reply)
  const task = await reopen()
  const { typed, kept } = await keepTyped(task, plain, ['deleted'])
  const again = (changed: Typed): Promise<FastifyReply> => formPage(task, changed, [], reply, draftingAfter(task, kept))
  const check = (changed: Typed): Promise<FastifyReply> => checkPage(firstly(task, reopen), changed, reply, { kept })
  switch (what) {
    case 'add':
      return again(withRow(typed, name))
    case 'remove':
      return again(withoutRow(typed, name, Number(row)))
    case 'change':
      return again(typed)
    case 'depart':
      return check({ ...typed, departing: ['wanted'] })
    case 'again':
      return check(restamped(outside(typed, 'departing'), task.deps.clock.now()))
    default:
      return check(typed)
  }
}

/** The task that is open already and, should that be needed once more, a fresh one. */
function firstly(task: EntryTask, reopen: Reopen): Reopen {
  let used = false
  return () => {
    if (used) return reopen()
    used = true
    return Promise.resolve(task)
  }
}

async function save(reopen: Reopen, typed: Typed, reply: FastifyReply): Promise<FastifyReply> {
  const task = await reopen()
  const draft = readDraft(task, typed, task.deps.clock.now())
  if (!isWhole(draft)) return shownAgain(task, draft.typed, draft.faults, reply)
  const { departures, faults } = readNevertheless(task, draft)
  if (faults.length > 0) return checkAgain(reopen, draft.typed, reply)
  const outcome = await task.execute(draft, draft.version, { commandId: draft.commandId, departures })
  switch (outcome.kind) {
    case 'recorded':
      return reply.redirectWith(task.address.done, said(task, outcome))
    case 'repeated':
      return reply.redirectWith(task.address.done, { kind: 'information', text: `${task.words.done}. It was sent twice and written once.` })
    case 'unchanged':
      return reply.redirectWith(task.address.done, { kind: 'information', text: 'There was nothing to record.' })
    case 'conflict':
      return checkAgain(reopen, draft.typed, reply.code(409), meanwhile)
    case 'refused':
      return checkAgain(reopen, draft.typed, reply.code(422))
    case 'forbidden':
      throw new Forbidden(outcome.why, task.permission)
    case 'invalid':
      return isUsed(outcome.faults)
        ? checkAgain(reopen, { ...draft.typed, command: [task.deps.ids.next()] }, reply.code(409), usedBefore)
        : shownAgain(task, draft.typed, atFields(task.form, outcome.faults), reply)
  }
}

async function shownAgain(task: EntryTask, sent: Typed, faults: readonly Fault[], reply: FastifyReply): Promise<FastifyReply> {
  const { typed, kept } = await keepTyped(task, sent, ['deleted'])
  return formPage(task, typed, faults, reply, draftingAfter(task, kept))
}

async function checkAgain(reopen: Reopen, sent: Typed, reply: FastifyReply, notice: string | null = null): Promise<FastifyReply> {
  const { typed, kept } = await keepTyped(await reopen(), sent, ['deleted'])
  return checkPage(reopen, typed, reply, { notice, kept })
}

/** A form that recorded something before and now says something else becomes a form of its own once it is confirmed. */
function isUsed(faults: readonly { readonly code: string }[]): boolean {
  return faults.some(({ code }) => code === 'used-before')
}

function said({ words }: EntryTask, { started, closed }: Recorded): string {
  const follows = started.length === 0 ? [] : [started.length === 1 ? 'one thing follows from it' : `${started.length} things follow from it`]
  const settled = closed.length === 0 ? [] : [closed.length === 1 ? 'one is settled' : `${closed.length} are settled`]
  const what = [...follows, ...settled].join(', ')
  return what === '' ? `${words.done}.` : `${words.done}. ${what.charAt(0).toUpperCase()}${what.slice(1)}.`
}
