import type { RuleBook } from '../engine/rule-book.ts'
import type { Fault } from './outcome.ts'
import { unkeepable } from './plain-json.ts'
import type { Head } from './stored-entry.ts'

const longestTitle = 1000

/**
 * What is wrong with a head that a record is about to have, each with its path under `head`.
 * @param before the head that it had, if it had one
 */
export function headFaults(head: Head, before: Head | null, ruleBook: RuleBook): readonly Fault[] {
  const unkept = unkeepable(head, 'head')
  if (unkept.length > 0) return unkept
  return [...nameFaults(head), ...procedureFaults(head, ruleBook), ...childrenFaults(head, before)]
}

function nameFaults({ id, record, title }: Head): readonly Fault[] {
  const faults: Fault[] = []
  if (id === '' || id.length > 200) faults.push({ path: 'head.id', code: 'bad-id', message: 'An id has 1 to 200 characters' })
  if (record === '') faults.push({ path: 'head.record', code: 'required', message: 'Say what the record is about' })
  if (title.trim() === '') faults.push({ path: 'head.title', code: 'required', message: 'Enter a name for the record' })
  if (title.length > longestTitle) {
    faults.push({ path: 'head.title', code: 'too-long', message: `Enter a name of at most ${longestTitle} characters` })
  }
  return faults
}

function procedureFaults({ procedures }: Head, ruleBook: RuleBook): readonly Fault[] {
  const known = new Set(ruleBook.packs.map(({ source }) => source.id))
  return procedures.flatMap((id, index) => known.has(id)
    ? []
    : [{ path: `head.procedures.${index}`, code: 'unknown-procedure', message: `There is no procedure '${id}'` }])
}

function childrenFaults({ children }: Head, before: Head | null): readonly Fault[] {
  const ids = children.map(({ id }) => id)
  const twice = ids.flatMap((id, index) => ids.indexOf(id) < index
    ? [{ path: `head.children.${index}`, code: 'named-twice', message: 'This child is named twice' }]
    : [])
  const gone = (before?.children ?? []).some(({ id }) => !ids.includes(id))
  if (!gone) return twice
  return [...twice, { path: 'head.children', code: 'child-removed', message: 'A child is never taken out of a record' }]
}
