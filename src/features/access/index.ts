export { accessProjection } from './access-projection.ts'
export type { Belonging, BelongingOf } from './access-projection.ts'
export { accessStanding } from './standing.ts'
