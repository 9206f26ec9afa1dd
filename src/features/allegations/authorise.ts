import type { AuthoriseRequest, Verdict } from '../../record/pipeline-parts.ts'

/** The commands that write in the record of a concern and nowhere else. */
const ours: ReadonlySet<string> = new Set(['start-allegation', 'record-in-allegation', 'leave-in-allegation'])

/** Commands for records of any kind. */
const anywhere: ReadonlySet<string> = new Set(['withdraw-entry', 'place-hold', 'lift-hold'])

/**
 * Whether somebody may write in a record that may be a concern; null where it is none and others decide. A concern that
 * is closed to somebody is refused in the same words as one that is not there.
 * @param refused the words in which everything is refused
 */
export function authoriseAllegation(refused: Verdict & { readonly allowed: false }) {
  return async ({ command, head }: AuthoriseRequest, isOpen: () => Promise<boolean>): Promise<Verdict | null> => {
    if (head === null) return ours.has(command) && command !== 'start-allegation' ? refused : null
    if (head.record !== 'allegation') return ours.has(command) ? refused : null
    return (ours.has(command) || anywhere.has(command)) && await isOpen() ? { allowed: true } : refused
  }
}
