import type { EpochMs } from '../../../engine/model.ts'
import type { Kept, NamedDraft } from '../../drafts/index.ts'
import type { EntryTask } from '../entry-task.ts'
import { textIn } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'
import { sinceVersion } from '../since.ts'

/** What a form says of drafts, its own and others'. */
export interface Drafting {
  /** What the form shows was typed before. */
  readonly restored: { readonly savedAt: EpochMs, readonly fresh: string, readonly remove: string } | null
  /** What the same person typed in the form elsewhere. */
  readonly beside: readonly { readonly savedAt: EpochMs, readonly href: string }[]
  /** What others are writing in it. */
  readonly others: readonly { readonly name: string, readonly savedAt: EpochMs, readonly href: string }[]
  /** What has been recorded since it was begun. */
  readonly since: ReturnType<typeof sinceVersion>
}

export const noDrafting: Drafting = { restored: null, beside: [], others: [], since: [] }

/** For a form that somebody opens. */
export function draftingOf(task: EntryTask, all: readonly NamedDraft[], restored: NamedDraft | null, query: Typed): Drafting {
  const { person, address: { form } } = task
  const shown = all.filter((draft) => draft !== restored)
  return {
    restored: restored === null ? null : {
      savedAt: restored.savedAt, fresh: withQuery(form, { ...plainQuery(query), draft: 'none' }), remove: withQuery(form, { remove: restored.id }),
    },
    beside: shown.filter((draft) => draft.person === person.id).map(({ id, savedAt }) => ({ savedAt, href: withQuery(form, { draft: id }) })),
    others: shown.filter((draft) => draft.person !== person.id)
      .map(({ id, person: by, name, savedAt }) => ({ name, savedAt, href: withQuery(form, { look: id, by }) })),
    since: restored === null ? [] : sinceVersion(task, Number(textIn(restored.content, 'version')) || task.opened.version),
  }
}

/** For a form that comes back after it was sent. */
export function draftingAfter({ address: { form } }: EntryTask, kept: Kept | null): Drafting {
  if (kept?.kind !== 'forked') return noDrafting
  return { ...noDrafting, beside: [{ savedAt: kept.other.savedAt, href: withQuery(form, { draft: kept.other.id }) }] }
}

/** An address with more words in its query. */
export function withQuery(address: string, words: Readonly<Record<string, string>>): string {
  const [path = '', query = ''] = address.split('?')
  return `${path}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(query)), ...words }).toString()}`
}

function plainQuery(query: Typed): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, [value]]) => value === undefined ? [] : [[name, value]]))
}
