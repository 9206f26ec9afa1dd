import { addMonths, dayOf, fromLocalDate, toLocalDate } from '../../engine/london.ts'
import type { LocalDate } from '../../engine/model.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'

/** How long records of a kind are kept at the least, and who says so. */
export interface RetentionRule {
  readonly id: string
  /** Of the record's `kind`. */
  readonly kind: string
  /** As it stands on pages and in certificates. */
  readonly says: string
  /** The paragraph; null where no source says anything. */
  readonly from: { readonly pack: string, readonly cite: string } | null
  /** The first day on which it may be destroyed; null while that is not known. */
  until(entries: readonly StoredEntry[]): LocalDate | null
}

/**
 * The table of what is kept how long: a minimum, after which nothing has to be destroyed and nothing ever is by itself. Where
 * the sources are silent the organisation sets the rule, and two people state it with each destruction.
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'allegation-to-retirement',
    kind: 'allegation',
    says: 'Kept until the person reaches normal retirement age or for ten years from the allegation, whichever is later',
    from: { pack: 'set-2025', cite: 'A7.6.1' },
    until: (entries) => {
      const noted = entries.findLast(({ type, data }) => type === 'allegation.concluded' && typeof data['retentionUntil'] === 'string')?.data['retentionUntil']
      if (entries[0] === undefined || typeof noted !== 'string') return null
      const tenYears = toLocalDate(addMonths(dayOf(entries[0].at), 120) + 1)
      // The day until which it is kept is its last.
      const retired = toLocalDate(fromLocalDate(noted) + 1)
      return retired > tenYears ? retired : tenYears
    },
  },
  {
    id: 'set-by-the-organisation',
    kind: 'case',
    says: 'No procedure in force here says how long a case is kept: the organisation sets it',
    from: null,
    until: () => null,
  },
  {
    id: 'set-by-the-employer',
    kind: 'worker',
    says: 'No procedure in force here says how long it is kept that a worker has read a policy: the organisation sets it',
    from: null,
    until: () => null,
  },
]

/** The rule for records of a kind; undefined for those that are never destroyed, such as the organisation's own. */
export function ruleFor(kind: string): RetentionRule | undefined {
  return retentionRules.find((rule) => rule.kind === kind)
}
