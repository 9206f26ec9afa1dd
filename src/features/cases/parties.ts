import type { Person } from '../../procedures/vocabulary/index.ts'
import type { ListedChild } from '../../platform/sql/schema/cases.ts'
import { fullName } from './court-facts.ts'
import type { CourtFacts } from './court-facts.ts'

/** Somebody in the case who is not one of its children. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly previousName: string | null
  /** How they belong to the case: 'Applicant'. */
  readonly role: string
  readonly born: string | null
  /** By child id; a child that nothing is said of is left out. */
  readonly relationships: ReadonlyMap<string, string>
  /** 'mother of Amira and Yusuf' */
  readonly relationsInWords: readonly string[]
  readonly representative: string | null
  readonly interpreter: string | null
  /** What the court has been asked to keep from the others: 'address', 'telephone'. */
  readonly confidential: readonly string[]
  /** Null where it is not known or is confidential. */
  readonly address: string | null
}

const roles: Readonly<Record<Person['role'], string>> = {
  applicant: 'Applicant', respondent: 'Respondent', child: 'Child', other: 'Other person in the case',
}

const order: readonly Person['role'][] = ['applicant', 'respondent', 'other', 'child']

/** The adults of a case: applicants, then respondents, then others. */
export function partiesOf({ people }: Pick<CourtFacts, 'people'>, children: readonly ListedChild[]): readonly Party[] {
  const ids = new Set(children.map(({ id }) => id))
  return people.filter(({ id }) => !ids.has(id))
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
    .map((person) => partyOf(person, children))
}

function partyOf(person: Person, children: readonly ListedChild[]): Party {
  const { id, role, previousName, born, representative, interpreter, confidential, address } = person
  const relationships = new Map(person.relationships.map(({ child, relationship }) => [child, relationship]))
  return {
    id,
    name: fullName(person) ?? 'Name not given',
    previousName: previousName ?? null,
    role: roles[role],
    born: born ?? null,
    relationships,
    relationsInWords: relationsInWords(relationships, children),
    representative: representative === undefined ? null : [representative.name, representative.organisation].filter(Boolean).join(', '),
    interpreter: interpreter ?? null,
    confidential: confidentialOf(person),
    address: confidential.address ? null : address ?? null,
  }
}

/** What of a person's details is confidential, in words. */
export function confidentialOf({ confidential: { address, phone, email } }: Pick<Person, 'confidential'>): readonly string[] {
  return [...address ? ['address'] : [], ...phone ? ['telephone'] : [], ...email ? ['email'] : []]
}

function relationsInWords(relationships: ReadonlyMap<string, string>, children: readonly ListedChild[]): readonly string[] {
  const related = children.filter(({ id }) => relationships.has(id))
  const byRelation = Map.groupBy(related, ({ id }) => relationships.get(id)!)
  return [...byRelation].map(([relationship, of]) =>
    `${relationship} of ${new Intl.ListFormat('en-GB').format(of.map(({ name }) => firstName(name)))}`)
}

function firstName(name: string): string {
  return name.startsWith('Child ') ? name : name.split(' ')[0]!
}
