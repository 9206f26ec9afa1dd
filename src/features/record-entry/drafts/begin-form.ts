import type { FastifyReply } from 'fastify'
import { NotFound } from '../../../platform/http.ts'
import { draftsOfForm } from '../../drafts/index.ts'
import type { NamedDraft } from '../../drafts/index.ts'
import type { EntryTask } from '../entry-task.ts'
import { formPage } from '../form-page.ts'
import type { Preset } from '../form/envelope.ts'
import { textIn } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'
import { draftingOf, withQuery } from './drafting.ts'
import { sayTyped } from './say-typed.ts'

/** Somebody comes to a form. */
export interface FormVisit<Task extends EntryTask = EntryTask> {
  /** `draft` names one to go on with, or none; `look` and `by` one to look at; `remove` one to be deleted. */
  readonly query: Typed
  /** Opens the task, as a draft needs it where there is one. */
  open(from: Pick<NamedDraft, 'id' | 'content'> | null): Promise<Task>
  /** The boxes as they stand when nothing has been typed. */
  fresh(task: Task): Typed
}

/** The form as the person left it, or a fresh one. */
export async function beginForm<Task extends EntryTask & { readonly preset?: Preset }>(
  { query, open, fresh }: FormVisit<Task>, reply: FastifyReply,
): Promise<FastifyReply> {
  const task = await open(null)
  const all = await draftsOfForm(task.deps.db, task.person.id, task.address.form)
  const own = all.filter(({ person }) => person === task.person.id)
  const named = (name: string, among: readonly NamedDraft[]): NamedDraft | undefined => among.find(({ id }) => id === textIn(query, name))
  if (textIn(query, 'look') !== '') return lookPage(task, named('look', all.filter(({ person }) => person === textIn(query, 'by'))), reply)
  if (textIn(query, 'remove') !== '') return removePage(task, named('remove', own), reply)
  const restored = toRestore(textIn(query, 'draft'), own, task.preset?.about)
  if (restored === null) return formPage(task, fresh(task), [], reply, draftingOf(task, all, null, query))
  const again = await open(restored)
  return formPage(again, {
    ...restored.content, command: [restored.id], saved: [String(restored.revision)],
  }, [], reply, draftingOf(again, all, restored, query))
}

/** The one that the address names or, where it names none, the latest about the same thing. */
function toRestore(asked: string, own: readonly NamedDraft[], about: string | undefined): NamedDraft | null {
  if (asked === 'none') return null
  const found = own.find(({ id }) => id === asked)
  if (found !== undefined) return found
  return own.find((draft) => about === undefined || draft.about === about) ?? null
}

function lookPage(task: EntryTask, draft: NamedDraft | undefined, reply: FastifyReply): Promise<FastifyReply> {
  if (draft === undefined) throw noDraft()
  const isOwn = draft.person === task.person.id
  return reply.page('features/record-entry/drafts/look.njk', {
    ...around(task, draft),
    title: isOwn ? 'What you have typed' : `What ${draft.name} has typed`,
    back: task.address.form,
    isOwn,
  })
}

function removePage(task: EntryTask, draft: NamedDraft | undefined, reply: FastifyReply): Promise<FastifyReply> {
  if (draft === undefined) throw noDraft()
  return reply.page('features/record-entry/drafts/remove.njk', {
    ...around(task, draft), title: 'Delete what you have typed?', back: withQuery(task.address.form, { draft: draft.id }),
  })
}

function around(task: EntryTask, draft: NamedDraft) {
  return {
    layout: task.layout,
    frame: task.deps.casework.frame(task.opened, task.person, task.deps.clock.now()),
    address: task.address,
    words: task.words,
    draft,
    rows: sayTyped(task, draft.content),
    goOn: withQuery(task.address.form, { draft: draft.id }),
  }
}

function noDraft(): NotFound {
  return new NotFound('There is no such draft any more: it may have been recorded or deleted.')
}
