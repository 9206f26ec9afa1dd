import { canonicalJson, sha256 } from './canonical.ts'
import type { Actor, Command } from './command.ts'
import type { Fault } from './outcome.ts'
import { unkeepable } from './plain-json.ts'
import type { DepartureDraft } from './submission.ts'

/** A command about to be carried out. */
export interface Request<Input> {
  readonly command: Command<Input>
  readonly input: Input
  readonly actor: Actor
  readonly recordId: string
  readonly commandId: string
  readonly departures: readonly DepartureDraft[]
  /** The same whenever the same person sends the same thing. */
  readonly fingerprint: string
}

export interface SentRequest {
  readonly raw: unknown
  readonly actor: Actor
  readonly commandId: string
  readonly departures: readonly DepartureDraft[]
}

/** Reads what was sent, or says what is wrong with it, each with its path in the input. */
export function readRequest<Input>(
  command: Command<Input>, sent: SentRequest,
): Request<Input> | { readonly faults: readonly Fault[] } {
  const { raw, actor, commandId, departures } = sent
  const unkept = [...unkeepable(raw, ''), ...unkeepable(departures, 'departures'), ...commandIdFaults(commandId)]
  if (unkept.length > 0) return { faults: unkept }
  const read = command.input.safeParse(raw)
  if (!read.success) {
    return { faults: read.error.issues.map(({ path, code = 'invalid', message }) => ({ path: path.map(String).join('.'), code, message })) }
  }
  const fingerprint = sha256(canonicalJson([command.name, actor.person, raw ?? null, departures]))
  return { command, input: read.data, actor, recordId: command.record(read.data), commandId, departures, fingerprint }
}

function commandIdFaults(id: string): readonly Fault[] {
  if (id !== '' && id.length <= 200) return unkeepable(id, 'commandId')
  return [{ path: 'commandId', code: 'bad-id', message: 'A command id has 1 to 200 characters' }]
}
