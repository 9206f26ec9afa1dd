import type { EpochMs } from '../../engine/model.ts'
import type { Fault, SignedInPerson } from '../../platform/http.ts'
import type { Permission } from '../../platform/permissions.ts'
import type { Data } from '../../procedures/vocabulary/index.ts'
import type { Actor } from '../../record/command.ts'
import type { Outcome, Preview } from '../../record/outcome.ts'
import type { ExecuteOptions } from '../../record/pipeline.ts'
import type { OpenedCase } from './casework.ts'
import type { RecordEntryDeps } from './deps.ts'
import type { FormContext } from './form/context.ts'
import { readForm, tidied } from './form/entry-form.ts'
import type { EntryForm } from './form/entry-form.ts'
import { readEnvelope } from './form/envelope.ts'
import type { Envelope, EnvelopeChoices } from './form/envelope.ts'
import { outside, textIn } from './form/typed.ts'
import type { Typed } from './form/typed.ts'

/** What somebody is recording: a form, and what becomes of what is typed in it. */
export interface EntryTask {
  readonly deps: RecordEntryDeps
  readonly person: SignedInPerson
  readonly opened: OpenedCase
  readonly context: FormContext
  readonly form: EntryForm
  readonly choices: EnvelopeChoices
  /** Items that the form leaves out because they are known or have boxes of their own. */
  filled(typed: Typed): { readonly data: Data, readonly faults: readonly Fault[] }
  readonly address: TaskAddress
  readonly words: TaskWords
  /** More boxes before the form's own, such as the requirements that are left. */
  readonly template: string
  readonly extra: Readonly<Record<string, unknown>>
  /** What the pages extend; those of a case where it is left out. */
  readonly layout?: string
  readonly permission: Permission
  /** It opens a record of its own, so that only whoever writes it sees its drafts. */
  readonly opensRecord?: boolean
  execute(draft: WholeDraft, version: number, options: ExecuteOptions): Promise<Outcome>
  preview(draft: WholeDraft, version: number, options: ExecuteOptions): Promise<Preview>
}

export interface TaskAddress {
  /** Where the form is, and where it is sent to be checked and saved. */
  readonly form: string
  readonly send: string
  /** Where it is sent to be kept as a draft, or to be deleted. */
  readonly keep: string
  /** Where to go without recording anything. */
  readonly back: string
  /** Where to go once it is recorded. */
  readonly done: string
  /** The form of an entry of another type in the same record. */
  formOf(entryType: string): string
}

export interface TaskWords {
  readonly title: string
  readonly checkTitle: string
  readonly save: string
  /** What is said once it is recorded. */
  readonly done: string
}

/** A form as it was sent. */
export interface Draft {
  readonly typed: Typed
  /** Made when the form was first shown, so that sending it twice writes once. */
  readonly commandId: string
  /** How many entries the case had when the person last looked. */
  readonly version: number
  readonly data: Data
  readonly envelope: Envelope | null
  readonly faults: readonly Fault[]
}

/** A form that can be carried out. */
export interface WholeDraft extends Draft {
  readonly envelope: Envelope
}

/** Reads what was sent. Nothing in it is trusted: the hidden fields are read as the typed ones are. */
export function readDraft(task: EntryTask, sent: Typed, now: EpochMs): Draft {
  const { form, context, choices, opened } = task
  const typed = tidied(form, outside(outside(sent, 'do'), '_csrf'))
  const filled = task.filled(typed)
  const { data, faults } = readForm(form, typed, context, filled.data)
  const { envelope, faults: envelopeFaults } = readEnvelope(choices, typed, now)
  const version = Number(textIn(typed, 'version'))
  return {
    typed, data, envelope,
    commandId: textIn(typed, 'command') || task.deps.ids.next(),
    version: textIn(typed, 'version') !== '' && Number.isInteger(version) && version >= 0 && version <= opened.version ? version : opened.version,
    faults: [...filled.faults, ...envelopeFaults, ...faults],
  }
}

export function isWhole(draft: Draft): draft is WholeDraft {
  return draft.envelope !== null && draft.faults.length === 0
}

export function actorOf({ id, role, organisation, office }: SignedInPerson): Actor {
  return { person: id, role, organisation, office }
}

/** The pipeline's faults, at the fields of the form: it names the last entry of a submission by its place. */
export function atFields(form: EntryForm, faults: readonly { readonly path: string, readonly message: string }[]): readonly Fault[] {
  return faults.map(({ path, message }) => {
    const inside = path.replace(/^(?:entries\.\d+|entry)\.?/, '')
    return { path: inside.startsWith('data.') ? `${form.prefix}${inside.slice('data'.length)}` : inside || 'at', message }
  })
}
