import type { Duty, EpochMs, LocalDate, Modality, Role } from './model.ts'

export type DutyStatus = 'open' | 'overdue' | 'met' | 'met-late' | 'departed' | 'ended'

/** An obligation that stands, or stood, in one record at the moment evaluated. */
export interface OwedDuty {
  /** `<pack>/<declaration>@<entry>`, with `#n` for the nth action, child or turn. */
  readonly id: string
  readonly pack: string
  readonly declaration: Duty
  /** Full ids of the requirements it carries. */
  readonly requirement: readonly string[]
  readonly cite: string
  readonly modality: Modality
  /** What is to be done: the declaration's title or, for an agreed action, the action's own words. */
  readonly title: string
  readonly who: readonly Role[]
  /** The person named in an agreed action, if one was. */
  readonly person: string | null
  readonly children: readonly string[]
  /** Children that no evidence has covered yet; empty once met. */
  readonly outstanding: readonly string[]
  readonly startedBy: string
  readonly startedAt: EpochMs
  /** The moment that the limit is counted from; null while it lies ahead unknown. */
  readonly countedFrom: EpochMs | null
  /** The instant at which it becomes late; null where the source gives none or it is not known yet. */
  readonly dueAt: EpochMs | null
  /** The local date to show. */
  readonly dueOn: LocalDate | null
  readonly status: DutyStatus
  /** Entry that met, ended or departed from it. */
  readonly metBy: string | null
  /** When that happened. */
  readonly metAt: EpochMs | null
  /** True where the evidence happened in time and was written down only after `dueAt`. */
  readonly recordedLate: boolean
  readonly escalatesTo: readonly Role[]
}

/** An entry that a gate or a prohibition stands against. */
export interface Objection {
  readonly entry: string
  readonly by: 'gate' | 'prohibition'
  readonly pack: string
  /** Declaration id within the pack. */
  readonly declaration: string
  readonly requirement: readonly string[]
  readonly cite: string
  readonly title: string
  readonly why: string
}

export interface DepartureMade {
  readonly entry: string
  readonly at: EpochMs
  readonly requirement: string
  readonly cite: string
  /** Duties that it closed. */
  readonly duties: readonly string[]
}

export interface Evaluation {
  /** As of when. */
  readonly at: EpochMs
  readonly duties: readonly OwedDuty[]
  readonly refused: readonly Objection[]
  readonly warned: readonly Objection[]
  readonly departures: readonly DepartureMade[]
}

/** What one more entry would do to a record. Nothing is written. */
export interface Consequences {
  readonly starts: readonly OwedDuty[]
  readonly meets: readonly OwedDuty[]
  readonly ends: readonly OwedDuty[]
  readonly departs: readonly OwedDuty[]
  readonly refused: readonly Objection[]
  readonly warned: readonly Objection[]
}
