import { all, condition } from '../../engine/condition.ts'
import { dayOf } from '../../engine/london.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'

/** What came before an earlier conference was done for that one. A further word on a conference is no conference of its own. */
export const forThisConference: Condition = condition('it was done for this conference', [], (situation) => {
  const { entry } = situation
  const latest = situation.last('conference.held')
  return !situation.has('conference.held', (held) => held.at > entry.at && held.id !== latest?.id && held.id !== latest?.about
    && sharesAChild(held, entry))
})

const heldNow: Condition = condition('it is the record of the conference itself', [], (situation) =>
  !situation.has('conference.held', ({ id, at }) => id === situation.entry.about && dayOf(at) === dayOf(situation.entry.at)))

interface Step extends Omit<Duty, 'kind' | 'starts' | 'due' | 'meets'> {
  /** What shows that it was done. */
  readonly shown: Duty['meets']
  readonly starts?: Duty['starts']
  /** Of which kind of conference it is asked; of every one, if left out. */
  readonly conference?: string
  /** The conferences at which its absence is worth a word; every one, if left out. */
  readonly missedWhen?: Condition
  /** What is missing, in one sentence. */
  readonly why: string
}

/**
 * A step that comes before a conference: owed from the day on which the conference is arranged, and said again when the
 * conference is recorded without it. No step holds a conference back, also where it is a must: the conference has a
 * limit of its own and is not put off.
 */
export function beforeConference(step: Step): readonly AnyDeclaration[] {
  const { shown, starts = [{ on: 'conference.planned' }], conference = 'conference.held', missedWhen, why, ...duty } = step
  return [
    { kind: 'duty', ...duty, starts, due: { unit: 'before-event', event: conference }, meets: shown },
    {
      kind: 'gate',
      id: `${duty.id}-missed`,
      carries: duty.carries,
      title: duty.title,
      on: [conference],
      when: missedWhen === undefined ? heldNow : all(missedWhen.label, missedWhen, heldNow),
      requires: shown.map(({ on, when }) => ({
        on, when: when === undefined ? forThisConference : all(`${when.label}, for this conference`, when, forThisConference),
      })),
      effect: 'warn',
      why: `${why} The conference goes ahead.`,
    },
  ]
}
