import type { Evaluation } from '../../../engine/evaluation.ts'
import type { EpochMs } from '../../../engine/model.ts'
import { paths } from '../../../platform/paths.ts'
import { sealBefore, sealsIn } from '../../../record/seal.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { correctionsOf } from '../corrections.ts'
import type { ToldCorrection } from '../corrections.ts'
import type { CasesDeps } from '../deps.ts'
import { authorOf } from '../said-author.ts'
import { becameKnownLater, daysLate } from '../known-later.ts'
import { keepMoment } from '../known/moment.ts'
import type { OpenCase } from '../open-case.ts'

/** An entry as the chronology tells it. */
export interface StoryLine {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly at: EpochMs
  /** When it became known, where that was not on the day on which it happened. */
  readonly knownAt: EpochMs | null
  /** How many days after it happened it was written down; null where that was within a day. */
  readonly daysLate: number | null
  /** It was added since the moment that the case is seen against. */
  readonly isNew: boolean
  /** How it was corrected, the latest correction first. */
  readonly corrections: readonly ToldCorrection[]
  readonly author: string
  /** Names of the children; empty where it is about all of them. */
  readonly children: readonly string[]
  /** When the record had been frozen last before it was added; null where it never had. */
  readonly frozenBefore: EpochMs | null
  /** The first thing that it says. */
  readonly says: string | null
  readonly left: readonly { readonly pack: string, readonly cite: string, readonly reason: string | null }[]
  readonly warnings: readonly { readonly pack: string, readonly cite: string, readonly why: string }[]
}

const longest = 240

/** Entries with what marks them out. */
export function storyLines(
  entries: readonly StoredEntry[], { warned, departures }: Pick<Evaluation, 'warned' | 'departures'>, opened: OpenCase,
  { vocabulary, staff }: Pick<CasesDeps, 'vocabulary' | 'staff'>,
): readonly StoryLine[] {
  const { head, children, entries: all, moment } = opened
  const seals = sealsIn(all)
  return entries.map((entry) => ({
    id: entry.id,
    href: keepMoment(paths.case.entry({ recordId: head.id, entryId: entry.id }), moment),
    title: vocabulary.entryType(entry.type)?.title ?? entry.type,
    at: entry.at,
    knownAt: becameKnownLater(entry) ? entry.recordedAt : null,
    frozenBefore: sealBefore(seals, entry)?.at ?? null,
    daysLate: daysLate(entry),
    isNew: moment?.kind === 'since' && entry.recordedAt > moment.at,
    corrections: correctionsOf(entry.id, opened, { vocabulary, staff }),
    author: authorOf(entry, staff, vocabulary),
    children: isAboutSome(entry, children) ? children.filter(({ id }) => entry.children.includes(id)).map(({ name }) => name) : [],
    says: departures.some((departure) => departure.entry === entry.id) ? null : firstWords(entry, vocabulary),
    left: departures.filter((departure) => departure.entry === entry.id).map(({ requirement, cite }) => ({
      pack: requirement.split('/')[0]!, cite, reason: text(entry.data['rationale']),
    })),
    warnings: warned.filter((warning) => warning.entry === entry.id).map(({ pack, cite, why }) => ({ pack, cite, why })),
  }))
}

function isAboutSome({ children: named }: StoredEntry, children: OpenCase['children']): boolean {
  return named.length > 0 && children.some(({ id }) => !named.includes(id))
}

function firstWords({ type, data }: StoredEntry, vocabulary: CasesDeps['vocabulary']): string | null {
  const fields = vocabulary.entryType(type)?.fields ?? []
  const written = ['longText', 'text'].flatMap((control) => fields.filter((field) => field.control === control))
  const words = written.flatMap(({ name, label, control }) => {
    const said = text(data[name])
    if (said === null) return []
    // A line of text may be no more than a word; the question says what it is about.
    return control === 'text' ? `${label} ${said}` : said
  }).at(0)?.replaceAll(/\s+/g, ' ')
  if (words === undefined || words.length <= longest) return words ?? null
  const space = words.lastIndexOf(' ', longest)
  return `${words.slice(0, space < 0 ? longest : space)} …`
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
