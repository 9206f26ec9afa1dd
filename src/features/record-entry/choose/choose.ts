import { evaluate } from '../../../engine/evaluate.ts'
import type { OwedDuty } from '../../../engine/evaluation.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { families } from '../../../procedures/vocabulary/index.ts'
import type { OpenedCase } from '../casework.ts'
import type { RecordEntryDeps } from '../deps.ts'
import { belongsIn } from '../record-entry.ts'
import { findTypes, meetingChoices, says, typesOf } from './choices.ts'
import type { MeetingChoice } from './choices.ts'

/** What of everything that can be recorded is looked for. */
export interface Sought {
  readonly words: string
  readonly all: boolean
}

/** What can be recorded in a case: first what would meet something owed now, then everything by family. */
export async function chooseModel(deps: RecordEntryDeps, person: SignedInPerson, recordId: string, { words, all }: Sought) {
  const { casework, clock, ruleBook, vocabulary } = deps
  const now = clock.now()
  const opened = await casework.open(recordId)
  const types = vocabulary.recordable.filter((type) => belongsIn(type, opened.head.record))
  const cards = casework.cards(owedNow(deps, opened, now), opened, person, now)
  // Words look everywhere; without them only what the record's procedures speak of is shown, unless all is asked for.
  const shown = all || words !== '' ? types : typesOf(ruleBook, opened.head.procedures, types)
  const found = findTypes(families, shown, words)
  return {
    title: 'Record something',
    back: paths.case.view({ recordId }),
    frame: casework.frame(opened, person, now),
    action: paths.case.chooseEntry({ recordId }),
    words,
    others: types.length - shown.length,
    all,
    meeting: meetingChoices(ruleBook, types, opened.entries, inCardOrder(owedNow(deps, opened, now), cards))
      .filter((choice) => says(choice.type, familyOf(choice), words))
      .map(({ type, about, duties }) => ({
        text: type.command,
        href: formOf(recordId, type.slug, about, duties[0]!.id),
        duties: duties.flatMap(({ id }) => cards.find((card) => card.id === id) ?? []),
      })),
    groups: found.map(({ family, types: inside }) => ({
      title: family.title, slug: family.slug,
      types: inside.map(({ slug, command, meaning }) => ({ text: command, meaning, href: formOf(recordId, slug, undefined, '') })),
    })),
    // A concern about somebody who works with children has a record of its own, beside the case.
    worksWithChildren: person.permissions.has('allegation.record') && opened.head.record === 'case'
      ? `${paths.allegations.start({})}?${new URLSearchParams({ case: recordId }).toString()}`
      : null,
    found: found.reduce((sum, group) => sum + group.types.length, 0),
  }
}

/** Owed already: what will be owed only if nobody answers is not there yet. */
function owedNow({ ruleBook }: RecordEntryDeps, { head, entries }: OpenedCase, now: number): readonly OwedDuty[] {
  return evaluate(ruleBook, head, entries, { at: now }).duties.filter(({ status, declaration }) =>
    status === 'overdue' || (status === 'open' && declaration.onlyIfSilent !== true))
}

/** Ours first, each group with the most urgent first. */
function inCardOrder(duties: readonly OwedDuty[], cards: readonly { readonly id: string, readonly [param: string]: unknown }[]): readonly OwedDuty[] {
  const ordered = cards.toSorted((one, other) => Number(other['ours'] === true) - Number(one['ours'] === true))
  return ordered.flatMap(({ id }) => duties.find((duty) => duty.id === id) ?? [])
}

function familyOf({ type }: MeetingChoice) {
  return families.find(({ slug }) => slug === type.family) ?? { slug: type.family, title: '' }
}

function formOf(recordId: string, entryType: string, about: string | undefined, duty: string): string {
  const query = new URLSearchParams({ ...about === undefined ? {} : { about }, ...duty === '' ? {} : { duty } }).toString()
  return `${paths.case.record({ recordId, entryType })}${query === '' ? '' : `?${query}`}`
}
