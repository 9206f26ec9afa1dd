import type { RuleBook } from '../../engine/rule-book.ts'
import { families, vocabulary } from '../../procedures/vocabulary/index.ts'
import type { EntryType } from '../../procedures/vocabulary/index.ts'

/** Entry types that start a duty under any source, in the vocabulary's order. */
export function startingTypes(ruleBook: RuleBook): readonly EntryType[] {
  return vocabulary.recordable.filter(({ slug }) => ruleBook.rulesFor(slug).starts.length > 0)
}

export interface Group {
  readonly title: string
  readonly types: readonly EntryType[]
}

/** The same, by family. */
export function startingGroups(ruleBook: RuleBook): readonly Group[] {
  const byFamily = Map.groupBy(startingTypes(ruleBook), ({ family }) => family)
  return families.flatMap(({ slug, title }) => {
    const types = byFamily.get(slug)
    return types === undefined ? [] : [{ title, types }]
  })
}
