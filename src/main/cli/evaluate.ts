import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { evaluate } from '../../engine/evaluate.ts'
import { ruleBook } from '../../procedures/index.ts'
import { evaluationJson } from '../../record/evaluation-json.ts'
import { UnreadableRecord, readRecord } from '../../record/ndjson.ts'
import type { Canonical } from '../../record/ndjson.ts'
import { BadCall, badCall, wordOf } from './command.ts'
import type { CliCommand, ExitStatus } from './command.ts'
import { packOf } from './rules.ts'
import { timeOf, untilSaid } from './time.ts'

export const evaluateCommand: CliCommand = {
  name: 'evaluate',
  usage: 'FILE [--at TIME] [--known-at TIME] [--edition PACK]',
  does: 'Read a record as NDJSON and say what it has started, met, refused and left.',
  options: { 'at': { type: 'string' }, 'known-at': { type: 'string' }, 'edition': { type: 'string' } },
  run: async (call): Promise<ExitStatus> => {
    const rules = ruleBook()
    const edition = call.option('edition')
    if (edition !== undefined) packOf(rules, edition)
    const { head, entries } = await recordIn(wordOf(call, 0, 'FILE'), rules.canonical)
    const unknown = head.procedures.filter((id) => !rules.packs.some(({ source }) => source.id === id))
    if (unknown.length > 0) throw badCall('line 1.procedures', 'unknown', `There is no procedure '${unknown[0]}'.`)
    const evaluation = evaluate(rules, head, entries, {
      at: timeOf(call, 'at') ?? Date.now(), knownAt: timeOf(call, 'known-at'), edition,
    })
    call.say(evaluationJson(evaluation), () => [
      ...evaluation.duties.map(({ status, title, dueAt, dueOn, cite, who, id }) =>
        `${status.padEnd(9)} ${title}${dueAt === null ? '' : `, by ${untilSaid(dueAt, dueOn)}`}; ${who.join(', ')}; ${cite}; ${id}`),
      ...evaluation.refused.map(({ entry, why, cite }) => `refused   ${entry}: ${why} ${cite}`),
      ...evaluation.warned.map(({ entry, why, cite }) => `warned    ${entry}: ${why} ${cite}`),
      ...evaluation.departures.map(({ entry, requirement }) => `departed  ${entry}: ${requirement}`),
    ])
    return 0
  },
}

async function recordIn(file: string, canonical: Canonical): Promise<ReturnType<typeof readRecord>> {
  const lines: string[] = []
  try {
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
    for await (const line of createInterface({ input, crlfDelay: Infinity })) lines.push(line)
  } catch (error) {
    throw badCall('FILE', 'unreadable', error instanceof Error ? error.message : String(error))
  }
  try {
    return readRecord(lines, canonical)
  } catch (error) {
    if (error instanceof UnreadableRecord) throw new BadCall(...error.faults)
    throw error
  }
}
