import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { eachChildHas } from '../conditions/children.ts'

/** `receiving-authority.informed` is by its name a notice to the receiving authority and the professionals involved. */
export function tells({ type, data }: Entry, addressee: string): Answer {
  if (type === 'receiving-authority.informed') return addressee !== 'lead social worker'
  const told = data['addressee']
  return Array.isArray(told) && told.length > 0 ? told.includes(addressee) : undefined
}

/** Unknown where the notice does not say to whom it went. */
export const toReceivingAuthority: Condition = condition('the receiving authority is told', ['addressee'],
  ({ entry }) => tells(entry, 'receiving authority'))

/** What this notice and those since the duty began have told, taken together. Never unknown. */
export const authorityAndOthersTold: Condition = condition('the receiving authority and the others are told', ['addressee'],
  (situation) => {
    const { entry, start } = situation
    return ['receiving authority', 'other agency or professional'].every((addressee) => tells(entry, addressee) === true
      || situation.has('move.notified', (notice) => notice.at >= (start?.at ?? 0) && tells(notice, addressee) === true))
  })

/**
 * An earlier notice was of another move: a conference has taken the child over since, the child has moved once more since,
 * or it went to another receiving authority.
 */
function ofAnotherMove(notice: Entry, situation: Situation): boolean {
  const { entry } = situation
  const moved = situation.last('child.moved-area')
  return situation.has('transfer-conference.held', ({ at }) => at >= notice.at)
    || (moved !== undefined && notice.at < moved.at && situation.has('child.moved-area', ({ at }) => at <= notice.at))
    || [notice, entry].every((one) => tells(one, 'receiving authority') === true && typeof one.data['told'] === 'string')
    && notice.data['told'] !== entry.data['told']
}

/** Never unknown. @param counts which of the earlier notices would have started the same */
function isFirst(situation: Situation, counts: (notice: Entry) => boolean): boolean {
  return !eachChildHas(situation, 'move.notified', (notice) => counts(notice) && !ofAnotherMove(notice, situation))
}

/** The earliest notice of a move, whoever got it. */
export const firstNotice: Condition = condition('it is the first notice of this move', ['addressee', 'told'],
  (situation) => isFirst(situation, () => true))

/** The earliest notice of a move that reached the receiving authority or may have done. */
export const firstToReceivingAuthority: Condition = condition('it is the first notice of this move to the receiving authority',
  ['addressee', 'told'], (situation) => isFirst(situation, (notice) => tells(notice, 'receiving authority') !== false))

/**
 * As `firstToReceivingAuthority`, of a move for good: what was told of a move for a time, or before somebody said that it
 * was one, is no such notice.
 * @param counts which of the earlier notices told of a child to whom it applied
 */
export function firstOfPermanentMove(counts: (notice: Entry, situation: Situation) => boolean): Condition {
  return condition('it is the first notice of a permanent move to the receiving authority', ['addressee', 'told', 'permanent'],
    (situation) => {
      const since = situation.last('move.notified', ({ data }) => data['permanent'] === false)?.at ?? -Infinity
      return isFirst(situation, (notice) => tells(notice, 'receiving authority') !== false && notice.data['permanent'] !== false
        && notice.at >= since && counts(notice, situation))
    })
}
