import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Situation } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

/** Unknown where nobody says that the person left, or what was found. */
function referralInQuestion(situation: Situation): Answer {
  if (situation.has('dbs.referred')) return false
  const { outcome, barring } = situation.entry.data
  if (barring === 'report to DBS') return true
  if (barring !== undefined || (outcome !== undefined && outcome !== 'substantiated')) return false
  const left = situation.has('staff-member.removed') || situation.has('staff-member.resigned')
  return outcome !== undefined && left ? true : undefined
}

const reads = ['outcome', 'barring']

const substantiatedAndGone: Condition =
  condition('it is substantiated and the person leaves or is no longer used', reads, referralInQuestion)

const noReferral: Condition = condition('no referral to the DBS is called for', reads, (situation) => referralInQuestion(situation) === false)

/** Part A 7.8: the referral to the Disclosure and Barring Service. */
export const dbsReferral: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'see-that-dbs-is-told',
    carries: ['A7.8.1/lado-ensures-timely-referral'],
    title: 'See that the employer refers the person to the Disclosure and Barring Service in good time',
    reading: 'In a timely manner; no figure is given. Owed once an allegation is substantiated and the person leaves or is '
      + 'no longer used; shown until somebody says that no referral is called for.',
    who: ['lado'],
    starts: [{ on: 'allegation.concluded', when: substantiatedAndGone }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'dbs.referred' }],
    ends: [{ on: 'allegation.concluded', when: ofTheSame('allegation.concluded', noReferral) }],
    notifies: ['employer', 'dbs'],
    helps: 'The employer makes it. A teacher in England is referred to the Teaching Regulation Agency too.',
  },
]
