import type { BelongingOf } from '../access/index.ts'

/** A worker's record is named by the worker's id. */
export const workerBelonging: BelongingOf = ({ id }) => ({ holder: id, named: [] })
