import { condition } from '../../engine/condition.ts'
import type { Anchor } from '../../engine/model.ts'

/** The court names hearings in its own words, so that only what is plainly another one is left out. */
const mayBeTheFirst = condition('the hearing stands in the list and is not the final one', ['vacated', 'kind'], ({ entry }) => {
  const { vacated, kind } = entry.data
  return vacated !== true && !(typeof kind === 'string' && /\bfinal\b/i.test(kind))
})

/** The first hearing and, while it lies ahead, the day for which the court last listed one that may be it. */
export const theFirstHearing: Anchor = {
  kind: 'event', event: 'first-hearing.held', forecasts: [{ on: 'hearing.listed', item: 'hearingAt', when: mayBeTheFirst }],
}
