import { entriesOf } from '../../../engine/checks.ts'
import type { OwedDuty } from '../../../engine/evaluation.ts'
import type { RuleBook } from '../../../engine/rule-book.ts'
import type { EntryType, Family } from '../../../procedures/vocabulary/index.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { aboutFor } from '../threads.ts'

/** An entry that would meet something owed now. */
export interface MeetingChoice {
  readonly type: EntryType
  readonly about: string | undefined
  /** What it would meet, the most urgent first. */
  readonly duties: readonly OwedDuty[]
}

/**
 * What can be recorded that meets something owed, one choice for each type and each thread, in the order in which
 * the duties come.
 * @param owed the most urgent first
 */
export function meetingChoices(
  ruleBook: RuleBook, types: readonly EntryType[], entries: readonly StoredEntry[], owed: readonly OwedDuty[],
): readonly MeetingChoice[] {
  const choices = new Map<string, { type: EntryType, about: string | undefined, duties: OwedDuty[] }>()
  for (const duty of owed) {
    for (const slug of new Set(duty.declaration.meets.map(({ on }) => on))) {
      const type = types.find((one) => one.slug === slug)
      if (type === undefined) continue
      const about = aboutFor(ruleBook, entries, type.about, duty.startedBy)
      const key = `${slug} ${about ?? ''}`
      const choice = choices.get(key) ?? { type, about, duties: [] }
      choice.duties.push(duty)
      choices.set(key, choice)
    }
  }
  return [...choices.values()]
}

/** Types that the record's sources speak of, in any edition: by a declaration or as what an item is there for. */
export function typesOf(ruleBook: RuleBook, procedures: readonly string[], types: readonly EntryType[]): readonly EntryType[] {
  const sources = new Set(procedures.flatMap(ruleBook.lineOf))
  const named = new Set(ruleBook.packs.filter(({ source }) => sources.has(source.id))
    .flatMap(({ declarations }) => declarations.flatMap(entriesOf)))
  return types.filter(({ slug, fields }) => named.has(slug) || fields.some(({ why }) => [...sources].some((source) => why.includes(source))))
}

/** Families with the types that have every word in what they say of themselves; a family without any is left out. */
export function findTypes(families: readonly Family[], types: readonly EntryType[], words: string): readonly {
  readonly family: Family
  readonly types: readonly EntryType[]
}[] {
  return families.map((family) => ({
    family, types: types.filter((type) => type.family === family.slug && says(type, family, words)),
  })).filter((group) => group.types.length > 0)
}

/** Whether all the words stand in what a type says of itself. */
export function says(type: EntryType, { title }: Family, words: string): boolean {
  const { fields, command, meaning } = type
  const text = plain([type.title, command, meaning, title, ...fields.map(({ label }) => label)].join(' '))
  return plain(words).split(' ').every((word) => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
