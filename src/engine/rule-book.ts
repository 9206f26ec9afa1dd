import type {
  AnyDeclaration, DecisionTable, DepartureRule, Duty, EntryTypeShape, EpochMs, Gate, Match, Modality,
  Prohibition, Requirement, Source, Start,
} from './model.ts'

/** Packs and vocabulary, checked and laid out by entry type, so that an entry meets only its own rules. */
export interface RuleBook {
  readonly packs: readonly CompiledPack[]
  readonly requirements: ReadonlyMap<string, Requirement>
  /** Which declarations carry a requirement, by its full id. */
  readonly carriers: ReadonlyMap<string, readonly Carried[]>
  readonly entryTypes: ReadonlyMap<string, EntryTypeShape>
  /** The canonical slug of a slug or alias, or undefined where the vocabulary has neither. */
  readonly canonical: (slug: string) => string | undefined
  /** The rules that an entry of this canonical type can set off; empty for a type that sets off none. */
  readonly rulesFor: (type: string) => TypeRules
  /** The editions of a source's line, itself included: each follows another. */
  readonly lineOf: (pack: string) => readonly string[]
  /** The type itself and what it is a kind of, nearest first. */
  readonly kindsOf: (type: string) => readonly string[]
}

export interface CompiledPack {
  readonly index: number
  readonly source: Source
  /** In force from this instant up to, not including, `until`. */
  readonly from: EpochMs
  readonly until: EpochMs
  readonly departure: DepartureRule | undefined
  readonly declarations: readonly AnyDeclaration[]
  readonly requirements: readonly Requirement[]
}

export interface Carried {
  readonly pack: string
  readonly declaration: AnyDeclaration
}

/** A declaration with what its pack and requirements say of it. */
export interface Compiled<D extends AnyDeclaration> {
  readonly declaration: D
  readonly pack: CompiledPack
  /** `<pack>/<declaration>`. */
  readonly key: string
  /** Position among all compiled duties, gates and so on of the rule book. */
  readonly index: number
  readonly requirement: readonly string[]
  readonly cite: string
  readonly modality: Modality
}

export interface StartRule {
  readonly duty: Compiled<Duty>
  readonly start: Start
}

export interface MatchRule {
  readonly duty: Compiled<Duty>
  readonly match: Match
}

export interface TypeRules {
  readonly kinds: readonly string[]
  readonly starts: readonly StartRule[]
  readonly meets: readonly MatchRule[]
  readonly ends: readonly MatchRule[]
  /** Delayed starts that an entry of this type forestalls. */
  readonly forestalls: readonly MatchRule[]
  /** Duties that are late from the moment an entry of this type happens without them. */
  readonly before: readonly MatchRule[]
  /** Duties whose limit is counted from, or forecast by, an entry of this type. */
  readonly anchors: readonly Compiled<Duty>[]
  readonly gates: readonly Compiled<Gate>[]
  readonly prohibitions: readonly Compiled<Prohibition>[]
  readonly tables: readonly Compiled<DecisionTable>[]
  readonly departures: readonly CompiledPack[]
}
