import { explain } from '../../engine/explain.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { dutyRow } from '../../record/duty-row.ts'
import type { DutyRow } from '../../record/duty-row.ts'
import type { EntryType } from '../../procedures/vocabulary/index.ts'
import { belongsIn } from '../record-entry/index.ts'
import type { CasesDeps } from './deps.ts'
import { keepMoment } from './known/moment.ts'
import type { OpenCase } from './open-case.ts'
import { ownersOf } from './owners.ts'
import { inSentence, roleInSentence } from './said-role.ts'

/** As the duty component takes it. */
export interface DutyCard {
  readonly id: string
  readonly state: 'immediate' | 'owed' | 'late' | 'done' | 'done-late' | 'left' | 'ended'
  /** Ours to do, or somebody's outside. */
  readonly ours: boolean
  /** Owed only if nobody answers, and there is still time to answer. */
  readonly waiting: boolean
  readonly row: DutyRow
  readonly [param: string]: unknown
}

interface CardContext {
  readonly deps: Pick<CasesDeps, 'staff' | 'vocabulary'>
  readonly openCase: OpenCase
  readonly person: SignedInPerson
  readonly now: EpochMs
}

/** The duties of a case as cards: what is immediate first, then by when each is due, then the undated by age. */
export function dutyCards(duties: readonly OwedDuty[], context: CardContext): readonly DutyCard[] {
  const resolveOwner = ownersOf(context.deps.staff)
  const { head, entries } = context.openCase
  return duties.map((duty) => dutyCard(duty, dutyRow(duty, head.id, resolveOwner(duty, head, entries)), context))
    .sort((one, other) => byUrgency(one.row, other.row))
}

function byUrgency(one: DutyRow, other: DutyRow): number {
  return one.urgency - other.urgency
    || (one.due_at ?? 0) - (other.due_at ?? 0)
    || one.started_at - other.started_at
    || (one.id < other.id ? -1 : 1)
}

function dutyCard(duty: OwedDuty, row: DutyRow, { deps, openCase, person, now }: CardContext): DutyCard {
  const { head, entries, children, moment } = openCase
  const { vocabulary, staff } = deps
  const owner = row.owner === null ? undefined : staff.find(row.owner)
  const left = duty.status === 'departed' ? entries.find(({ id }) => id === duty.metBy) : undefined
  const types = typesThatMeet(duty, vocabulary)
  const recordable = types.filter((type) => belongsIn(type, head.record))
  const actions = row.state === 'open' && person.permissions.has('case.record') ? recordable.map((type) => wayToMeet(type, duty, head.id)) : []
  const reasonBy = left?.by.person === undefined ? undefined : staff.find(left.by.person)?.name
  return {
    id: duty.id,
    state: stateOf(duty, row),
    ours: owner !== undefined || isOurs(row.owner_role, vocabulary),
    waiting: row.state === 'open' && row.only_if_silent && (row.owed_from === null || row.owed_from > now),
    row,
    title: duty.title,
    href: keepMoment(paths.case.duty({ recordId: head.id, dutyId: duty.id }), moment),
    asOf: now,
    note: noteOf(duty, openCase),
    children: children.filter(({ id }) => duty.children.length === 0 || duty.children.includes(id)).map(({ name }) => name),
    ...timing(duty, row),
    metAt: duty.metAt,
    recordedLate: duty.recordedLate,
    pack: duty.pack,
    cite: duty.cite,
    who: owner === undefined ? rolesToSay(duty, row).map((role) => roleInSentence(role, vocabulary)) : [owner.name],
    mine: row.owner === person.id,
    meets: actions.length === 0 ? types.map(({ title }) => inSentence(title)) : [],
    helps: duty.declaration.helps,
    reason: left?.data['rationale'],
    reasonBy: reasonBy ?? (left?.by.role === undefined ? undefined : roleInSentence(left.by.role, vocabulary)),
    working: explain(duty),
    actions,
  }
}

/** What became of a duty since the moment that the case is seen against, by what was written since and not by mere time. */
function noteOf(duty: OwedDuty, { moment, stood }: OpenCase): string | undefined {
  if (moment?.kind !== 'since' || stood === undefined) return undefined
  const before = stood.get(duty.id)
  if (before === undefined) return 'Added since'
  const same = before.status === duty.status && before.dueAt === duty.dueAt && before.outstanding.length === duty.outstanding.length
  return same ? undefined : 'Changed since'
}

function stateOf({ status }: OwedDuty, { urgency, only_if_silent: onlyIfSilent }: DutyRow): DutyCard['state'] {
  switch (status) {
    case 'open':
      return urgency === 0 ? 'immediate' : 'owed'
    case 'overdue':
      return onlyIfSilent ? 'owed' : 'late'
    case 'met':
      return 'done'
    case 'met-late':
      return 'done-late'
    case 'departed':
      return 'left'
    case 'ended':
      return 'ended'
  }
}

/** Where silence is what makes it owed, the end of the wait is when it begins, and it has no limit of its own. */
function timing({ startedAt, dueAt, dueOn, status, declaration }: OwedDuty, { only_if_silent: onlyIfSilent }: DutyRow) {
  return onlyIfSilent && status === 'overdue'
    ? { startedAt: dueAt, dueAt: null, dueOn: null, unit: 'as-soon-as-possible' }
    : { startedAt, dueAt, dueOn, unit: declaration.due.unit }
}

/** While nobody holds the case, every role that could do it; a role that took it over stands alone. */
function rolesToSay(duty: OwedDuty, { owner_role: role }: DutyRow): readonly string[] {
  return role === null || duty.who.includes(role) ? duty.who : [role]
}

function isOurs(role: string | null, vocabulary: CasesDeps['vocabulary']): boolean {
  return role === 'business-support' || (role !== null && vocabulary.role(role)?.organisation === 'court-service')
}

function typesThatMeet({ declaration }: OwedDuty, vocabulary: CasesDeps['vocabulary']): readonly EntryType[] {
  const slugs = [...new Set(declaration.meets.map(({ on }) => on))]
  return slugs.flatMap((slug) => vocabulary.entryType(slug) ?? []).filter(({ derived }) => derived === undefined)
}

/** Straight to the form of an entry that meets it, with what it is about filled in. */
function wayToMeet({ slug, command }: EntryType, { id: duty, startedBy: about }: OwedDuty, recordId: string) {
  const brought = new URLSearchParams({ about, duty })
  return { text: command, href: `${paths.case.record({ recordId, entryType: slug })}?${brought.toString()}` }
}
