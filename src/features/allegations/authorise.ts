import type { Tx } from '../../platform/sql/database.ts'
import type { AuthoriseRequest, Verdict } from '../../record/pipeline-parts.ts'
import type { Staff } from '../cases/index.ts'
import { maySeeAllegation } from './access.ts'

/** The only commands that write in the record of a concern. */
const ours: ReadonlySet<string> = new Set(['start-allegation', 'record-in-allegation', 'leave-in-allegation'])

/**
 * Whether somebody may write in a record that may be a concern; null where it is none and others decide. A concern that
 * is closed to somebody is refused in the same words as one that is not there.
 * @param refused the words in which everything is refused
 */
export function authoriseAllegation(staff: Staff, refused: Verdict & { readonly allowed: false }) {
  return async (tx: Tx, { actor, command, recordId, head }: AuthoriseRequest): Promise<Verdict | null> => {
    if (head === null) return ours.has(command) && command !== 'start-allegation' ? refused : null
    if (head.record !== 'allegation') return ours.has(command) ? refused : null
    const worker = actor.person === null ? undefined : staff.find(actor.person)
    if (worker === undefined || !ours.has(command)) return refused
    const viewer = { id: worker.id, name: worker.name, role: actor.role, office: actor.office ?? '' }
    return await maySeeAllegation(tx, viewer, recordId) ? { allowed: true } : refused
  }
}
