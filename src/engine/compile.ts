import { checks } from './checks.ts'
import type { Fault } from './checks.ts'
import { fromLocalDate, startOfDay } from './london.ts'
import type { AnyDeclaration, EntryTypeShape, Match, Modality, Pack, Requirement } from './model.ts'
import type { Carried, Compiled, CompiledPack, RuleBook, TypeRules } from './rule-book.ts'

/** Every fault of a rule book, collected; it is never used while it has one. */
export class RuleBookFaults extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ place, message }) => `${place}: ${message}`).join('\n'))
    this.name = 'RuleBookFaults'
    this.faults = faults
  }
}

/**
 * Checks packs against the vocabulary and each other, and lays them out by entry type.
 * @param roles role slugs that may owe a duty; left out, roles are not checked
 * @throws RuleBookFaults with every fault found, each with its place
 */
export function compile(
  packs: readonly Pack[], entryTypes: readonly EntryTypeShape[], roles?: ReadonlySet<string>,
): RuleBook {
  const faults = findFaults(packs, entryTypes, roles)
  if (faults.length > 0) throw new RuleBookFaults(faults)
  return layOut(packs, entryTypes)
}

/** All faults of the packs, for a tool that lists them instead of refusing. */
export function findFaults(
  packs: readonly Pack[], entryTypes: readonly EntryTypeShape[], roles?: ReadonlySet<string>,
): readonly Fault[] {
  return checks.flatMap((check) => check({ packs, entryTypes, roles }))
}

function layOut(packs: readonly Pack[], entryTypes: readonly EntryTypeShape[]): RuleBook {
  const bySlug = new Map(entryTypes.map((type) => [type.slug, type]))
  const canonical = new Map(entryTypes.flatMap((type) => [type.slug, ...type.aliases].map((slug) => [slug, type.slug])))
  const requirements = new Map(packs.flatMap((pack) => pack.requirements.map((one) => [one.id, one])))
  const compiledPacks = packs.map(compilePack)
  const declared = compiledPacks.flatMap((pack) => pack.declarations.map((declaration) => ({ pack, declaration })))
  const compiled = declared.map(({ pack, declaration }, index) => compileDeclaration(pack, declaration, index, requirements))
  const kindsOf = (type: string): readonly string[] => {
    const parent = bySlug.get(type)?.kindOf
    return parent === undefined ? [type] : [type, ...kindsOf(parent)]
  }
  const lines = new Map(packs.map(({ source }) => [source.id, lineOf(source.id, packs)]))
  const rules = new Map(entryTypes.map(({ slug }) => [slug, rulesOfType(kindsOf(slug), compiled, compiledPacks)]))
  return {
    packs: compiledPacks,
    requirements,
    carriers: carriersOf(compiled),
    entryTypes: bySlug,
    canonical: (slug) => canonical.get(slug),
    rulesFor: (type) => rules.get(type) ?? { ...noRules, kinds: [type] },
    lineOf: (pack) => lines.get(pack) ?? [pack],
    kindsOf: (type) => rules.get(type)?.kinds ?? [type],
  }
}

/** A pack with the packs that it follows and those that follow it, however far. */
function lineOf(pack: string, packs: readonly Pack[]): readonly string[] {
  const line = new Set([pack])
  for (const id of line) {
    for (const { source } of packs) {
      if (source.id === id && source.follows !== undefined) line.add(source.follows)
      if (source.follows === id) line.add(source.id)
    }
  }
  return [...line]
}

function compilePack(pack: Pack, index: number): CompiledPack {
  const { inForceFrom, inForceTo } = pack.source
  return {
    index,
    source: pack.source,
    from: startOfDay(fromLocalDate(inForceFrom)),
    until: inForceTo === undefined ? Infinity : startOfDay(fromLocalDate(inForceTo) + 1),
    departure: pack.departure,
    declarations: pack.declarations,
    requirements: pack.requirements,
  }
}

const weight: readonly Modality[] = ['must', 'must-not', 'should', 'should-not', 'may', 'info']

function compileDeclaration(
  pack: CompiledPack, declaration: AnyDeclaration, index: number, requirements: ReadonlyMap<string, Requirement>,
): Compiled<AnyDeclaration> {
  const requirement = declaration.carries.map((id) => `${pack.source.id}/${id}`)
  const carried = requirement.map((id) => requirements.get(id)!)
  const strongest = weight.find((modality) => carried.some((one) => one.modality === modality)) ?? 'info'
  return {
    declaration,
    pack,
    key: `${pack.source.id}/${declaration.id}`,
    index,
    requirement,
    cite: [...new Set(carried.map(({ cite }) => cite))].join(', '),
    modality: (declaration.kind === 'duty' ? declaration.modality : undefined) ?? strongest,
  }
}

function carriersOf(compiled: readonly Compiled<AnyDeclaration>[]): ReadonlyMap<string, readonly Carried[]> {
  const carriers = new Map<string, Carried[]>()
  for (const { requirement, pack, declaration } of compiled) {
    for (const id of requirement) {
      const list = carriers.get(id) ?? []
      list.push({ pack: pack.source.id, declaration })
      carriers.set(id, list)
    }
  }
  return carriers
}

const noRules: TypeRules = {
  kinds: [], starts: [], meets: [], ends: [], forestalls: [], before: [], anchors: [], gates: [], prohibitions: [],
  tables: [], departures: [],
}

function rulesOfType(
  kinds: readonly string[], compiled: readonly Compiled<AnyDeclaration>[], packs: readonly CompiledPack[],
): TypeRules {
  const applies = ({ on }: Match): boolean => kinds.includes(on)
  const bears = (on: readonly string[]): boolean => on.some((slug) => kinds.includes(slug))
  const duties = ofKind(compiled, 'duty')
  return {
    kinds,
    starts: duties.flatMap((duty) => duty.declaration.starts.filter(applies).map((start) => ({ duty, start }))),
    meets: duties.flatMap((duty) => duty.declaration.meets.filter(applies).map((match) => ({ duty, match }))),
    ends: duties.flatMap((duty) => (duty.declaration.ends ?? []).filter(applies).map((match) => ({ duty, match }))),
    forestalls: duties.flatMap((duty) => duty.declaration.starts
      .flatMap(({ unless }) => (unless && applies(unless) ? [{ duty, match: unless }] : []))),
    before: duties.flatMap((duty) => {
      const { due } = duty.declaration
      if (due.unit !== 'before-event') return []
      return [{ on: due.event, when: due.when }, ...due.or ?? []].filter(applies).map((match) => ({ duty, match }))
    }),
    anchors: duties.filter(({ declaration: { due } }) => 'from' in due && due.from?.kind === 'event'
      && bears([due.from.event, ...due.from.forecasts.map(({ on }) => on)])),
    gates: ofKind(compiled, 'gate').filter(({ declaration }) => bears(declaration.on)),
    prohibitions: ofKind(compiled, 'prohibition').filter(({ declaration }) => bears(declaration.on)),
    tables: ofKind(compiled, 'table').filter(({ declaration }) => bears(declaration.on)),
    departures: packs.filter(({ departure }) => departure !== undefined && kinds.includes(departure.on)),
  }
}

function ofKind<K extends AnyDeclaration['kind']>(
  compiled: readonly Compiled<AnyDeclaration>[], kind: K,
): readonly Compiled<Extract<AnyDeclaration, { kind: K }>>[] {
  return compiled.filter((one): one is Compiled<Extract<AnyDeclaration, { kind: K }>> => one.declaration.kind === kind)
}
