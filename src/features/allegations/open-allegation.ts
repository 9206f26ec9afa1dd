import type { SignedInPerson } from '../../platform/http.ts'
import { recordStore } from '../../platform/sql/record-store.ts'
import { transactOn } from '../../platform/sql/transact.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import type { OpenedCase } from '../record-entry/index.ts'
import { NoSuchAllegation, maySeeAllegation } from './access.ts'
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
 * Opens a concern for somebody.
 * @throws NoSuchAllegation where there is none or it is not open to them, without a difference
 */
export async function openAllegation({ db }: Pick<AllegationsDeps, 'db'>, person: SignedInPerson, recordId: string): Promise<OpenAllegation> {
  const read = await transactOn(db)(async (tx) => await maySeeAllegation(tx, person, recordId) ? recordStore.read(tx, recordId) : null)
  if (read === null) throw new NoSuchAllegation()
  const { head, entries } = read
  return {
    head, entries, version: entries.length, parties: [],
    children: await namedChildren(db, person, head),
    path: pathTaken(entries),
  }
}
