import { randomUUIDv7 } from 'node:crypto'
import type { Ids } from '../record/ports.ts'

export type { Ids } from '../record/ports.ts'

/** UUIDs of version 7 (RFC 9562): they sort by when they were made, so that indexes grow at one end. */
export const uuidIds: Ids = { next: () => randomUUIDv7() }

/** `prefix1`, `prefix2`, …: the twin for tests. */
export function sequentialIds(prefix = 'id-'): Ids {
  let last = 0
  return { next: () => `${prefix}${++last}` }
}
