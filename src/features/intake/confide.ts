import type { Deed } from '../../record/command.ts'
import { confidenceDigest } from '../../record/confidence.ts'
import type { Confidence } from '../../record/confidence.ts'
import type { Draft } from '../../record/stored-entry.ts'
import type { Version } from './changed-items.ts'
import type { ToldConfidence } from './court-case.ts'
import type { IntakeSituation } from './decide-intake.ts'

/**
 * Adds to what a case brings in what the court keeps from the others. A newer word of the court's on somebody's address takes
 * the place of its older one, never of what somebody of the office kept; what the court no longer speaks of stays.
 * The same version adds only what the record has no word of.
 */
export function confide(
  deed: Deed, told: readonly ToldConfidence[], version: Exclude<Version, 'older'>, children: ReadonlySet<string>, situation: IntakeSituation,
): Deed {
  const { now, newId, newSalt } = situation
  const held = situation.confidences.filter(({ source }) => source === 'court')
  const isNew = (one: ToldConfidence): boolean => version === 'newer'
    ? !held.some((other) => sameDetail(one, other))
    : !spokenOf(situation).has(ofWhat(one))
  const keeps = told.filter(isNew).map((one): Confidence => ({ id: newId(), ...one, salt: newSalt(), source: 'court' }))
  const spoken = new Set(told.map(ofWhat))
  const ended = version === 'same' ? [] : held.filter((one) => spoken.has(ofWhat(one)) && !told.some((other) => sameDetail(one, other)))
  if (keeps.length + ended.length === 0) return deed
  const childrenOf = ({ subject }: Pick<Confidence, 'subject'>): readonly string[] => children.has(subject) ? [subject] : []
  const dataOf = (one: Confidence) => ({ subject: one.subject, kind: one.kind, digest: confidenceDigest(one) })
  const ends = ended.map(({ id }) => ({ id, entry: newId() }))
  const drafts: Draft[] = [
    ...ended.map((one, index) => ({ id: ends[index]!.entry, type: 'confidence.withdrawn', at: now, about: one.id, children: childrenOf(one), data: dataOf(one) })),
    ...keeps.map((one) => ({ id: one.id, type: 'confidence.kept', at: now, children: childrenOf(one), data: dataOf(one) })),
  ]
  return { ...deed, entries: [...deed.entries, ...drafts], confidences: { keeps, ends } }
}

/** Whose details of which kind the record has ever had a word of. */
function spokenOf({ entries }: IntakeSituation): ReadonlySet<string> {
  return new Set(entries.filter(({ type }) => type === 'confidence.kept').map(({ data }) => ofWhat({ subject: String(data['subject']), kind: String(data['kind']) })))
}

function ofWhat({ subject, kind }: { readonly subject: string, readonly kind: string }): string {
  return `${kind} ${subject}`
}

function sameDetail(one: Pick<Confidence, 'subject' | 'kind' | 'value'>, other: Pick<Confidence, 'subject' | 'kind' | 'value'>): boolean {
  return ofWhat(one) === ofWhat(other) && one.value === other.value
}
