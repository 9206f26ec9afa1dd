import { paths } from '../../../platform/paths.ts'
import type { ListedChild } from '../../../platform/sql/schema/cases.ts'
import type { vocabulary } from '../../../procedures/vocabulary/index.ts'
import type { Head, StoredEntry } from '../../../record/stored-entry.ts'

/** What the case already knows, to be offered and not asked again. */
export interface FormContext {
  /** Packs of the record: what they require is marked, what they name comes first. */
  readonly procedures: readonly string[]
  readonly children: readonly Named[]
  readonly people: readonly Named[]
  /** Names that stand in the record. */
  readonly organisations: readonly string[]
  /** Who can be asked to do something. */
  readonly roles: readonly Named[]
  /** Where what must not stand in the record is kept; left out for a record that keeps nothing in confidence. */
  readonly confidences?: string | undefined
}

export interface Named {
  readonly id: string
  readonly name: string
  /** What tells them from others: 'born 1 May 2019', 'Applicant, mother of Amira'. */
  readonly note?: string | undefined
}

/** The part of a case that forms draw on. */
export interface KnownCase {
  readonly head: Head
  readonly entries: readonly StoredEntry[]
  readonly children: readonly ListedChild[]
  /** The adults. */
  readonly parties: readonly {
    readonly id: string
    readonly name: string
    readonly role: string
    readonly relationsInWords: readonly string[]
  }[]
}

/** What a case's forms offer. */
export function formContext({ head, entries, children, parties }: KnownCase, words: typeof vocabulary): FormContext {
  return {
    procedures: head.procedures,
    children: children.map(({ id, name, born }) => ({ id, name, note: born === null ? undefined : `born ${sayDay(born)}` })),
    people: parties.map(({ id, name, role, relationsInWords }) => ({ id, name, note: [role, ...relationsInWords].join(', ') })),
    organisations: organisationsIn(entries, words),
    roles: rolesOf(words),
    confidences: head.record === 'case' ? paths.case.confidences({ recordId: head.id }) : undefined,
  }
}

/** The name that goes with an id; the text itself where it is no id. */
export function nameOf(list: readonly Named[], idOrName: string): string {
  return list.find(({ id }) => id === idOrName)?.name ?? idOrName
}

function organisationsIn(entries: readonly StoredEntry[], words: typeof vocabulary): readonly string[] {
  const found = entries.flatMap(({ type, data }) => (words.entryType(type)?.fields ?? [])
    .filter(({ control }) => control === 'organisation')
    .flatMap(({ name }) => typeof data[name] === 'string' && data[name].trim() !== '' ? [data[name]] : []))
  return [...new Set(found)]
}

/** The service's own people first. */
function rolesOf({ roles }: typeof vocabulary): readonly Named[] {
  const [ours, others] = [true, false].map((own) => roles.filter(({ organisation }) => (organisation === 'court-service') === own))
  return [...ours!, ...others!].map(({ slug, title }) => ({ id: slug, name: title }))
}

function sayDay(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { dateStyle: 'long' })
}
