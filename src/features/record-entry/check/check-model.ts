import type { OwedDuty } from '../../../engine/evaluation.ts'
import type { Fault } from '../../../platform/http.ts'
import type { Preview } from '../../../record/outcome.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import type { Kept } from '../../drafts/index.ts'
import { changesNothing, outlookOf } from '../outlook.ts'
import type { Outlook } from '../outlook.ts'
import { offerDeparture } from '../depart/nevertheless.ts'
import { draftingAfter } from '../drafts/drafting.ts'
import type { EntryTask, WholeDraft } from '../entry-task.ts'
import { sayMoment } from '../form/controls/date.ts'
import { sayAnswers } from '../form/entry-form.ts'
import { nameOf } from '../form/context.ts'
import { outside, pairs } from '../form/typed.ts'
import { showObjection } from '../objections.ts'
import { sinceVersion } from '../since.ts'
import { tableAnswers } from '../table-answers.ts'

export type Foreseen = Extract<Preview, { readonly kind: 'preview' }>

interface Shown {
  readonly task: EntryTask
  readonly draft: WholeDraft
  readonly foreseen: Foreseen
  /** Faults of the departure that is offered. */
  readonly faults: readonly Fault[]
  readonly notice: string | null
  readonly kept: Kept | null
  readonly now: number
}

/** Everything that the check page shows: what stands against it, what it will do, what was written. */
export function checkModel({ task, draft, foreseen, faults, notice, kept, now }: Shown) {
  const { deps, opened, person, form, context } = task
  const { refused, warned } = foreseen.consequences
  const around = {
    ruleBook: deps.ruleBook, vocabulary: deps.vocabulary, formOf: task.address.formOf, entries: opened.entries, about: draft.envelope.about,
  }
  const outlook = outlookOf(deps.ruleBook, foreseen.head, opened.entries, foreseen.entries, now)
  const entry = foreseen.entries.at(-1)!
  const departing = refused.length === 0 ? null : offerDeparture(task, refused, draft.typed, faults)
  return {
    title: task.words.checkTitle,
    back: undefined,
    layout: task.layout,
    frame: deps.casework.frame(opened, person, now),
    faults,
    words: task.words,
    address: task.address,
    notice,
    since: sinceVersion(task, draft.version),
    drafting: draftingAfter(task, kept),
    draftSeen: task.opensRecord === true ? 'Only you can see it' : null,
    refused: refused.map((objection) => showObjection(objection, around)),
    warned: warned.map((objection) => showObjection(objection, around)),
    departing,
    outlook: cardsOf(outlook, task, now),
    nothing: changesNothing(outlook),
    tables: tableAnswers(deps.ruleBook, foreseen.head, opened.entries, entry),
    answers: sayAnswers(form.type, draft.data, context).filter(({ item }) => !form.without?.includes(item))
      .map((answer) => ({ ...answer, id: `${form.prefix}.${answer.item}` })),
    envelope: sayEnvelope(task, draft),
    // The boxes for leaving it stand on the page themselves.
    hidden: pairs({
      saved: ['0'], ...departing === null ? draft.typed : outside(draft.typed, 'departure'), version: [String(opened.version)], command: [draft.commandId],
    }),
  }
}

/** A duty that is only about to start has no page yet. */
function cardsOf(outlook: Outlook, { deps: { casework }, opened, person }: EntryTask, now: number) {
  const cards = (duties: readonly OwedDuty[], isNew: boolean) => casework.cards(duties, opened, person, now)
    .map((card) => ({ ...card, actions: [], headingLevel: 4, ...isNew ? { href: undefined } : {} }))
  return {
    starts: cards(outlook.starts, true), later: cards(outlook.later, true), meets: cards(outlook.meets, false),
    partly: cards(outlook.partly, false), ends: cards(outlook.ends, false), departs: cards(outlook.departs, false),
    moves: cards(outlook.moves, false),
  }
}

function sayEnvelope({ choices, opened, deps }: EntryTask, { envelope: { at, children, about } }: WholeDraft) {
  const aboutEntry = opened.entries.find(({ id }) => id === about)
  return [
    ...choices.about.length === 0 ? [] : [{
      id: 'about', label: 'What is this about?',
      lines: [aboutEntry === undefined ? 'Nothing recorded before' : `${titleOf(aboutEntry, deps.vocabulary)}, ${sayMoment(aboutEntry.at)}`],
    }],
    { id: 'at', label: 'When did it happen?', lines: [sayMoment(at)] },
    ...children.length === 0 ? [] : [{
      id: choices.context.children.length > 1 ? 'children' : null, label: 'Which children does it concern?',
      lines: children.map((id) => nameOf(choices.context.children, id)),
    }],
  ]
}

export function titleOf({ type }: Pick<StoredEntry, 'type'>, { entryType }: EntryTask['deps']['vocabulary']): string {
  return entryType(type)?.title ?? type
}
