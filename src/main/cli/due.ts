import { lookUp } from '../../features/clock/index.ts'
import type { Answer } from '../../features/clock/index.ts'
import { ruleBook } from '../../procedures/index.ts'
import { vocabulary, schemaFor } from '../../procedures/vocabulary/index.ts'
import { dutyJson } from '../../record/evaluation-json.ts'
import { BadCall, badCall, optionOf } from './command.ts'
import type { Call, CliCommand } from './command.ts'
import { packOf } from './rules.ts'
import { said, timeOf, untilSaid } from './time.ts'

export const dueCommand: CliCommand = {
  name: 'due',
  usage: '--procedure PACK --entry TYPE --at TIME [--data JSON]',
  does: 'Say which duties something starts, for whom, by when and under which paragraph, with no case at all.',
  options: { procedure: { type: 'string' }, entry: { type: 'string' }, at: { type: 'string' }, data: { type: 'string' } },
  run: (call) => {
    const rules = ruleBook()
    const { source } = packOf(rules, optionOf(call, 'procedure'))
    const slug = optionOf(call, 'entry')
    const type = vocabulary.entryType(slug)
    if (type === undefined) throw badCall('--entry', 'entry-type-unknown', `'${slug}' is not in the vocabulary; 'paramountcy entries' lists it.`)
    optionOf(call, 'at')
    const at = timeOf(call, 'at')!
    const answers = lookUp(rules, { procedure: source.id, entry: type.slug, at, data: dataOf(call, type.slug) })
    call.say(
      {
        procedure: source.id, entry: type.slug, at: Temporal.Instant.fromEpochMilliseconds(at).toString(),
        duties: answers.map(({ duty, working }) => ({
          ...dutyJson(duty), rule: working.rule, notCounted: working.notCounted, reading: working.reading, assumed: working.assumed,
        })),
      },
      () => answers.length === 0 ? ['Nothing is owed.'] : answers.flatMap(answerLines),
    )
    return 0
  },
}

/** What is said of the entry; an item with a wrong value is bad input, a missing one is unknown. */
function dataOf(call: Call, slug: string): Readonly<Record<string, unknown>> {
  const text = call.option('data')
  if (text === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw badCall('--data', 'not-json', error instanceof Error ? error.message : String(error))
  }
  const read = schemaFor(vocabulary.entryType(slug)!, []).safeParse(value)
  if (read.success) return read.data
  throw new BadCall(...read.error.issues.map(({ path, code, message }) => ({ path: ['--data', ...path].join('.'), code, message })))
}

function answerLines({ duty, working }: Answer): readonly string[] {
  const { title, cite, who, dueAt, dueOn, startedAt } = duty
  const delayed = startedAt > (working.countedFrom ?? startedAt) ? ` (owed from ${said(startedAt)})` : ''
  return [
    `${dueAt === null ? working.rule : `by ${untilSaid(dueAt, dueOn)}`}  ${title}${delayed}`,
    `  ${who.join(', ')}; ${cite}; ${working.rule}`,
    ...working.notCounted.map(({ date, why }) => `  not counted: ${date}, ${why}`),
    ...(working.reading === null ? [] : [`  ${working.reading}`]),
  ]
}
