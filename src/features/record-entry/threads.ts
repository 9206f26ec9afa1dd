import type { OwedDuty } from '../../engine/evaluation.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

/** Which entries of a record point back to which. */
export class Threads {
  readonly #byId: ReadonlyMap<string, StoredEntry>

  constructor(entries: readonly StoredEntry[]) {
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]))
  }

  find(id: string): StoredEntry | undefined {
    return this.#byId.get(id)
  }

  /** The entry, what it points back to, and so on to the first one. */
  back(id: string): readonly StoredEntry[] {
    const found = this.#byId.get(id)
    return found === undefined ? [] : [found, ...found.about === undefined ? [] : this.back(found.about)]
  }

  isWithin(id: string, ancestor: string): boolean {
    return this.back(id).some((entry) => entry.id === ancestor)
  }
}

/** An earlier entry that a new one may be about. */
export interface AboutChoice {
  readonly entry: StoredEntry
  /** What is still owed for it or for what followed from it. */
  readonly owed: readonly OwedDuty[]
}

/** More would be a wall; the oldest with nothing owed are left out first. */
const most = 12

/**
 * The entries that one of a type can be about: those for which something is still owed first, then the newest.
 * @param aboutType the type that it usually points back to
 * @param preset an entry that is offered whatever its type
 */
export function aboutChoices(
  { ruleBook, entries, owed }: { ruleBook: RuleBook, entries: readonly StoredEntry[], owed: readonly OwedDuty[] },
  aboutType: string | undefined, preset: string | undefined,
): readonly AboutChoice[] {
  const threads = new Threads(entries)
  const choices = entries
    .filter(({ id, type }) => id === preset || (aboutType !== undefined && ruleBook.kindsOf(type).includes(aboutType)))
    .map((entry) => ({ entry, owed: owed.filter(({ startedBy }) => threads.isWithin(startedBy, entry.id)) }))
    .toSorted((one, other) => Number(other.owed.length > 0) - Number(one.owed.length > 0) || other.entry.at - one.entry.at)
  const shown = choices.slice(0, most)
  const presetChoice = choices.slice(most).find(({ entry }) => entry.id === preset)
  return presetChoice === undefined ? shown : [...shown, presetChoice]
}

/**
 * What an entry of the type would be about if it is to bear on a duty: the newest entry of the wanted type in the
 * thread of what started the duty, or that start itself.
 */
export function aboutFor(
  ruleBook: RuleBook, entries: readonly StoredEntry[], aboutType: string | undefined, startedBy: string,
): string | undefined {
  const threads = new Threads(entries)
  if (threads.find(startedBy) === undefined) return undefined
  const fits = entries.filter(({ id, type }) => aboutType !== undefined && ruleBook.kindsOf(type).includes(aboutType)
    && (threads.isWithin(id, startedBy) || threads.isWithin(startedBy, id)))
  return fits.toSorted((one, other) => one.at - other.at).at(-1)?.id ?? startedBy
}
