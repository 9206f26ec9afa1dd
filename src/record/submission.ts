import type { RuleBook } from '../engine/rule-book.ts'
import type { EpochMs } from '../engine/model.ts'
import { canonicalJson } from './canonical.ts'
import { chain } from './chain.ts'
import type { Actor, Deed } from './command.ts'
import { newSalt } from './confidence.ts'
import { contentFaults, draftFaults } from './draft-faults.ts'
import { headFaults } from './head-faults.ts'
import type { Fault } from './outcome.ts'
import type { Ids } from './ports.ts'
import type { Draft, Head, StoredEntry } from './stored-entry.ts'
import type { Standing } from './store.ts'

/** A departure recorded together with what it makes possible; it is dated with the first of those entries. */
export type DepartureDraft = Omit<Draft, 'at'>

/** Checks a draft's data against its entry type, and fills in what the type gives by default. */
export type Validate = (draft: Draft, head: Head) => { readonly draft: Draft } | { readonly faults: readonly Fault[] }

/** Entries ready to be written. */
export interface Submission {
  readonly head: Head
  readonly entries: readonly StoredEntry[]
}

export interface SubmissionContext {
  readonly ruleBook: RuleBook
  readonly validate: Validate
  readonly ids: Ids
  readonly now: EpochMs
  readonly actor: Actor
  readonly commandId: string
  readonly recordId: string
  readonly standing: Standing | null
  /** What the record holds. */
  readonly entries: readonly StoredEntry[]
}

/** Makes entries of what a command decided, or says what is wrong with it. */
export function drawUp(
  deed: Deed, departures: readonly DepartureDraft[], context: SubmissionContext,
): Submission | { readonly faults: readonly Fault[] } {
  const { ruleBook, standing, entries } = context
  const before = standing?.head ?? null
  const head = headOf(deed, before, context.recordId)
  const drafts = [...dated(departures, deed.entries), ...deed.entries]
  const faults = [
    ...headFaults(head, before, ruleBook),
    ...departureFaults(departures, ruleBook),
    ...draftFaults(drafts, { ruleBook, head, entries, now: context.now }),
  ]
  if (faults.length > 0) return { faults }
  const checked = drafts.map((draft) => context.validate({ ...draft, type: ruleBook.canonical(draft.type)! }, head))
  const valid = checked.flatMap((one) => 'draft' in one ? [one.draft] : [])
  const invalid = checked.flatMap((one, index) => 'faults' in one ? one.faults.map((fault) => under(fault, index)) : [])
  const wrong = invalid.length > 0 ? invalid : contentFaults(valid)
  if (wrong.length > 0) return { faults: wrong }
  const changed = before === null || canonicalJson(head) !== canonicalJson(before)
  return { head, entries: written(valid, changed ? head : undefined, context) }
}

function headOf({ opens, amends }: Deed, before: Head | null, id: string): Head {
  if (before === null) {
    if (opens === undefined) throw new Error(`Record ${id} does not exist and the command does not open it`)
    return { ...opens, id }
  }
  if (opens !== undefined) throw new Error(`Record ${id} exists already; a command amends its head`)
  return { ...before, ...amends }
}

/** The earliest moment of what they make possible: a departure clears what comes after it. */
function dated(departures: readonly DepartureDraft[], entries: readonly Draft[]): readonly Draft[] {
  const at = Math.min(...entries.map((entry) => entry.at))
  return departures.map((departure) => ({ ...departure, at }))
}

function departureFaults(departures: readonly DepartureDraft[], ruleBook: RuleBook): readonly Fault[] {
  return departures.flatMap(({ type }, index) => {
    const canonical = ruleBook.canonical(type)
    if (canonical !== undefined && ruleBook.rulesFor(canonical).departures.length > 0) return []
    return [{ path: `entries.${index}.type`, code: 'no-departure', message: 'This is not how a requirement is left' }]
  })
}

function under(fault: Fault, index: number): Fault {
  return { ...fault, path: `entries.${index}${fault.path === '' ? '' : `.${fault.path}`}` }
}

function written(drafts: readonly Draft[], head: Head | undefined, context: SubmissionContext): readonly StoredEntry[] {
  const { ids, now, actor, commandId, recordId, standing } = context
  // Never earlier than the entry before it, whatever the clock does: what was known at a moment is the start of the record.
  const recordedAt = Math.max(now, standing?.lastRecordedAt ?? now)
  const by = {
    role: actor.role,
    ...(actor.person === null ? {} : { person: actor.person }),
    ...(actor.organisation === null ? {} : { organisation: actor.organisation }),
  }
  return chain(drafts.map(({ id, type, at, about, children, data }, index) => ({
    recordId,
    id: id ?? ids.next(),
    type,
    at,
    recordedAt,
    by,
    about,
    children: children ?? [],
    data,
    head: index === 0 ? head : undefined,
    salt: newSalt(),
    commandId,
  })), standing?.last)
}
