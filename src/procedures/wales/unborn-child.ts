import { condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Due } from '../../engine/model.ts'
import { theBirth } from '../conditions/expected-birth.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { unborn } from '../conditions/unborn.ts'

const item = 'prebirthConference'

const stillOpen: Condition = condition('the child is not born yet, and nobody says whether a conference is held before the birth',
  [item], (situation) => situation.entry.data[item] === undefined && unborn.test(situation) === true)

const calledBeforeBirth: Condition = condition('a conference before the birth is called, and was not chosen already',
  ['decision', 'kind'], (situation) => situation.entry.data['decision'] === 'call a conference'
    && situation.entry.data['kind'] === 'pre-birth'
    && !situation.has('s47.concluded', ({ data }) => data[item] === 'needed'))

/** By the day of the birth, or by the day on which it is expected while it lies ahead. */
const byTheBirth: Due = { unit: 'days', amount: 0, direction: 'before', from: theBirth }

/** Paragraph 128: whether the conference on an unborn child is held before the birth. */
export const unbornChild: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'consider-conference-before-birth',
    carries: ['128/unborn-conference'],
    title: 'Consider whether to hold the conference before the birth',
    reading: 'Counted back from the day on which the birth is expected. It holds nothing back.',
    who: ['local-authority'],
    starts: [{ on: 's47.concluded', when: stillOpen }],
    due: byTheBirth,
    meets: [
      { on: 's47.concluded', when: ofTheSame('s47.concluded', filledIn('it says whether one is held', item)) },
      { on: 'conference.decided' },
      { on: 'icpc.held' },
    ],
    perChild: true,
  },
  {
    kind: 'duty',
    id: 'hold-conference-before-birth',
    carries: ['128/unborn-conference'],
    title: 'Hold the conference before the birth',
    reading: 'Where one is chosen. Counted back from the day on which the birth is expected. It holds nothing back.',
    who: ['local-authority'],
    starts: [
      { on: 's47.concluded', when: definitely(is('a conference before the birth is chosen', item, 'needed')) },
      { on: 'conference.decided', when: calledBeforeBirth },
    ],
    due: byTheBirth,
    meets: [{ on: 'icpc.held' }],
    ends: [
      { on: 's47.concluded', when: ofTheSame('s47.concluded', is('none is held before the birth', item, 'not needed')) },
      { on: 'conference.decided', when: is('no conference is called', 'decision', 'do not call a conference') },
    ],
    perChild: true,
  },
]
