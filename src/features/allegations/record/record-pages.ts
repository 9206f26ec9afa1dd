import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { departTask, formPage, freshEnvelope, openedAt, recordTask, takeForm, textIn, typedFrom } from '../../record-entry/index.ts'
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
  const { record, preview, depart } = paths.allegations

  app.get<{ Params: OfForm }>(record.pattern, { config: { permission, audit: 'allegation-form.opened' } }, async (request, reply) => {
    const query = typedFrom(request.query)
    const brought = { about: textIn(query, 'about'), duty: textIn(query, 'duty') }
    const task = await open(request, brought)
    const now = deps.clock.now()
    return formPage(task, {
      ...freshEnvelope(task.choices, now, task.preset), ...openedAt(now, deps.ids.next(), task.opened.version, brought.duty),
    }, [], reply)
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
    const task = await leave(signedIn(request), request.params)
    const now = deps.clock.now()
    return formPage(task, {
      ...freshEnvelope(task.choices, now), ...openedAt(now, deps.ids.next(), task.opened.version, ''), requirements: task.duty.requirement,
    }, [], reply)
  })

  app.post<{ Params: OfDuty }>(depart.pattern, { config: { permission, audit: 'allegation-requirement.left' } }, async (request, reply) =>
    takeForm(() => leave(signedIn(request), request.params), typedFrom(request.body), reply))

  async function open(request: FastifyRequest<{ Params: OfForm }>, brought: { readonly about: string, readonly duty: string }) {
    const { recordId, entryType } = request.params
    const task = await recordTask(recording, signedIn(request), recordId, entryType, brought)
    return { ...task, ...placed(recordId, record(request.params), preview(request.params)) }
  }

  async function leave(person: SignedInPerson, { recordId, dutyId }: OfDuty) {
    const task = await departTask(recording, person, recordId, dutyId)
    const address = depart({ recordId, dutyId })
    return { ...task, ...placed(recordId, address, address) }
  }
}

/** Where its pages are, and how they look. */
function placed(recordId: string, form: string, send: string): Pick<EntryTask, 'layout' | 'permission' | 'address'> {
  const home = paths.allegations.view({ recordId })
  return {
    layout, permission,
    address: { form, send, back: home, done: home, formOf: (entryType) => paths.allegations.record({ recordId, entryType }) },
  }
}

function broughtIn(typed: Typed): { readonly about: string, readonly duty: string } {
  return { about: textIn(typed, 'about'), duty: textIn(typed, 'duty') }
}
