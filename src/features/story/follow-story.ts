import { evaluate } from '../../engine/evaluate.ts'
import type { EvaluateOptions } from '../../engine/evaluate.ts'
import type { Evaluation } from '../../engine/evaluation.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import { UnreadableRecord, readRecord } from '../../record/ndjson.ts'
import type { ReadRecord } from '../../record/ndjson.ts'

/** A record with what it has started, met, refused and left. */
export interface Story extends ReadRecord {
  readonly evaluation: Evaluation
}

/**
 * Reads a record as NDJSON and evaluates it: the one way of the command line and of the page.
 * @param lines without line ends
 * @throws UnreadableRecord with every fault of every line, a procedure that is not held included
 */
export function followStory(ruleBook: RuleBook, lines: Iterable<string>, options: EvaluateOptions): Story {
  const { head, entries } = readRecord(lines, ruleBook.canonical)
  const unknown = head.procedures.filter((id) => !ruleBook.packs.some(({ source }) => source.id === id))
  if (unknown.length > 0) {
    throw new UnreadableRecord(unknown.map((id) => ({ path: 'line 1.procedures', code: 'unknown', message: `There is no procedure '${id}'.` })))
  }
  return { head, entries, evaluation: evaluate(ruleBook, head, entries, options) }
}
