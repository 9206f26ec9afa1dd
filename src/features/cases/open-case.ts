import { recordStore } from '../../platform/sql/record-store.ts'
import type { CaseState, ListedChild } from '../../platform/sql/schema/cases.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import { versionOf, withdrawalType } from '../../record/withdrawal.ts'
import { knownOf, restrictedCase } from '../access/index.ts'
import { NoSuchCase } from './access.ts'
import { allocationOf, stateOf } from './allocation.ts'
import type { Allocation } from './allocation.ts'
import { childrenOf } from './case-summary.ts'
import { courtFacts } from './court-facts.ts'
import type { CourtFacts } from './court-facts.ts'
import type { CasesDeps } from './deps.ts'
import { hearingsOf } from './hearings.ts'
import type { CaseHearing } from './hearings.ts'
import { partiesOf } from './parties.ts'
import type { Party } from './parties.ts'

/** A case as its pages show it: the whole record, and what it says put together. */
export interface OpenCase {
  readonly head: Head
  /** Without what was withdrawn, and without saying that it was. */
  readonly entries: readonly StoredEntry[]
  readonly version: number
  readonly facts: CourtFacts
  readonly children: readonly ListedChild[]
  /** The adults: applicants, then respondents, then others. */
  readonly parties: readonly Party[]
  readonly hearings: readonly CaseHearing[]
  readonly state: CaseState
  readonly allocation: Allocation | null
}

/**
 * Opens a case.
 * @throws NoSuchCase where there is none or it is not open to whoever asks; Restricted where it is closed to them and no secret
 */
export async function openCase({ db }: Pick<CasesDeps, 'db'>, recordId: string): Promise<OpenCase> {
  const read = await recordStore.read(db, recordId)
  if (read === null || read.head.record !== 'case') {
    const known = await knownOf(db, recordId)
    throw known === null ? new NoSuchCase() : restrictedCase(recordId, known)
  }
  const { head } = read
  const entries = read.entries.filter(({ type }) => type !== withdrawalType)
  const facts = courtFacts(entries)
  const children = childrenOf(head, facts)
  return {
    head, entries, version: versionOf(read.entries), facts, children,
    parties: partiesOf(facts, children),
    hearings: hearingsOf(entries),
    state: stateOf(entries),
    allocation: allocationOf(entries),
  }
}
