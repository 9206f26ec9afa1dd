import { condition } from '../../engine/condition.ts'
import type { Condition, Entry } from '../../engine/model.ts'

const cafcassRoles: ReadonlySet<string> = new Set([
  'fca', 'childrens-guardian', 'cafcass', 'cafcass-manager', 'cover-manager', 'cafcass-associate', 'cafcass-legal',
  'head-of-practice', 'assistant-director',
])

/** The roles in which a family court adviser or guardian works: the policy's 'practitioner'. */
export const practitioners = ['fca', 'childrens-guardian'] as const

/**
 * Cafcass itself did it: the item says who did, and where it is empty the one who wrote the entry is taken.
 * @param item names the body that did it
 */
export function doneByCafcass(label: string, item: string): Condition {
  return condition(label, [item], ({ entry }) => {
    const body = entry.data[item]
    if (typeof body === 'string' && body.trim() !== '') return /cafcass/i.test(body)
    return writtenByCafcass(entry)
  })
}

/**
 * Whether the author belongs to Cafcass; undefined where the entry does not say who wrote it. A role that only Cafcass
 * has says so by itself, whatever its office calls itself.
 */
export function writtenByCafcass({ by }: Entry): boolean | undefined {
  if (by?.role !== undefined && cafcassRoles.has(by.role)) return true
  if (by?.organisation !== undefined) return /cafcass/i.test(by.organisation)
  return by?.role === undefined ? undefined : false
}

const practitionerRole = /^(fca|childrens-guardian)$|family court advis|children['’]?s guardian|cafcass practitioner/i

/** Whether a list of those asked or present has a practitioner in it; undefined where it lists nobody. */
export function listsPractitioner(list: unknown): boolean | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined
  return list.some((one: { readonly role?: unknown; readonly attended?: unknown } | null) =>
    typeof one?.role === 'string' && one.attended !== false && practitionerRole.test(one.role))
}
