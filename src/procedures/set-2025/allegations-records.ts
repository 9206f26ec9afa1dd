import { all, condition, earlier, not } from '../../engine/condition.ts'
import { readMoment } from '../../engine/deadline.ts'
import { dayOf } from '../../engine/london.ts'
import type { AnyDeclaration, Condition, Span } from '../../engine/model.ts'
import { hasRun } from '../conditions/silence.ts'
import { allegationOf } from './allegation-stands.ts'

const tenYears: Span = { amount: 10, unit: 'years' }

/** Never unknown: what is destroyed is taken as the record unless it is rough notes. */
const theRecord: Condition = condition('the record of an allegation is destroyed', ['what', 'allegation.concluded/outcome'],
  (situation) => {
    const { what } = situation.entry.data
    return what !== 'rough notes'
      && (what === 'personnel record' || situation.record.record === 'allegation' || allegationOf(situation) !== undefined)
      && !['false', 'malicious'].includes(String(situation.last('allegation.concluded')?.data['outcome']))
  })

const keptLongEnough = earlier('it has been kept long enough', 'retention-period.ended')

const withinTenYears: Condition = condition('ten years from the allegation are not over', [], (situation) => {
  const allegation = allegationOf(situation)
  return allegation !== undefined && !hasRun(allegation.at, tenYears, situation.entry.at)
})

/** The day until which it is kept is its last; unknown where nobody has noted one. */
const beforeRetirementAge: Condition = condition('the day until which it is kept has not passed', ['allegation.concluded/retentionUntil'],
  (situation) => {
    const until = readMoment(situation.last('allegation.concluded', ({ data }) => data['retentionUntil'] !== undefined)?.data['retentionUntil'])
    return until === null ? undefined : dayOf(situation.entry.at) <= dayOf(until.at)
  })

const retirementAgeUnknown: Condition = condition('nobody has noted when the person reaches normal retirement age',
  beforeRetirementAge.reads, (situation) => beforeRetirementAge.test(situation) === undefined)

const tooEarly: Condition = condition('it is too early', [...withinTenYears.reads, ...beforeRetirementAge.reads],
  (situation) => withinTenYears.test(situation) === true || beforeRetirementAge.test(situation) === true)

const keep = {
  kind: 'prohibition',
  carries: ['A7.6.1/retention'],
  on: ['record.disposed'],
  unless: keptLongEnough,
  effect: 'warn',
} as const

/** Part A 7.6.1: how long the record is kept, at the least. Nothing is due at the end. */
export const allegationsRecords: readonly AnyDeclaration[] = [
  {
    ...keep,
    id: 'record-is-kept-long-enough',
    title: 'Keep the record to normal retirement age and for ten years at least',
    reading: 'Whichever is later. A minimum: nothing has to be destroyed then. What is found false or malicious leaves the '
      + 'personnel record unless the person agrees to keep it.',
    when: all('it is destroyed too early', theRecord, tooEarly),
    why: 'It has to be kept until the person reaches normal retirement age or for ten years from the allegation, whichever is later.',
  },
  {
    ...keep,
    id: 'retirement-age-is-known-first',
    title: 'Find out when the person reaches normal retirement age before the record goes',
    when: all('nobody knows whether it is too early', theRecord, retirementAgeUnknown, not(withinTenYears)),
    why: 'Nothing on record says when the person reaches normal retirement age, to which it has to be kept even after ten '
      + 'years. Note that first.',
  },
]
