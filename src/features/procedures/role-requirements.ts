import type { Requirement, Source } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import { organisationKinds, vocabulary } from '../../procedures/vocabulary/index.ts'

/** What one source asks of a role, timed ones first. */
export interface AskedOfRole {
  readonly source: Source
  readonly requirements: readonly Requirement[]
  readonly timed: number
}

export function askedOf(ruleBook: RuleBook, role: string): readonly AskedOfRole[] {
  return ruleBook.packs.flatMap(({ source, requirements }): readonly AskedOfRole[] => {
    const asked = requirements.filter(({ actor }) => actor.some((slug) => vocabulary.role(slug)?.slug === role))
    const timed = asked.filter(({ clock }) => clock !== undefined)
    return asked.length === 0 ? [] : [{ source, requirements: [...timed, ...asked.filter(({ clock }) => clock === undefined)], timed: timed.length }]
  })
}

/** Every role that some source asks something of, by organisation, with how much. */
export function rolesAsked(ruleBook: RuleBook): readonly { readonly title: string; readonly roles: readonly { slug: string; title: string; count: number }[] }[] {
  const counts = new Map<string, number>()
  for (const { actor } of ruleBook.requirements.values()) {
    for (const slug of new Set(actor.map((one) => vocabulary.role(one)?.slug ?? one))) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return organisationKinds.map((kind) => ({
    title: kind.title,
    roles: vocabulary.roles.filter(({ slug, organisation }) => organisation === kind.slug && counts.has(slug))
      .map(({ slug, title }) => ({ slug, title, count: counts.get(slug)! })).toSorted((one, other) => one.title.localeCompare(other.title)),
  })).filter(({ roles }) => roles.length > 0)
}
