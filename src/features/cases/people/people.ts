import type { FastifyInstance } from 'fastify'
import { paths } from '../../../platform/paths.ts'
import { caseFrame } from '../case-frame.ts'
import type { CasesDeps } from '../deps.ts'
import { lookAt } from '../known/look.ts'
import type { OpenCase } from '../open-case.ts'
import { confidentialOf } from '../parties.ts'
import { sayAge } from '../said-age.ts'
import { statedConfidences } from '../stated-confidences.ts'

/** Who is in a case, and how they belong to each child. */
export function peoplePage(app: FastifyInstance, deps: CasesDeps): void {
  const config = { permission: 'case.view', audit: 'case-people.viewed' } as const
  app.get<{ Params: { recordId: string } }>(paths.case.people.pattern, { config }, async (request, reply) => {
    const { opened, person, at: now, goesTo, page } = await lookAt(deps, request)
    if (goesTo !== null) return reply.redirect(goesTo, 303)
    return reply.page('features/cases/people/people.njk', {
      title: 'People',
      showNames: true,
      ...page,
      frame: caseFrame(deps, opened, person, now, 'people'),
      children: childrenInFull(opened, now),
      ...tableOf(opened),
      confidences: heldOf(opened),
      confidentialDetails: opened.moment?.kind === 'known' ? null : paths.case.confidences({ recordId: opened.head.id }),
      added: addedPeople(opened, now),
    })
  })
}

/** What is kept in confidence of whom, by id or by name: that it is there and of what kind. */
function heldOf({ entries }: OpenCase): Readonly<Record<string, readonly string[]>> {
  const held = statedConfidences(entries).filter(({ ended }) => ended === null)
  const words: Readonly<Record<string, string>> = { phone: 'telephone number', other: 'another detail' }
  return Object.fromEntries([...Map.groupBy(held, ({ subject }) => subject)].map(([subject, list]) =>
    [subject, [...new Set(list.map(({ kind }) => words[kind] ?? kind))]]))
}

/** What was added since the moment that the case is seen against, or is told otherwise now, by the person's id. */
function addedPeople(opened: OpenCase, now: number): Readonly<Record<string, string>> {
  if (opened.moment?.kind !== 'since') return {}
  const told = (one: OpenCase | null | undefined): ReadonlyMap<string, string> => new Map(one === null || one === undefined ? [] : [
    ...childrenInFull(one, now), ...one.parties.map((party) => ({ ...party, relationships: [...party.relationships] })),
  ].map((person) => [person.id, JSON.stringify(person)]))
  const before = told(opened.before)
  return Object.fromEntries([...told(opened)].flatMap(([id, words]) =>
    before.get(id) === words ? [] : [[id, before.has(id) ? 'Changed since' : 'Added since']]))
}

function childrenInFull({ children, facts }: OpenCase, now: number) {
  return children.map(({ id, name, born }) => {
    const person = facts.people.find((one) => one.id === id)
    return {
      id, name, born,
      age: sayAge(born, now),
      gender: person?.gender ?? null,
      livesWith: (person?.livesWith ?? []).map((other) => nameIn(facts.people, other)),
      parentalResponsibility: person?.parentalResponsibility ?? null,
      interpreter: person?.interpreter ?? null,
      confidential: person === undefined ? [] : confidentialOf(person),
    }
  })
}

/** The adults, and child by child what each is to them. */
function tableOf({ children, parties }: OpenCase) {
  return {
    parties,
    rows: children.map(({ id, name }) => ({
      name,
      relations: parties.map(({ relationships }) => relationships.get(id) ?? null),
    })),
  }
}

/** Somebody a child lives with is named by id or in words, such as 'applicant'. */
function nameIn(people: OpenCase['facts']['people'], idOrWords: string): string {
  const person = people.find(({ id }) => id === idOrWords)
  return person === undefined ? idOrWords : `${person.firstName} ${person.lastName}`.trim()
}
