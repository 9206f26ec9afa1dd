import { condition } from '../../engine/condition.ts'
import type { Condition, Situation } from '../../engine/model.ts'

/** Unknown where the record does not say. */
export const inPrivateLaw: Condition = law('the proceedings are in private law', 'private law')

/** Unknown where the record does not say. */
export const inPublicLaw: Condition = law('the proceedings are in public law', 'public law')

function law(label: string, kind: string): Condition {
  return condition(label, ['court-application.received/proceedings', 'case.opened/proceedings'], (situation) => {
    const said = proceedings(situation)
    return said === undefined ? undefined : said === kind
  })
}

/** As the entry itself says or the latest application does or, where none does, the opening of the case. */
function proceedings(situation: Situation): unknown {
  const said = (type: string): unknown =>
    situation.last(type, ({ data }) => data['proceedings'] !== undefined)?.data['proceedings']
  return situation.entry.data['proceedings'] ?? said('court-application.received') ?? said('case.opened')
}
