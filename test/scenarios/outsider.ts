import { evaluate } from '../../src/engine/evaluate.ts'
import { ruleBook } from '../../src/procedures/index.ts'
import { evaluationJson } from '../../src/record/evaluation-json.ts'
import { readRecord } from '../../src/record/ndjson.ts'

/** An entry as somebody outside would send it: no data, and no more of the rest than is needed. */
export interface Sent {
  readonly id: string
  readonly type: string
  readonly at: string
  readonly about?: string
  readonly children?: readonly string[]
  readonly by?: { readonly role?: string, readonly organisation?: string }
  readonly recordedAt?: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** What the command line prints of a duty and of an objection, as far as these tests look at it. */
export interface Printed {
  readonly duties: readonly {
    readonly id: string, readonly requirement: readonly string[], readonly who: readonly string[], readonly unit: string
    readonly status: string, readonly dueAt: string | null, readonly dueOn: string | null, readonly metBy: string | null
    readonly recordedLate: boolean
  }[]
  readonly refused: readonly { readonly entry: string, readonly requirement: readonly string[] }[]
  readonly warned: readonly { readonly entry: string, readonly requirement: readonly string[] }[]
  readonly departures: readonly { readonly requirement: string }[]
}

/** What `evaluate` prints of a record with two children, through the record's text form. */
export function printed(entries: readonly Sent[], at: string, knownAt?: string): Printed {
  const head = { record: 'case', id: 'r1', procedures: ['cafcass-2025'], children: [{ id: 'c1' }, { id: 'c2' }] }
  const rules = ruleBook()
  const read = readRecord([head, ...entries].map((line) => JSON.stringify(line)), rules.canonical)
  const text = JSON.stringify(evaluationJson(evaluate(rules, read.head, read.entries, {
    at: instant(at), knownAt: knownAt === undefined ? undefined : instant(knownAt),
  })))
  return JSON.parse(text) as Printed
}

/** So many minutes later, or earlier. */
export function minutesFrom(at: string, minutes: number): string {
  return Temporal.Instant.from(at).add({ minutes }).toString()
}

function instant(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds
}

/** A departure with everything that the policy asks of one. */
export function departure(requirement: string, at: string, about?: string): Sent {
  return {
    id: 'departure', type: 'policy-departure.decided', at, ...(about === undefined ? {} : { about }),
    data: {
      requirement: `cafcass-2025/${requirement}`, assessmentReliedOn: 'visit', rationale: 'safer for the child',
      managerDiscussion: 'agreed', decision: 'departure with recorded rationale',
    },
  }
}
