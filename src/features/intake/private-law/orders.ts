import { distinct, inWords } from '../words.ts'
import type { PrivateLawData } from './search-response.ts'

/** The orders asked for, in words, with the kind of child arrangements order where it is told. */
export function ordersSought(data: PrivateLawData): string[] {
  const summary = data.summaryTabForOrderAppliedFor
  const children = [...data.newChildDetails, ...data.children].flatMap(({ value }) => value.orderAppliedFor)
  const told = [...data.ordersApplyingFor, ...children]
  const orders = told.length > 0 ? told : summary?.ordersApplyingFor?.split(',').map((order) => order.trim()) ?? []
  const kind = summary?.typeOfChildArrangementsOrder?.replace(/\s*order$/i, '')
  return distinct(orders.map(inWords)).map((order) =>
    (order === 'child arrangements order' && kind !== undefined ? `${order} (${inWords(kind)})` : order))
}
