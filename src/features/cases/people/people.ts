import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { caseFrame } from '../case-frame.ts'
import type { CasesDeps } from '../deps.ts'
import { openCase } from '../open-case.ts'
import type { OpenCase } from '../open-case.ts'
import { confidentialOf } from '../parties.ts'
import { sayAge } from '../said-age.ts'
import { statedConfidences } from '../stated-confidences.ts'

/** Who is in a case, and how they belong to each child. */
export function peoplePage(app: FastifyInstance, deps: CasesDeps): void {
  const config = { permission: 'case.view', audit: 'case-people.viewed' } as const
  app.get<{ Params: { recordId: string } }>(paths.case.people.pattern, { config }, async (request, reply) => {
    const person = signedIn(request)
    const now = deps.clock.now()
    const opened = await openCase(deps, request.params.recordId)
    return reply.page('features/cases/people/people.njk', {
      title: 'People',
      showNames: true,
      frame: caseFrame(deps, opened, person, now, 'people'),
      children: childrenInFull(opened, now),
      ...tableOf(opened),
      confidences: heldOf(opened),
      confidentialDetails: paths.case.confidences({ recordId: opened.head.id }),
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
