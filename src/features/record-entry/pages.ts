import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn } from '../../platform/http.ts'
import type { Feature } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { chooseModel } from './choose/choose.ts'
import { correctPages } from './correct/correct-pages.ts'
import { departPages } from './depart/depart-pages.ts'
import type { RecordEntryDeps } from './deps.ts'
import { beginForm } from './drafts/begin-form.ts'
import { keepForm } from './drafts/keep-form.ts'
import { freshEnvelope } from './form/envelope.ts'
import { textIn, typedFrom } from './form/typed.ts'
import { openedAt, recordTask } from './record-task.ts'
import { takeForm } from './take-form.ts'

interface OfForm {
  readonly recordId: string
  readonly entryType: string
}

const permission = 'case.record' as const

/** Recording something in a case: choose what, fill in its form, see what it will do, save; or leave a duty with a reason. */
export function recordEntryFeature(deps: RecordEntryDeps): Feature {
  return async (app: FastifyInstance) => {
    app.get<{ Params: { recordId: string } }>(paths.case.chooseEntry.pattern, { config: { permission, audit: 'case.viewed' } },
      async (request, reply) => {
        const query = typedFrom(request.query)
        const sought = { words: textIn(query, 'words'), all: textIn(query, 'all') === 'yes' }
        return reply.page('features/record-entry/choose/choose.njk', await chooseModel(deps, signedIn(request), request.params.recordId, sought))
      })

    app.get<{ Params: OfForm }>(paths.case.record.pattern, { config: { permission, audit: 'entry-form.opened' } }, async (request, reply) => {
      const query = typedFrom(request.query)
      const now = deps.clock.now()
      return beginForm({
        query,
        open: (from) => open(request, broughtIn(from?.content ?? query)),
        fresh: (task) => ({
          ...freshEnvelope(task.choices, now, task.preset),
          ...openedAt(now, deps.ids.next(), task.opened.version, textIn(query, 'duty')),
          ...knownFrom(query),
        }),
      }, reply)
    })

    app.post<{ Params: OfForm }>(paths.case.keep.pattern, { config: { permission, audit: 'draft.kept' } }, async (request, reply) => {
      const typed = typedFrom(request.body)
      return keepForm(() => open(request, broughtIn(typed)), typed, reply)
    })

    // A check page that is loaded again without its form has nothing to check.
    app.get<{ Params: OfForm }>(paths.case.preview.pattern, { config: { permission, audit: 'none', why: 'It only leads to the form' } },
      async ({ params }, reply) => reply.redirect(paths.case.record(params), 303))

    app.post<{ Params: OfForm }>(paths.case.preview.pattern, { config: { permission, audit: 'entry-form.checked' } }, async (request, reply) => {
      const typed = typedFrom(request.body)
      return takeForm(() => open(request, broughtIn(typed)), withoutSaving(typed), reply)
    })

    app.post<{ Params: OfForm }>(paths.case.record.pattern, { config: { permission, audit: 'entry.recorded' } }, async (request, reply) => {
      const typed = typedFrom(request.body)
      return takeForm(() => open(request, broughtIn(typed)), { ...typed, do: ['save'] }, reply)
    })

    departPages(app, deps)
    correctPages(app, deps)
  }

  function open(request: FastifyRequest<{ Params: OfForm }>, brought: { readonly about: string, readonly duty: string }) {
    const { recordId, entryType } = request.params
    return recordTask(deps, signedIn(request), recordId, entryType, brought)
  }
}

function broughtIn(typed: ReturnType<typeof typedFrom>): { readonly about: string, readonly duty: string } {
  return { about: textIn(typed, 'about'), duty: textIn(typed, 'duty') }
}

/** Answers that the link brings with it, because the page that it stands on knows them. */
function knownFrom(query: ReturnType<typeof typedFrom>): ReturnType<typeof typedFrom> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name.startsWith('data.')))
}

/** Only the address that is audited as recording records. */
function withoutSaving(typed: ReturnType<typeof typedFrom>): ReturnType<typeof typedFrom> {
  return textIn(typed, 'do') === 'save' ? { ...typed, do: ['check'] } : typed
}
