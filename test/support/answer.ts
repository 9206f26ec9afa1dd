import { compile } from '../../src/engine/compile.ts'
import { Matters } from '../../src/engine/matter.ts'
import type { DecisionTable, Pack, RecordHead } from '../../src/engine/model.ts'
import { vocabulary } from '../../src/procedures/vocabulary/index.ts'
import { london } from './law.ts'
import type { Given } from './law.ts'

/**
 * Asks a pack's decision tables: given these entries, what does the table say of the last one?
 * The answer is the paragraph and what follows of the first row that holds; `nothing` where none does.
 */
export function answersOf(pack: Pack, head: Partial<RecordHead> = {}) {
  const ruleBook = compile([pack], vocabulary.entryTypes)
  const record: RecordHead = {
    id: 'r1', record: 'case', procedures: [pack.source.id], children: [{ id: 'c1' }, { id: 'c2' }], nation: 'england', ...head,
  }
  return (id: string, given: readonly Given[]): string => {
    const table = pack.declarations.find((one): one is DecisionTable => one.kind === 'table' && one.id === id)
    if (table === undefined) throw new Error(`No table '${id}'`)
    const matters = new Matters(ruleBook, record)
    const nodes = given.map(([type, at, { id, data = {}, about, children, by, recordedAt = at } = {}], index) => {
      const entry = { id: id ?? `e${index + 1}`, type, at: london(at), recordedAt: london(recordedAt), data, about, children, by }
      return matters.add(entry, ruleBook.kindsOf(type))
    })
    const situation = matters.situation(nodes.at(-1)!)
    const row = table.rows.find(({ when }) => when.test(situation) === true)
    return row === undefined ? 'nothing' : `${row.cite}: ${row.follows}`
  }
}
