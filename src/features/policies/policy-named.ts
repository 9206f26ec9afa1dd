import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'
import { NotFound } from '../../platform/http.ts'
import { packOf } from './implement-policy.ts'

/**
 * The pack of an address.
 * @throws NotFound
 */
export function policyNamed(ruleBook: RuleBook, id: string): CompiledPack {
  const pack = packOf(ruleBook, id)
  if (pack === undefined) throw new NotFound(`There is no policy '${id}' here.`)
  return pack
}
