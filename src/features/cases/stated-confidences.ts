import type { EpochMs } from '../../engine/model.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

/** A detail kept apart, as the record's entries tell it: that it is there, whose and of what kind, never what it is. */
export interface StatedConfidence {
  /** Of the entry that says so, and of the detail. */
  readonly id: string
  /** A child's or a person's id in the record, or a name. */
  readonly subject: string
  readonly kind: string
  readonly digest: string
  readonly entry: StoredEntry
  /** The entry that says that it holds no longer. */
  readonly ended: StoredEntry | null
}

/** Everything that a record says is kept in confidence, in the order in which it came. */
export function statedConfidences(entries: readonly StoredEntry[]): readonly StatedConfidence[] {
  const ended = new Map(entries.filter(({ type }) => type === 'confidence.withdrawn').map((entry) => [entry.about, entry]))
  return entries.filter(({ type }) => type === 'confidence.kept').map((entry) => ({
    id: entry.id,
    subject: textIn(entry, 'subject'),
    kind: textIn(entry, 'kind'),
    digest: textIn(entry, 'digest'),
    entry,
    ended: ended.get(entry.id) ?? null,
  }))
}

/** Somebody named as a reader of a record's confidences. */
export interface ConfidenceReader {
  readonly person: string
  readonly reason: string
  readonly since: EpochMs
  readonly entry: StoredEntry
}

/** Whom the record names as readers now, by the latest word on each. */
export function confidenceReaders(entries: readonly StoredEntry[]): readonly ConfidenceReader[] {
  const named = new Map<string, StoredEntry>()
  for (const entry of entries) {
    const person = entry.data['person']
    if (typeof person !== 'string') continue
    if (entry.type === 'confidence-reader.named') named.set(person, entry)
    if (entry.type === 'confidence-reader.removed') named.delete(person)
  }
  return [...named].map(([person, entry]) => ({ person, reason: textIn(entry, 'reason'), since: entry.at, entry }))
}

function textIn({ data }: StoredEntry, item: string): string {
  const value = data[item]
  return typeof value === 'string' ? value : ''
}
