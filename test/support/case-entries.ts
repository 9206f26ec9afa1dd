import { chain } from '../../src/record/chain.ts'
import type { Head, StoredEntry } from '../../src/record/stored-entry.ts'
import { london } from './law.ts'
import type { GivenMore } from './law.ts'

/** A case of the Eastmere office with two children, Amira (born 2019-05-01) and Yusuf (born 2026-01-10). */
export const eastmereCase: Head = {
  id: 'r1', record: 'case', title: 'Khan', procedures: ['cafcass-2025'], nation: 'england', office: 'Eastmere office',
  children: [{ id: 'c1', born: '2019-05-01' }, { id: 'c2', born: '2026-01-10' }],
}

/** What the court sent of that case: both parents, the father's address confidential, domestic abuse spoken of. */
export const eastmereApplication = {
  application: 'C100', proceedings: 'private law', caseNumber: 'ZZ26P00117', court: 'Eastmere Family Court',
  submittedOn: '2026-03-20', receivedOn: '2026-03-23', ordersSought: ['child arrangements order', 'prohibited steps order'],
  knownToLocalAuthority: 'yes', localAuthority: 'Eastmere County Council',
  miam: { attended: false, exemptions: ['domestic abuse'], reasons: 'A letter from a support service.' },
  harm: { domesticAbuse: true, childAbduction: false, kinds: ['a supplement on harm (C1A)'] },
  people: [
    { id: 'c1', role: 'child', firstName: 'Amira', lastName: 'Khan', born: '2019-05-01', gender: 'female', livesWith: ['p1'] },
    { id: 'c2', role: 'child', firstName: 'Yusuf', lastName: 'Khan', born: '2026-01-10', gender: 'male', livesWith: ['p1'] },
    {
      id: 'p1', role: 'applicant', firstName: 'Laila', lastName: 'Khan', born: '1994-02-02', address: '12 Elm Walk, Eastmere, ZZ99 1AB',
      relationships: [{ child: 'c1', relationship: 'mother' }, { child: 'c2', relationship: 'mother' }],
      representative: { name: 'Owen Price', organisation: 'Price and Daughters' }, interpreter: 'Urdu',
    },
    {
      id: 'p2', role: 'respondent', firstName: 'Daniel', lastName: 'Reed', confidential: { address: true, phone: true },
      relationships: [{ child: 'c1', relationship: 'father' }],
    },
  ],
  documents: [{ name: 'C100 application' }, { name: 'C1A supplement' }],
} as const

/** Entries as the record keeps them. Ids default to e1, e2, …; times are local London times. */
export function storedEntries(
  given: readonly (readonly [type: string, at: string, more?: GivenMore])[], head: Head = eastmereCase,
): readonly StoredEntry[] {
  return chain(given.map(([type, at, more = {}], index) => ({
    recordId: head.id,
    id: more.id ?? `e${index + 1}`,
    type,
    at: london(at),
    recordedAt: london(more.recordedAt ?? at),
    by: more.by ?? { role: 'fca' },
    about: more.about,
    children: more.children ?? [],
    data: more.data ?? {},
    head: index === 0 ? head : undefined,
    commandId: `command${index + 1}`,
  })))
}
