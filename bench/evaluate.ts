import { Engine } from 'json-rules-engine'
import { compile } from '../src/engine/compile.ts'
import { RecordEvaluation } from '../src/engine/evaluate.ts'
import type { Entry, Situation } from '../src/engine/model.ts'
import type { RuleBook } from '../src/engine/rule-book.ts'
import { packs, roleSlugs, ruleBook } from '../src/procedures/index.ts'
import { vocabulary } from '../src/procedures/vocabulary/index.ts'
import { rate, report } from './measure.ts'
import type { Rate } from './measure.ts'
import { makeRecords } from './records.ts'

/**
 * Whole records, entry by entry, with every pack loaded, against json-rules-engine on the same rules.
 * It is given less to do: it only finds which duties an entry starts; dates, evidence, gates and
 * departures are ours alone.
 */
const rules = ruleBook()
const records = makeRecords(500, 40)
const entryCount = records.reduce((sum, { entries }) => sum + entries.length, 0)

const evaluated = (name: string, rules: RuleBook): Promise<Rate> => rate(name, entryCount, () => {
  let duties = 0
  for (const { head, entries } of records) {
    const record = new RecordEvaluation(rules, head)
    for (const entry of entries) record.add(entry)
    duties += record.asOf(entries.at(-1)!.at).duties.length
  }
  return duties
})

const [first] = packs
const alone = await evaluated(`paramountcy, ${first!.source.id} alone`, compile([first!], vocabulary.entryTypes, roleSlugs))
const ours = await evaluated(`paramountcy, ${packs.length} packs`, rules)

const engine = new Engine([], { allowUndefinedFacts: true })
for (const declaration of rules.packs.flatMap(({ declarations }) => declarations)) {
  if (declaration.kind !== 'duty') continue
  for (const { on, when } of declaration.starts) {
    if (when !== undefined) engine.addOperator(when.label, (entry: Entry) => when.test(lone(entry)) !== false)
    engine.addRule({
      conditions: { all: [
        { fact: 'type', operator: 'equal', value: on },
        ...(when === undefined ? [] : [{ fact: 'entry', operator: when.label, value: true }]),
      ] },
      event: { type: declaration.id },
    })
  }
}

/** The conditions may look at the record before the entry; here there is none. */
function lone(entry: Entry): Situation {
  return { record: records[0]!.head, entry, has: () => false, last: () => undefined, origin: () => undefined }
}

const few = records.slice(0, 10).flatMap(({ entries }) => entries)
const theirs = await rate('json-rules-engine, starts only', few.length, async () => {
  let events = 0
  for (const entry of few) events += (await engine.run({ type: entry.type, entry })).events.length
  return events
}, 2)

console.log(`${entryCount.toLocaleString('en-GB')} entries in ${records.length} records`)
console.log('one pack against all')
report('entries', alone, ours)
report('entries', ours, theirs)
