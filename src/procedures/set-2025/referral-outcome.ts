import { condition, is } from '../../engine/condition.ts'
import type { Condition, Entry } from '../../engine/model.ts'

const nothing = ['no further action', 'signpost to other services', 'redirect to early help'] as const

const noDiscussion: ReadonlySet<unknown> = new Set([...nothing, 'provide services', 'assessment'])

/** Social care neither assesses nor protects; the referral ends with it (Part A 2.4.21). */
export const endsReferral: Condition = is('social care takes it no further', 'outcome', ...nothing)

/** Help or an assessment follows, or nothing: this referral has no strategy discussion owed (2.4.21). Never unknown. */
export const needsNoDiscussion: Condition = condition('no strategy discussion follows', ['outcome'],
  ({ entry }) => leadsToNoDiscussion(entry))

/** Whether a decision on a referral leads to no strategy discussion. */
export function leadsToNoDiscussion({ data }: Entry): boolean {
  return noDiscussion.has(data['outcome'])
}
