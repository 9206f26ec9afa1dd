import { z } from 'zod'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { personSchema } from '../../procedures/vocabulary/index.ts'
import { courtDocumentSchema, harmSchema, miamSchema } from '../../procedures/vocabulary/families/court-application.ts'

const told = z.string().optional().catch(undefined)
const many = z.array(z.string()).catch([])

/** What the court has said of a case, its latest word on each thing. */
const factsSchema = z.object({
  application: told,
  proceedings: told,
  caseNumber: told,
  childJoinedAsParty: z.boolean().optional().catch(undefined),
  court: told,
  submittedOn: told,
  receivedOn: told,
  ordersSought: many,
  knownToLocalAuthority: told,
  localAuthority: told,
  miam: miamSchema.optional().catch(undefined),
  harm: harmSchema.optional().catch(undefined),
  people: z.array(personSchema).catch([]),
  documents: z.array(courtDocumentSchema).catch([]),
})

export type CourtFacts = z.infer<typeof factsSchema>

/** The entry that brought the case, and those that changed what it said. */
const sources: ReadonlySet<string> = new Set(['court-application.received', 'court-case.updated'])

/** What the court has said, put together from its application and every change since, in the order in which they came. */
export function courtFacts(entries: readonly StoredEntry[]): CourtFacts {
  const said: Record<string, unknown> = {}
  for (const { type, data } of entries) {
    if (!sources.has(type)) continue
    const { changed = [], ...items } = data
    // What was changed and is not filled in has been taken back.
    for (const item of Array.isArray(changed) ? changed : []) delete said[String(item)]
    Object.assign(said, items)
  }
  return factsSchema.parse({ ordersSought: [], people: [], documents: [], ...said, application: applicationIn(said) })
}

/** The kind of application or, where it is none of those that have a name, the court's form: 'FL401'. */
function applicationIn({ application, form }: Readonly<Record<string, unknown>>): unknown {
  return application === 'other' ? form ?? application : application
}

const harmWords = [
  ['domesticAbuse', 'domestic abuse'], ['childAbuse', 'child abuse'], ['childAbduction', 'child abduction'],
  ['substanceAbuse', 'drugs, alcohol or substance abuse'], ['other', 'other concerns'],
] as const

/** The harm that an application speaks of, in words; where it names no kind, the signs of it. */
export function harmInWords({ harm }: Pick<CourtFacts, 'harm'>): readonly string[] {
  if (harm === undefined) return []
  const kinds = harmWords.filter(([flag]) => harm[flag] === true).map(([, words]) => words)
  return kinds.length > 0 ? kinds : harm.kinds
}

/** Everybody named in the application, by the id that relationships use. */
export function peopleById({ people }: Pick<CourtFacts, 'people'>): ReadonlyMap<string, CourtFacts['people'][number]> {
  return new Map(people.map((person) => [person.id, person]))
}

/** First and last name, or null where the application gives none. */
export function fullName({ firstName, lastName }: { readonly firstName: string, readonly lastName: string }): string | null {
  return `${firstName} ${lastName}`.trim() || null
}
