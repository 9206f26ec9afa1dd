export { withdrawalsFeature } from './feature.ts'
export { withdrawEntry } from './withdraw/withdraw-entry.ts'
export type { WithdrawEntryInput } from './withdraw/withdraw-entry.ts'
export { withdrawalProjection } from './withdrawal-projection.ts'
