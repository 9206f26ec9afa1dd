import { evaluate } from '../../engine/evaluate.ts'
import type { EpochMs } from '../../engine/model.ts'
import { NotFound } from '../../platform/http.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import type { EntryType } from '../../procedures/vocabulary/index.ts'
import type { OpenedCase } from './casework.ts'
import type { RecordEntryDeps } from './deps.ts'
import { actorOf } from './entry-task.ts'
import type { EntryTask, WholeDraft } from './entry-task.ts'
import { formContext } from './form/context.ts'
import type { Named } from './form/context.ts'
import type { Preset } from './form/envelope.ts'
import { sayMoment } from './form/controls/date.ts'
import { belongsIn, recordEntry } from './record-entry.ts'
import type { RecordEntryInput } from './record-entry.ts'
import { aboutChoices, aboutFor } from './threads.ts'
import type { AboutChoice } from './threads.ts'

/** What brought the person to the form: the entry or the duty that a link named. */
export interface Brought {
  readonly about: string
  readonly duty: string
}

/**
 * The task of recording an entry of the type in a case.
 * @throws NotFound for a type that is not recorded there
 */
export async function recordTask(
  deps: RecordEntryDeps, person: SignedInPerson, recordId: string, entryType: string, brought: Brought,
): Promise<EntryTask & { readonly preset: Preset }> {
  const opened = await deps.casework.open(recordId)
  const type = recordable(deps, opened, entryType)
  const { duties } = evaluate(deps.ruleBook, opened.head, opened.entries, { at: deps.clock.now() })
  const about = presetFor(deps, opened, type, brought, duties)
  const owed = duties.filter(({ status }) => status === 'open' || status === 'overdue')
  const choices = aboutChoices({ ruleBook: deps.ruleBook, entries: opened.entries, owed }, type.about, about)
  const context = formContext(opened, deps.vocabulary)
  const address = { recordId, entryType: type.slug }
  const command = deps.commands?.record ?? recordEntry
  const input = (draft: WholeDraft, version: number): RecordEntryInput => ({
    record: recordId, version, entry: { type: type.slug, ...draft.envelope, children: [...draft.envelope.children], data: draft.data },
  })
  return {
    deps, person, opened, context,
    preset: { about, children: childrenOf(opened, about) },
    form: { type, prefix: 'data' },
    choices: { context, perChild: type.perChild, about: choices.map((choice) => nameAbout(choice, deps)) },
    filled: () => ({ data: {}, faults: [] }),
    address: {
      form: paths.case.record(address), send: paths.case.preview(address), keep: paths.case.keep(address),
      back: paths.case.chooseEntry({ recordId }),
      done: paths.case.view({ recordId }), formOf: (other) => paths.case.record({ recordId, entryType: other }),
    },
    words: { title: type.command, checkTitle: `Check: ${type.title}`, save: 'Record it', done: `Recorded: ${type.title}` },
    template: 'features/record-entry/form-page.njk',
    extra: { meetsDuty: owed.find(({ id }) => id === brought.duty) ?? null },
    permission: 'case.record',
    execute: (draft, version, options) => deps.pipeline.execute(command, input(draft, version), actorOf(person), options),
    preview: (draft, version, options) => deps.pipeline.preview(command, input(draft, version), actorOf(person), options),
  }
}

function recordable({ vocabulary }: RecordEntryDeps, { head }: OpenedCase, slug: string): EntryType {
  const type = vocabulary.entryType(slug)
  if (type === undefined || type.derived !== undefined || !belongsIn(type, head.record)) {
    throw new NotFound(`Nothing called '${slug}' is recorded here.`)
  }
  return type
}

/** What the entry is about: for a duty, what bears on it; else what the link says, if it stands in the case. */
function presetFor(
  { ruleBook }: RecordEntryDeps, { entries }: OpenedCase, type: EntryType, { about, duty }: Brought,
  duties: readonly { readonly id: string, readonly startedBy: string }[],
): string | undefined {
  const owed = duties.find(({ id }) => id === duty)
  if (owed !== undefined) return aboutFor(ruleBook, entries, type.about, owed.startedBy)
  return entries.some(({ id }) => id === about) ? about : undefined
}

/** The same children as what it is about: nothing is said of a child by mere habit. */
function childrenOf({ entries }: OpenedCase, about: string | undefined): readonly string[] | undefined {
  const children = entries.find(({ id }) => id === about)?.children ?? []
  return children.length === 0 ? undefined : children
}

/** An entry that another may be about, as a form names it. */
export function nameAbout({ entry, owed }: AboutChoice, { vocabulary }: RecordEntryDeps): Named {
  const title = vocabulary.entryType(entry.type)?.title ?? entry.type
  const titles = [...new Set(owed.map((duty) => duty.title))]
  const more = titles.length > 2 ? `, and ${titles.length - 2} more` : ''
  return {
    id: entry.id,
    name: `${title}, ${sayMoment(entry.at)}`,
    note: titles.length === 0 ? undefined : `Still owed: ${titles.slice(0, 2).join('; ')}${more}`,
  }
}

/** When the form is first shown. */
export function openedAt(now: EpochMs, commandId: string, version: number, duty: string): Readonly<Record<string, readonly string[]>> {
  return { 'at.opened': [String(now)], command: [commandId], version: [String(version)], ...duty === '' ? {} : { duty: [duty] } }
}
