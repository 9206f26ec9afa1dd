import { consequences } from '../engine/consequences.ts'
import { correctionType, withCorrections } from '../engine/correction.ts'
import type { EpochMs } from '../engine/model.ts'
import type { Actor, Command, Deed } from './command.ts'
import { newSalt } from './confidence.ts'
import type { Confidence } from './confidence.ts'
import { derive, deriveAnew } from './derivation.ts'
import { judge, recordedBy } from './judgement.ts'
import type { BatchOutcome, Fault, Outcome, Preview } from './outcome.ts'
import type { PipelineParts } from './pipeline-parts.ts'
import { readRequest } from './request.ts'
import type { Request } from './request.ts'
import type { StoredEntry } from './stored-entry.ts'
import type { Standing } from './store.ts'
import { drawUp } from './submission.ts'
import type { DepartureDraft, Submission } from './submission.ts'
import { OpenedMeanwhile, Undone } from './undone.ts'
import { versionOf, withdrawalType } from './withdrawal.ts'

export interface ExecuteOptions {
  /** Sent again with the same id, a command is carried out once. A form carries it in a hidden field. */
  readonly commandId?: string | undefined
  /** Departures from what would refuse it, recorded before it and together with it. */
  readonly departures?: readonly DepartureDraft[] | undefined
}

export interface BatchItem {
  readonly input: unknown
  readonly commandId?: string | undefined
}

/** The one way to write in a record. */
export interface Pipeline {
  /**
   * Carries a command out, whole or not at all.
   * @throws whatever the database or a projection throws; nothing is written then
   */
  execute<Input>(command: Command<Input>, input: unknown, actor: Actor, options?: ExecuteOptions): Promise<Outcome>
  /** What `execute` would do now. Writes nothing. */
  preview<Input>(
    command: Command<Input>, input: unknown, actor: Actor, options?: Omit<ExecuteOptions, 'commandId'>,
  ): Promise<Preview>
  /** Carries out one command for each item, each in its own transaction; none holds back those after it. */
  executeEach<Input, Item extends BatchItem>(
    command: Command<Input>, items: Iterable<Item> | AsyncIterable<Item>, actor: Actor,
  ): AsyncIterable<{ readonly item: Item, readonly outcome: BatchOutcome }>
}

/** Puts the pipeline together: validate, authorise, gates and prohibitions, append, duties, projections, outbox. */
export function createPipeline<Tx>(parts: PipelineParts<Tx>): Pipeline {
  const { ruleBook, clock, ids, store, commands, transaction } = parts

  async function execute<Input>(
    command: Command<Input>, raw: unknown, actor: Actor, { commandId = ids.next(), departures = [] }: ExecuteOptions = {},
  ): Promise<Outcome> {
    const request = readRequest(command, { raw, actor, commandId, departures })
    if ('faults' in request) return { kind: 'invalid', faults: request.faults }
    try {
      return await transaction((tx) => carryOut(tx, request))
    } catch (thrown) {
      if (thrown instanceof Undone) return thrown.outcome
      // What somebody else wrote in the meantime may change what the command decides.
      if (thrown instanceof OpenedMeanwhile) return execute(command, raw, actor, { commandId, departures })
      throw thrown
    }
  }

  async function carryOut<Input>(tx: Tx, request: Request<Input>): Promise<Outcome> {
    const standing = await store.lock(tx, request.recordId)
    await admit(tx, request, standing)
    if (standing?.destroyedAt != null) throw new Undone({ kind: 'forbidden', why: 'What this record said was destroyed: nothing is added to it' })
    const now = clock.now()
    await claim(tx, request, now)
    const { submission, existing, deed } = await draw(tx, request, standing, now)
    const change = judge(ruleBook, submission, existing)
    await write(tx, submission, standing)
    await confide(tx, request, deed, now)
    if (submission.entries.some(({ type }) => type === withdrawalType || type === correctionType)) await deriveAnew(tx, parts, change)
    else await derive(tx, parts, change)
    await parts.outbox.post(tx, [...deed.messages ?? [], ...parts.messages?.(change) ?? []], now)
    const recorded = recordedBy(change)
    await commands.complete(tx, request.commandId, recorded)
    return { kind: 'recorded', ...recorded }
  }

  async function preview<Input>(
    command: Command<Input>, raw: unknown, actor: Actor, { departures = [] }: Omit<ExecuteOptions, 'commandId'> = {},
  ): Promise<Preview> {
    const request = readRequest(command, { raw, actor, commandId: 'preview', departures })
    if ('faults' in request) return { kind: 'invalid', faults: request.faults }
    try {
      return await transaction(async (tx) => {
        const standing = await store.head(tx, request.recordId)
        await admit(tx, request, standing)
        const { submission, existing } = await draw(tx, request, standing, clock.now())
        const { head, entries } = submission
        const would = consequences(ruleBook, head, existing, entries)
        return { kind: 'preview' as const, head, version: versionOf(existing), entries, consequences: would }
      })
    } catch (thrown) {
      if (thrown instanceof Undone && thrown.outcome.kind !== 'refused' && thrown.outcome.kind !== 'repeated') return thrown.outcome
      throw thrown
    }
  }

  async function admit<Input>(tx: Tx, { command, actor, recordId }: Request<Input>, standing: Standing | null): Promise<void> {
    const { name, permission } = command
    const verdict = await parts.authorise(tx, { actor, permission, command: name, recordId, head: standing?.head ?? null })
    if (!verdict.allowed) throw new Undone({ kind: 'forbidden', why: verdict.why })
  }

  async function claim<Input>(tx: Tx, request: Request<Input>, at: EpochMs): Promise<void> {
    const { command: { name }, commandId: id, recordId: record, fingerprint } = request
    const before = await commands.claim(tx, { id, name, record, fingerprint, at })
    if (before === null) return
    if (before.fingerprint === fingerprint) throw new Undone({ kind: 'repeated', first: before.outcome })
    throw invalid('commandId', 'used-before', 'Something else was sent with this id. Open the page again')
  }

  async function draw<Input>(tx: Tx, request: Request<Input>, standing: Standing | null, now: EpochMs): Promise<{
    submission: Submission
    existing: readonly StoredEntry[]
    deed: Deed
  }> {
    const { command, input, actor, departures, commandId, recordId } = request
    const entries = standing === null ? [] : await store.entries(tx, recordId)
    const version = standing?.last.seq ?? 0
    const head = standing?.head ?? null
    const confidences = command.confides === true && standing !== null ? await heldIn(tx, recordId) : []
    const deed = command.decide(input, { head, entries: withCorrections(entries), version, actor, now, newId: () => ids.next(), confidences, newSalt })
    if ('faults' in deed) throw new Undone({ kind: 'invalid', faults: deed.faults })
    const { expectedVersion: expected = version } = deed
    if (!Number.isInteger(expected) || expected < 0 || expected > version) {
      throw invalid('expectedVersion', 'no-such-version', `The record has ${version} entries`)
    }
    if (expected < version) throw new Undone({ kind: 'conflict', version, added: entries.filter(({ seq }) => seq > expected) })
    if (deed.entries.length === 0) throw new Undone({ kind: 'unchanged', record: recordId, version })
    const submission = drawUp(deed, departures, {
      ruleBook, validate: parts.validate, ids, now, actor, commandId, recordId, standing, entries,
    })
    if ('faults' in submission) throw new Undone({ kind: 'invalid', faults: submission.faults })
    return { submission, existing: entries, deed }
  }

  async function write(tx: Tx, { head, entries }: Submission, standing: Standing | null): Promise<void> {
    if (standing === null) {
      if (!await store.open(tx, head, entries)) throw new OpenedMeanwhile()
    } else if (!await store.append(tx, head, standing.last.seq, entries)) {
      throw new Error(`Record ${head.id} changed while it was locked`)
    }
  }

  function heldIn(tx: Tx, recordId: string): Promise<readonly Confidence[]> {
    return parts.confidences?.held(tx, recordId) ?? Promise.resolve([])
  }

  /** What an entry says is kept, is kept with it or the entry is not written either. */
  async function confide<Input>(tx: Tx, { command, recordId, actor }: Request<Input>, { confidences }: Deed, at: EpochMs): Promise<void> {
    if (confidences === undefined || confidences.keeps.length + confidences.ends.length === 0) return
    if (parts.confidences === undefined || command.confides !== true) throw new Error(`${command.name} has nowhere to keep a confidence`)
    await parts.confidences.change(tx, recordId, confidences, { person: actor.person, at })
  }

  async function* executeEach<Input, Item extends BatchItem>(
    command: Command<Input>, items: Iterable<Item> | AsyncIterable<Item>, actor: Actor,
  ): AsyncIterable<{ readonly item: Item, readonly outcome: BatchOutcome }> {
    for await (const item of items) {
      yield { item, outcome: await attempt(() => execute(command, item.input, actor, { commandId: item.commandId })) }
    }
  }

  return { execute, preview, executeEach }
}

async function attempt(work: () => Promise<Outcome>): Promise<BatchOutcome> {
  try {
    return await work()
  } catch (error) {
    return { kind: 'broken', error }
  }
}

function invalid(path: string, code: string, message: string): Undone {
  const fault: Fault = { path, code, message }
  return new Undone({ kind: 'invalid', faults: [fault] })
}
