import type { Requirement } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'

/** What a requirement refers to, and what refers to it. */
export interface RequirementLinks {
  readonly to: readonly Requirement[]
  /** References to something that is not held here, as the catalogue says them. */
  readonly elsewhere: readonly string[]
  readonly from: readonly Requirement[]
}

/** Reads every link once; a citation such as 'Part A 1.3.8' means that paragraph of the same source. */
export function linksIn(ruleBook: RuleBook): (requirement: Requirement) => RequirementLinks {
  const byCite = new Map<string, Requirement[]>()
  for (const requirement of ruleBook.requirements.values()) {
    const key = `${packOf(requirement)} ${requirement.cite}`
    byCite.set(key, [...byCite.get(key) ?? [], requirement])
  }
  const resolve = (from: Requirement, link: string): readonly Requirement[] => {
    const named = ruleBook.requirements.get(link)
    return named === undefined ? byCite.get(`${packOf(from)} ${link}`) ?? [] : [named]
  }
  const back = new Map<string, Set<Requirement>>()
  for (const requirement of ruleBook.requirements.values()) {
    for (const { id } of (requirement.links ?? []).flatMap((link) => resolve(requirement, link))) {
      back.set(id, (back.get(id) ?? new Set()).add(requirement))
    }
  }
  return (requirement) => {
    const links = requirement.links ?? []
    const sources = new Map(ruleBook.packs.map(({ source }) => [source.id, source.title]))
    return {
      to: [...new Set(links.flatMap((link) => resolve(requirement, link)))],
      elsewhere: links.filter((link) => resolve(requirement, link).length === 0).map((link) => sources.get(link) ?? link),
      from: [...back.get(requirement.id) ?? []],
    }
  }
}

export function packOf({ id }: Requirement): string {
  return id.split('/')[0] ?? id
}
