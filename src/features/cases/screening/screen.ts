import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { beginForm, freshEnvelope, keepForm, openedAt, recordTask, takeForm, textIn, typedFrom } from '../../record-entry/index.ts'
import type { Typed } from '../../record-entry/index.ts'
import { screeningOf } from '../allocation.ts'
import { caseworkOf } from '../casework.ts'
import { namesOf } from '../case-words.ts'
import type { CasesDeps } from '../deps.ts'
import { openCase } from '../open-case.ts'
import { applicationInWords } from './application-in-words.ts'

const screening = 'screening.completed'

interface OfCase {
  readonly recordId: string
}

/** Looking at a new application: what the court sent, and the form of the screening under it. */
export function screenPages(app: FastifyInstance, deps: CasesDeps): void {
  const { clock, ids } = deps
  const { screen, checkScreening, keepScreening } = paths.applications
  const permission = 'application.screen'

  app.get<{ Params: OfCase }>(screen.pattern, { config: { permission, audit: 'application.viewed' } }, async (request, reply) => {
    const { recordId } = request.params
    const { entries } = await openCase(deps, recordId)
    if (screeningOf(entries) !== null) {
      return reply.redirectWith(paths.case.view({ recordId }), { kind: 'information', text: 'This application has been screened already.' })
    }
    const now = clock.now()
    return beginForm({
      query: typedFrom(request.query),
      open: () => reopen(request),
      fresh: (task) => ({ ...freshEnvelope(task.choices, now, task.preset), ...openedAt(now, ids.next(), task.opened.version, '') }),
    }, reply)
  })

  app.post<{ Params: OfCase }>(keepScreening.pattern, { config: { permission, audit: 'draft.kept' } }, async (request, reply) =>
    keepForm(() => reopen(request), typedFrom(request.body), reply))

  // A check page that is loaded again without its form has nothing to check.
  app.get<{ Params: OfCase }>(checkScreening.pattern, { config: { permission, audit: 'none', why: 'It only leads to the form' } },
    async ({ params }, reply) => reply.redirect(screen(params), 303))

  app.post<{ Params: OfCase }>(checkScreening.pattern, { config: { permission, audit: 'screening.checked' } }, async (request, reply) => {
    const typed = typedFrom(request.body)
    return takeForm(() => reopen(request), textIn(typed, 'do') === 'save' ? { ...typed, do: ['check'] } : typed, reply)
  })

  app.post<{ Params: OfCase }>(screen.pattern, { config: { permission, audit: 'application.screened' } }, async (request, reply) => {
    const typed: Typed = { ...typedFrom(request.body), do: ['save'] }
    return takeForm(() => reopen(request), typed, reply)
  })

  function reopen(request: FastifyRequest<{ Params: OfCase }>) {
    return screeningTask(deps, signedIn(request), request.params.recordId)
  }
}

/** The task of recording an entry, with the application above its form. */
async function screeningTask(deps: CasesDeps, person: SignedInPerson, recordId: string) {
  const opened = await openCase(deps, recordId)
  const about = opened.entries.findLast(({ type }) => type === 'court-application.received')?.id ?? ''
  const task = await recordTask({ ...deps, casework: caseworkOf(deps, null) }, person, recordId, screening, { about, duty: '' })
  return {
    ...task,
    template: 'features/cases/screening/screen.njk',
    extra: { ...task.extra, application: applicationInWords(opened, deps.clock.now()) },
    address: {
      ...task.address,
      form: paths.applications.screen({ recordId }), send: paths.applications.checkScreening({ recordId }),
      keep: paths.applications.keepScreening({ recordId }), back: paths.applications.list({}),
    },
    words: {
      title: `Screen the application about ${namesOf(opened.children) || opened.head.title}`, checkTitle: 'Check the screening',
      save: 'Record the screening', done: 'Screening recorded',
    },
  }
}
