import type { AnyDeclaration } from './model.ts'
import type { RuleBook } from './rule-book.ts'

/** How one requirement is carried. */
export interface Coverage {
  readonly requirement: string
  readonly cite: string
  readonly numbered: boolean
  /** Empty where it is not yet carried. */
  readonly carriers: readonly { readonly kind: AnyDeclaration['kind']; readonly declaration: string; readonly title: string }[]
}

/** Every requirement of the rule book, or of one pack, with what carries it. */
export function coverage(ruleBook: RuleBook, pack?: string): readonly Coverage[] {
  return ruleBook.packs.filter(({ source }) => pack === undefined || source.id === pack)
    .flatMap(({ requirements }) => requirements)
    .map(({ id, cite, numbered }) => ({
      requirement: id,
      cite,
      numbered: numbered ?? false,
      carriers: (ruleBook.carriers.get(id) ?? []).map(({ pack: carriedBy, declaration }) => ({
        kind: declaration.kind, declaration: `${carriedBy}/${declaration.id}`, title: declaration.title,
      })),
    }))
}
