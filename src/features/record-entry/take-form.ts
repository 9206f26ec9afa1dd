import type { FastifyReply } from 'fastify'
import { Forbidden } from '../../platform/http.ts'
import type { Fault, Recorded } from '../../record/outcome.ts'
import { checkPage } from './check/check-page.ts'
import type { Reopen } from './check/check-page.ts'
import { readNevertheless } from './depart/nevertheless.ts'
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

/** Takes a form that was sent: to be drawn again with more or fewer rows, to be checked, or to be saved. */
export async function takeForm(reopen: Reopen, sent: Typed, reply: FastifyReply): Promise<FastifyReply> {
  const [what, name = '', row = ''] = textIn(sent, 'do').split(' ')
  const typed = outside(outside(sent, 'do'), '_csrf')
  switch (what) {
    case 'add':
      return formPage(await reopen(), withRow(typed, name), [], reply)
    case 'remove':
      return formPage(await reopen(), withoutRow(typed, name, Number(row)), [], reply)
    case 'change':
      return formPage(await reopen(), typed, [], reply)
    case 'save':
      return save(reopen, typed, reply)
    case 'depart':
      return checkPage(reopen, { ...typed, departing: ['wanted'] }, reply)
    case 'again': {
      const { deps } = await reopen()
      return checkPage(reopen, restamped(outside(typed, 'departing'), deps.clock.now()), reply)
    }
    default:
      return checkPage(reopen, typed, reply)
  }
}

async function save(reopen: Reopen, typed: Typed, reply: FastifyReply): Promise<FastifyReply> {
  const task = await reopen()
  const draft = readDraft(task, typed, task.deps.clock.now())
  if (!isWhole(draft)) return formPage(task, draft.typed, draft.faults, reply)
  const { departures, faults } = readNevertheless(task, draft)
  if (faults.length > 0) return checkPage(reopen, typed, reply)
  const outcome = await task.execute(draft, draft.version, { commandId: draft.commandId, departures })
  switch (outcome.kind) {
    case 'recorded':
      return reply.redirectWith(task.address.done, said(task, outcome))
    case 'repeated':
      return reply.redirectWith(task.address.done, { kind: 'information', text: `${task.words.done}. It was sent twice and written once.` })
    case 'unchanged':
      return reply.redirectWith(task.address.done, { kind: 'information', text: 'There was nothing to record.' })
    case 'conflict':
      return checkPage(reopen, draft.typed, reply.code(409), meanwhile)
    case 'refused':
      return checkPage(reopen, draft.typed, reply.code(422))
    case 'forbidden':
      throw new Forbidden(outcome.why, task.permission)
    case 'invalid':
      return isUsed(outcome.faults)
        ? checkPage(reopen, { ...draft.typed, command: [task.deps.ids.next()] }, reply.code(409), usedBefore)
        : formPage(task, draft.typed, atFields(task.form, outcome.faults), reply)
  }
}

/** A form that recorded something before and now says something else becomes a form of its own once it is confirmed. */
function isUsed(faults: readonly Fault[]): boolean {
  return faults.some(({ code }) => code === 'used-before')
}

function said({ words }: EntryTask, { started, closed }: Recorded): string {
  const follows = started.length === 0 ? [] : [started.length === 1 ? 'one thing follows from it' : `${started.length} things follow from it`]
  const settled = closed.length === 0 ? [] : [closed.length === 1 ? 'one is settled' : `${closed.length} are settled`]
  const what = [...follows, ...settled].join(', ')
  return what === '' ? `${words.done}.` : `${words.done}. ${what.charAt(0).toUpperCase()}${what.slice(1)}.`
}
