import type { EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'

/** Words of a source that belong beside a form. */
export interface ShownGuidance {
  readonly title: string
  readonly says: string
  readonly pack: string
  readonly cite: string
}

/** What the record's procedures, in the edition in force, say where an entry of this type is made. */
export function guidanceFor(ruleBook: RuleBook, procedures: readonly string[], type: string, now: EpochMs): readonly ShownGuidance[] {
  const kinds = ruleBook.kindsOf(type)
  const sources = new Set(procedures.flatMap(ruleBook.lineOf))
  return ruleBook.packs.filter(({ source, from, until }) => sources.has(source.id) && now >= from && now < until).flatMap(({ source, declarations }) =>
    declarations.flatMap((declaration) => {
      if (declaration.kind !== 'guidance' || !declaration.at.some((slug) => kinds.includes(slug))) return []
      const requirement = ruleBook.requirements.get(`${source.id}/${declaration.carries[0]}`)
      return [{ title: declaration.title, says: declaration.says, pack: source.id, cite: requirement?.cite ?? '' }]
    }))
}
