import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs, Source } from '../../engine/model.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Answer, Question } from './look-up.ts'
import { inForce } from './places.ts'
import type { Line } from './places.ts'

/** What one source asks after something happened. */
export interface Sheet {
  readonly line: Line
  /** The edition in force at the time; undefined where none is held that was. */
  readonly source: Source | undefined
  /** Whose it is, those with the nearest limit first. */
  readonly owners: readonly Owner[]
  /** What is already done by what happened itself. */
  readonly done: readonly Answer[]
}

export interface Owner {
  readonly roles: readonly string[]
  readonly answers: readonly Answer[]
}

/** The answers source by source, those that ask nothing last, and within each by whom they are owed. */
export function sheetsOf(lines: readonly Line[], { at }: Question, answers: readonly Answer[]): readonly Sheet[] {
  return lines.map((line): Sheet => {
    const own = answers.filter(({ duty }) => line.editions.some(({ source }) => source.id === duty.pack))
    const owed = own.filter(isOwed)
    const byOwner = Map.groupBy(owed, ({ duty }) => duty.who.map(titleOf).join('; '))
    return {
      line,
      source: inForce(line, at),
      owners: [...byOwner.values()].map((theirs) => ({ roles: theirs[0]!.duty.who.map(titleOf), answers: theirs })),
      done: own.filter((answer) => !isOwed(answer)),
    }
  }).toSorted((one, other) => Number(one.owners.length === 0) - Number(other.owners.length === 0))
}

export function isOwed({ duty }: Answer): boolean {
  return duty.status === 'open'
}

/** Whole days are shown by their date, hours and minutes by the clock. */
export function isWholeDay({ dueAt, dueOn }: OwedDuty): boolean {
  return dueAt !== null && dueOn !== null && dueAt === endOf(dueOn)
}

export function titleOf(role: string): string {
  return vocabulary.role(role)?.title ?? role
}

function endOf(date: string): EpochMs {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime('Europe/London').epochMilliseconds
}
