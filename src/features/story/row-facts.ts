import type { RuleBook } from '../../engine/rule-book.ts'
import type { EntryType, Field } from '../../procedures/vocabulary/index.ts'
import { isAskable } from '../clock/index.ts'

/** Items of an entry that any rule of these packs looks at, where a form can ask for them. */
export function rowFacts(ruleBook: RuleBook, packs: ReadonlySet<string>, { slug, fields }: EntryType): readonly Field[] {
  const { starts, meets, ends, forestalls, before, gates, prohibitions, departures } = ruleBook.rulesFor(slug)
  const conditions = [
    ...starts.filter(({ duty }) => packs.has(duty.pack.source.id)).map(({ start }) => start.when),
    ...[...meets, ...ends, ...forestalls, ...before].filter(({ duty }) => packs.has(duty.pack.source.id)).map(({ match }) => match.when),
    ...[...gates, ...prohibitions].filter(({ pack }) => packs.has(pack.source.id)).flatMap(({ declaration }) => [declaration.when, declaration.unless]),
    ...departures.filter(({ source }) => packs.has(source.id)).map(({ departure }) => departure?.when),
  ]
  const kinds = ruleBook.kindsOf(slug)
  const read = new Set(conditions.flatMap((one) => one?.reads ?? []).map((name) => own(name, kinds)))
  for (const { duty: { declaration: { due } } } of starts) {
    if (due.unit === 'agreed-date') read.add(due.item)
    else if ('from' in due && due.from?.kind === 'item') read.add(due.from.item)
  }
  return fields.filter((field) => read.has(field.name) && isAskable(field))
}

function own(name: string, kinds: readonly string[]): string {
  const [type, item] = name.split('/')
  return item !== undefined && kinds.includes(type!) ? item : name
}
