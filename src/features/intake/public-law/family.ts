import type { FoundPerson } from '../people.ts'
import { inWords } from '../words.ts'
import type { PublicLawData } from './search-response.ts'

/**
 * The same people with each respondent's relationship to every child: the court tells one for all of them.
 * A child said to live with the respondents has a confidential address if one of theirs is.
 * @param people identified already, respondents in the order in which the case lists them
 */
export function asFamily(people: readonly FoundPerson[], { respondents }: PublicLawData): FoundPerson[] {
  const told = new Map(respondents.flatMap(({ value }) =>
    (value.relationshipToChild === undefined ? [] : [[`${value.firstName ?? ''}\n${value.lastName ?? ''}`, value.relationshipToChild]])))
  const children = people.filter(({ person }) => person.role === 'child').map(({ person }) => person.id)
  const hidden = people.some(({ person }) => person.role === 'respondent' && person.confidential.address)
  return people.map((one) => {
    const { person } = one
    const relationship = person.role === 'respondent' ? told.get(`${person.firstName}\n${person.lastName}`) : undefined
    if (relationship !== undefined) {
      return { ...one, person: { ...person, relationships: children.map((child) => ({ child, relationship: inWords(relationship) })) } }
    }
    const withRespondents = person.role === 'child' && hidden && person.livesWith.some((home) => /respondent/i.test(home))
    return withRespondents ? { ...one, person: { ...person, confidential: { ...person.confidential, address: true } } } : one
  })
}
