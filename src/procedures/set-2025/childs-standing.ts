import { condition } from '../../engine/condition.ts'
import { readMoment, shift } from '../../engine/deadline.ts'
import type { Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'

/** All children of the entry are sixteen or older. Unknown where a date of birth is not on record. */
export const sixteenOrOlder: Condition = condition('the child is sixteen or older', [], ({ entry: { at, children = [] }, record }) => {
  const named = record.children.filter(({ id }) => children.length === 0 || children.includes(id))
  const births = named.map(({ born }) => readMoment(born)?.at)
  if (births.length === 0 || births.some((birth) => birth === undefined)) return undefined
  return births.every((birth) => shift(birth!, { amount: 16, unit: 'years' }, 'after') <= at)
})

/** The entry by which the child came into care; none for a child who has gone home since, or of whom nothing says so. */
export function becameLookedAfter(situation: Situation): Entry | undefined {
  const { entry } = situation
  return situation.origin('child.became-looked-after')
    ?? situation.last('child.became-looked-after', (one) => sharesAChild(one, entry)
      && !situation.has('child.returned-home', (back) => back.at >= one.at && sharesAChild(back, entry)))
}

/** Under which order or agreement a child is looked after; undefined where the record does not say. */
export function legalStatus(situation: Situation): unknown {
  return becameLookedAfter(situation)?.data['legalStatus']
}

/** An interim order is a care order too. */
export function isUnderCareOrder(situation: Situation): Answer {
  const status = legalStatus(situation)
  return typeof status === 'string' ? status === 'care order' || status === 'interim care order' : undefined
}
