import { condition } from '../../engine/condition.ts'
import type { Condition, Entry, Situation } from '../../engine/model.ts'
import { writtenByCafcass } from './by-cafcass.ts'
import { immediateDanger } from './immediate-danger.ts'

const matters = [
  'allegation.received', 'lado-referral.drafted', 'lado.referred', 'lado.decided', 'allegation-meeting.held',
]

const asked = ['referral.made/asksForLado']

/**
 * What is told is the concern about somebody who works with children: the record is about nothing else, the entry
 * points back to it, or says so.
 */
export const tellsOfAllegation: Condition = condition('it tells of a concern about somebody who works with children',
  ['information.shared/kindOfInformation'], (situation) =>
    situation.record.record === 'allegation' || matters.some((type) => situation.origin(type) !== undefined)
      || situation.entry.data['kindOfInformation'] === 'concern about a person who works with children')

/** Cafcass refers to the LADO, by an entry of its own or within a referral to the authority. */
export const refersToLado: Condition = condition('it is a referral to the LADO', asked, ({ entry }) =>
  isLadoReferral(entry) && writtenByCafcass(entry) !== false)

/** The first of the two entries that may record the same referral by Cafcass. */
export const firstLadoReferral: Condition = condition('the LADO is referred to', asked, (situation) => {
  const other = situation.origin(situation.entry.type === 'lado.referred' ? 'referral.made' : 'lado.referred')
  return refersToLado.test(situation) === true && (other === undefined || !isLadoReferral(other))
})

/** Danger that the referral, the allegation or an emergency speaks of; telling the police is never refused anyway. */
export const dangerInAllegation: Condition = condition('a child is in immediate danger',
  ['lado.referred/immediateRisk', 'allegation.received/immediateRisk'],
  (situation) => situation.entry.data['immediateRisk'] === true
    || allegationOf(situation)?.data['immediateRisk'] === true
    || immediateDanger.test(situation))

/** Paragraph 49: the LADO has settled what may be told, and to whom. */
export const ladoSettledSharing: Condition = condition('the LADO has settled what may be told',
  ['allegation-meeting.held/sharingProtocol'],
  (situation) => situation.has('allegation-meeting.held', ({ data }) => data['sharingProtocol'] !== undefined))

function isLadoReferral({ type, data }: Entry): boolean {
  return type === 'lado.referred' || data['asksForLado'] === true
}

function allegationOf(situation: Situation): Entry | undefined {
  return situation.origin('allegation.received') ?? situation.last('allegation.received')
}
