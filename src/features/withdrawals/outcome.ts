import { Conflict, Forbidden } from '../../platform/http.ts'
import type { Fault } from '../../platform/http.ts'
import type { Outcome } from '../../record/outcome.ts'

/**
 * Faults to show on the form, at its one field where they belong to none; none where what was wanted stands in the record.
 * @throws Forbidden, Conflict
 */
export function faultsOf(outcome: Outcome, field: string): readonly Fault[] {
  switch (outcome.kind) {
    case 'recorded':
    case 'repeated':
    case 'unchanged':
      return []
    case 'invalid':
      return outcome.faults.map(({ message }) => ({ path: field, message }))
    case 'forbidden':
      throw new Forbidden(outcome.why)
    case 'conflict':
      throw new Conflict('The record changed while this page was open. Nothing of yours was saved.')
    case 'refused':
      throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
  }
}
