import type { StoredEntry } from '../../record/stored-entry.ts'
import type { AllegationStep } from '../../platform/sql/schema/allegations.ts'

/** How far a concern has come on the path of paragraph 51: the entry that each step rests on, if it was taken. */
export interface PathTaken {
  readonly supervision: StoredEntry | undefined
  /** The latest draft. */
  readonly draft: StoredEntry | undefined
  /** The manager's word on that draft, if it was given; it may be that the draft was returned. */
  readonly decision: StoredEntry | undefined
  readonly personTold: StoredEntry | undefined
  readonly referral: StoredEntry | undefined
  readonly courtTold: StoredEntry | undefined
  readonly outcome: StoredEntry | undefined
  readonly next: AllegationStep
}

/** Reads the path out of the entries of a concern. */
export function pathTaken(entries: readonly StoredEntry[]): PathTaken {
  const story = entries.toSorted((one, other) => one.at - other.at || one.seq - other.seq)
  const last = (...types: readonly string[]): StoredEntry | undefined => story.findLast(({ type }) => types.includes(type))
  const draft = last('lado-referral.drafted')
  const decision = draft === undefined ? undefined : story.findLast((entry) => entry.type === 'lado-referral.approved' && concerns(entry, draft))
  const taken = {
    supervision: last('supervision.held'),
    draft,
    decision,
    personTold: last('accused.informed'),
    referral: story.findLast(namesTheLado),
    courtTold: last('court.informed'),
    outcome: last('lado.decided', 'referral.outcome-received'),
  }
  return { ...taken, next: nextOf(taken) }
}

/** The manager approved this draft. */
export function isApproved({ decision }: Pick<PathTaken, 'decision'>): boolean {
  return decision !== undefined && decision.data['decision'] !== 'returned'
}

/** A referral to the LADO, by an entry of its own or within one to the authority. */
function namesTheLado({ type, data }: StoredEntry): boolean {
  return type === 'lado.referred' || (type === 'referral.made' && data['asksForLado'] === true)
}

/** A decision that points at no draft is about the latest one before it. */
function concerns({ about, at }: StoredEntry, draft: StoredEntry): boolean {
  return about === draft.id || (about === undefined && at >= draft.at)
}

function nextOf(taken: Omit<PathTaken, 'next'>): AllegationStep {
  const { supervision, draft, decision, personTold, referral, courtTold, outcome } = taken
  if (referral !== undefined) return courtTold !== undefined && outcome !== undefined ? 'done' : 'court-and-outcome'
  if (supervision === undefined) return 'supervision'
  if (draft === undefined) return supervision.data['referralDecision'] === 'no referral' ? 'done' : 'draft'
  if (decision === undefined) return 'approval'
  if (!isApproved(taken)) return 'draft'
  return personTold === undefined ? 'person-told' : 'referral'
}
