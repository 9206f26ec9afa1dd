import { dayOf } from '../../engine/london.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

type Times = Pick<StoredEntry, 'at' | 'recordedAt'>

const day = 24 * 3_600_000

/** Whether an entry was written down on a later day than that on which it happened. */
export function becameKnownLater({ at, recordedAt }: Times): boolean {
  return dayOf(recordedAt) > dayOf(at)
}

/** How many days after it happened an entry was written down, where that was more than a day; null where it was not. */
export function daysLate({ at, recordedAt }: Times): number | null {
  return recordedAt - at > day ? dayOf(recordedAt) - dayOf(at) : null
}
