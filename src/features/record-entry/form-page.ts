import type { FastifyReply } from 'fastify'
import type { Fault } from '../../platform/http.ts'
import { noDrafting } from './drafts/drafting.ts'
import type { Drafting } from './drafts/drafting.ts'
import type { EntryTask } from './entry-task.ts'
import { drawForm } from './form/entry-form.ts'
import { drawEnvelope } from './form/envelope.ts'
import { pairs } from './form/typed.ts'
import type { Typed } from './form/typed.ts'
import { guidanceFor } from './guidance.ts'

/** The form, with what was typed and what is wrong with it. */
export function formPage(
  task: EntryTask, typed: Typed, faults: readonly Fault[], reply: FastifyReply, drafting: Drafting = noDrafting,
): Promise<FastifyReply> {
  const { deps, opened, person, form, context, choices, words, address } = task
  return reply.page(task.template, {
    title: words.title,
    back: address.back,
    faults,
    layout: task.layout,
    frame: deps.casework.frame(opened, person, deps.clock.now()),
    address,
    guidance: guidanceFor(deps.ruleBook, opened.head.procedures, form.type.slug, deps.clock.now()),
    meaning: form.type.meaning,
    envelope: drawEnvelope(choices, typed, faults),
    fields: drawForm(form, typed, faults, context),
    hidden: pairs({ saved: ['0'], ...Object.fromEntries(Object.entries(typed).filter(([name]) => isCarried(name))) }),
    typed,
    drafting,
    draftSeen: task.opensRecord === true ? 'Only you can see it' : null,
    ...task.extra,
  })
}

/** What the form has no box for and keeps all the same. */
function isCarried(name: string): boolean {
  return ['command', 'saved', 'version', 'at.opened', 'duty'].includes(name) || name.startsWith('departure.')
}
