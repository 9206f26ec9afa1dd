import type { FastifyInstance, FastifyReply } from 'fastify'
import { Forbidden, NotFound, signedIn } from '../../../platform/http.ts'
import type { Fault, SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { Colleague } from '../colleagues.ts'
import type { AccessDeps } from '../deps.ts'
import { typedWord } from '../request-parts.ts'
import { arrangeCover, endCover, findCover, findCovers } from './covers.ts'
import type { Cover } from './covers.ts'
import { coverFields, readCover, typedCover } from './read-cover.ts'
import type { TypedCover } from './read-cover.ts'

const permission = 'duties.mine'
const nothing = Object.fromEntries(coverFields.map((field) => [field, ''])) as TypedCover

/** Who does whose work while they are away. Cases come with it; restricted ones, and concerns about colleagues, do not. */
export function coverPages(app: FastifyInstance, { db, staff, clock, ids }: AccessDeps): void {
  app.get(paths.cover.list.pattern, { config: { permission, audit: 'cover.viewed' } }, async (request, reply) =>
    show(reply, signedIn(request), nothing, []))

  app.post(paths.cover.list.pattern, { config: { permission, audit: 'cover.arranged' } }, async (request, reply) => {
    const person = signedIn(request)
    const typed = typedCover(request)
    const read = readCover(typed, clock.now())
    if ('faults' in read) return show(reply, person, typed, read.faults)
    const here = await colleagues(person)
    const [absent, covering] = [typed.absent, typed.covering].map((id) => here.find((one) => one.id === id))
    if (covering === undefined) return show(reply, person, typed, [{ path: 'covering', message: 'Choose somebody from the list' }])
    if (absent === undefined || !mayArrangeFor(person, absent.id)) return show(reply, person, typed, [{ path: 'absent', message: 'Choose somebody from the list' }])
    const id = typedWord(request, 'coverId') || ids.next()
    await arrangeCover(db, { id, absent: absent.id, covering: covering.id, arrangedBy: person.id, ...read }, clock.now())
    return reply.redirectWith(paths.cover.list({}), `${covering.name} covers for ${absent.name}.`)
  })

  app.post<{ Params: { coverId: string } }>(paths.cover.end.pattern, { config: { permission, audit: 'cover.ended' } }, async (request, reply) => {
    const person = signedIn(request)
    const cover = await findCover(db, request.params.coverId, clock.now())
    if (cover === undefined) throw new NotFound('There is no such cover, or it is over.')
    if (!mayArrangeFor(person, cover.absent)) throw new Forbidden('Only whoever is away and those who manage them can end this.')
    await endCover(db, cover.id, person.id, clock.now())
    return reply.redirectWith(paths.cover.list({}), `${nameOf(cover.covering)} no longer covers for ${nameOf(cover.absent)}.`)
  })

  async function show(reply: FastifyReply, person: SignedInPerson, typed: TypedCover, faults: readonly Fault[]) {
    const now = clock.now()
    const here = await colleagues(person)
    const options = (from: readonly Colleague[], chosen: string, ask: string) => [
      { value: '', text: ask, selected: chosen === '' }, ...from.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
    ]
    return reply.page('features/access/cover/cover.njk', {
      title: 'Who covers for whom',
      caption: person.office,
      covers: (await findCovers(db, person.office, now)).map((cover) => shown(cover, person, now)),
      absent: options(here.filter(({ id }) => mayArrangeFor(person, id)), typed.absent, 'Choose who is away'),
      covering: options(here, typed.covering, 'Choose who does their work'),
      dates: (['from', 'until'] as const).map((which) => ({
        id: which, legend: which === 'from' ? 'First day' : 'Last day',
        items: (['day', 'month', 'year'] as const).map((part) => ({
          name: `${which}-${part}`, id: part === 'day' ? which : `${which}-${part}`, label: part.charAt(0).toUpperCase() + part.slice(1),
          value: typed[`${which}-${part}`], classes: `govuk-input--width-${part === 'year' ? 4 : 2}`,
        })),
      })),
      coverId: ids.next(),
      faults,
    })
  }

  function shown({ id, absent, covering, arrangedBy, from, until }: Cover, person: SignedInPerson, now: number) {
    return {
      absent: nameOf(absent), covering: nameOf(covering), arrangedBy: nameOf(arrangedBy), goesOn: from <= now,
      from: dayOf(from), until: dayOf(until - 1), end: mayArrangeFor(person, absent) ? paths.cover.end({ coverId: id }) : null,
    }
  }

  function colleagues({ office }: SignedInPerson): Promise<readonly Colleague[]> {
    return db.selectFrom('worker').select(['id', 'name', 'role', 'office']).where('office', '=', office).orderBy('name').orderBy('id').execute()
  }

  /** For oneself and for those whom one manages; managers for everybody of their office, whose cases they can allocate. */
  function mayArrangeFor({ id, office, permissions }: SignedInPerson, absent: string): boolean {
    const worker = staff.find(absent)
    return absent === id || worker?.managerId === id || (permissions.has('case.allocate') && worker?.office === office)
  }

  function nameOf(id: string): string {
    return staff.find(id)?.name ?? 'Somebody who has left'
  }
}

function dayOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
}
