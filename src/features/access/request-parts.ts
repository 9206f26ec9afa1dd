import { Conflict, Forbidden, signedIn } from '../../platform/http.ts'
import type { Fault, SignedInPerson } from '../../platform/http.ts'
import type { Actor } from '../../record/command.ts'
import type { Outcome } from '../../record/outcome.ts'

/** Who writes, of the person signed in. */
export function actorOf(request: { readonly person: SignedInPerson | null }): Actor {
  const { id, role, organisation, office } = signedIn(request)
  return { person: id, role, organisation, office }
}

/** What was typed in a field of a form; the first where it was sent twice, empty where it was not sent. */
export function typedWord({ body }: { readonly body: unknown }, name: string): string {
  return wordsIn(body, name)[0] ?? ''
}

/** The boxes of a name that were ticked. */
export function ticked({ body }: { readonly body: unknown }, name: string): readonly string[] {
  return [...new Set(wordsIn(body, name))]
}

/** A word of an address's query. */
export function queryWord({ query }: { readonly query: unknown }, name: string): string {
  return wordsIn(query, name)[0] ?? ''
}

function wordsIn(words: unknown, name: string): readonly string[] {
  if (typeof words !== 'object' || words === null || !Object.hasOwn(words, name)) return []
  return [(words as Record<string, unknown>)[name]].flat().filter((word) => typeof word === 'string')
}

/**
 * Faults to show on the form; none where what was wanted stands in the record.
 * @throws Forbidden, Conflict
 */
export function faultsOf(outcome: Outcome): readonly Fault[] {
  switch (outcome.kind) {
    case 'recorded':
    case 'repeated':
    case 'unchanged':
      return []
    case 'invalid':
      return outcome.faults.map(({ path, message }) => ({ path, message }))
    case 'forbidden':
      throw new Forbidden(outcome.why)
    case 'conflict':
      throw new Conflict('The record changed while this page was open. Nothing of yours was saved.')
    case 'refused':
      throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
  }
}

/** Where a fault of the command belongs to no field, it is shown at this one. */
export function atFields(faults: readonly Fault[], fields: readonly string[]): readonly Fault[] {
  return faults.map(({ path, message }) => ({ path: fields.find((field) => path === field || path.startsWith(`${field}.`)) ?? fields[0]!, message }))
}
