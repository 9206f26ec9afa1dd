import { evaluate } from '../../../engine/evaluate.ts'
import type { OwedDuty } from '../../../engine/evaluation.ts'
import type { EpochMs } from '../../../engine/model.ts'
import type { RuleBook } from '../../../engine/rule-book.ts'
import type { OpenCase } from '../../cases/index.ts'

/** What is owed otherwise once an entry is withdrawn. */
export interface WhatChanges {
  /** Owed now, and no longer then. */
  readonly gone: readonly OwedDuty[]
  /** Owed then: it was met, ended or left by the entry, or follows without it. */
  readonly owed: readonly OwedDuty[]
}

/** Sets what is owed with an entry against what is owed as if it had never been. */
export function whatChanges(ruleBook: RuleBook, { head, written }: OpenCase, entry: string, at: EpochMs): WhatChanges {
  const open = (among: OpenCase['entries']) => evaluate(ruleBook, head, among, { at }).duties.filter(({ status }) => status === 'open' || status === 'overdue')
  const [before, after] = [open(written), open(written.filter(({ id }) => id !== entry))]
  const without = (some: readonly OwedDuty[], others: readonly OwedDuty[]) => some.filter(({ id }) => !others.some((other) => other.id === id))
  return { gone: without(before, after), owed: without(after, before) }
}
