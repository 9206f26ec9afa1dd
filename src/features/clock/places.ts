import type { EpochMs, Source } from '../../engine/model.ts'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'

/** A source with its editions, as somebody chooses it: by the nation and by whose it is. */
export interface Line {
  /** The latest edition's pack id stands for all of them. */
  readonly id: string
  readonly nation: string
  /** Whose and where; where one publisher has several sources there, also which: 'Cafcass, England: Child safeguarding policy'. */
  readonly name: string
  readonly latest: Source
  /** Latest first. */
  readonly editions: readonly CompiledPack[]
}

const nations: Readonly<Record<Source['nation'], string>> = {
  'england': 'England', 'wales': 'Wales', 'england-and-wales': 'England and Wales',
}

/** Every source, England first, each with its editions. */
export function linesOf({ packs, lineOf }: RuleBook): readonly Line[] {
  const lines = Map.groupBy(packs, ({ source }) => lineOf(source.id).toSorted().join())
  const order = Object.values(nations)
  const latestFirst = [...lines.values()].map((editions) => editions.toSorted((one, other) => other.from - one.from))
  const placed = Map.groupBy(latestFirst, ([latest]) => placeOf(latest!.source))
  return latestFirst.map((editions): Line => {
    const { source } = editions[0]!
    const place = placeOf(source)
    const name = placed.get(place)!.length > 1 ? `${place}: ${source.title}` : place
    return { id: source.id, nation: nations[source.nation], name, latest: source, editions }
  }).toSorted((one, other) => order.indexOf(one.nation) - order.indexOf(other.nation))
}

function placeOf({ publisher, nation }: Source): string {
  return `${publisher}, ${nations[nation]}`
}

/** The line to which a pack belongs. */
export function lineNamed(lines: readonly Line[], pack: string): Line | undefined {
  return lines.find(({ editions }) => editions.some(({ source }) => source.id === pack))
}

/** The edition in force at a moment; undefined where none is held. */
export function inForce({ editions }: Line, at: EpochMs): Source | undefined {
  return editions.find(({ from, until }) => at >= from && at < until)?.source
}
