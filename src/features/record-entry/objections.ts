import type { Objection } from '../../engine/evaluation.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { EntryType, vocabulary } from '../../procedures/vocabulary/index.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { aboutFor } from './threads.ts'

/** What stands against an entry, and what would open the way. */
export interface ShownObjection {
  readonly title: string
  readonly why: string
  readonly pack: string
  readonly cite: string
  readonly requirement: readonly string[]
  /** In words, when it does not stand in the way. */
  readonly unless: string | null
  /** Forms of the entries that have to come first, with what they are about filled in. */
  readonly first: readonly { readonly text: string, readonly when: string | null, readonly href: string }[]
}

interface Around {
  readonly ruleBook: RuleBook
  readonly vocabulary: typeof vocabulary
  /** The form of an entry type in the same record. */
  readonly formOf: (entryType: string) => string
  readonly entries: readonly StoredEntry[]
  /** What the entry objected to is about. */
  readonly about: string | undefined
}

export function showObjection({ title, why, pack, cite, requirement, declaration }: Objection, around: Around): ShownObjection {
  const found = declarationOf(around.ruleBook, pack, declaration)
  const requires = found?.kind === 'gate' ? found.requires : []
  return {
    title, why, pack, cite, requirement,
    unless: found?.kind === 'gate' || found?.kind === 'prohibition' ? found.unless?.label ?? null : null,
    first: requires.flatMap(({ on, when }) => {
      const type = around.vocabulary.entryType(on)
      return type === undefined || type.derived !== undefined ? [] : [{ text: type.command, when: when?.label ?? null, href: linkTo(type, around) }]
    }),
  }
}

/** Where an entry of the type is recorded, joined to the thread that the objection is in. */
function linkTo(type: EntryType, { ruleBook, formOf, entries, about }: Around): string {
  const fitting = about === undefined ? undefined : aboutFor(ruleBook, entries, type.about, about)
  const query = fitting === undefined ? '' : `?${new URLSearchParams({ about: fitting }).toString()}`
  return `${formOf(type.slug)}${query}`
}

function declarationOf(ruleBook: RuleBook, pack: string, id: string): AnyDeclaration | undefined {
  return ruleBook.packs.find(({ source }) => source.id === pack)?.declarations.find((declaration) => declaration.id === id)
}
