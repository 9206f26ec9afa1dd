import { all, any, condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Match } from '../../engine/model.ts'
import { eachChildHas, sharesAChild } from '../conditions/children.ts'
import { theBirth } from '../conditions/expected-birth.ts'
import { definitely } from '../conditions/points-to.ts'
import { unborn } from '../conditions/unborn.ts'

/** By its kind or, where it names another first conference or none, by the child. */
const beforeBirth: Condition = condition('it is a conference before a birth', ['kind', ...unborn.reads], (situation) => {
  const { kind } = situation.entry.data
  return kind === 'pre-birth' || ((kind === undefined || kind === 'initial') && unborn.test(situation) === true)
})

const called = is('a conference is called', 'decision', 'call a conference')
const calledOff = definitely(is('no conference is called', 'decision', 'do not call a conference'))

/** A decision to call one that no conference has followed yet has started these duties already. */
const notDecidedBefore: Condition = condition('no decision on it stands before', [], (situation) =>
  !situation.has('conference.decided', (one) => sharesAChild(one, situation.entry)
    && one.data['decision'] !== 'do not call a conference' && !situation.has('icpc.held', ({ at }) => at >= one.at)))

/** Decided once more in the same words: nothing starts twice. Never unknown. */
const notPrebirthDecidedBefore: Condition = condition('no decision on a pre-birth conference stands before', [], (situation) =>
  !eachChildHas(situation, 'conference.decided', (one) => one.data['kind'] === 'pre-birth'
    && one.data['decision'] === 'call a conference'
    && !['icpc.held', 'child.born', 'child.died'].some((type) => situation.has(type, ({ at }) => at >= one.at))
    && !situation.has('conference.decided', ({ at, data }) => at >= one.at && data['decision'] === 'do not call a conference')))

const weighed = filledIn('it says whether to hold one', 'prebirthConferenceWeighed')

const overtaken: readonly Match[] = [
  { on: 'conference.decided', when: all('no conference before the birth is called', calledOff, beforeBirth) },
  { on: 'child.born' },
  { on: 'child.died' },
]

const conference = {
  kind: 'duty',
  title: 'Hold the pre-birth conference',
  who: ['local-authority'],
  starts: [
    { on: 'conference.decided', when: all('a pre-birth conference is called', called, beforeBirth, notPrebirthDecidedBefore) },
    { on: 'icpc.requested', when: all('it is asked for before a birth', unborn, notDecidedBefore) },
  ],
  meets: [{ on: 'prebirth-conference.held' }],
  ends: overtaken,
  perChild: true,
} satisfies Partial<Duty>

/** Part A 4.1.1 and 4.1.10 to 4.1.14, 4.1.22 and 2.6.14: a conference before the birth. */
export const preBirthConference: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'weigh-prebirth-conference',
    carries: ['A4.1.1/consider-before-birth'],
    title: 'Weigh whether to hold a conference before the birth',
    reading: 'The text gives no time for weighing it. To be of use it comes before the birth.',
    who: ['team-manager'],
    starts: [{ on: 'concern.identified', when: unborn }],
    due: { unit: 'days', amount: 0, direction: 'before', from: theBirth },
    meets: [
      { on: 'concern.identified', when: weighed },
      { on: 'conference.decided', when: definitely(any('it says whether to call one', called, calledOff)) },
      { on: 'icpc.held' },
    ],
    ends: [{ on: 'child.born' }],
    perChild: true,
    helps: 'The decision, and the reasons with risks and strengths, go on the record either way.',
  },
  {
    kind: 'duty',
    id: 'hold-chosen-prebirth-conference',
    carries: ['A4.1.1/consider-before-birth'],
    title: 'Hold the conference that was chosen before the birth',
    who: ['team-manager'],
    starts: [{
      on: 'concern.identified',
      when: definitely(is('a pre-birth conference is chosen', 'prebirthConferenceWeighed', 'hold a pre-birth conference')),
    }],
    due: { unit: 'days', amount: 0, direction: 'before', from: theBirth },
    meets: [{ on: 'prebirth-conference.held' }],
    ends: [{ on: 'conference.decided', when: beforeBirth }, { on: 'child.born' }],
    perChild: true,
    helps: 'Once the manager has decided to call it, the ten weeks of 4.1.14 run instead.',
  },
  {
    ...conference,
    id: 'hold-prebirth-conference-soon',
    carries: ['A4.1.14/prebirth-asap'],
    reading: '‘As soon as practical’ has no figure, and runs beside the ten weeks.',
    due: { unit: 'as-soon-as-possible' },
  },
  {
    ...conference,
    id: 'hold-prebirth-conference',
    carries: ['A4.1.14/prebirth-10-weeks', 'A4.1.22/prebirth-30-weeks', 'A2.6.14/prebirth-conference-ten-weeks'],
    title: 'Hold the pre-birth conference ten weeks before the baby is due',
    reading: 'Thirty weeks of gestation (4.1.22) is the same day, counted from forty weeks before the birth is expected. '
      + 'A pre-birth conference counts as the initial conference: the earlier date binds.',
    due: { unit: 'weeks', amount: 10, direction: 'before', from: theBirth },
    helps: 'Where a premature birth is likely, hold it earlier.',
  },
]
