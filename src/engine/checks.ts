import { fromLocalDate } from './london.ts'
import type { AnyDeclaration, Condition, Due, Duty, EntryTypeShape, Match, Pack } from './model.ts'

/** One thing wrong in a rule book, and where. */
export interface Fault {
  readonly code: string
  /** `<pack>/<declaration>`, a requirement id or an entry type. */
  readonly place: string
  readonly message: string
}

interface Book {
  readonly packs: readonly Pack[]
  readonly entryTypes: readonly EntryTypeShape[]
  readonly roles: ReadonlySet<string> | undefined
}

type Check = (book: Book) => readonly Fault[]

/** One small function per check; all run, so that one reading of the list mends everything. */
export const checks: readonly Check[] = [
  entryTypesAreUnique,
  kindsAreKnown,
  declarationIdsAreUnique,
  requirementIdsAreUnique,
  requirementsAreCited,
  carriedRequirementsExist,
  numberedRequirementsRun,
  entriesAreKnown,
  itemsAreKnown,
  dutiesCanBeMet,
  amountsAreWhole,
  rolesAreKnown,
  editionsFollowOn,
]

function entryTypesAreUnique({ entryTypes }: Book): readonly Fault[] {
  return repeated(entryTypes.flatMap(({ slug, aliases }) => [slug, ...aliases]))
    .map((slug) => fault('entry-type-repeated', slug, 'two entry types, or a type and an alias, have this name'))
}

function kindsAreKnown({ entryTypes }: Book): readonly Fault[] {
  const bySlug = new Map(entryTypes.map((type) => [type.slug, type]))
  return entryTypes.flatMap(({ slug, kindOf }) => {
    const seen = new Set([slug])
    for (let kind = kindOf; kind !== undefined; kind = bySlug.get(kind)?.kindOf) {
      if (!bySlug.has(kind)) return [fault('kind-unknown', slug, `is a kind of '${kind}', which the vocabulary does not have`)]
      if (seen.has(kind)) return [fault('kind-circular', slug, 'is a kind of itself')]
      seen.add(kind)
    }
    return []
  })
}

function declarationIdsAreUnique({ packs }: Book): readonly Fault[] {
  return packs.flatMap(({ source, declarations }) => repeated(declarations.map(({ id }) => id))
    .map((id) => fault('declaration-repeated', `${source.id}/${id}`, 'two declarations have this id')))
}

function requirementIdsAreUnique({ packs }: Book): readonly Fault[] {
  return repeated(packs.flatMap(({ requirements }) => requirements.map(({ id }) => id)))
    .map((id) => fault('requirement-repeated', id, 'two requirements have this id'))
}

function requirementsAreCited({ packs }: Book): readonly Fault[] {
  return packs.flatMap(({ source, requirements }) => requirements.flatMap(({ id, cite }) => [
    ...(cite.trim() === '' ? [fault('citation-missing', id, 'names no paragraph')] : []),
    ...(id.startsWith(`${source.id}/`) ? [] : [fault('requirement-misplaced', id, `does not begin with '${source.id}/'`)]),
  ]))
}

function carriedRequirementsExist({ packs }: Book): readonly Fault[] {
  return eachDeclaration(packs, (declaration, place, pack) => {
    const known = new Set(pack.requirements.map(({ id }) => id))
    if (declaration.carries.length === 0) return [fault('citation-missing', place, 'carries no requirement')]
    return declaration.carries.filter((id) => !known.has(`${pack.source.id}/${id}`))
      .map((id) => fault('requirement-unknown', place, `carries '${id}', which the source does not have`))
  })
}

/** A number of hours, days, weeks or months is a running clock or a rule, never a mere reminder. */
function numberedRequirementsRun({ packs }: Book): readonly Fault[] {
  const runs = new Set<AnyDeclaration['kind']>(['duty', 'gate', 'prohibition', 'table'])
  return packs.flatMap(({ source, requirements, declarations }) => {
    const carriers = (id: string): readonly AnyDeclaration[] =>
      declarations.filter(({ carries }) => carries.some((carried) => `${source.id}/${carried}` === id))
    return requirements.filter(({ numbered }) => numbered)
      .filter(({ id }) => carriers(id).length > 0 && !carriers(id).some(({ kind }) => runs.has(kind)))
      .map(({ id }) => fault('clock-not-running', id, 'has a number but is carried by nothing that runs'))
  })
}

function entriesAreKnown({ packs, entryTypes }: Book): readonly Fault[] {
  const known = new Set(entryTypes.map(({ slug }) => slug))
  return eachDeclaration(packs, (declaration, place) => [...new Set(entriesOf(declaration))]
    .filter((slug) => !known.has(slug))
    .map((slug) => fault('entry-type-unknown', place, `names the entry '${slug}', which the vocabulary does not have`)))
}

function itemsAreKnown({ packs, entryTypes }: Book): readonly Fault[] {
  const items = new Map(entryTypes.map((type) => [type.slug, new Set(type.items)]))
  return eachDeclaration(packs, (declaration, place) => itemsOf(declaration)
    .filter(({ entry, item }) => items.has(entry) && !items.get(entry)!.has(item))
    .map(({ entry, item }) => fault('item-unknown', place, `reads '${item}', which '${entry}' does not have`)))
}

function dutiesCanBeMet({ packs }: Book): readonly Fault[] {
  return eachDeclaration(packs, (declaration, place) => {
    if (declaration.kind !== 'duty') return []
    return [
      ...(declaration.meets.length === 0 ? [fault('duty-unmeetable', place, 'nothing can meet it')] : []),
      ...(declaration.who.length === 0 ? [fault('duty-unowned', place, 'nobody owes it')] : []),
      ...(declaration.starts.length === 0 ? [fault('duty-unstartable', place, 'nothing starts it')] : []),
    ]
  })
}

function amountsAreWhole({ packs }: Book): readonly Fault[] {
  return eachDeclaration(packs, (declaration, place) => {
    if (declaration.kind !== 'duty') return []
    const amounts = [
      ...('amount' in declaration.due ? [declaration.due.amount] : []),
      ...declaration.starts.flatMap(({ after }) => (after ? [after.amount] : [])),
    ]
    return amounts.filter((amount) => !Number.isSafeInteger(amount) || amount < 0)
      .map((amount) => fault('amount-wrong', place, `counts ${amount}, which is no whole number`))
  })
}

function rolesAreKnown({ packs, roles }: Book): readonly Fault[] {
  if (roles === undefined) return []
  return eachDeclaration(packs, (declaration, place) => rolesOf(declaration).filter((role) => !roles.has(role))
    .map((role) => fault('role-unknown', place, `names the role '${role}', which the vocabulary does not have`)))
}

/** Editions of one line: each begins the day after the one before it ended. */
function editionsFollowOn({ packs }: Book): readonly Fault[] {
  const byId = new Map(packs.map(({ source }) => [source.id, source]))
  return packs.flatMap(({ source }) => {
    if (source.follows === undefined) return []
    const before = byId.get(source.follows)
    if (before === undefined) return []
    if (before.inForceTo === undefined) return [fault('editions-overlap', source.id, `follows '${before.id}', which has no end`)]
    const days = fromLocalDate(source.inForceFrom) - fromLocalDate(before.inForceTo)
    if (days === 1) return []
    const code = days > 1 ? 'editions-gap' : 'editions-overlap'
    return [fault(code, source.id, `begins ${source.inForceFrom}; '${before.id}' ends ${before.inForceTo}`)]
  })
}

function eachDeclaration(
  packs: readonly Pack[], look: (declaration: AnyDeclaration, place: string, pack: Pack) => readonly Fault[],
): readonly Fault[] {
  return packs.flatMap((pack) => pack.declarations
    .flatMap((declaration) => look(declaration, `${pack.source.id}/${declaration.id}`, pack)))
}

/** Slugs of the entry types that a declaration names. */
export function entriesOf(declaration: AnyDeclaration): readonly string[] {
  switch (declaration.kind) {
    case 'duty':
      return [
        ...matchesOf(declaration).map(({ on }) => on),
        ...entriesOfDue(declaration.due),
      ]
    case 'gate':
      return [...declaration.on, ...declaration.requires.map(({ on }) => on)]
    case 'prohibition':
    case 'table':
      return declaration.on
    case 'form':
      return [declaration.entry]
    case 'guidance':
      return declaration.at
    default:
      return []
  }
}

function entriesOfDue(due: Due): readonly string[] {
  if (due.unit === 'before-event') return [due.event, ...(due.or ?? []).map(({ on }) => on)]
  const from = 'from' in due ? due.from : undefined
  if (from?.kind === 'origin') return [from.of]
  return from?.kind === 'event' ? [from.event, ...from.forecasts.map(({ on }) => on)] : []
}

function matchesOf({ starts, meets, ends }: Duty): readonly Match[] {
  return [...starts, ...meets, ...(ends ?? []), ...starts.flatMap(({ unless }) => (unless ? [unless] : []))]
}

interface ItemUse {
  readonly entry: string
  readonly item: string
}

function itemsOf(declaration: AnyDeclaration): readonly ItemUse[] {
  switch (declaration.kind) {
    case 'duty':
      return [
        ...matchesOf(declaration).flatMap(({ on, when }) => readsOf([on], when)),
        ...itemsOfDue(declaration),
        ...(declaration.each === undefined ? [] : declaration.starts.map(({ on }) => ({ entry: on, item: declaration.each! }))),
      ]
    case 'gate':
      return [
        ...readsOf(declaration.on, declaration.when),
        ...readsOf(declaration.on, declaration.unless),
        ...declaration.requires.flatMap(({ on, when }) => readsOf([on], when)),
      ]
    case 'prohibition':
      return [...readsOf(declaration.on, declaration.when), ...readsOf(declaration.on, declaration.unless)]
    case 'table':
      return declaration.rows.flatMap(({ when }) => readsOf(declaration.on, when))
    case 'form':
      return declaration.items.map((item) => ({ entry: declaration.entry, item }))
    default:
      return []
  }
}

function itemsOfDue({ due, starts, each }: Duty): readonly ItemUse[] {
  const delays = starts.flatMap(({ on, from }) => from?.kind === 'item' ? [{ entry: on, item: from.item }] : [])
  return [...delays, ...itemsOfLimit({ due, starts, each })]
}

function itemsOfLimit({ due, starts, each }: Pick<Duty, 'due' | 'starts' | 'each'>): readonly ItemUse[] {
  if (due.unit === 'agreed-date') {
    return each === undefined ? starts.map(({ on }) => ({ entry: on, item: due.item })) : []
  }
  const from = 'from' in due ? due.from : undefined
  if (from?.kind === 'item') return starts.map(({ on }) => ({ entry: on, item: from.item }))
  if (from?.kind === 'origin') return from.item === undefined ? [] : [{ entry: from.of, item: from.item }]
  return from?.kind === 'event' ? from.forecasts.flatMap(({ on, item, when }) => [{ entry: on, item }, ...readsOf([on], when)]) : []
}

function readsOf(on: readonly string[], when: Condition | undefined): readonly ItemUse[] {
  return (when?.reads ?? []).flatMap((read) => {
    const [entry, item] = read.split('/')
    return item === undefined ? on.map((slug) => ({ entry: slug, item: read })) : [{ entry: entry!, item }]
  })
}

function rolesOf(declaration: AnyDeclaration): readonly string[] {
  if (declaration.kind === 'duty') return [...declaration.who, ...(declaration.escalatesTo ?? []), ...(declaration.notifies ?? [])]
  if (declaration.kind === 'escalation') return declaration.steps.flatMap(({ who, counterpart }) => [who, ...counterpart])
  return []
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => seen.has(name) || (seen.add(name), false))
}

function fault(code: string, place: string, message: string): Fault {
  return { code, place, message }
}
