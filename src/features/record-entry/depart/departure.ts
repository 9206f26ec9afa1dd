import type { CompiledPack, RuleBook } from '../../../engine/rule-book.ts'
import type { DepartureRule, Requirement } from '../../../engine/model.ts'
import type { Data, vocabulary } from '../../../procedures/vocabulary/index.ts'
import type { DepartureDraft } from '../../../record/submission.ts'
import type { EntryForm } from '../form/entry-form.ts'
import type { Envelope } from '../form/envelope.ts'

/** How a pack lets its requirements be left, with what its own form asks for. */
export interface WayToLeave {
  readonly pack: CompiledPack
  readonly rule: DepartureRule
  readonly form: EntryForm
  /** In words, what makes a departure hold. */
  readonly needs: string
  /** What the source itself says of leaving it. */
  readonly said: readonly Requirement[]
}

const decision = 'departure with recorded rationale'

/**
 * The way to leave requirements of a pack, or null where its source knows none.
 * @param prefix with which the names of the form's fields begin
 */
export function wayToLeave(
  { ruleBook, vocabulary: words }: { ruleBook: RuleBook, vocabulary: typeof vocabulary }, packId: string, prefix: string,
): WayToLeave | null {
  const pack = ruleBook.packs.find(({ source }) => source.id === packId)
  const rule = pack?.departure
  const type = rule === undefined ? undefined : words.entryType(rule.on)
  if (pack === undefined || rule === undefined || type === undefined) return null
  const said = pack.declarations
    .filter((declaration) => declaration.kind === 'form' && declaration.entry === rule.on)
    .flatMap(({ carries }) => carries.flatMap((id) => ruleBook.requirements.get(`${packId}/${id}`) ?? []))
  return { pack, rule, said, form: { type, prefix, without: [rule.item, 'decision'] }, needs: rule.when.label }
}

/** The items that are known before anything is typed. */
export function filledIn({ rule }: Pick<WayToLeave, 'rule'>, requirements: readonly string[]): Data {
  return { [rule.item]: requirements.join(' '), decision }
}

/** The departure that goes before an entry, about the same thing and the same children. */
export function departureDraft({ rule }: WayToLeave, data: Data, { about, children }: Envelope): DepartureDraft {
  return { type: rule.on, data, children, ...about === undefined ? {} : { about } }
}
