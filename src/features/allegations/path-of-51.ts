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
  /** Requirements of the path that were left with a reason, each with the entry that says why. */
  readonly left: ReadonlyMap<LeftRequirement, StoredEntry>
  readonly next: AllegationStep
}

/** The requirements of paragraph 51 that ask for a step, by the end of their ids. */
export const leftRequirements = [
  '51/supervision-before-lado-referral', '51/manager-approves-lado-referral', '51/inform-individual-first',
  '51/court-aware-of-lado-referral', '51/follow-up-lado-outcome',
] as const

export type LeftRequirement = typeof leftRequirements[number]

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
    left: leftIn(story),
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

/** What a departure names, in full or without the policy's name. */
function leftIn(story: readonly StoredEntry[]): PathTaken['left'] {
  const departures = story.filter(({ type, data }) => type === 'policy-departure.decided' && data['decision'] !== 'requirement followed')
  return new Map(leftRequirements.flatMap((requirement) => {
    const departure = departures.find(({ data }) => typeof data['requirement'] === 'string'
      && data['requirement'].split(/[\s,;]+/).some((id) => id === requirement || id === `cafcass-2025/${requirement}`))
    return departure === undefined ? [] : [[requirement, departure] as const]
  }))
}

function nextOf(taken: Omit<PathTaken, 'next'>): AllegationStep {
  const { supervision, draft, decision, personTold, referral, courtTold, outcome, left } = taken
  const over = (entry: StoredEntry | undefined, requirement: LeftRequirement): boolean => entry !== undefined || left.has(requirement)
  if (referral !== undefined) {
    return over(courtTold, '51/court-aware-of-lado-referral') && over(outcome, '51/follow-up-lado-outcome') ? 'done' : 'court-and-outcome'
  }
  if (!over(supervision, '51/supervision-before-lado-referral')) return 'supervision'
  if (draft === undefined && supervision?.data['referralDecision'] === 'no referral') return 'done'
  if (!left.has('51/manager-approves-lado-referral')) {
    if (draft === undefined) return 'draft'
    if (decision === undefined) return 'approval'
    if (!isApproved(taken)) return 'draft'
  }
  return over(personTold, '51/inform-individual-first') ? 'referral' : 'person-told'
}
