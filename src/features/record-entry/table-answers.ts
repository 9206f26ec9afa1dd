import { Matters } from '../../engine/matter.ts'
import type { DecisionRow } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'

/** What a decision table says of an entry. */
export interface TableAnswer {
  readonly title: string
  readonly pack: string
  readonly row: DecisionRow
  /** Each paragraph by itself, with commas, so that each can be a link: 'para 44, para 45'. */
  readonly cite: string
}

/** The answers of the tables that an entry asks: the first row of each whose situation holds. */
export function tableAnswers(
  ruleBook: RuleBook, head: Head, entries: readonly StoredEntry[], entry: StoredEntry,
): readonly TableAnswer[] {
  const sources = new Set(head.procedures.flatMap(ruleBook.lineOf))
  const tables = ruleBook.rulesFor(entry.type).tables.filter(({ pack: { source, from, until } }) =>
    sources.has(source.id) && entry.at >= from && entry.at < until)
  if (tables.length === 0) return []
  const matters = new Matters(ruleBook, head)
  const inOrder = [...entries, entry].toSorted((one, other) => one.at - other.at)
  const nodes = new Map(inOrder.map((one) => [one.id, matters.add(one, ruleBook.kindsOf(one.type))]))
  return tables.flatMap(({ declaration, pack }) => {
    const row = declaration.rows.find(({ when }) => matters.holds(when, nodes.get(entry.id)!))
    return row === undefined ? [] : [{ title: declaration.title, pack: pack.source.id, row, cite: singly(row.cite) }]
  })
}

/** 'paras 44 and 45', 'paras 49 to 51' and 'para 7' as paragraphs one by one. */
function singly(cite: string): string {
  const [, first, joined, last] = /^paras (\d+) (and|to) (\d+)$/.exec(cite) ?? []
  if (first === undefined) return cite
  const numbers = joined === 'and'
    ? [Number(first), Number(last)]
    : Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index)
  return numbers.map((number) => `para ${number}`).join(', ')
}
