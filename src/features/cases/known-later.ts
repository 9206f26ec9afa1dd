import { dayOf } from '../../engine/london.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

/** Whether an entry was written down on a later day than that on which it happened. */
export function becameKnownLater({ at, recordedAt }: Pick<StoredEntry, 'at' | 'recordedAt'>): boolean {
  return dayOf(recordedAt) > dayOf(at)
}
