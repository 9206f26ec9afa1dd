import { compile } from '../../src/engine/compile.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import type { Evaluation, OwedDuty } from '../../src/engine/evaluation.ts'
import type { Author, Entry, EpochMs, Pack, RecordHead } from '../../src/engine/model.ts'
import { vocabulary } from '../../src/procedures/vocabulary/index.ts'

/** An entry as a law table writes it: type, local London time, and what else matters. */
export type Given = readonly [type: string, at: string, more?: GivenMore]

export interface GivenMore {
  readonly id?: string
  readonly data?: Record<string, unknown>
  readonly about?: string
  readonly children?: readonly string[]
  readonly by?: Author
  /** Local London time; when it happened, if left out. */
  readonly recordedAt?: string
}

/** What a law table says of one duty. */
export interface Seen {
  readonly status: OwedDuty['status']
  readonly dueOn: string | null
  /** Local London time at which it becomes late. */
  readonly due: string | null
  readonly who: readonly string[]
  readonly title: string
  readonly children: readonly string[]
  readonly outstanding: readonly string[]
  readonly startedBy: string
  readonly startedAt: string
  readonly metBy: string | null
  readonly recordedLate: boolean
}

/**
 * Reads a pack as the law does: given these entries on these dates, then these duties on these dates.
 * Ids of entries default to e1, e2, …; the record has the children c1 and c2 unless told otherwise.
 */
export function law(pack: Pack, head: Partial<RecordHead> = {}) {
  const ruleBook = compile([pack], vocabulary.entryTypes)
  const record: RecordHead = {
    id: 'r1', record: 'case', procedures: [pack.source.id], children: [{ id: 'c1' }, { id: 'c2' }], nation: 'england', ...head,
  }
  return {
    given(given: readonly Given[]) {
      const entries = given.map(toEntry)
      return {
        /** As of a local London time; `knownAt`, if given, is one too. */
        at(at: string, knownAt?: string) {
          return view(evaluate(ruleBook, record, entries, {
            at: london(at), knownAt: knownAt === undefined ? undefined : london(knownAt),
          }))
        },
      }
    },
  }
}

function view(evaluation: Evaluation) {
  const duties = (declaration: string): readonly Seen[] => evaluation.duties
    .filter((duty) => duty.declaration.id === declaration).map(see)
  return {
    evaluation,
    /** Every instance of a duty, in the order in which they started. */
    duties,
    /** The only instance of a duty; an error that lists what there is, if there is none or more. */
    duty(declaration: string): Seen {
      const [only, ...others] = duties(declaration)
      if (only !== undefined && others.length === 0) return only
      const owed = evaluation.duties.map((duty) => `${duty.id} ${duty.status}`).join('\n')
      throw new Error(`${only === undefined ? 'No' : 'More than one'} duty '${declaration}' among:\n${owed}`)
    },
    /** Ids of the duties that are owed, open or overdue, without repeats. */
    owed: [...new Set(evaluation.duties.filter(({ status }) => status === 'open' || status === 'overdue')
      .map(({ declaration }) => declaration.id))],
    /** `entry: declaration` of each refusal. */
    refused: evaluation.refused.map(({ entry, declaration }) => `${entry}: ${declaration}`),
    warned: evaluation.warned.map(({ entry, declaration }) => `${entry}: ${declaration}`),
    departures: evaluation.departures.map(({ entry, requirement }) => `${entry}: ${requirement}`),
  }
}

function see(duty: OwedDuty): Seen {
  const { status, dueOn, dueAt, who, title, children, outstanding, startedBy, startedAt, metBy, recordedLate } = duty
  return {
    status, dueOn, due: dueAt === null ? null : local(dueAt), who, title, children, outstanding, startedBy,
    startedAt: local(startedAt), metBy, recordedLate,
  }
}

function toEntry([type, at, more = {}]: Given, index: number): Entry {
  const { id = `e${index + 1}`, data = {}, about, children, by, recordedAt = at } = more
  return { id, type, at: london(at), recordedAt: london(recordedAt), data, about, children, by }
}

/** The instant of a local London time such as `2026-03-27T16:10`. */
export function london(local: string): EpochMs {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').epochMilliseconds
}

function local(at: EpochMs): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London').toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}
