import { accessFeature } from '../../src/features/access/index.ts'
import { caseworkOf } from '../../src/features/cases/index.ts'
import { dutiesFeature } from '../../src/features/duties/index.ts'
import { deliverNotices, noticesFeature } from '../../src/features/notices/index.ts'
import { openCasework, received } from './casework.ts'
import type { Casework, CaseworkOptions } from './casework.ts'
import { people } from './shell.ts'
import { visitor } from './visitor.ts'
import type { Visitor } from './visitor.ts'

/** An office with every page about who may open what, and the case `r1` of Amira and Yusuf Khan, which Sam Okafor holds. */
export interface AccessOffice extends Casework {
  readonly signedInAs: (person: { readonly id: string }) => Promise<Visitor>
  /** Turns what waits in the outbox into notices. */
  readonly deliver: () => Promise<void>
}

export async function openAccessOffice(options: Pick<CaseworkOptions, 'open'> = {}): Promise<AccessOffice> {
  const casework = await openCasework({
    ...options,
    features: (deps) => [accessFeature({ ...deps, casework: caseworkOf(deps, null) }), dutiesFeature(deps), noticesFeature(deps)],
  })
  await casework.given([
    received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }],
    ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id } }],
  ])
  const delivery = deliverNotices(casework)
  return {
    ...casework,
    signedInAs: async (person) => {
      const browser = visitor(casework.app)
      await browser.signInAs(person)
      return browser
    },
    deliver: async () => {
      for (const key of await delivery.find(100)) await delivery.carryOut(key)
    },
  }
}

/** The case is open to these and to nobody else. */
export function restrictedTo(...admitted: readonly { readonly id: string }[]) {
  return ['record.restricted', '2026-03-25T09:00', {
    data: { people: admitted.map(({ id }) => id), reason: 'A colleague lives next door to the family.' },
    by: { person: people.manager.id, role: people.manager.role },
  }] as const
}
