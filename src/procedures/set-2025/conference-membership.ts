import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { forThisConference } from './before-conference.ts'

const observerPresent: Condition = condition('a professional observer was there', ['attendance'], ({ entry }) => {
  const present = entry.data['attendance']
  if (!Array.isArray(present)) return undefined
  return present.some((one: { readonly role?: unknown, readonly attended?: unknown } | null) =>
    typeof one?.role === 'string' && /\bobserver\b/i.test(one.role) && one.attended !== false)
})

/** Part A 4.3.1 to 4.3.9: who comes to a conference. */
export const conferenceMembership: readonly AnyDeclaration[] = [
  {
    kind: 'gate',
    id: 'observer-agreed-to-beforehand',
    carries: ['A4.3.5/observer-consent'],
    title: 'An observer comes only with the consent of the chair and the family',
    reading: 'The conference is not put off for it: it is said, and the conference stands.',
    on: ['conference.held'],
    when: observerPresent,
    requires: [{ on: 'observer.consented', when: forThisConference }],
    effect: 'warn',
    why: 'An observer was there, and no consent of chair and family is recorded before this.',
  },
]
