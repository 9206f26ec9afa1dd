import type { Entry, EpochMs } from '../../engine/model.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Deed } from '../../record/command.ts'
import type { Confidence } from '../../record/confidence.ts'
import type { Draft, Head } from '../../record/stored-entry.ts'
import { applicationItems } from './application-items.ts'
import { changedItems, versionOf } from './changed-items.ts'
import { confide } from './confide.ts'
import type { CourtCase, Hearing, TakenCase } from './court-case.ts'
import { knownCase } from './known-case.ts'
import type { KnownCase } from './known-case.ts'
import { amendedHead, headOf } from './record-head.ts'

/** The record that a case belongs to, where there is one, and what comes in with the command. */
export interface IntakeSituation {
  readonly head: Head | null
  readonly entries: readonly Entry[]
  readonly now: EpochMs
  readonly actor: { readonly office?: string | null | undefined }
  readonly newId: () => string
  readonly newSalt: () => string
  /** What the record holds in confidence. */
  readonly confidences: readonly Confidence[]
}

/**
 * What a case of the court's says that its record does not say yet. No entries mean nothing new.
 * An application is received, and a change of it learned of, when the court's file is read: what the service owes
 * begins then, under the procedures of that day. When it was submitted and changed stands in the data.
 */
export function decideIntake({ confidences, ...courtCase }: TakenCase, situation: IntakeSituation): Deed {
  const known = knownCase(situation.entries)
  const version = known.application === undefined ? 'newer' : versionOf(applicationItems(courtCase), known.items)
  if (version === 'older') return { entries: [] }
  const deed = known.application === undefined ? bringIn(courtCase, situation) : bringUpToDate(courtCase, known, situation)
  const children = new Set(courtCase.people.filter(({ role }) => role === 'child').map(({ id }) => id))
  return confide(deed, confidences, version, children, situation)
}

function bringIn(courtCase: CourtCase, situation: IntakeSituation): Deed {
  const { head, now, actor, newId } = situation
  const application = newId()
    const hearings = courtCase.hearings.filter(({ days }) => days.length > 0).map((hearing) => listed(hearing, application, courtCase, now))
  const entries: Draft[] = [
    { id: application, type: 'court-application.received', at: now, data: asKept('court-application.received', applicationItems(courtCase)) },
    { type: 'case.opened', at: now, about: application, data: { proceedings: courtCase.proceedings } },
    ...hearings,
  ]
  if (head === null) return { opens: headOf(courtCase, actor.office), entries }
  const amends = amendedHead(head, courtCase)
  return amends === undefined ? { entries } : { amends, entries }
}

function bringUpToDate(courtCase: CourtCase, known: KnownCase, { head, now }: IntakeSituation): Deed {
  const told = asKept('court-application.received', toldAnew(courtCase, known))
  const items = asKept('court-application.received', changedItems(told, asKept('court-application.received', known.items)))
  const changed = Object.keys(items)
    const version = typeof told['modifiedAt'] === 'string' ? { modifiedAt: told['modifiedAt'] } : {}
  const updates: Draft[] = changed.length === 0
    ? []
    : [{ type: 'court-case.updated', at: now, about: known.application, data: { ...version, ...items, changed } }]
  const entries = [...updates, ...hearingChanges(courtCase, known, told, now)]
  const amends = head === null || entries.length === 0 ? undefined : amendedHead(head, asKnownNow(courtCase, { ...known.items, ...items }))
  return amends === undefined ? { entries } : { amends, entries }
}

/** A case that has its own number on paper keeps it when a later file gives only the id. */
function toldAnew(courtCase: CourtCase, { items }: KnownCase): Readonly<Record<string, unknown>> {
  const { caseNumber, ...told } = applicationItems(courtCase)
  return courtCase.familymanNumber === undefined && items['caseNumber'] !== undefined ? told : { ...told, caseNumber }
}

function asKnownNow(courtCase: CourtCase, items: Readonly<Record<string, unknown>>): CourtCase {
  const { people, caseNumber } = items as { readonly people?: CourtCase['people'], readonly caseNumber?: string }
  return { ...courtCase, people: people ?? courtCase.people, familymanNumber: caseNumber }
}

function hearingChanges(courtCase: CourtCase, known: KnownCase, told: Readonly<Record<string, unknown>>, now: EpochMs): Draft[] {
  return courtCase.hearings.flatMap((hearing) => {
    const before = known.hearings.get(hearing.id)
    if (before === undefined) return hearing.days.length === 0 ? [] : [listed(hearing, known.application!, courtCase, now)]
    if (versionOf(told, known.items) === 'same' || asBefore(hearing, before)) return []
    return [listed(hearing, before.id, courtCase, now)]
  })
}

function listed(hearing: Hearing, about: string, courtCase: CourtCase, now: EpochMs): Draft {
  const days = hearing.days.map(({ startsAt, endsAt }) => ({ startsAt: iso(startsAt), ...endsAt === undefined ? {} : { endsAt: iso(endsAt) } }))
  const data = {
    reference: hearing.id,
    kind: hearing.kind,
    court: hearing.court ?? courtCase.court,
    ...days[0] === undefined ? { vacated: true } : { hearingAt: days[0].startsAt, days },
  }
  return { type: 'hearing.listed', at: now, about, data: asKept('hearing.listed', data) }
}

/** Whether a hearing stands where and on the days on which it was listed, or is vacated as before. */
function asBefore({ days, court }: Hearing, { data }: Entry): boolean {
  if (court !== undefined && days.length > 0 && court !== data['court']) return false
  const before: readonly unknown[] = Array.isArray(data['days']) ? data['days'] : []
  const starts = before.map((day) => (typeof day === 'object' && day !== null && 'startsAt' in day ? day.startsAt : undefined))
  return days.length === starts.length && days.every(({ startsAt }, index) => iso(startsAt) === starts[index])
}

/** Data as the record will give it back: blanks gone, defaults filled in. */
function asKept(type: string, data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return vocabulary.entryType(type)!.data.parse(JSON.parse(JSON.stringify(data)))
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString()
}
