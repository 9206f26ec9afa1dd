import { sha256 } from '../../record/canonical.ts'
import type { Actor, Command } from '../../record/command.ts'
import { courtCaseSchema } from './court-case.ts'
import type { CourtCase } from './court-case.ts'
import { decideIntake } from './decide-intake.ts'
import { recordIdOf } from './record-head.ts'

/** Writes in a case's record what the court says and the record does not say yet. */
export const takeInCase: Command<CourtCase> = {
  name: 'take-in-court-case',
  permission: 'intake.run',
  input: courtCaseSchema,
  record: recordIdOf,
  decide: decideIntake,
}

/**
 * The same for the same version of a case sent by the same person, so that it is written once however often it comes.
 * None where the court does not say which version it is: what it said before may have become so again.
 * @param digest of the whole case
 */
export function commandIdOf({ system, id, modifiedAt }: CourtCase, digest: string, { person }: Actor): string | undefined {
  if (modifiedAt === undefined) return undefined
  return `intake:${system}:${id}:${sha256(`${digest} ${person ?? ''}`).slice(0, 32)}`
}
