import type { FastifyRequest } from 'fastify'
import { signedIn } from '../../platform/http.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import type { Actor } from '../../record/command.ts'

/** A word of an address's query; the first where it is sent twice. */
export function queryWord({ query }: Pick<FastifyRequest, 'query'>, name: string): string {
  return wordIn(query, name)
}

/** What was typed in a field of a form. */
export function typedWord({ body }: Pick<FastifyRequest, 'body'>, name: string): string {
  return wordIn(body, name)
}

/** The page of a list that was asked for, from 1. */
export function pageAsked(request: Pick<FastifyRequest, 'query'>): number {
  const page = Number(queryWord(request, 'page'))
  return Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1
}

/** Who writes, of the person signed in. */
export function actorOf(request: { readonly person: SignedInPerson | null }): Actor {
  const { id, role, organisation, office } = signedIn(request)
  return { person: id, role, organisation, office }
}

function wordIn(words: unknown, name: string): string {
  if (typeof words !== 'object' || words === null || !Object.hasOwn(words, name)) return ''
  const [word] = [(words as Record<string, unknown>)[name]].flat()
  return typeof word === 'string' ? word : ''
}
