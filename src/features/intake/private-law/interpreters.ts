import type { Person } from '../../../procedures/vocabulary/index.ts'
import { fullName, nameKey } from '../people.ts'
import { distinct, inWords } from '../words.ts'
import type { PrivateLawData } from './search-response.ts'

/**
 * The same people with the interpreter each needs. A need for somebody whom the case does not name stands with
 * everybody of the party it is for, with the name it was given under.
 */
export function withInterpreters(people: readonly Person[], { interpreterNeeds }: PrivateLawData): Person[] {
  const named = new Set(people.map((person) => nameKey(fullName(person), undefined)))
  const needs = interpreterNeeds.map(({ value: need }) => ({
    name: need.name,
    key: nameKey(need.name, undefined),
    parties: need.party.map((party) => inWords(party).toLowerCase()),
    words: distinct([need.language, need.otherAssistance]).join(', ') || 'language not told',
  }))
  return people.map((person) => {
    const own = needs.flatMap(({ name, key, parties, words }) => {
      if (name !== undefined && named.has(key)) return nameKey(fullName(person), undefined) === key ? [words] : []
      const forParty = parties.length === 0 ? person.role !== 'child' : parties.includes(person.role)
      return forParty ? [name === undefined ? words : `${words} (for ${name})`] : []
    })
    return own.length === 0 ? person : { ...person, interpreter: distinct(own).join('; ') }
  })
}
