import { all, condition } from '../../engine/condition.ts'
import { dayOf } from '../../engine/london.ts'
import type { AnyDeclaration, Condition, Duty, Entry, Match, Situation, Start } from '../../engine/model.ts'
import { eachChildHas, sharesAChild } from '../conditions/children.ts'

/** What came before an earlier conference was done for that one. A further word on a conference is no conference of its own. */
export const forThisConference: Condition = condition('it was done for this conference', [], (situation) => {
  const { entry } = situation
  const latest = situation.last('conference.held')
  return !situation.has('conference.held', (held) => held.at > entry.at && held.id !== latest?.id && held.id !== latest?.about
    && sharesAChild(held, entry))
})

const heldNow: Condition = condition('it is the record of the conference itself', [], (situation) =>
  !situation.has('conference.held', ({ id, at }) => id === situation.entry.about && dayOf(at) === dayOf(situation.entry.at)))

/** What is written in an earlier entry, read as a condition reads it. */
function reading(entry: Entry, situation: Situation): Situation {
  return {
    record: situation.record, entry,
    has: (type, where) => situation.has(type, where), last: (type, where) => situation.last(type, where), origin: () => undefined,
  }
}

/** A booking of another kind is of another conference, for which the step may have been taken. */
function bookedForAnother(situation: Situation): boolean {
  const { kind } = situation.entry.data
  const before = situation.last('conference.planned', (booked) => sharesAChild(booked, situation.entry))?.data['kind']
  return kind !== undefined && before !== undefined && kind !== before
}

/** A conference that is put off, or arranged after the step was taken, asks for nothing twice. Never unknown. */
function notDone(shown: readonly Match[]): Condition {
  const label = 'it has not been done for this conference already'
  return condition(label, [], (situation) => bookedForAnother(situation)
    || !shown.some(({ on, when }) => eachChildHas(situation, on, (one) => (when === undefined || when.test(reading(one, situation)) === true)
      && !situation.has('conference.held', (held) => held.at > one.at && sharesAChild(held, one)))))
}

function startingUndone(start: Start, done: readonly Match[]): Start {
  const undone = notDone(done)
  return { ...start, when: start.when === undefined ? undone : all(start.when.label, start.when, undone) }
}

interface Step extends Omit<Duty, 'kind' | 'starts' | 'due' | 'meets'> {
  /** What shows that it was done. */
  readonly shown: Duty['meets']
  readonly starts?: Duty['starts']
  /** What shows that it had been done before it was asked for, if not the same; none, where each asking is of its own. */
  readonly already?: readonly Match[]
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
  const {
    shown, already = shown, starts = [{ on: 'conference.planned' }], conference = 'conference.held', missedWhen, why, ...duty
  } = step
  const [first, ...others] = starts
  return [
    {
      kind: 'duty',
      ...duty,
      starts: [startingUndone(first, already), ...others.map((start) => startingUndone(start, already))],
      due: { unit: 'before-event', event: conference },
      meets: shown,
    },
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
