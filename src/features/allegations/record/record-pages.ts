import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { beginForm, departTask, freshEnvelope, keepForm, openedAt, recordTask, takeForm, textIn, typedFrom } from '../../record-entry/index.ts'
import type { EntryTask, Typed } from '../../record-entry/index.ts'
import { layout, recordEntryDeps } from '../allegation-casework.ts'
import type { AllegationsDeps } from '../deps.ts'

interface OfForm {
  readonly recordId: string
  readonly entryType: string
}

interface OfDuty {
  readonly recordId: string
  readonly dutyId: string
}

const permission = 'allegation.record' as const

/** Recording a step of a concern: the shared form, what it will do, saving it; or leaving a duty with a reason. */
export function recordPages(app: FastifyInstance, deps: AllegationsDeps): void {
  const recording = recordEntryDeps(deps)
  const { record, preview, keep, depart, keepDeparture } = paths.allegations

  app.get<{ Params: OfForm }>(record.pattern, { config: { permission, audit: 'allegation-form.opened' } }, async (request, reply) => {
    const query = typedFrom(request.query)
    const now = deps.clock.now()
    return beginForm({
      query,
      open: (from) => open(request, broughtIn(from?.content ?? query)),
      fresh: (task) => ({
        ...freshEnvelope(task.choices, now, task.preset), ...openedAt(now, deps.ids.next(), task.opened.version, textIn(query, 'duty')),
      }),
    }, reply)
  })

  app.post<{ Params: OfForm }>(keep.pattern, { config: { permission, audit: 'draft.kept' } }, async (request, reply) => {
    const typed = typedFrom(request.body)
    return keepForm(() => open(request, broughtIn(typed)), typed, reply)
  })

  // A check page that is loaded again without its form has nothing to check.
  app.get<{ Params: OfForm }>(preview.pattern, { config: { permission, audit: 'none', why: 'It only leads to the form' } },
    async ({ params }, reply) => reply.redirect(record(params), 303))

  app.post<{ Params: OfForm }>(preview.pattern, { config: { permission, audit: 'allegation-form.checked' } }, async (request, reply) => {
    const typed = typedFrom(request.body)
    return takeForm(() => open(request, broughtIn(typed)), textIn(typed, 'do') === 'save' ? { ...typed, do: ['check'] } : typed, reply)
  })

  app.post<{ Params: OfForm }>(record.pattern, { config: { permission, audit: 'allegation.recorded' } }, async (request, reply) => {
    const typed = typedFrom(request.body)
    return takeForm(() => open(request, broughtIn(typed)), { ...typed, do: ['save'] }, reply)
  })

  app.get<{ Params: OfDuty }>(depart.pattern, { config: { permission, audit: 'allegation-form.opened' } }, async (request, reply) => {
    const now = deps.clock.now()
    return beginForm({
      query: typedFrom(request.query),
      open: () => leave(signedIn(request), request.params),
      fresh: (task) => ({
        ...freshEnvelope(task.choices, now), ...openedAt(now, deps.ids.next(), task.opened.version, ''), requirements: task.duty.requirement,
      }),
    }, reply)
  })

  app.post<{ Params: OfDuty }>(depart.pattern, { config: { permission, audit: 'allegation-requirement.left' } }, async (request, reply) =>
    takeForm(() => leave(signedIn(request), request.params), typedFrom(request.body), reply))

  app.post<{ Params: OfDuty }>(keepDeparture.pattern, { config: { permission, audit: 'draft.kept' } }, async (request, reply) =>
    keepForm(() => leave(signedIn(request), request.params), typedFrom(request.body), reply))

  async function open(request: FastifyRequest<{ Params: OfForm }>, brought: { readonly about: string, readonly duty: string }) {
    const { recordId, entryType } = request.params
    const task = await recordTask(recording, signedIn(request), recordId, entryType, brought)
    return { ...task, ...placed(recordId, { form: record(request.params), send: preview(request.params), keep: keep(request.params) }) }
  }

  async function leave(person: SignedInPerson, { recordId, dutyId }: OfDuty) {
    const task = await departTask(recording, person, recordId, dutyId)
    const address = depart({ recordId, dutyId })
    return { ...task, ...placed(recordId, { form: address, send: address, keep: keepDeparture({ recordId, dutyId }) }) }
  }
}

/** Where its pages are, and how they look. */
function placed(
  recordId: string, own: Pick<EntryTask['address'], 'form' | 'send' | 'keep'>,
): Pick<EntryTask, 'layout' | 'permission' | 'address'> {
  const home = paths.allegations.view({ recordId })
  return {
    layout, permission,
    address: { ...own, back: home, done: home, formOf: (entryType) => paths.allegations.record({ recordId, entryType }) },
  }
}

function broughtIn(typed: Typed): { readonly about: string, readonly duty: string } {
  return { about: textIn(typed, 'about'), duty: textIn(typed, 'duty') }
}
