import { all, condition, not } from '../../engine/condition.ts'
import { readMoment } from '../../engine/deadline.ts'
import type { AnyDeclaration, Condition, Duty, Situation, Span } from '../../engine/model.ts'
import { covers, sharesAChild } from '../conditions/children.ts'
import { hasRun } from '../conditions/silence.ts'

const order: Span = { amount: 8, unit: 'days' }
const withExtension: Span = { amount: 15, unit: 'days' }

/** It says that it ends after the longest time that there is; an entry that names no end says nothing of the kind. */
function longerThan(span: Span, situation: Situation): boolean {
  const granted = situation.entry.type === 'epo.granted' ? situation.entry
    : situation.origin('epo.granted') ?? situation.last('epo.granted')
  const ends = readMoment(situation.entry.data['endsOn'])
  return granted !== undefined && ends !== null && hasRun(granted.at, span, ends.at)
}

const tooLong: Condition = condition('it is to last more than eight days', ['endsOn'], (situation) => longerThan(order, situation))

const extendedTooLong: Condition = condition('it is to last more than seven days beyond the first eight', ['endsOn'], (situation) =>
  longerThan(withExtension, situation))

const extendedAlready: Condition = condition('the order was extended before', [], (situation) => {
  const granted = situation.origin('epo.granted') ?? situation.last('epo.granted')
  return granted !== undefined && situation.has('epo.extended', (one) =>
    one.at >= granted.at && sharesAChild(one, situation.entry))
})

const firstExtension = not(extendedAlready, 'the order is extended for the first time')

/** The order that is extended is known for sure, also where an order for another child came after it. */
const noEndNamed: Condition = condition('the order does not say when it would have ended', ['epo.granted/endsOn'], (situation) => {
  const granted = situation.origin('epo.granted') ?? situation.last('epo.granted')
  return granted !== undefined && covers(granted, situation.entry) && granted.data['endsOn'] === undefined
})

const endExtendedOrder = {
  kind: 'duty',
  carries: ['A/epo-extension'],
  title: 'End the extended emergency protection order',
  who: ['court'],
  meets: [{ on: 'epo.ended' }],
  perChild: true,
} satisfies Partial<Duty>

/** Appendix A: how long the emergency powers last. */
export const emergencyOrders: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'order-ends',
    carries: ['A/epo-duration'],
    title: 'End the emergency protection order, unless it is extended',
    reading: 'Eight days after the day of the order, to the end of that day. The order may name an earlier end.',
    who: ['court'],
    starts: [{ on: 'epo.granted' }],
    due: order,
    meets: [{ on: 'epo.ended' }],
    ends: [{ on: 'epo.extended' }],
    perChild: true,
    helps: 'Decide before then whether an extension is asked for.',
  },
  {
    kind: 'prohibition',
    id: 'order-lasts-eight-days',
    carries: ['A/epo-duration'],
    title: 'An emergency protection order lasts eight days at most',
    on: ['epo.granted'],
    when: tooLong,
    effect: 'warn',
    why: 'This end lies more than eight days after the order. Check the order; with an extension it is at most seven more.',
  },
  {
    ...endExtendedOrder,
    id: 'extended-order-ends',
    reading: 'Seven days after the order would have ended. While no order for the child is on record that says when, no date is shown.',
    starts: [{ on: 'epo.extended', when: all('the order is extended', firstExtension, not(noEndNamed)) }],
    due: {
      unit: 'days', amount: 7,
      from: { kind: 'event', event: 'epo.first-period-ended', forecasts: [{ on: 'epo.granted', item: 'endsOn' }] },
    },
  },
  {
    ...endExtendedOrder,
    id: 'extended-order-ends-at-longest',
    reading: 'The order does not say when it would have ended: it is taken at its longest, eight days and seven more.',
    starts: [{
      on: 'epo.extended',
      when: all('the order is extended and does not say when it would have ended', firstExtension, noEndNamed),
    }],
    due: { unit: 'days', amount: 7, from: { kind: 'origin', of: 'epo.granted', shift: { ...order, direction: 'after' } } },
  },
  {
    kind: 'prohibition',
    id: 'extension-lasts-seven-days',
    carries: ['A/epo-extension'],
    title: 'An extension lasts seven days at most',
    on: ['epo.extended'],
    when: extendedTooLong,
    effect: 'warn',
    why: 'This end lies more than seven days after the first eight. Check the order.',
  },
  {
    kind: 'prohibition',
    id: 'one-extension',
    carries: ['A/epo-extension'],
    title: 'An order is extended once',
    reading: 'The text speaks of one possible extension.',
    on: ['epo.extended'],
    when: extendedAlready,
    effect: 'warn',
    why: 'This order was extended before. Check the order.',
  },
  {
    kind: 'duty',
    id: 'end-police-protection',
    carries: ['A/police-72-hours'],
    title: 'End police protection',
    reading: 'Seventy-two hours by the clock, to the minute, from when it began.',
    who: ['police'],
    starts: [{ on: 'police-protection.started' }],
    due: { unit: 'hours', amount: 72 },
    meets: [{ on: 'police-protection.ended' }],
    helps: 'No child is kept longer. What keeps the child safe afterwards has to be settled before.',
  },
]
