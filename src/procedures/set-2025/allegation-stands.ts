import { condition, is } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Match, Situation } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

/** One criterion is enough, whatever else it is taken as; unknown where nobody has said either. */
function isAllegation({ data }: Entry): Answer {
  const { criteria, classified } = data
  if (Array.isArray(criteria) && criteria.length > 0) return true
  return classified === undefined ? undefined : classified === 'allegation'
}

/** Chapter 7 applies. Unknown until somebody has classed it or named a criterion. */
export const anAllegation: Condition = condition('it may meet one of the four criteria', ['criteria', 'classified'],
  ({ entry }) => isAllegation(entry))

const notAnAllegation: Condition = condition('it turns out to be a lesser concern or a complaint', ['criteria', 'classified'],
  ({ entry }) => isAllegation(entry) === false)

/** A further word on the allegation takes it out of chapter 7. */
export const reclassified: Match = { on: 'allegation.received', when: ofTheSame('allegation.received', notAnAllegation) }

/** Chapter 7 no longer applies: somebody has said so, or the LADO finds that the threshold is not met. */
export const setAside: readonly [Match, ...Match[]] = [
  reclassified,
  { on: 'lado.decided', when: is('the threshold is not met', 'threshold', 'threshold not met') },
]

/** The allegation that an entry is about, as it was last told. */
export function allegationOf(situation: Situation): Entry | undefined {
  const origin = situation.origin('allegation.received')
  return situation.last('allegation.received', ({ id, about }) => origin === undefined || id === origin.id || about === origin.id)
}

/** Never unknown: what nobody has classed is taken as an allegation. */
export const stillAnAllegation: Condition = condition('it has not been taken out of these procedures',
  ['allegation.received/criteria', 'allegation.received/classified'], (situation) => {
    const told = allegationOf(situation)
    return told === undefined || isAllegation(told) !== false
  })
