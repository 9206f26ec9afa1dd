import { expect, test } from 'vitest'
import { findFaults } from '../../engine/compile.ts'
import { law } from '../../../test/support/law.ts'
import { vocabulary } from '../vocabulary/index.ts'
import { wales } from './index.ts'

const { requirements, declarations, source } = wales
const runs = new Set(['duty', 'gate', 'prohibition', 'table'])
const carriersOf = (id: string) => declarations.filter(({ carries }) => carries.some((one) => `${source.id}/${one}` === id))

test('the guidance’s 271 requirements are all there, each once', () => {
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(271)
  expect(requirements).toHaveLength(271)
})

test('each of the 31 that have a time is carried by something that runs', () => {
  const timed = requirements.filter(({ clock }) => clock !== undefined)
  expect(timed).toHaveLength(31)
  expect(timed.filter(({ id }) => !carriersOf(id).some(({ kind }) => runs.has(kind)))).toEqual([])
})

test('what has a figure runs as a duty of that length', () => {
  const lengths = requirements.filter(({ numbered }) => numbered).map(({ id }) => [id.slice(source.id.length + 1), [...new Set(carriersOf(id)
    .flatMap((one) => (one.kind === 'duty' && 'amount' in one.due ? [`${one.due.amount} ${one.due.unit}`] : [])))].join()])
  expect(Object.fromEntries(lengths)).toEqual({
    '40/assessment-42-days': '42 working-days', '60/confirm-in-writing': '24 hours', '61/chase-acknowledgement': '7 working-days',
    '67/decide-in-one-day': '1 working-days', '72/feedback-7-days': '7 working-days', '104/record-circulated': '1 working-days',
    '125/conference-15-days': '15 working-days', '137/first-meeting-10-days': '10 working-days', '139/first-review-3-months': '3 months',
    '141/transfer-conference-15-days': '15 working-days', '141/end-at-18': '18 years', 'A/epo-duration': '8 days',
    'A/epo-extension': '7 days', 'A/police-72-hours': '72 hours',
  })
})

test('nothing is carried by words alone', () => {
  expect(declarations.filter(({ kind }) => !runs.has(kind))).toEqual([])
})

test('nothing is refused: no paragraph asks for it, and the text knows no departure that could lift it', () => {
  expect(declarations.filter((one) => 'effect' in one && one.effect === 'refuse')).toEqual([])
})

test('the rule book has no fault', () => {
  expect(findFaults([wales], vocabulary.entryTypes, new Set(vocabulary.roles.map(({ slug }) => slug)))).toEqual([])
})

test('it is in force from the day on which the Act came into force', () => {
  const guidance = law(wales)
  expect(guidance.given([['referral.received', '2016-04-05T23:59']]).at('2016-05-01T09:00').owed).toEqual([])
  expect(guidance.given([['referral.received', '2016-04-06T00:00']]).at('2016-05-01T09:00').duty('decide-next-steps').dueOn).toBe('2016-04-07')
})
