import { evaluate } from '../../engine/evaluate.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'

/** What becomes of a record's duties when something is added to it; each duty as it stands afterwards. */
export interface Outlook {
  readonly starts: readonly OwedDuty[]
  /** Will start, or be owed, only if nobody answers or does it in time. */
  readonly later: readonly OwedDuty[]
  readonly meets: readonly OwedDuty[]
  /** Met for some of the children and owed for the others. */
  readonly partly: readonly OwedDuty[]
  /** Nothing more is owed, or what would have been owed later no longer comes. */
  readonly ends: readonly OwedDuty[]
  readonly departs: readonly OwedDuty[]
  /** Due at another time than before. */
  readonly moves: readonly OwedDuty[]
}

/**
 * Compares the record with and without what is about to be added. Duties that start later, by mere silence, are
 * there as well: it is the difference that the table of duties will show, put in groups.
 */
export function outlookOf(
  ruleBook: RuleBook, head: Head, existing: readonly StoredEntry[], added: readonly StoredEntry[], now: EpochMs,
): Outlook {
  const before = dutiesOf(ruleBook, head, existing, now)
  const after = dutiesOf(ruleBook, head, [...existing, ...added], now)
  const changed = [...after.values()].flatMap((duty) => {
    const group = groupOf(before.get(duty.id), duty, now)
    return group === null ? [] : [{ group, duty }]
  })
  const gone = [...before.values()].filter((duty) => isOpen(duty) && !after.has(duty.id))
  const into = (wanted: keyof Outlook): readonly OwedDuty[] => changed.filter(({ group }) => group === wanted).map(({ duty }) => duty)
  return {
    starts: into('starts'),
    later: into('later'),
    meets: into('meets'),
    partly: into('partly'),
    ends: [...into('ends'), ...gone.map((duty) => ({ ...duty, status: 'ended' as const, metAt: added[0]?.at ?? null }))],
    departs: into('departs'),
    moves: into('moves'),
  }
}

/** True where the duties stay as they are. */
export function changesNothing(outlook: Outlook): boolean {
  return Object.values(outlook).every((duties: readonly OwedDuty[]) => duties.length === 0)
}

/** Evaluated with no moment in view, as the table of duties is; whether one is late is then told by the clock. */
function dutiesOf(ruleBook: RuleBook, head: Head, entries: readonly StoredEntry[], now: EpochMs): ReadonlyMap<string, OwedDuty> {
  return new Map(evaluate(ruleBook, head, entries, { at: Infinity }).duties.map((duty) => {
    const early = duty.status === 'overdue' && duty.dueAt !== null && duty.dueAt > now
    return [duty.id, early ? { ...duty, status: 'open' as const } : duty]
  }))
}

function groupOf(was: OwedDuty | undefined, duty: OwedDuty, now: EpochMs): keyof Outlook | null {
  if (was === undefined) return isOpen(duty) && owedFrom(duty) > now ? 'later' : 'starts'
  if (!isOpen(duty)) return was.status === duty.status && was.metBy === duty.metBy ? null : closedGroup(duty)
  if (!isOpen(was)) return 'starts'
  if (was.outstanding.length !== duty.outstanding.length) return 'partly'
  return was.dueAt === duty.dueAt ? null : 'moves'
}

function closedGroup({ status }: OwedDuty): keyof Outlook {
  if (status === 'ended') return 'ends'
  return status === 'departed' ? 'departs' : 'meets'
}

/** From when somebody has to act: at the end of the wait where it is owed only if nobody answers. */
function owedFrom({ declaration, startedAt, dueAt }: OwedDuty): EpochMs {
  return declaration.onlyIfSilent ? dueAt ?? Infinity : startedAt
}

function isOpen({ status }: OwedDuty): boolean {
  return status === 'open' || status === 'overdue'
}
