import { evaluate } from '../../../engine/evaluate.ts'
import { NotFound } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { entryType } from '../../../procedures/vocabulary/entry-type.ts'
import type { EntryType } from '../../../procedures/vocabulary/index.ts'
import { longText } from '../../../procedures/vocabulary/items.ts'
import type { Head, StoredEntry } from '../../../record/stored-entry.ts'
import type { RecordEntryDeps } from '../deps.ts'
import { actorOf } from '../entry-task.ts'
import type { EntryTask, WholeDraft } from '../entry-task.ts'
import { formContext } from '../form/context.ts'
import { sayMoment, writeMoment } from '../form/controls/date.ts'
import { writeForm } from '../form/entry-form.ts'
import { noneOfThese } from '../form/envelope.ts'
import type { Typed } from '../form/typed.ts'
import { nameAbout } from '../record-task.ts'
import { Threads, aboutChoices } from '../threads.ts'
import { correctEntry, isCorrectable } from './correct-entry.ts'
import type { CorrectEntryInput } from './correct-entry.ts'

/** The item that asks for the reason, beside those of the entry's type. */
const reasonItem = 'correctionReason'

export interface CorrectTask extends EntryTask {
  /** The boxes as the entry stands now. */
  readonly asItStands: Typed
}

/**
 * The task of correcting an entry of a case.
 * @throws NotFound for an entry that is not there or cannot be corrected
 */
export async function correctTask(deps: RecordEntryDeps, person: SignedInPerson, recordId: string, entryId: string): Promise<CorrectTask> {
  const opened = await deps.casework.open(recordId)
  const { head, entries } = opened
  const target = entries.find(({ id }) => id === entryId)
  if (target === undefined || !isCorrectable(target, head.record)) throw new NotFound('There is no such entry to correct in this case.')
  const type = deps.vocabulary.entryType(target.type)!
  const threads = new Threads(entries)
  const others = entries.filter(({ id }) => !threads.isWithin(id, target.id))
  const owed = evaluate(deps.ruleBook, head, entries, { at: deps.clock.now() }).duties.filter(({ status }) => status === 'open' || status === 'overdue')
  const choices = aboutChoices({ ruleBook: deps.ruleBook, entries: others, owed }, type.about, target.about)
  const context = formContext(opened, deps.vocabulary)
  const form = { type: withReason(type, head), prefix: 'data', without: itemsOfDepartures(deps, type) }
  const address = paths.case.correct({ recordId, entryId })
  const input = ({ data, envelope: { at, about, children } }: WholeDraft, version: number): CorrectEntryInput => {
    const { [reasonItem]: reason, ...rest } = data
    return {
      record: recordId, version, entry: target.id, reason: typeof reason === 'string' ? reason : '',
      corrected: { at, ...about === undefined ? {} : { about }, children: type.perChild ? [...children] : [...target.children], data: rest },
    }
  }
  return {
    deps, person, opened, context, form,
    asItStands: {
      ...writeMoment('at', target.at), 'at.opened': [String(target.at)], about: [target.about ?? noneOfThese],
      ...type.perChild ? { children: target.children.length === 0 ? head.children.map(({ id }) => id) : target.children } : {},
      ...writeForm(form, target.data, context),
    },
    choices: { context, perChild: type.perChild, about: choices.map((choice) => nameAbout(choice, deps)) },
    filled: () => ({ data: notAsked(target, form), faults: [] }),
    address: {
      form: address, send: address, keep: paths.case.keepCorrection({ recordId, entryId }), back: paths.case.entry({ recordId, entryId }),
      done: paths.case.entry({ recordId, entryId }), formOf: (other) => paths.case.record({ recordId, entryType: other }),
    },
    words: {
      title: `Correct: ${type.title}`, checkTitle: `Check the correction: ${type.title}`, save: 'Record the correction', done: `Corrected: ${type.title}`,
    },
    template: 'features/record-entry/form-page.njk',
    extra: {
      meaning: `You correct what was written about ${sayMoment(target.at)}. What it said stays in the record beside the correction, with your reason.`,
    },
    permission: 'case.record',
    execute: (draft, version, options) => deps.pipeline.execute(correctEntry, input(draft, version), actorOf(person), options),
    preview: (draft, version, options) => deps.pipeline.preview(correctEntry, input(draft, version), actorOf(person), options),
  }
}

/** The entry's own type, with the reason asked first. */
function withReason({ about, derived, kindOf, ...type }: EntryType, { procedures }: Head): EntryType {
  const reason = longText('Why is it corrected?', 'why it is corrected', { requiredBy: procedures, why: 'how records are kept' })
  return entryType({
    ...type,
    ...about === undefined ? {} : { about }, ...derived === undefined ? {} : { derived }, ...kindOf === undefined ? {} : { kindOf },
    items: { [reasonItem]: reason, ...type.itemOf },
  })
}

/** Which requirement was left is not put right by a correction: it is another decision. */
function itemsOfDepartures({ ruleBook }: RecordEntryDeps, { slug }: EntryType): readonly string[] {
  return ruleBook.rulesFor(slug).departures.flatMap(({ departure }) => departure === undefined ? [] : [departure.item])
}

/** What no box asks for stays as it is. */
function notAsked({ data }: StoredEntry, { type, without }: { readonly type: EntryType, readonly without: readonly string[] }) {
  const kept = type.fields.filter(({ name, control }) => without.includes(name) || control === 'structure')
  return Object.fromEntries(kept.flatMap(({ name }) => data[name] === undefined ? [] : [[name, data[name]]]))
}
