import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Situation } from '../../engine/model.ts'

const reads = ['allegation.received/accusedIs', 'allegation.received/employerOfCafcass', 'allegation.received/boardMember']

/**
 * It is of somebody whom Cafcass employs or contracts, the Board included (4.15). Unknown where nobody has said who it is:
 * a party and another professional are not, unless it is said that they work for Cafcass.
 */
export const ofStaff: Condition = condition('it is of a member of Cafcass staff', reads, ({ entry }) => staffIn(entry))

/** It is of a member of the Board. Never unknown: it is taken to be of somebody else until it is said. */
export const ofBoardMember: Condition = condition('it is of a member of the Board', reads,
  ({ entry }) => entry.data['boardMember'] === true)

/**
 * A referral that implicates staff (4.18): it points back to such an allegation, stands in the record of one, or asks for
 * the LADO with nothing said of whom it is about. A referral that says nothing of the kind does not.
 */
export const implicatesStaff: Condition = condition('the referral implicates Cafcass staff or contractors',
  [...reads, 'referral.made/asksForLado'], (situation) => {
    const allegation = allegationOf(situation)
    if (allegation !== undefined) return staffIn(allegation)
    const about = situation.record.record === 'allegation' || situation.entry.type === 'lado.referred'
      || situation.entry.data['asksForLado'] === true
    return about ? undefined : false
  })

function staffIn({ data }: Entry): Answer {
  if (data['boardMember'] === true || data['employerOfCafcass'] !== undefined) return true
  const who = data['accusedIs']
  if (who === 'colleague') return true
  return who === 'party' || who === 'other professional' ? false : undefined
}

function allegationOf(situation: Situation): Entry | undefined {
  return situation.origin('allegation.received')
    ?? (situation.record.record === 'allegation' ? situation.last('allegation.received') : undefined)
}
