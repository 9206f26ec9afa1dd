import type { Due } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { EntryType, Field } from '../../procedures/vocabulary/index.ts'

/** Something that can be asked because a duty's start, its evidence or its date looks at it. */
export interface Fact {
  /** Name of the form's field: the item or, of an entry that went before, `type/item`. */
  readonly name: string
  readonly field: Field
  /** The entry that went before in which it stands; undefined for an item of what happened. */
  readonly of: EntryType | undefined
}

const askable: ReadonlySet<Field['control']> = new Set(['choice', 'choices', 'yesNo', 'date'])

/** Whether a form can ask for it with 'Not known' as an answer. */
export function isAskable({ control }: Field): boolean {
  return askable.has(control)
}

/** What conditions and dates of the duties that such an entry starts under these packs look at, its own items first. */
export function factsRead(ruleBook: RuleBook, packs: ReadonlySet<string>, type: EntryType): readonly Fact[] {
  const kinds = ruleBook.kindsOf(type.slug)
  const read = new Set(ruleBook.rulesFor(type.slug).starts
    .filter(({ duty }) => packs.has(duty.pack.source.id))
    .flatMap(({ duty: { declaration }, start }) => [
      ...start.when?.reads ?? [],
      ...itemsOfDate(declaration.due, kinds),
      ...start.from?.kind === 'item' ? [start.from.item] : [],
      ...[...declaration.meets, ...declaration.ends ?? []].filter(({ on }) => kinds.includes(on)).flatMap(({ when }) => when?.reads ?? []),
    ]))
  const facts = [...read].flatMap((name) => factNamed(name, type, kinds) ?? [])
  const once = [...new Map(facts.map((fact) => [fact.name, fact])).values()]
  const byEntry = Map.groupBy(once, ({ of }) => of?.slug)
  return [...byEntry.get(undefined) ?? [], ...[...byEntry].flatMap(([slug, inside]) => slug === undefined ? [] : inside)]
}


function itemsOfDate(due: Due, kinds: readonly string[]): readonly string[] {
  if (due.unit === 'agreed-date') return [due.item]
  if (!('from' in due) || due.from === undefined) return []
  if (due.from.kind === 'item') return [due.from.item]
  return due.from.kind === 'event' ? due.from.forecasts.map(({ on, item }) => kinds.includes(on) ? item : `${on}/${item}`) : []
}

function factNamed(name: string, type: EntryType, kinds: readonly string[]): Fact | undefined {
  const [slug, item] = name.includes('/') ? name.split('/') as [string, string] : [type.slug, name]
  const own = kinds.includes(slug)
  const of = own ? type : vocabulary.entryType(slug)
  const field = of?.fields.find((one) => one.name === item)
  if (of === undefined || field === undefined || !isAskable(field)) return undefined
  return own ? { name: item, field, of: undefined } : { name, field, of }
}
