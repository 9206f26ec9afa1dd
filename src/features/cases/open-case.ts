import { withCorrections } from '../../engine/correction.ts'
import { recordStore } from '../../platform/sql/record-store.ts'
import type { CaseState, ListedChild } from '../../platform/sql/schema/cases.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import { versionOf, withdrawalType } from '../../record/withdrawal.ts'
import { knownOf, restrictedCase } from '../access/index.ts'
import type { RecordRead } from '../../record/store.ts'
import { NoSuchCase } from './access.ts'
import { allocationOf, stateOf } from './allocation.ts'
import type { Allocation } from './allocation.ts'
import { childrenOf } from './case-summary.ts'
import { courtFacts } from './court-facts.ts'
import type { CourtFacts } from './court-facts.ts'
import type { CasesDeps } from './deps.ts'
import { hearingsOf } from './hearings.ts'
import type { CaseHearing } from './hearings.ts'
import type { Moment } from './known/moment.ts'
import { partiesOf } from './parties.ts'
import type { Party } from './parties.ts'

/** A case as its pages show it: the whole record, and what it says put together. */
export interface OpenCase {
  readonly head: Head
  /** Without what was withdrawn, and without saying that it was. */
  /** Each as its latest correction has it; the corrections stand among them. */
  readonly entries: readonly StoredEntry[]
  readonly version: number
  readonly facts: CourtFacts
  readonly children: readonly ListedChild[]
  /** The adults: applicants, then respondents, then others. */
  readonly parties: readonly Party[]
  readonly hearings: readonly CaseHearing[]
  readonly state: CaseState
  readonly allocation: Allocation | null
  /** Every entry as it was first written, those that withdrew others among them. */
  readonly written: readonly StoredEntry[]
  /** What the case is seen against; null for the case as it is now. Links within the case keep it. */
  readonly moment: Moment | null
  /** Of a case as it was known at a moment, the case as it is now: who may open it is told of now only. */
  readonly now?: OpenCase
  /** Where what was added since a moment is marked, the case as it was known then. */
  readonly before?: OpenCase | null
  /** Its duties by id, judged as of now. */
  readonly stood?: ReadonlyMap<string, OwedDuty>
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
  return caseOf(read)
}

/**
 * A case put together from its entries.
 * @param keepApart what the court has said, without what is not to be shown of it
 */
export function caseOf(
  { head, entries: written }: Pick<RecordRead, 'head' | 'entries'>, keepApart: (facts: CourtFacts) => CourtFacts = (facts) => facts,
): OpenCase {
  const entries = withCorrections(written.filter(({ type }) => type !== withdrawalType))
  const facts = keepApart(courtFacts(entries))
  const children = childrenOf(head, facts)
  return {
    head, entries, version: versionOf(written), facts, children,
    parties: partiesOf(facts, children),
    hearings: hearingsOf(entries),
    state: stateOf(entries),
    allocation: allocationOf(entries),
    written,
    moment: null,
  }
}
