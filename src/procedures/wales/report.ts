import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'

const thePublic: ReadonlySet<unknown> = new Set([
  'member-of-public', 'child', 'parent', 'carer', 'family', 'member of the public', 'child or family',
])

/** Who reports: the role of whoever wrote the report or, as the authority has it, the kind of referrer. Unsaid: unknown. */
export const byAPractitioner: Condition = condition('a practitioner reports', ['referral.received/referrerKind'],
  ({ entry: { type, by, data } }) => {
    const who = type === 'referral.made' ? by?.role : data['referrerKind']
    return who === undefined ? undefined : !thePublic.has(who)
  })

/**
 * The authority has the report, and its making is not on record: what runs from the report runs from its receipt. A
 * report on record that no earlier receipt took up is taken to be the one received. Never unknown.
 */
export const onlyReceived: Condition = condition('the report itself is not on record', [], (situation) => {
  const { entry } = situation
  const made = situation.origin('referral.made')
  if (made !== undefined) return !covers(made, entry)
  return !situation.has('referral.made', (report) => covers(report, entry)
    && !situation.has('referral.received', (receipt) => receipt.at >= report.at && covers(receipt, entry)))
})
