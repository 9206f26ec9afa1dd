import { signedIn } from '../../platform/http.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import type { Actor } from '../../record/command.ts'

/** Who writes, of the person signed in. */
export function actorOf(request: { readonly person: SignedInPerson | null }): Actor {
  const { id, role, organisation, office } = signedIn(request)
  return { person: id, role, organisation, office }
}

/** A word of an address's query; the first where it is sent twice, empty where it is not sent. */
export function queryWord({ query }: { readonly query: unknown }, name: string): string {
  if (typeof query !== 'object' || query === null || !Object.hasOwn(query, name)) return ''
  const [word] = [(query as Record<string, unknown>)[name]].flat()
  return typeof word === 'string' ? word : ''
}
