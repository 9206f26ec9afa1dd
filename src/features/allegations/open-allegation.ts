import { recordStore } from '../../platform/sql/record-store.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import { versionOf, withdrawalType } from '../../record/withdrawal.ts'
import type { OpenedCase } from '../record-entry/index.ts'
import { NoSuchAllegation } from './access.ts'
import { namedChildren } from './children.ts'
import type { NamedChild } from './children.ts'
import type { AllegationsDeps } from './deps.ts'
import { pathTaken } from './path-of-51.ts'
import type { PathTaken } from './path-of-51.ts'

/** A concern as its pages show it. */
export interface OpenAllegation extends OpenedCase {
  readonly head: Head
  readonly entries: readonly StoredEntry[]
  readonly children: readonly NamedChild[]
  readonly path: PathTaken
}

/**
 * Opens a concern.
 * @throws NoSuchAllegation where there is none or it is not open to whoever asks, without a difference
 */
export async function openAllegation({ db }: Pick<AllegationsDeps, 'db'>, recordId: string): Promise<OpenAllegation> {
  const read = await recordStore.read(db, recordId)
  if (read === null || read.head.record !== 'allegation') throw new NoSuchAllegation()
  const { head } = read
  const entries = read.entries.filter(({ type }) => type !== withdrawalType)
  return {
    head, entries, version: versionOf(read.entries), parties: [],
    children: await namedChildren(db, head),
    path: pathTaken(entries),
  }
}
