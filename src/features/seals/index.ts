export { sealsFeature } from './seals.ts'
export { sealProjection } from './seal-projection.ts'
export { sealRecord } from './seal-record.ts'
export type { SealsDeps } from './deps.ts'
