import { evaluate } from '../../engine/evaluate.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs, LocalDate } from '../../engine/model.ts'
import type { CompiledPack } from '../../engine/rule-book.ts'
import { dayOf, toLocalDate } from '../../engine/london.ts'
import { recordStore } from '../../platform/sql/record-store.ts'
import { transactOn } from '../../platform/sql/transact.ts'
import type { RecordRead } from '../../record/store.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { askedIn, attestedTo } from './attest/attest-policy.ts'
import type { PoliciesDeps } from './deps.ts'
import { implementedIn } from './implement-policy.ts'
import { organisationRecord } from './organisation-record.ts'
import { policyFacts } from './policy-facts.ts'

type Deps = Pick<PoliciesDeps, 'db' | 'ruleBook'>

/** How a policy stands in an organisation. */
export interface PolicyStanding {
  /** The entry that put it in force; undefined while nobody has recorded that. */
  readonly implemented: StoredEntry | undefined
  readonly reviewed: StoredEntry | undefined
  /** The last day on which the next review is in time, by the latest word on it. */
  readonly reviewBy: LocalDate | null
  /** The day has passed and no review since is recorded. */
  readonly reviewOverdue: boolean
  readonly duty: OwedDuty | undefined
}

/** Reads the organisation's record. Until a review is recorded the policy's own date for it stands, and passes. */
export async function policyStanding({ db, ruleBook }: Deps, pack: CompiledPack, organisation: string, now: EpochMs): Promise<PolicyStanding> {
  const read = await readRecord(db, organisationRecord(organisation))
  const entries = read?.entries ?? []
  const { version, reviewBy: saidByPolicy } = policyFacts(pack)
  const implemented = implementedIn(entries, pack.source.id, version)
  const reviewed = entries.filter(({ type, about }) => type === 'policy.reviewed' && about === implemented?.id).at(-1)
  const reviewBy = dateIn(reviewed) ?? (reviewed === undefined ? dateIn(implemented) ?? saidByPolicy : null)
  const duties = read === null ? [] : evaluate(ruleBook, read.head, entries, { at: now }).duties
  return {
    implemented, reviewed, reviewBy,
    reviewOverdue: reviewBy !== null && toLocalDate(dayOf(now)) > reviewBy,
    duty: duties.findLast(({ startedBy, declaration }) =>
      startedBy === implemented?.id && declaration.meets.some(({ on }) => on === 'policy.reviewed')),
  }
}

/** How a worker stands to a policy that has to be attested. */
export interface WorkerStanding {
  readonly asked: StoredEntry | undefined
  readonly attested: StoredEntry | undefined
  readonly duty: OwedDuty | undefined
}

/** Reads the worker's own record. */
export async function workerStanding({ db, ruleBook }: Deps, pack: CompiledPack, worker: string, now: EpochMs): Promise<WorkerStanding> {
  const read = await readRecord(db, worker)
  if (read === null || read.head.record !== 'worker') return { asked: undefined, attested: undefined, duty: undefined }
  const asked = askedIn(ruleBook, read.entries, pack.source.id)
  if (asked === undefined) return { asked, attested: undefined, duty: undefined }
  const { duties } = evaluate(ruleBook, read.head, read.entries, { at: now })
  return {
    asked,
    attested: attestedTo(read.entries, asked),
    duty: duties.find(({ startedBy, declaration }) => startedBy === asked.id && declaration.meets.some(({ on }) => on === 'policy.attested')),
  }
}

async function readRecord(db: PoliciesDeps['db'], id: string): Promise<RecordRead | null> {
  return transactOn(db)((tx) => recordStore.read(tx, id))
}

function dateIn(entry: StoredEntry | undefined): LocalDate | null {
  const date = entry?.data['nextReview']
  return typeof date === 'string' ? date : null
}
