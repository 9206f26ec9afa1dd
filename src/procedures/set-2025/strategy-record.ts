import { filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { definitely } from '../conditions/points-to.ts'

/** Never unknown: where nobody says how it was held, it was a meeting. */
const byTelephone: Condition = definitely(is('it is held by telephone', 'format', 'telephone'))

/** What is written down of a strategy discussion, and who gets it (Part A 3.4.15 and 3.4.16). */
export const strategyRecord: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'note-agreed-actions',
    carries: ['A3.4.15/agencies-take-notes', 'A3.4.16/telephone-outcome-recorded'],
    title: 'Note the outcome and the actions agreed',
    reading: 'At the time of the discussion, by each agency for itself.',
    who: ['agency'],
    starts: [{ on: 'strategy-discussion.held' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'agency-actions.noted' }],
  },
  {
    kind: 'duty',
    id: 'circulate-strategy-record',
    carries: ['A3.4.15/record-circulated'],
    title: 'Send the record of the strategy discussion to everybody who was invited',
    who: ['local-authority'],
    starts: [{ on: 'strategy-discussion.held', when: not(byTelephone, 'it is not held by telephone') }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'strategy-record.circulated' }],
    notifies: ['agency'],
    helps: 'Those who were invited and did not come get it too.',
  },
  {
    kind: 'duty',
    id: 'circulate-telephone-record',
    carries: ['A3.4.16/telephone-record-circulated'],
    title: 'Authorise the record of the telephone discussion and send it to all who took part',
    who: ['team-manager', 'local-authority'],
    starts: [{ on: 'strategy-discussion.held', when: byTelephone }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'strategy-record.circulated', when: filledIn('a manager has authorised it', 'authorisedBy') }],
    notifies: ['agency'],
  },
]
