import { z } from 'zod'
import { evaluate } from '../../engine/evaluate.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Actor, Command } from '../../record/command.ts'
import type { ResolveOwner } from '../../record/duty-row.ts'
import type { Message } from '../../record/ports.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import { noticeOf } from '../notices/index.ts'

const input = z.strictObject({ record: z.string().min(1) })

/** The product itself, at nobody's request. */
export const theProduct: Actor = { person: null, role: 'paramountcy', organisation: null }

export const noteOverdueCommand = 'note-overdue'

interface Deps {
  readonly ruleBook: RuleBook
  readonly resolveOwner: ResolveOwner
}

/**
 * Writes in a record, once for each limit, that it has passed with something still owed, and tells whoever owes it and
 * those to whom the procedure takes it then. Carried out again, it finds nothing to write.
 */
export function noteOverdue({ ruleBook, resolveOwner }: Deps): Command<z.infer<typeof input>> {
  return {
    name: noteOverdueCommand,
    permission: 'duty.note-overdue',
    input,
    record: ({ record }) => record,
    decide: (_, { head, entries, now }) => {
      if (head === null) return { entries: [] }
      const noted = new Set(notedIn(entries).map(keyOf))
      const late = evaluate(ruleBook, head, entries, { at: now }).duties
        .filter((duty): duty is LateDuty => isLate(duty) && !noted.has(keyOf({ duty: duty.id, dueAt: duty.dueAt! })))
      if (late.length === 0) return { entries: [] }
      return {
        entries: [{
          type: 'duty.overdue-noted',
          at: now,
          children: head.children.map(({ id }) => id).filter((id) => late.some(({ children }) => children.includes(id))),
          data: {
            late: late.map(saying).join('\n'),
            limits: late.map(({ id, dueAt }) => ({ duty: id, dueAt: new Date(dueAt).toISOString() })),
          },
        }],
        messages: tell(late, head, entries, resolveOwner),
      }
    },
  }
}

type LateDuty = OwedDuty & { readonly dueAt: EpochMs }

/** Where silence is what makes it owed, the end of the wait is when it begins: it is never late by that. */
function isLate({ status, dueAt, declaration }: OwedDuty): boolean {
  return status === 'overdue' && dueAt !== null && declaration.onlyIfSilent !== true
}

function saying({ title, cite, dueOn }: LateDuty): string {
  const day = dueOn === null ? '' : `, due on ${Temporal.PlainDate.from(dueOn).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`
  return `${title} (${cite})${day}`
}

const limits = z.array(z.object({ duty: z.string(), dueAt: z.string() }))

export interface NotedLimit {
  readonly duty: string
  readonly dueAt: EpochMs
}

/** The limits that the entries say have passed. */
export function notedIn(entries: readonly StoredEntry[]): readonly NotedLimit[] {
  return entries.filter(({ type }) => type === 'duty.overdue-noted').flatMap(({ data }) => {
    const read = limits.safeParse(data['limits'])
    return read.success ? read.data.map(({ duty, dueAt }) => ({ duty, dueAt: Temporal.Instant.from(dueAt).epochMilliseconds })) : []
  })
}

function keyOf({ duty, dueAt }: NotedLimit): string {
  return `${dueAt} ${duty}`
}

/** One message for everybody who is told of the same duties. */
function tell(late: readonly LateDuty[], head: Head, entries: readonly StoredEntry[], resolveOwner: ResolveOwner): readonly Message[] {
  const told = new Map<string, { readonly people: string[], readonly roles: { role: string, office: string | null }[], readonly duties: string[] }>()
  for (const duty of late) {
    const { owner, ownerRole, office } = resolveOwner(duty, head, entries)
    // Nobody's yet: whoever of the role is at the office.
    const toRoles = [...new Set([...owner === null && ownerRole !== null ? [ownerRole] : [], ...duty.escalatesTo])].map((role) => ({ role, office }))
    const people = owner === null ? [] : [owner]
    if (people.length === 0 && toRoles.length === 0) continue
    const key = JSON.stringify([people, toRoles])
    const one = told.get(key) ?? { people, roles: toRoles, duties: [] }
    one.duties.push(duty.id)
    told.set(key, one)
  }
  return [...told.values()].map((one) => noticeOf({ kind: 'overdue', recordId: head.id, ...one }))
}
