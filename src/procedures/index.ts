import { compile } from '../engine/compile.ts'
import type { Pack } from '../engine/model.ts'
import type { RuleBook } from '../engine/rule-book.ts'
import { cafcass2007 } from './cafcass-2007/index.ts'
import { cafcass2025 } from './cafcass-2025/index.ts'
import { cafcassFoi2016 } from './cafcass-foi-2016/index.ts'
import { set2025 } from './set-2025/index.ts'
import { wales } from './wales/index.ts'
import { vocabulary } from './vocabulary/index.ts'

/** Every source that the product carries. */
export const packs: readonly Pack[] = [cafcass2025, cafcass2007, set2025, wales, cafcassFoi2016]

/** Role slugs that a declaration may name. */
export const roleSlugs: ReadonlySet<string> = new Set(vocabulary.roles.map(({ slug }) => slug))

let compiled: RuleBook | undefined

/**
 * All packs, checked and laid out; made once.
 * @throws RuleBookFaults while the rule book has a fault
 */
export function ruleBook(): RuleBook {
  compiled ??= compile(packs, vocabulary.entryTypes, roleSlugs)
  return compiled
}
