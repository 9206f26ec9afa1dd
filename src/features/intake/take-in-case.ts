import { sha256 } from '../../record/canonical.ts'
import type { Actor, Command } from '../../record/command.ts'
import { takenCaseSchema } from './court-case.ts'
import type { CourtCase, TakenCase } from './court-case.ts'
import { decideIntake } from './decide-intake.ts'
import { recordIdOf } from './record-head.ts'

/** Writes in a case's record what the court says and the record does not say yet. */
export const takeInCase: Command<TakenCase> = {
  name: 'take-in-court-case',
  permission: 'intake.run',
  input: takenCaseSchema,
  confides: true,
  record: recordIdOf,
  decide: decideIntake,
}

/**
 * The same for the same version of a case sent by the same person, so that it is written once however often it comes.
 * None where the court does not say which version it is: what it said before may have become so again. None either where
 * something of it is kept in confidence: the id stands in the entries, and a digest without salt could be guessed at.
 * @param digest of the whole case
 */
export function commandIdOf({ system, id, modifiedAt, confidences }: CourtCase & Pick<TakenCase, 'confidences'>, digest: string, { person }: Actor): string | undefined {
  if (modifiedAt === undefined || confidences.length > 0) return undefined
  return `intake:${system}:${id}:${sha256(`${digest} ${person ?? ''}`).slice(0, 32)}`
}
