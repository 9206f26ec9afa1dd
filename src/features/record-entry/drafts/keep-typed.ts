import { unkeepable } from '../../../record/plain-json.ts'
import { keepDraft } from '../../drafts/index.ts'
import type { Kept } from '../../drafts/index.ts'
import type { EntryTask } from '../entry-task.ts'
import { outside, textIn } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'
import { sortNames } from './known-names.ts'

export interface KeptTyped {
  readonly kept: Kept
  /** The form as it goes on from what was kept. */
  readonly typed: Typed
  readonly dropped: readonly string[]
}

/** The most that the id of a command has. */
const longestId = 200

/**
 * Keeps what stands in a form as a draft.
 * @param anew becomes a draft of its own where what it belonged to has come to that end
 */
export async function keepTyped(task: EntryTask, sent: Typed, anew: readonly Kept['kind'][] = []): Promise<KeptTyped> {
  const { deps: { db, clock, ids }, person, opened, address, form } = task
  const { typed, dropped } = sortNames(task, outside(outside(sent, 'command'), 'saved'))
  const revision = Number(textIn(sent, 'saved'))
  const keep = (id: string, from: number): Promise<Kept> => keepDraft(db, {
    person: person.id, id, recordId: task.opensRecord === true ? null : opened.head.id, form: address.form, entryType: form.type.slug,
    about: textIn(typed, 'about') || null, content: typed, revision: from,
  }, { now: clock.now(), ids, recordId: opened.head.id })
  const first = await keep(idIn(sent) ?? ids.next(), Number.isInteger(revision) && revision > 0 ? revision : 0)
  const kept = anew.includes(first.kind) ? await keep(ids.next(), 0) : first
  const goesOn = kept.kind === 'kept' || kept.kind === 'forked' ? { command: [kept.id], saved: [String(kept.revision)] } : {}
  return { kept, dropped, typed: { ...sent, ...goesOn } }
}

function idIn(sent: Typed): string | null {
  const id = textIn(sent, 'command')
  return id === '' || id.length > longestId || unkeepable(id, 'command').length > 0 ? null : id
}
