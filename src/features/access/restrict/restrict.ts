import type { FastifyInstance, FastifyReply } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { Fault, SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { OpenCase } from '../../cases/index.ts'
import { colleaguesOf, sayPost } from '../colleagues.ts'
import type { AccessDeps } from '../deps.ts'
import { actorOf, atFields, faultsOf, ticked, typedWord } from '../request-parts.ts'
import { accessStanding } from '../standing.ts'
import { liftRestriction, restrictRecord } from './restrict-record.ts'

const permission = 'record.restrict'

interface Shown {
  readonly people: readonly string[]
  readonly reason?: string
  readonly withoutMe?: boolean
  readonly commandId: string
  readonly faults?: readonly Fault[]
}

interface OfCase {
  Params: { recordId: string }
}

/** Saying who may open a case. */
export function restrictPages(app: FastifyInstance, deps: AccessDeps): void {
  const { pipeline, staff, ids, casework, clock, db } = deps
  const command = restrictRecord(staff)

  app.get<OfCase>(paths.case.restrict.pattern, { config: { permission, audit: 'case-restriction.opened' } }, async (request, reply) => {
    const person = signedIn(request)
    const opened = await casework.open(request.params.recordId)
    const { restriction } = accessStanding(opened.entries)
    return show(reply, opened, person, { people: restriction?.admitted ?? proposed(opened, person), commandId: ids.next() })
  })

  app.post<OfCase>(paths.case.restrict.pattern, { config: { permission, audit: 'case.restricted' } }, async (request, reply) => {
    const person = signedIn(request)
    const { recordId } = request.params
    const opened = await casework.open(recordId)
    const people = ticked(request, 'people')
    const reason = typedWord(request, 'reason')
    const withoutMe = typedWord(request, 'withoutMe') === 'yes'
    const input = { record: recordId, people, reason, withoutMe }
    const outcome = await pipeline.execute(command, input, actorOf(request), { commandId: typedWord(request, 'commandId') || ids.next() })
    const faults = atFields(faultsOf(outcome), ['people', 'reason', 'withoutMe'])
    if (faults.length > 0) return show(reply, opened, person, { people, reason, withoutMe, commandId: ids.next(), faults })
    const to = people.includes(person.id) ? paths.case.view({ recordId }) : paths.duties.mine({})
    return reply.redirectWith(to, `The case is now open to ${namesIn(people)} and to nobody else.`)
  })

  app.get<OfCase>(paths.case.liftRestriction.pattern, { config: { permission, audit: 'case-restriction.opened' } }, async (request, reply) => {
    const opened = await casework.open(request.params.recordId)
    if (accessStanding(opened.entries).restriction === null) return reply.redirect(paths.case.view({ recordId: opened.head.id }), 303)
    return showLift(reply, opened, signedIn(request), { commandId: ids.next() })
  })

  app.post<OfCase>(paths.case.liftRestriction.pattern, { config: { permission, audit: 'case-restriction.lifted' } }, async (request, reply) => {
    const { recordId } = request.params
    const opened = await casework.open(recordId)
    const reason = typedWord(request, 'reason')
    const commandId = typedWord(request, 'commandId') || ids.next()
    const faults = atFields(faultsOf(await pipeline.execute(liftRestriction, { record: recordId, reason }, actorOf(request), { commandId })), ['reason'])
    if (faults.length > 0) return showLift(reply, opened, signedIn(request), { reason, commandId: ids.next(), faults })
    return reply.redirectWith(paths.case.view({ recordId }), 'The case is open again to everybody whose work brings them to it.')
  })

  async function show(reply: FastifyReply, opened: OpenCase, person: SignedInPerson, { people, reason = '', withoutMe = false, commandId, faults = [] }: Shown) {
    const office = opened.head.office ?? null
    const { restriction, conflicts } = accessStanding(opened.entries)
    const connected = new Set(conflicts.filter(({ namesake }) => !namesake).map((one) => one.person))
    const holder = holderIn(opened)
    const colleagues = (await colleaguesOf(db, office, [...people, ...holder === null ? [] : [holder], person.id])).filter(({ id }) => !connected.has(id))
    return reply.page('features/access/restrict/restrict.njk', {
      title: restriction === null ? 'Restrict this case' : 'Change who may open this case',
      showNames: true,
      frame: casework.frame(opened, person, clock.now()),
      back: paths.case.view({ recordId: opened.head.id }),
      restricted: restriction !== null,
      people: colleagues.map((one) => ({
        value: one.id, text: one.name, checked: people.includes(one.id),
        hint: { text: [sayPost(one, office), ...one.id === holder ? ['holds the case'] : [], ...one.id === person.id ? ['you'] : []].join(', ') },
      })),
      reason, commandId, faults,
      withoutMe,
      askWithoutMe: withoutMe || faults.some(({ path }) => path === 'withoutMe'),
    })
  }

  async function showLift(reply: FastifyReply, opened: OpenCase, person: SignedInPerson, { reason = '', commandId, faults = [] }: Omit<Shown, 'people'>) {
    return reply.page('features/access/restrict/lift.njk', {
      title: 'Lift the restriction',
      showNames: true,
      frame: casework.frame(opened, person, clock.now()),
      back: paths.case.view({ recordId: opened.head.id }),
      reason, commandId, faults,
    })
  }

  /** Whoever holds the case, and whoever restricts it. */
  function proposed(opened: OpenCase, { id }: SignedInPerson): readonly string[] {
    const holder = holderIn(opened)
    return [holder, id].filter((one) => one !== null)
  }

  function holderIn({ allocation, head }: OpenCase): string | null {
    if (allocation === null) return null
    return (staff.find(allocation.practitioner) ?? staff.named(allocation.practitioner, head.office ?? null))?.id ?? null
  }

  function namesIn(people: readonly string[]): string {
    return new Intl.ListFormat('en-GB').format(people.map((id) => staff.find(id)?.name ?? id))
  }
}
