import { canonicalJson, sha256 } from '../../record/canonical.ts'
import type { Actor } from '../../record/command.ts'
import type { BatchOutcome } from '../../record/outcome.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { Clock } from '../../record/ports.ts'
import type { TakenCase } from './court-case.ts'
import type { IntakeFault } from './fault.ts'
import { readCases } from './file/read-cases.ts'
import type { FileFault, FileSource, Progress } from './file/read-cases.ts'
import { readCase } from './read-case.ts'
import { recordIdOf } from './record-head.ts'
import { commandIdOf, takeInCase } from './take-in-case.ts'

/** A case of the file that its record now says everything of. */
export interface TakenIn {
  readonly record: string
  /** The number that people know it by. */
  readonly caseNumber: string
  readonly pointer: string
}

/** A case, or a whole file, that did not come in, and why. `pointer` is the place of the first thing that is wrong. */
export interface Refusal {
  readonly pointer: string
  /** A code of the file's faults, or of the record's. */
  readonly code: string
  readonly reason: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** What else is wrong with the same case. */
  readonly others: readonly IntakeFault[]
}

export interface IntakeResult {
  readonly opened: TakenIn[]
  readonly updated: TakenIn[]
  readonly unchanged: TakenIn[]
  readonly refused: Refusal[]
  /** Came in without something that cannot be so. */
  readonly noticed: IntakeFault[]
}

export interface IntakeDeps {
  readonly pipeline: Pick<Pipeline, 'executeEach'>
  readonly clock: Clock
  readonly actor: Actor
  /** Told what the program itself could not do, case by case. */
  readonly onError?: ((error: unknown, record: string) => void) | undefined
}

interface Item {
  readonly input: TakenCase
  readonly commandId: string | undefined
  readonly taken: TakenIn
}

/**
 * Reads a court's file into records, case by case: a case that cannot be taken in is refused by itself.
 * The same file again changes nothing.
 * @throws what the reading of the file throws
 */
export async function intakeFile(
  source: FileSource, deps: IntakeDeps, onProgress: (progress: Progress) => void = () => {},
): Promise<IntakeResult> {
  const result: IntakeResult = { opened: [], updated: [], unchanged: [], refused: [], noticed: [] }
  const items = itemsOf(source, deps, result, onProgress)
  for await (const { item, outcome } of deps.pipeline.executeEach(takeInCase, items, deps.actor)) {
    enter(result, item.taken, outcome, deps)
  }
  return result
}

/** The cases that can be taken in; what cannot is entered in the result on the way. */
async function* itemsOf(
  source: FileSource, { clock, actor }: IntakeDeps, result: IntakeResult, onProgress: (progress: Progress) => void,
): AsyncGenerator<Item> {
  const seen = new Map<string, string>()
  for await (const found of readCases(source, onProgress)) {
    if (!('value' in found)) {
      result.refused.push(refusal([found]))
      continue
    }
    const read = readCase(found.value, found.pointer, clock.now())
    if ('faults' in read) {
      result.refused.push(refusal(read.faults))
      continue
    }
    const { courtCase, setAside } = read
    const input = { ...courtCase, confidences: [...read.confidences] }
    const record = recordIdOf(courtCase)
    const digest = sha256(canonicalJson(input))
    const before = seen.get(record)
    seen.set(record, digest)
    result.noticed.push(...setAside)
    if (before !== undefined && before !== digest) result.noticed.push(twice(found.pointer))
    yield { input, commandId: commandIdOf(input, digest, actor), taken: { record, caseNumber: courtCase.familymanNumber ?? courtCase.id, pointer: found.pointer } }
  }
}

function enter(result: IntakeResult, taken: TakenIn, outcome: BatchOutcome, { onError }: IntakeDeps): void {
  const refuse = (code: string, reason: string): void => { result.refused.push({ pointer: taken.pointer, code, reason, others: [] }) }
  switch (outcome.kind) {
    case 'recorded': (outcome.entries[0]?.seq === 1 ? result.opened : result.updated).push(taken); break
    case 'unchanged':
    case 'repeated': result.unchanged.push(taken); break
    case 'invalid': refuse(outcome.faults[0]?.code ?? 'invalid', outcome.faults[0]?.message ?? 'The record cannot keep this case.'); break
    case 'refused': refuse('held-back', outcome.objections[0]?.why ?? 'A procedure holds this back.'); break
    case 'conflict': refuse('conflict', 'Somebody else wrote in this case at the same moment. Read the file again.'); break
    case 'forbidden': refuse('forbidden', outcome.why); break
    case 'broken':
      onError?.(outcome.error, taken.record)
      refuse('broken', 'Something went wrong on our side with this case. Read the file again; what came in stays as it is.')
  }
}

function refusal([first, ...others]: readonly (IntakeFault & FileFault)[]): Refusal {
  const { pointer, code, reason, line, column } = first!
  return { pointer, code, reason, others, ...line === undefined ? {} : { line, column } }
}

function twice(pointer: string): IntakeFault {
  return { pointer, code: 'duplicate', reason: 'This case stands in the file more than once, and not the same each time. The newest word on each thing counts.' }
}
