import type { OwedDuty } from '../../engine/evaluation.ts'
import type { Owner, ResolveOwner } from '../../record/duty-row.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import { allocationOf } from './allocation.ts'
import type { PractitionerRole } from './allocation.ts'
import { only } from './staff.ts'
import type { Staff, Worker } from './staff.ts'

/** Who holds a case, as far as the staff list knows them. */
interface Holder {
  readonly worker: Worker | undefined
  readonly role: PractitionerRole
}

/**
 * Whose a duty is. The practitioner's are whoever holds the case's and, until somebody does, nobody's with the role
 * kept, so that the manager's list shows them. What another organisation owes has no owner here.
 */
export function ownersOf(staff: Staff): ResolveOwner {
  const holders = new WeakMap<readonly StoredEntry[], { readonly holder: Holder | null }>()
  const holderOf = (head: Head, entries: readonly StoredEntry[]): Holder | null => {
    const known = holders.get(entries)
    if (known !== undefined) return known.holder
    const holder = findHolder(staff, head, entries)
    holders.set(entries, { holder })
    return holder
  }
  return (duty, head, entries) => {
    const office = head.office ?? null
    const named = namedIn(duty, staff, office)
    if (named !== undefined) return { owner: named.id, ownerRole: named.role, office: office ?? named.office }
    const holder = holderOf(head, entries)
    const role = duty.who.find((one) => ours.has(one)) ?? duty.who[0] ?? null
    return role === null ? { owner: null, ownerRole: null, office } : ownerIn(role, holder, staff, head)
  }
}

const ours: ReadonlySet<string> = new Set([
  'fca', 'childrens-guardian', 'cafcass-associate', 'cafcass', 'cafcass-manager', 'head-of-practice', 'assistant-director',
  'corporate-director', 'business-support', 'quality-assurance', 'cafcass-legal', 'staff-member',
])

const practitioners: ReadonlySet<string> = new Set(['fca', 'childrens-guardian', 'cafcass-associate'])

function ownerIn(role: string, holder: Holder | null, staff: Staff, head: Head): Owner {
  const office = head.office ?? null
  if (practitioners.has(role)) {
    return { owner: holder?.worker?.id ?? null, ownerRole: holder?.role ?? role, office: office ?? holder?.worker?.office ?? null }
  }
  // The body's own duties wait in a queue that business support of the office works through.
  if (role === 'cafcass') return { owner: null, ownerRole: 'business-support', office }
  if (role === 'business-support') return { owner: null, ownerRole: role, office }
  if (role === 'cafcass-manager') return { owner: managerFor(holder, staff, office), ownerRole: role, office }
  // A record about one of the staff: what staff owe, that person owes.
  if (role === 'staff-member') return { owner: staff.find(head.id)?.id ?? null, ownerRole: role, office }
  if (!ours.has(role)) return { owner: null, ownerRole: role, office }
  return { owner: only(staff.holding(role, office))?.id ?? null, ownerRole: role, office }
}

function managerFor(holder: Holder | null, staff: Staff, office: string | null): string | null {
  const managerId = holder?.worker?.managerId ?? null
  if (managerId !== null && staff.find(managerId) !== undefined) return managerId
  return only(staff.holding('cafcass-manager', office))?.id ?? null
}

/** An agreed action says who does it: by person or, where its role is no role, by name. */
function namedIn({ person, who, declaration }: OwedDuty, staff: Staff, office: string | null): Worker | undefined {
  const names = [person, declaration.each === undefined ? null : who[0] ?? null]
  return names.flatMap((name) => name === null ? [] : staff.find(name) ?? staff.named(name, office) ?? []).at(0)
}

function findHolder(staff: Staff, head: Head, entries: readonly StoredEntry[]): Holder | null {
  const allocation = allocationOf(entries)
  if (allocation === null) return null
  const { practitioner, role } = allocation
  return { worker: staff.find(practitioner) ?? staff.named(practitioner, head.office ?? null), role }
}
