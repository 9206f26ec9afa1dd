import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { enquirySince } from './enquiry-under-way.ts'
import { londonTakesOver, notBetweenEasternRegionAndLondon } from './london.ts'
import { workUnderWay } from './unfinished-work.ts'

/** Never unknown: a move asks for no strategy discussion where nobody speaks of an enquiry. */
const enquiryRuns: Condition = condition('a section 47 enquiry is under way', ['strategy-discussion.held/section47'],
  (situation) => enquirySince(situation) !== undefined)

/** Part A 6.8.1 and 6.10: a family moves while an enquiry is under way. */
export const moveDuringS47: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'hold-strategy-discussion-after-move',
    carries: ['A6.10.1/strategy-72h'],
    title: 'Hold a strategy discussion, with the receiving authority',
    reading: '‘Convened’ is read as held. The text does not say from when: counted from the move.',
    who: ['originating-authority'],
    starts: [{
      on: 'child.moved-area',
      when: all('the child moves in the course of an enquiry, not to or from London', enquiryRuns, notBetweenEasternRegionAndLondon),
    }],
    due: { unit: 'hours', amount: 72 },
    meets: [{ on: 'strategy-discussion.held' }],
    ends: londonTakesOver,
    notifies: ['receiving-authority'],
    helps: 'You keep the case until the enquiry is finished, unless something else is agreed.',
  },
  {
    kind: 'prohibition',
    id: 'finish-before-responsibility-passes',
    carries: ['A6.8.1/conclude-before-transfer', 'A6.8.1/conclude-work-first'],
    title: 'Finish what is under way before responsibility passes',
    reading: 'Normally; you can go on.',
    on: ['case-transfer.agreed'],
    when: workUnderWay,
    effect: 'warn',
    why: 'An assessment or enquiry about the child is not finished. Normally it is, before another authority takes the case.',
  },
]
