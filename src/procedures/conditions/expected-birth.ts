import type { Anchor } from '../../engine/model.ts'

/**
 * The birth and, while it lies ahead, the day on which the baby is expected as it was last told. Nothing is counted
 * while nobody has given a day.
 */
export const theBirth: Anchor = {
  kind: 'event',
  event: 'child.born',
  forecasts: [
    { on: 'child.expected-birth', item: 'expectedDateOfDelivery' },
    { on: 'referral.received', item: 'expectedDateOfDelivery' },
    { on: 'prebirth-conference.held', item: 'expectedDateOfDelivery' },
  ],
}
