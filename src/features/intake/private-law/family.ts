import type { Person } from '../../../procedures/vocabulary/index.ts'
import { fullName, nameKey } from '../people.ts'
import type { FoundPerson } from '../people.ts'
import { distinct, inWords } from '../words.ts'
import type { ChildElement, PrivateLawData, Relation } from './search-response.ts'

/** Said of somebody a child lives with whose name the court asks to be kept. */
export const somebodyConfidential = 'somebody whose identity is confidential'

/**
 * The same people with each party's relationship to each child and with whom each child lives. A child who lives
 * with somebody whose address is confidential has a confidential address.
 * @param people identified already: every id is there and unique
 */
export function asFamily(people: readonly FoundPerson[], data: PrivateLawData): FoundPerson[] {
  const family = new Family(people)
  for (const element of [...data.newChildDetails, ...data.children]) family.addChild(element)
  const relations = [...data.childAndApplicantRelations, ...data.childAndRespondentRelations, ...data.childAndOtherPeopleRelations]
  for (const { value } of relations) family.addRelation(value)
  return family.people()
}

class Family {
  readonly #found: readonly FoundPerson[]
  readonly #byId: ReadonlyMap<string, Person>
  /** By whether it is a child and by name: a father and his son may have the same one. */
  readonly #byName: ReadonlyMap<string, Person>
  readonly #byRole: ReadonlyMap<string, readonly Person[]>
  /** Person id to child id to relationship. */
  readonly #relationships = new Map<string, Map<string, string>>()
  /** Child id to the people it lives with, as said; an id of a person or words. */
  readonly #homes = new Map<string, Set<string>>()
  /** Child id to ids of people one of whom it lives with. */
  readonly #oneOf = new Map<string, readonly Person[]>()
  /** Child and party of which the court asks that it be kept that they live together. */
  readonly #unsaid = new Set<string>()

  constructor(found: readonly FoundPerson[]) {
    this.#found = found
    const people = found.map(({ person }) => person)
    this.#byId = new Map(found.flatMap(({ givenId, person }) => [[person.id, person], [givenId ?? person.id, person]]))
    this.#byName = new Map(people.toReversed().map((person) => [nameAs(person.role === 'child', fullName(person)), person]))
    this.#byRole = Map.groupBy(people, ({ role }) => role)
  }

  addChild({ id, value: told }: ChildElement): void {
    const child = this.#named(id, `${told.firstName ?? ''} ${told.lastName ?? ''}`, 'child')
    if (child === undefined) return
    for (const [role, code, other] of [
      ['applicant', told.applicantsRelationshipToChild, told.otherApplicantsRelationshipToChild],
      ['respondent', told.respondentsRelationshipToChild, told.otherRespondentsRelationshipToChild],
    ] as const) {
      for (const party of this.#byRole.get(role) ?? []) this.#relate(party, child, code, other)
    }
    const home = told.whoDoesTheChildLiveWith
    if (home !== undefined) this.#livesWith(child, this.#named(home.partyId ?? home.value?.code, home.partyFullName ?? home.value?.label))
    for (const code of told.childLiveWith) this.#livesWithRole(child, code)
    for (const { value } of told.personWhoLivesWithChild) {
      if (value.isPersonIdentityConfidential === 'yes') this.#say(child, somebodyConfidential)
      else this.#say(child, described(distinct([value.firstName, value.lastName]).join(' '), value.relationshipToChildDetails))
    }
  }

  addRelation(told: Relation): void {
    const child = this.#named(told.childId, told.childFullName, 'child')
    const party = this.#named(
      told.partyId ?? told.applicantId ?? told.respondentId ?? told.otherPeopleId,
      told.partyFullName ?? told.applicantFullName ?? told.respondentFullName ?? told.otherPeopleFullName,
    )
    if (child === undefined || party === undefined) return
    this.#relate(party, child,
      told.relationType ?? told.childAndApplicantRelation ?? told.childAndRespondentRelation ?? told.childAndOtherPeopleRelation,
      told.otherRelationDetails ?? told.childAndApplicantRelationOtherDetails ?? told.childAndRespondentRelationOtherDetails
        ?? told.childAndOtherPeopleRelationOtherDetails)
    if (told.childLivesWith === 'yes') this.#livesWith(child, party)
    if (told.isChildLivesWithPersonConfidential === 'yes') this.#unsaid.add(`${child.id} ${party.id}`)
  }

  people(): FoundPerson[] {
    return this.#found.map((one) => ({ ...one, person: one.person.role === 'child' ? this.#child(one.person) : this.#party(one.person) }))
  }

  #party(person: Person): Person {
    const relationships = [...this.#relationships.get(person.id) ?? []].map(([child, relationship]) => ({ child, relationship }))
    return { ...person, relationships }
  }

  #child(child: Person): Person {
    const homes = [...this.#homes.get(child.id) ?? []]
    const unsaid = homes.some((home) => this.#unsaid.has(`${child.id} ${home}`))
    const carers = [...homes.map((home) => this.#byId.get(home)), ...this.#oneOf.get(child.id) ?? []]
    const confidential = unsaid || homes.includes(somebodyConfidential) || carers.some((person) => person?.confidential.address === true)
    return {
      ...child,
      confidential: { ...child.confidential, address: child.confidential.address || confidential },
      livesWith: distinct(homes.map((home) => {
        const person = this.#byId.get(home)
        if (this.#unsaid.has(`${child.id} ${home}`)) return somebodyConfidential
        return person === undefined ? home : described(fullName(person), person.role === 'other' ? undefined : person.role)
      })),
    }
  }

  #relate(party: Person, child: Person, code: string | undefined, other: string | undefined): void {
    if (code === undefined && other === undefined) return
    const words = code === undefined || (/^other$/i.test(code) && other !== undefined) ? other! : inWords(code)
    const known = this.#relationships.get(party.id) ?? new Map<string, string>()
    this.#relationships.set(party.id, known.set(child.id, words))
  }

  #livesWithRole(child: Person, code: string): void {
    const role = /^(applicant|respondent)/i.exec(code)?.[1]?.toLowerCase()
    const parties = role === undefined ? [] : this.#byRole.get(role) ?? []
    if (parties.length === 1) this.#livesWith(child, parties[0])
    else if (role !== undefined) {
      this.#say(child, parties.length === 0 ? `the ${role}` : `one of the ${role}s`)
      this.#oneOf.set(child.id, [...this.#oneOf.get(child.id) ?? [], ...parties])
    }
    else if (!/^another ?person/i.test(code)) this.#say(child, inWords(code))
  }

  #livesWith(child: Person, person: Person | undefined): void {
    if (person !== undefined) this.#say(child, person.id)
  }

  #say(child: Person, home: string): void {
    if (home !== '') this.#homes.set(child.id, (this.#homes.get(child.id) ?? new Set()).add(home))
  }

  #named(id: string | undefined, name: string | undefined, role?: 'child'): Person | undefined {
    const isChild = role === 'child'
    const byId = id === undefined ? undefined : this.#byId.get(id)
    return byId !== undefined && (byId.role === 'child') === isChild ? byId : this.#byName.get(nameAs(isChild, name ?? ''))
  }
}

function nameAs(isChild: boolean, name: string): string {
  return `${isChild} ${nameKey(name, undefined)}`
}

function described(name: string, what: string | undefined): string {
  return name === '' ? what ?? '' : what === undefined ? name : `${name} (${what})`
}
