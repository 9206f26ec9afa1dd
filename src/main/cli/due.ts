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
  usage: '--procedure PACK [--procedure PACK …] --entry TYPE --at TIME [--data JSON]',
  does: 'Say which duties something starts, for whom, by when and under which paragraph, with no case at all.',
  options: { procedure: { type: 'string', multiple: true }, entry: { type: 'string' }, at: { type: 'string' }, data: { type: 'string' } },
  run: (call) => {
    const rules = ruleBook()
    const named = call.options('procedure')
    if (named.length === 0) throw badCall('--procedure', 'missing', 'is missing')
    const procedures = [...new Set(named.map((id) => packOf(rules, id).source.id))]
    const slug = optionOf(call, 'entry')
    const type = vocabulary.entryType(slug)
    if (type === undefined) throw badCall('--entry', 'entry-type-unknown', `'${slug}' is not in the vocabulary; 'paramountcy entries' lists it.`)
    optionOf(call, 'at')
    const at = timeOf(call, 'at')!
    const answers = lookUp(rules, { procedures, entry: type.slug, at, data: dataOf(call, type.slug) })
    call.say(
      {
        // Who asks of one source is answered as of one.
        ...procedures.length === 1 ? { procedure: procedures[0] } : { procedures },
        entry: type.slug, at: Temporal.Instant.fromEpochMilliseconds(at).toString(),
        duties: answers.map(({ duty, working, notKnown }) => ({
          ...dutyJson(duty), rule: working.rule, notCounted: working.notCounted, reading: working.reading, assumed: working.assumed, notKnown,
        })),
      },
      () => answers.length === 0 ? ['Nothing is owed.'] : answers.flatMap((answer) => answerLines(answer, procedures.length > 1)),
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

function answerLines({ duty, working, notKnown }: Answer, several: boolean): readonly string[] {
  const { title, pack, cite, who, dueAt, dueOn, startedAt } = duty
  const delayed = startedAt > (working.countedFrom ?? startedAt) ? ` (owed from ${said(startedAt)})` : ''
  return [
    `${dueAt === null ? working.rule : `by ${untilSaid(dueAt, dueOn)}`}  ${title}${delayed}`,
    `  ${who.join(', ')}; ${several ? `${pack} ` : ''}${cite}; ${working.rule}`,
    ...working.notCounted.map(({ date, why }) => `  not counted: ${date}, ${why}`),
    ...notKnown.map((label) => `  not known: whether ${label}`),
    ...(working.reading === null ? [] : [`  ${working.reading}`]),
  ]
}
