import { consequences } from '../../../engine/consequences.ts'
import { evaluate } from '../../../engine/evaluate.ts'
import { dayOf, toLocalDate } from '../../../engine/london.ts'
import type { EpochMs } from '../../../engine/model.ts'
import type { RuleBook } from '../../../engine/rule-book.ts'
import type { RecordRead } from '../../../record/store.ts'
import { holdsIn } from '../hold/holds.ts'
import { ruleFor } from '../rules.ts'

/** Something for which a record cannot be destroyed now. */
export interface Obstacle {
  readonly code: 'never' | 'held' | 'owed' | 'in-use' | 'too-early' | 'not-known' | 'forbidden'
  readonly message: string
}

/** Everything for which a record cannot be destroyed at an instant; none where two people may decide it. */
export function obstacles(ruleBook: RuleBook, { head, entries }: RecordRead, at: EpochMs): readonly Obstacle[] {
  const rule = ruleFor(head.record)
  if (rule === undefined) return [{ code: 'never', message: 'Records of this kind are not destroyed' }]
  const held = holdsIn(entries).length
  const owed = evaluate(ruleBook, head, entries, { at }).duties.filter(({ status }) => status === 'open' || status === 'overdue').length
  return [
    ...held === 0 ? [] : [{ code: 'held', message: 'It is held' } as const],
    ...owed === 0 ? [] : [{ code: 'owed', message: `${owed} ${owed === 1 ? 'duty is' : 'duties are'} still owed in it` } as const],
    ...head.record !== 'case' || entries.some(({ type }) => type === 'case.closed') ? [] : [{ code: 'in-use', message: 'The case is not closed' } as const],
    ...dateObstacles(rule.from !== null, rule.until(entries), toLocalDate(dayOf(at))),
    ...forbiddances(ruleBook, { head, entries }, at),
  ]
}

function dateObstacles(hasRule: boolean, until: string | null, today: string): readonly Obstacle[] {
  if (!hasRule) return []
  if (until === null) return [{ code: 'not-known', message: 'Nobody has noted until when it is kept' }]
  return until <= today ? [] : [{ code: 'too-early', message: `It is kept until ${until}` }]
}

/** What the procedures say against recording that it is destroyed; where they only warn, it is not destroyed all the same. */
function forbiddances(ruleBook: RuleBook, { head, entries }: RecordRead, at: EpochMs): readonly Obstacle[] {
  if (ruleBook.canonical('record.disposed') === undefined) return []
  const disposed = { id: 'destruction', type: 'record.disposed', at, recordedAt: at, data: {} }
  const { refused, warned } = consequences(ruleBook, head, entries, [disposed])
  return [...refused, ...warned].map(({ why }) => ({ code: 'forbidden', message: why }))
}
