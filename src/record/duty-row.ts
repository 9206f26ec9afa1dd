import type { OwedDuty } from '../engine/evaluation.ts'
import type { EpochMs, LocalDate } from '../engine/model.ts'
import type { Head, StoredEntry } from './stored-entry.ts'

/** Lateness is never kept: an open duty is overdue from `due_at` on. */
export type DutyState = 'open' | 'met' | 'met-late' | 'departed' | 'ended'

/** A duty as lists read it. It follows from the record's entries alone, whatever the time. */
export interface DutyRow {
  id: string
  record_id: string
  pack: string
  declaration: string
  requirement: readonly string[]
  cite: string
  modality: string
  title: string
  who: readonly string[]
  person: string | null
  /** The worker who holds it. */
  owner: string | null
  owner_role: string | null
  office: string | null
  children: readonly string[]
  outstanding: readonly string[]
  started_by: string
  started_at: EpochMs
  /** From when it is owed and shown: its start or, for one that is owed only if nobody answers, when time ran out. */
  owed_from: EpochMs | null
  unit: string
  /** 0 immediately, 1 by an instant, 2 as soon as possible, 3 before another event or by a date not known yet. */
  urgency: number
  due_at: EpochMs | null
  due_on: LocalDate | null
  state: DutyState
  met_by: string | null
  met_at: EpochMs | null
  recorded_late: boolean
  only_if_silent: boolean
  escalates_to: readonly string[]
}

export interface Owner {
  /** Worker id. */
  readonly owner: string | null
  readonly ownerRole: string | null
  readonly office: string | null
}

/** Who holds a duty. Pure: it says the same whenever it is asked about the same entries. */
export type ResolveOwner = (duty: OwedDuty, head: Head, entries: readonly StoredEntry[]) => Owner

/** @param duty evaluated at any time from its start on */
export function dutyRow(duty: OwedDuty, recordId: string, { owner, ownerRole, office }: Owner): DutyRow {
  const { declaration, dueAt } = duty
  const silent = declaration.onlyIfSilent ?? false
  return {
    id: duty.id,
    record_id: recordId,
    pack: duty.pack,
    declaration: declaration.id,
    requirement: duty.requirement,
    cite: duty.cite,
    modality: duty.modality,
    title: duty.title,
    who: duty.who,
    person: duty.person,
    owner,
    owner_role: ownerRole,
    office,
    children: duty.children,
    outstanding: duty.outstanding,
    started_by: duty.startedBy,
    started_at: duty.startedAt,
    owed_from: silent ? dueAt : duty.startedAt,
    unit: declaration.due.unit,
    urgency: urgencyOf(duty),
    due_at: dueAt,
    due_on: keepable(duty.dueOn),
    state: duty.status === 'overdue' ? 'open' : duty.status,
    met_by: duty.metBy,
    met_at: duty.metAt,
    recorded_late: duty.recordedLate,
    only_if_silent: silent,
    escalates_to: duty.escalatesTo,
  }
}

/** A date that somebody agreed on in the year 0 or 20000 is one for the page, not for a calendar. */
function keepable(date: LocalDate | null): LocalDate | null {
  return date !== null && /^(?!0000)\d{4}-/.test(date) ? date : null
}

function urgencyOf({ dueAt, declaration: { due } }: OwedDuty): number {
  if (dueAt !== null) return 1
  if (due.unit === 'immediately') return 0
  return due.unit === 'as-soon-as-possible' ? 2 : 3
}
