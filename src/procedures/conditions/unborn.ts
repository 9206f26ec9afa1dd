import { condition } from '../../engine/condition.ts'
import { readMoment } from '../../engine/deadline.ts'
import type { Condition, Entry, RecordHead, Situation } from '../../engine/model.ts'
import { covers } from './children.ts'

/**
 * The child that the entry is about is not born yet: the entry says so, or what it points back to, or a day on which the
 * birth is expected is on record. Never unknown: a child of whom nobody says so is born.
 */
export const unborn: Condition = condition('the child is not born yet',
  ['concern.identified/childIs', 'referral.received/expectedDateOfDelivery', 'child.expected-birth/expectedDateOfDelivery'],
  (situation) => {
    const { entry } = situation
    if (situation.has('child.born', (birth) => covers(birth, entry))) return false
    return saysSo(entry) || ['concern.identified', 'referral.received'].some((type) => saysSo(situation.origin(type)))
      || situation.has('child.expected-birth', (expected) => covers(expected, entry))
      || bornLater(situation)
  })

function saysSo(entry: Entry | undefined): boolean {
  return entry?.data['childIs'] === 'unborn child' || entry?.data['expectedDateOfDelivery'] !== undefined
}

/** A date of birth that lies ahead is that of the expected birth. Every child named has to have one. */
function bornLater({ entry, record }: Situation): boolean {
  const named = childrenOf(entry, record)
  return named.length > 0 && named.every(({ born }) => (readMoment(born)?.at ?? -Infinity) > entry.at)
}

function childrenOf({ children }: Entry, record: RecordHead): RecordHead['children'] {
  return children === undefined || children.length === 0
    ? record.children
    : record.children.filter(({ id }) => children.includes(id))
}
