/**
 * What a procedure is made of. Packs are written in these terms; the engine knows nothing else.
 *
 * Times inside the engine are `EpochMs` (milliseconds since 1970-01-01T00:00Z) and `LocalDate`
 * (`YYYY-MM-DD` in Europe/London). Text forms are parsed and printed at the edge.
 */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number

/** A calendar date in Europe/London, `YYYY-MM-DD`. */
export type LocalDate = string

/** A role slug, such as `fca` or `cafcass-manager`. */
export type Role = string

/** One immutable thing written in a record. */
export interface Entry {
  readonly id: string
  /** Canonical slug of the entry type, such as `referral.made`. */
  readonly type: string
  /** When it happened. */
  readonly at: EpochMs
  /** When it became known. */
  readonly recordedAt: EpochMs
  readonly by?: Author | undefined
  /** Id of the earlier entry that this one points back to. */
  readonly about?: string | undefined
  /** Ids of the children it concerns; absent or empty means every child of the record. */
  readonly children?: readonly string[] | undefined
  readonly data: Readonly<Record<string, unknown>>
}

export interface Author {
  readonly role?: Role | undefined
  readonly person?: string | undefined
  readonly organisation?: string | undefined
}

export interface Child {
  readonly id: string
  /** Date of birth, or of expected birth. */
  readonly born?: LocalDate | undefined
}

/** What a record is about: the first line of its NDJSON form. */
export interface RecordHead {
  readonly id: string
  /** `case`, `person`, `allegation`, `worker`, `organisation`, … */
  readonly record: string
  /** Pack ids whose procedures apply to this record. */
  readonly procedures: readonly string[]
  readonly children: readonly Child[]
  readonly nation?: string | undefined
}

/**
 * The answer of a condition. `undefined` means that the record does not say.
 * Unknown starts a duty and never meets one; unknown neither refuses nor excuses.
 */
export type Answer = boolean | undefined

/** What a condition may look at: the entry being judged and what came before it. */
export interface Situation {
  readonly record: RecordHead
  readonly entry: Entry
  /** When evidence is judged, the entry that started the duty. */
  readonly start?: Entry | undefined
  /** When evidence for an agreed action is judged, that action as it was written down. */
  readonly action?: Readonly<Record<string, unknown>> | undefined
  /** Whether an earlier entry of the type (or a kind of it) stands in the same matter. */
  has(type: string, where?: (entry: Entry) => boolean): boolean
  /** The latest such entry. */
  last(type: string, where?: (entry: Entry) => boolean): Entry | undefined
  /** The nearest entry of the type that this one points back to, itself excluded. */
  origin(type: string): Entry | undefined
}

/** A small named pure function that stands beside its procedure. */
export interface Condition {
  /** In plain words, to be read after 'when': 'the child is in immediate danger'. */
  readonly label: string
  /** Data items it looks at: `item` of the entry judged, or `entry.type/item` of another. */
  readonly reads: readonly string[]
  readonly test: (situation: Situation) => Answer
}

export type Modality = 'must' | 'should' | 'may' | 'must-not' | 'should-not' | 'info'

/** A document that binds. */
export interface Source {
  /** Pack id, the prefix of its requirement ids, such as `cafcass-2025`. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly edition: string
  readonly nation: 'england' | 'wales' | 'england-and-wales'
  /** First local date in force. */
  readonly inForceFrom: LocalDate
  /** Last local date in force; absent while it is in force. */
  readonly inForceTo?: LocalDate | undefined
  /** When the source itself says that it is to be reviewed, as it says it. */
  readonly nextReview?: string | undefined
  readonly attested: boolean
  /** Packs of the same line: one follows the other, with no gap and no overlap. */
  readonly follows?: string | undefined
}

/** One thing that a source asks, in our own words. */
export interface Requirement {
  /** `<pack>/<paragraph>/<slug>`. */
  readonly id: string
  readonly cite: string
  readonly kind: string
  readonly modality: Modality
  readonly actor: readonly Role[]
  readonly process: string
  readonly action: string
  readonly condition?: string | undefined
  readonly notifies?: readonly Role[] | undefined
  readonly record?: string | undefined
  readonly fields?: readonly string[] | undefined
  readonly outcomes?: readonly string[] | undefined
  readonly consent?: string | undefined
  readonly sharing?: string | undefined
  readonly links?: readonly string[] | undefined
  /** The source's time limit in our words; present exactly where the source gives one. */
  readonly clock?: string | undefined
  /** True where the limit is a number of minutes, hours, days, weeks, months or years. */
  readonly numbered?: boolean | undefined
}

/** Ids of requirements without the pack's prefix, such as `12/written-same-day`; never none. */
export type Carries = readonly [string, ...string[]]

export type CountedUnit =
  | 'minutes' | 'hours' | 'working-days' | 'school-days' | 'days' | 'weeks' | 'months' | 'years'

export interface Span {
  readonly amount: number
  readonly unit: CountedUnit
}

/** The moment that a limit is counted from. */
export type Anchor =
  /** When the starting entry happened (the default). */
  | { readonly kind: 'start' }
  /** When the starting entry became known. */
  | { readonly kind: 'known' }
  /** A date or instant written in the starting entry, such as `endedAt`. */
  | { readonly kind: 'item'; readonly item: string; readonly shift?: Shift | undefined }
  /** The date of birth of the duty's one child, as the record's head gives it. */
  | { readonly kind: 'birth'; readonly shift?: Shift | undefined }
  /**
   * An earlier entry: the nearest of that type that the starting entry points back to or, where it points to
   * none, the latest in the same matter; when it happened, or the date that it gives in `item`.
   */
  | { readonly kind: 'origin'; readonly of: string; readonly item?: string | undefined; readonly shift?: Shift | undefined }
  /**
   * A later event: the instant of the first entry of that type after the start or, while it lies
   * ahead, the date that the latest forecast entry gives in `item`.
   */
  | { readonly kind: 'event'; readonly event: string; readonly forecasts: readonly Forecast[]; readonly shift?: Shift | undefined }

export interface Forecast {
  readonly on: string
  readonly item: string
  /** Which entries of the type foretell it; one that does not say may. */
  readonly when?: Condition | undefined
}

/** Moves an anchor: forty weeks before the expected birth is where gestation counts from. */
export interface Shift extends Span {
  readonly direction: 'before' | 'after'
}

export type Due =
  | { readonly unit: CountedUnit; readonly amount: number; readonly from?: Anchor | undefined; readonly direction?: 'after' | 'before' | undefined }
  | { readonly unit: 'same-day' | 'same-working-day'; readonly from?: Anchor | undefined }
  /** The local date or instant in the item of the starting entry, or of the action of it. */
  | { readonly unit: 'agreed-date'; readonly item: string }
  /** Shown with its age, first in the list, never overdue. */
  | { readonly unit: 'immediately' | 'as-soon-as-possible'; readonly from?: Anchor | undefined }
  /** Late from the moment the event, or one of those in `or`, happens without it. */
  | { readonly unit: 'before-event'; readonly event: string; readonly when?: Condition | undefined; readonly or?: readonly Match[] | undefined }

/** Something that may stand in a record: an entry of the type, or of a kind of it. */
export interface Match {
  readonly on: string
  readonly when?: Condition | undefined
}

export interface Start extends Match {
  /**
   * Starts only so long after the entry, at the instant at which a limit of that span would become
   * late, and only if no entry of `unless` came in between. What meets it may come earlier.
   */
  readonly after?: Span | undefined
  /** What `after` counts from; when the entry happened, if left out or not filled in. */
  readonly from?: Anchor | undefined
  readonly unless?: Match | undefined
}

interface Declaration {
  /** Unique within the pack, in kebab-case; it is part of every duty's id. */
  readonly id: string
  readonly carries: Carries
  /** A verb phrase that a practitioner would say: 'Confirm the referral in writing'. */
  readonly title: string
  /** The reading taken where the source can be read in two ways, as the user is told it. */
  readonly reading?: string | undefined
}

/** An obligation that an entry starts. */
export interface Duty extends Declaration {
  readonly kind: 'duty'
  readonly who: readonly [Role, ...Role[]]
  readonly starts: readonly [Start, ...Start[]]
  readonly due: Due
  /** Any one of these meets it, judged by when it happened. */
  readonly meets: readonly [Match, ...Match[]]
  /** Any one of these ends it unmet, because nothing is owed any more. */
  readonly ends?: readonly Match[] | undefined
  /** One duty for each action listed in this data item of the starting entry. */
  readonly each?: string | undefined
  /** Owed for every child of the record, whichever of them the starting entry names. */
  readonly everyChild?: boolean | undefined
  /** One duty for each child of the starting entry, met child by child. */
  readonly perChild?: boolean | undefined
  /** What meets one turn starts the next, counted from it, until something in `ends`. */
  readonly recurs?: boolean | undefined
  /** How often within one interval, for a duty that recurs; once if absent. */
  readonly times?: number | undefined
  /** Owed only once the time has run out in silence: done after that it is met, not met late. */
  readonly onlyIfSilent?: boolean | undefined
  readonly escalatesTo?: readonly Role[] | undefined
  readonly notifies?: readonly Role[] | undefined
  /** What helps to meet it, in one sentence. */
  readonly helps?: string | undefined
  readonly modality?: Modality | undefined
}

/** What must come before an entry may be made. */
export interface Gate extends Declaration {
  readonly kind: 'gate'
  readonly on: readonly [string, ...string[]]
  readonly when?: Condition | undefined
  /** Any one of these, earlier and in the same matter, opens the gate. */
  readonly requires: readonly Match[]
  /** Excused, such as where a child is in immediate danger. */
  readonly unless?: Condition | undefined
  readonly effect: 'refuse' | 'warn'
  /** One sentence that says what is missing and what to do. */
  readonly why: string
}

/** What must not be recorded or sent in a situation. */
export interface Prohibition extends Declaration {
  readonly kind: 'prohibition'
  readonly on: readonly [string, ...string[]]
  readonly when: Condition
  readonly unless?: Condition | undefined
  readonly effect: 'refuse' | 'warn'
  readonly why: string
}

/** Situation to what follows, each row cited; the first row that holds answers. */
export interface DecisionTable extends Declaration {
  readonly kind: 'table'
  /** The entry whose recording asks the question. */
  readonly on: readonly [string, ...string[]]
  readonly rows: readonly DecisionRow[]
}

export interface DecisionRow {
  readonly when: Condition
  /** What follows, in a sentence. */
  readonly follows: string
  readonly cite: string
}

/** Who takes a disagreement up, with whom on the other side, step by step. */
export interface EscalationChain extends Declaration {
  readonly kind: 'escalation'
  readonly steps: readonly EscalationStep[]
}

export interface EscalationStep {
  readonly who: Role
  readonly counterpart: readonly Role[]
  readonly cite: string
  readonly does: string
}

/** Carried by what an entry's form asks for: the items of the entry type. */
export interface Form extends Declaration {
  readonly kind: 'form'
  readonly entry: string
  readonly items: readonly string[]
}

/** Carried by words shown where the work is done. */
export interface Guidance extends Declaration {
  readonly kind: 'guidance'
  /** The entries beside which it is shown; none: it holds at all times and is shown with the source. */
  readonly at: readonly string[]
  readonly says: string
}

/** Carried by a page, register, access rule, statistic or document of the product. */
export interface Carrier extends Declaration {
  readonly kind: 'document' | 'register' | 'access' | 'statistic'
  /** What in the product carries it, in one sentence. */
  readonly by: string
}

export type AnyDeclaration =
  | Duty | Gate | Prohibition | DecisionTable | EscalationChain | Form | Guidance | Carrier

/** How a pack lets people leave a requirement. */
export interface DepartureRule {
  /** The entry that records it. */
  readonly on: string
  /** The item that names the requirement departed from. */
  readonly item: string
  /** What makes it a departure that holds. */
  readonly when: Condition
}

/** A source's requirements and everything that carries them. */
export interface Pack {
  readonly source: Source
  readonly requirements: readonly Requirement[]
  readonly declarations: readonly AnyDeclaration[]
  readonly departure?: DepartureRule | undefined
}

/** What the engine needs to know of an entry type. */
export interface EntryTypeShape {
  readonly slug: string
  readonly title: string
  /** Also counts as one of this type, unless a paragraph has a rule of its own. */
  readonly kindOf?: string | undefined
  readonly aliases: readonly string[]
  readonly items: readonly string[]
}
