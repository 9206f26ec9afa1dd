import type { FastifyInstance } from 'fastify'
import { evaluate } from '../../../engine/evaluate.ts'
import type { OwedDuty } from '../../../engine/evaluation.ts'
import { explain } from '../../../engine/explain.ts'
import type { EpochMs, Match } from '../../../engine/model.ts'
import { NotFound } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { caseworkOf, keepMoment, lookAt, namesOf, roleInSentence } from '../../cases/index.ts'
import type { OpenCase } from '../../cases/index.ts'
import { belongsIn } from '../../record-entry/index.ts'
import type { DutiesDeps } from '../deps.ts'
import { historyOf } from './history.ts'

/** One duty: what is owed to which child, why, by when and how that was worked out, what meets it, what became of it. */
export function dutyPage(app: FastifyInstance, deps: DutiesDeps): void {
  const casework = caseworkOf(deps, 'overview')
  const config = { permission: 'case.view', audit: 'duty.viewed' } as const
  app.get<{ Params: { recordId: string, dutyId: string } }>(paths.case.duty.pattern, { config }, async (request, reply) => {
    const { recordId, dutyId } = request.params
    const { opened, person, at: now, goesTo, page } = await lookAt(deps, request)
    if (goesTo !== null) return reply.redirect(goesTo, 303)
    const duty = findDuty(deps, opened, dutyId, now)
    if (duty === undefined) throw new NotFound('There is no such duty in this case, or what was recorded since means that it is no longer there.')
    const [card] = casework.cards([duty], opened, person, now)
    const open = duty.status === 'open' || duty.status === 'overdue'
    return reply.page('features/duties/duty/duty.njk', {
      title: titleOf(duty, opened),
      ...page,
      back: keepMoment(paths.case.view({ recordId }), opened.moment),
      frame: casework.frame(opened, person, now),
      card: { ...card, headingLevel: 2, href: undefined, helps: undefined, working: undefined, actions: [] },
      open,
      waits: duty.startedAt > now ? duty.startedAt : null,
      working: explain(duty),
      pack: duty.pack,
      requirements: duty.requirement.flatMap((id) => deps.ruleBook.requirements.get(id) ?? []),
      helps: duty.declaration.helps,
      silent: duty.declaration.onlyIfSilent ?? false,
      recurs: duty.declaration.recurs ?? false,
      outstanding: stillOutstanding(duty, opened),
      meets: duty.declaration.meets.map((match) => wayOf(match, duty, opened, person, deps)),
      ends: (duty.declaration.ends ?? []).map((match) => wayOf(match, duty, opened, person, deps)),
      escalatesTo: duty.escalatesTo.map((role) => roleInSentence(role, deps.vocabulary)),
      notifies: (duty.declaration.notifies ?? []).map((role) => roleInSentence(role, deps.vocabulary)),
      history: historyOf(duty, opened, deps),
      depart: open && person.permissions.has('case.record') && deps.ruleBook.packs.some(({ source, departure }) => source.id === duty.pack && departure !== undefined)
        ? paths.case.depart({ recordId, dutyId })
        : null,
    })
  })
}

function titleOf({ children }: OwedDuty, opened: OpenCase): string {
  const names = opened.children.filter(({ id }) => children.includes(id))
  return names.length === 0 ? 'What is owed' : `What is owed for ${namesOf(names)}`
}

/** As it stands now; one that silence will start only later is found as it will then stand. */
function findDuty({ ruleBook }: DutiesDeps, { head, entries }: OpenCase, id: string, now: EpochMs): OwedDuty | undefined {
  const at = (moment: EpochMs): OwedDuty | undefined => evaluate(ruleBook, head, entries, { at: moment }).duties.find((duty) => duty.id === id)
  const later = at(now) ?? at(Infinity)
  return later?.status === 'overdue' && later.dueAt !== null && later.dueAt > now ? { ...later, status: 'open' } : later
}

/** What meets or ends it, in words, with its form where it has one. */
function wayOf(
  { on, when }: Match, duty: OwedDuty, { head }: OpenCase, { permissions }: SignedInPerson, { vocabulary }: DutiesDeps,
): { readonly text: string, readonly when: string | null, readonly href: string | null } {
  const type = vocabulary.entryType(on)
  const recordable = type !== undefined && type.derived === undefined && belongsIn(type, head.record) && permissions.has('case.record')
  const query = new URLSearchParams({ about: duty.startedBy, duty: duty.id }).toString()
  return {
    text: recordable ? type.command : type?.title ?? on,
    when: when?.label ?? null,
    href: recordable ? `${paths.case.record({ recordId: head.id, entryType: type.slug })}?${query}` : null,
  }
}

/** The children that it is still owed to, where it was done for others already. */
function stillOutstanding({ children, outstanding }: OwedDuty, opened: OpenCase): readonly string[] {
  if (outstanding.length === 0 || outstanding.length === children.length) return []
  return opened.children.filter(({ id }) => outstanding.includes(id)).map(({ name }) => name)
}
