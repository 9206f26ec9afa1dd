import type { EpochMs } from '../engine/model.ts'
import type { RuleBook } from '../engine/rule-book.ts'
import { canonicalJson } from './canonical.ts'
import type { Fault } from './outcome.ts'
import { unkeepable } from './plain-json.ts'
import type { Draft, Head, StoredEntry } from './stored-entry.ts'

/** How far an entry may lie ahead of the clock: two machines never agree to the second. */
const ahead = 5 * 60_000
const earliest = Date.UTC(1990, 0, 1)
/** Bytes of canonical JSON. Documents are kept elsewhere. */
const largest = 4 * 1024 * 1024
const longestId = 200

export interface DraftContext {
  readonly ruleBook: RuleBook
  /** The head that the record will have. */
  readonly head: Head
  readonly entries: readonly StoredEntry[]
  readonly now: EpochMs
}

/** What is wrong with drafts whatever their type says of their data, each with its path under `entries`. */
export function draftFaults(drafts: readonly Draft[], context: DraftContext): readonly Fault[] {
  const ids = new Set(context.entries.map(({ id }) => id))
  return drafts.flatMap((draft, index) => {
    const path = `entries.${index}`
    const faults = [
      ...typeFaults(draft, path, context), ...timeFaults(draft, path, context), ...pointerFaults(draft, path, ids),
      ...childFaults(draft, path, context),
    ]
    if (draft.id !== undefined) ids.add(draft.id)
    return faults
  })
}

/** What in drafts, as their types have filled them in, cannot be kept. */
export function contentFaults(drafts: readonly Draft[]): readonly Fault[] {
  return drafts.flatMap((draft, index) => {
    const path = `entries.${index}`
    const unkept = unkeepable(draft, path)
    return unkept.length > 0 ? unkept : sizeFaults(draft, path)
  })
}

function typeFaults({ type }: Draft, path: string, { ruleBook }: DraftContext): readonly Fault[] {
  if (ruleBook.canonical(type) !== undefined) return []
  return [{ path: `${path}.type`, code: 'unknown-type', message: `There is no entry type '${type}'` }]
}

function timeFaults({ at }: Draft, path: string, { now }: DraftContext): readonly Fault[] {
  const fault = (code: string, message: string): readonly Fault[] => [{ path: `${path}.at`, code, message }]
  if (!Number.isSafeInteger(at)) return fault('not-an-instant', 'Enter when it happened')
  if (at > now + ahead) return fault('in-the-future', 'Enter a date and time that is not in the future')
  if (at < earliest) return fault('before-1990', 'Enter a date from 1990 on')
  return []
}

function pointerFaults({ id, about }: Draft, path: string, ids: ReadonlySet<string>): readonly Fault[] {
  const faults: Fault[] = []
  if (id !== undefined && (id === '' || id.length > longestId)) {
    faults.push({ path: `${path}.id`, code: 'bad-id', message: `An id has 1 to ${longestId} characters` })
  }
  if (id !== undefined && ids.has(id)) {
    faults.push({ path: `${path}.id`, code: 'duplicate-id', message: 'The record already has an entry with this id' })
  }
  if (about !== undefined && !ids.has(about)) {
    faults.push({ path: `${path}.about`, code: 'not-in-record', message: 'What this is about is not in this record' })
  }
  return faults
}

function childFaults({ children = [] }: Draft, path: string, { head }: DraftContext): readonly Fault[] {
  const known = new Set(head.children.map(({ id }) => id))
  return children.flatMap((child, index) => {
    const at = `${path}.children.${index}`
    if (!known.has(child)) return [{ path: at, code: 'not-in-record', message: 'This child is not in this record' }]
    if (children.indexOf(child) < index) return [{ path: at, code: 'named-twice', message: 'This child is named twice' }]
    return []
  })
}

function sizeFaults({ data }: Draft, path: string): readonly Fault[] {
  if (Buffer.byteLength(canonicalJson(data)) <= largest) return []
  return [{ path: `${path}.data`, code: 'too-large', message: 'This is more than 4 MB. Attach a long text as a document' }]
}
