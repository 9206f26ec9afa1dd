import { all } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { londonTakesOver, notBetweenEasternRegionAndLondon } from './london.ts'
import { firstNotice } from './move-notice.ts'

/** Part A 6.3: records follow the child. */
export const crossBoundaryInformation: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'send-records-after-move',
    carries: ['A6.3.2/records-sent-5-days'],
    title: 'Send your counterparts where the child has moved a copy of every relevant record',
    reading: 'Counted from the first notice of the move. Five days as the text has it, weekends and holidays among them.',
    who: ['originating-authority'],
    starts: [{
      on: 'move.notified',
      when: all('it is the first notice of a move, not to or from London', firstNotice, notBetweenEasternRegionAndLondon),
    }],
    due: { unit: 'days', amount: 5 },
    meets: [{ on: 'records.sent' }],
    ends: londonTakesOver,
    notifies: ['receiving-authority'],
  },
  {
    kind: 'duty',
    id: 'ask-for-records-after-move',
    carries: ['A6.3.3/records-requested-immediately'],
    title: 'Ask your counterparts where the child lived for the relevant records',
    reading: 'Counted from the first notice of the move.',
    who: ['receiving-authority'],
    starts: [{ on: 'move.notified', when: firstNotice }],
    due: { unit: 'immediately' },
    meets: [{ on: 'records.requested' }],
    ends: [{ on: 'records.sent' }],
    notifies: ['originating-authority'],
  },
]
