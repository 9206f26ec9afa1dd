import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { followStory } from '../../features/story/index.ts'
import type { Story } from '../../features/story/index.ts'
import { ruleBook } from '../../procedures/index.ts'
import { evaluationJson } from '../../record/evaluation-json.ts'
import { UnreadableRecord } from '../../record/ndjson.ts'
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
    const lines = await linesIn(wordOf(call, 0, 'FILE'))
    const { evaluation } = follow(lines, (read) => followStory(rules, read, {
      at: timeOf(call, 'at') ?? Date.now(), knownAt: timeOf(call, 'known-at'), edition,
    }))
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

async function linesIn(file: string): Promise<readonly string[]> {
  const lines: string[] = []
  try {
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
    for await (const line of createInterface({ input, crlfDelay: Infinity })) lines.push(line)
  } catch (error) {
    throw badCall('FILE', 'unreadable', error instanceof Error ? error.message : String(error))
  }
  return lines
}

/** What is wrong with the record is bad input. */
function follow(lines: readonly string[], read: (lines: readonly string[]) => Story): Story {
  try {
    return read(lines)
  } catch (error) {
    if (error instanceof UnreadableRecord) throw new BadCall(...error.faults)
    throw error
  }
}
