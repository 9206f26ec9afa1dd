import type { EpochMs, Source } from '../../engine/model.ts'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'

/** A source with its editions, as somebody chooses it: by the nation and by whose it is. */
export interface Line {
  /** The latest edition's pack id stands for all of them. */
  readonly id: string
  readonly nation: string
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
  return [...lines.values()].map((editions): Line => {
    const latestFirst = editions.toSorted((one, other) => other.from - one.from)
    const { source } = latestFirst[0]!
    return { id: source.id, nation: nations[source.nation], latest: source, editions: latestFirst }
  }).toSorted((one, other) => order.indexOf(one.nation) - order.indexOf(other.nation))
}

/** The line to which a pack belongs. */
export function lineNamed(lines: readonly Line[], pack: string): Line | undefined {
  return lines.find(({ editions }) => editions.some(({ source }) => source.id === pack))
}

/** The edition in force at a moment; undefined where none is held. */
export function inForce({ editions }: Line, at: EpochMs): Source | undefined {
  return editions.find(({ from, until }) => at >= from && at < until)?.source
}
