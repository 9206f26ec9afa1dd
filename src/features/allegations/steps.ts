import { consequences } from '../../engine/consequences.ts'
import { evaluate } from '../../engine/evaluate.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import type { AllegationStep } from '../../platform/sql/schema/allegations.ts'
import { approves, circleOf } from './circle.ts'
import type { AllegationsDeps } from './deps.ts'
import { allegationCards } from './duty-cards.ts'
import type { AllegationCard } from './duty-cards.ts'
import type { OpenAllegation } from './open-allegation.ts'
import { isApproved } from './path-of-51.ts'
import type { LeftRequirement, PathTaken } from './path-of-51.ts'
import { usuallyAbout } from './record-in-allegation.ts'

/** One step of the path of paragraphs 49 to 51 as the page shows it. */
export interface ShownStep {
  readonly title: string
  readonly cite: string
  /** `passed`: the referral was made without it, and nothing asks for it any more. */
  readonly state: 'done' | 'now' | 'waiting' | 'left' | 'passed'
  readonly doneAt: EpochMs | null
  readonly doneBy: string | null
  /** What was said with it, such as why a draft was returned. */
  readonly note: string | null
  /** What it waits for, and why. */
  readonly waitsFor: readonly { readonly why: string, readonly pack: string, readonly cite: string }[]
  /** Whose it is, while it is owed. */
  readonly whose: string | null
  readonly record: { readonly text: string, readonly href: string } | null
}

/** What each step is: its entry, the duty that asks for it, the paragraph, and where on the path it stands. */
interface Step {
  readonly type: string
  readonly title: string
  readonly cite: string
  readonly duty: string | null
  readonly requirement: LeftRequirement | null
  readonly at: AllegationStep
  readonly taken: (path: PathTaken) => StoredEntry | undefined
  /** What it waits for, before its turn has come. */
  readonly waits: string | null
}

const pack = 'cafcass-2025'

const steps: readonly Step[] = [
  {
    type: 'supervision.held', title: 'Talk it through in supervision', cite: 'para 51', duty: 'supervision-on-person-who-works-with-children',
    requirement: '51/supervision-before-lado-referral',
    at: 'supervision', taken: ({ supervision }) => supervision, waits: null,
  },
  {
    type: 'lado-referral.drafted', title: 'Draft the referral and send it for approval', cite: 'paras 49 and 51', duty: null,
    requirement: null,
    at: 'draft', taken: ({ draft, decision, referral }) => decision?.data['decision'] === 'returned' && referral === undefined ? undefined : draft,
    waits: 'Supervision comes first: it settles whether to refer.',
  },
  {
    type: 'lado-referral.approved', title: 'Manager reads it and approves it', cite: 'para 51', duty: 'approve-lado-referral',
    requirement: '51/manager-approves-lado-referral',
    at: 'approval', taken: (path) => isApproved(path) ? path.decision : undefined, waits: 'There is no draft to read yet.',
  },
  {
    type: 'accused.informed', title: 'Tell the person concerned', cite: 'para 51', duty: 'tell-person-of-lado-referral',
    requirement: '51/inform-individual-first',
    at: 'person-told', taken: ({ personTold }) => personTold, waits: 'The referral has to be approved, so that what is told is what is referred.',
  },
  {
    type: 'lado.referred', title: 'Submit the referral, naming the LADO', cite: 'paras 49 and 51', duty: null,
    requirement: null,
    at: 'referral', taken: ({ referral }) => referral, waits: null,
  },
  {
    type: 'court.informed', title: 'Make the court aware', cite: 'para 51', duty: 'tell-court-of-lado-referral',
    requirement: '51/court-aware-of-lado-referral',
    at: 'court-and-outcome', taken: ({ courtTold }) => courtTold, waits: 'The referral has to be made.',
  },
  {
    type: 'lado.decided', title: 'Follow up what came of it', cite: 'para 51', duty: 'learn-outcome-of-lado-referral',
    requirement: '51/follow-up-lado-outcome',
    at: 'court-and-outcome', taken: ({ outcome }) => outcome, waits: 'The referral has to be made.',
  },
]

/** The path of a concern, step by step, and what else is owed in it. */
export function shownPath(deps: AllegationsDeps, opened: OpenAllegation, person: SignedInPerson, now: EpochMs): {
  readonly steps: readonly ShownStep[]
  readonly others: readonly AllegationCard[]
} {
  const { duties } = evaluate(deps.ruleBook, opened.head, opened.entries, { at: now })
  const onPath = new Set(steps.map(({ duty }) => duty))
  const others = duties.filter(({ status, declaration }) => (status === 'open' || status === 'overdue') && !onPath.has(declaration.id))
  return {
    steps: steps.map((step) => shown(step, { deps, opened, person, now, duties })),
    others: allegationCards(others, deps, opened, person),
  }
}

interface Around {
  readonly deps: AllegationsDeps
  readonly opened: OpenAllegation
  readonly person: SignedInPerson
  readonly now: EpochMs
  readonly duties: readonly OwedDuty[]
}

function shown(step: Step, around: Around): ShownStep {
  const { deps, opened, person, duties } = around
  const { head, path } = opened
  const entry = step.taken(path)
  const leave = step.requirement === null ? undefined : path.left.get(step.requirement)
  const open = duties.filter(({ declaration, status }) => declaration.id === step.duty && (status === 'open' || status === 'overdue'))
  const waits = entry !== undefined || leave !== undefined ? [] : waitsFor(step, around)
  const state = entry !== undefined ? 'done' : leave !== undefined ? 'left' : stateOf(step, path, open.length > 0, waits.length > 0)
  const [card] = allegationCards(open, deps, opened, person)
  const done = entry ?? leave
  return {
    title: step.title, cite: step.cite, state,
    doneAt: done?.at ?? null,
    doneBy: done?.by.person === undefined ? null : deps.staff.find(done.by.person)?.name ?? null,
    note: noteOf(step, path, done),
    waitsFor: state === 'waiting' ? waits : [],
    whose: state !== 'now' || card === undefined ? null : card.mine ? 'Yours to do' : `For ${card.who.join(' or ')}`,
    record: entry === undefined && leave === undefined && mayRecord(step, opened, person, deps)
      ? { text: recordWords(step, deps), href: linkTo(step, head.id, path) }
      : null,
  }
}

/** The referral's turn has come as soon as nothing stands against it; after it, only what is still owed is asked for. */
function stateOf({ at, type }: Step, { next, referral, supervision, draft }: PathTaken, isOwed: boolean, waits: boolean): 'now' | 'waiting' | 'passed' {
  if (referral !== undefined) return isOwed || at === 'court-and-outcome' ? 'now' : 'passed'
  if (next === 'done' && supervision !== undefined && draft === undefined) return 'waiting'
  if (type === 'lado.referred') return waits ? 'waiting' : 'now'
  return next === at ? 'now' : 'waiting'
}

/** The draft says what was wrong with the last one; whatever was left says why. */
function noteOf({ at }: Step, { decision, draft, referral }: PathTaken, done: StoredEntry | undefined): string | null {
  if (at === 'draft' && draft !== undefined && decision?.data['decision'] === 'returned' && referral === undefined) {
    const { reasons } = decision.data
    return typeof reasons === 'string' ? `Returned: ${reasons}` : 'Returned by the manager.'
  }
  const { rationale, outcome } = done?.data ?? {}
  return typeof rationale === 'string' && done?.type === 'policy-departure.decided' ? rationale : at === 'supervision' && typeof outcome === 'string' ? outcome : null
}

/** For the referral itself, what would refuse it now, in the procedure's own words; for the others, their turn. */
function waitsFor({ type, waits }: Step, { deps, opened, person, now }: Around): ShownStep['waitsFor'] {
  if (type === 'lado.referred') {
    const next = {
      id: 'next', type, at: now, recordedAt: now, by: { role: person.role, person: person.id }, about: usuallyAbout(type, opened.entries),
      children: opened.head.children.map(({ id }) => id), data: {},
    }
    return consequences(deps.ruleBook, opened.head, opened.entries, [next]).refused.map(({ why, pack: of, cite: at }) => ({ why, pack: of, cite: at }))
  }
  return waits === null ? [] : [{ why: waits, pack, cite: 'para 51' }]
}

/** A manager who did not write the draft approves it; a step that nothing holds back can be recorded before its turn. */
function mayRecord({ type }: Step, { head, entries, path }: OpenAllegation, { id, role }: SignedInPerson, { staff }: AllegationsDeps): boolean {
  if (type !== 'lado-referral.approved') return true
  return path.draft !== undefined && approves.has(role) && path.draft.by.person !== id && circleOf(head, entries, staff).some((worker) => worker.id === id)
}

function recordWords({ type }: Step, { vocabulary }: AllegationsDeps): string {
  return vocabulary.entryType(type)?.command ?? type
}

function linkTo({ type }: Step, recordId: string, { draft }: PathTaken): string {
  const about = type === 'lado-referral.approved' && draft !== undefined ? `?${new URLSearchParams({ about: draft.id }).toString()}` : ''
  return `${paths.allegations.record({ recordId, entryType: type })}${about}`
}
