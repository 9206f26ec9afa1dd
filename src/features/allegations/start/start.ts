import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { beginForm, formPage, freshEnvelope, keepForm, openedAt, takeForm, textIn, typedFrom } from '../../record-entry/index.ts'
import type { Typed } from '../../record-entry/index.ts'
import type { AllegationsDeps } from '../deps.ts'
import { startTask } from './start-task.ts'

const permission = 'allegation.record' as const

/** Starting a concern, by itself or from a case: its form, what it will do, and saving it in a record of its own. */
export function startPages(app: FastifyInstance, deps: AllegationsDeps): void {
  const { start, checkStart, keepStart } = paths.allegations

  app.get(start.pattern, { config: { permission, audit: 'allegation-form.opened' } }, async (request, reply) => {
    const query = typedFrom(request.query)
    const number = textIn(query, 'number')
    if (number !== '') {
      const found = await deps.db.selectFrom('case_summary').select('record_id as id').where('case_number', '=', number).executeTakeFirst()
      if (found !== undefined) return reply.redirect(`${start({})}?${new URLSearchParams({ case: found.id }).toString()}`, 303)
    }
    const now = deps.clock.now()
    const command = deps.ids.next()
    const faults = number === '' ? [] : [{ path: 'number', message: 'There is no case with this number that is open to you. Check it, or go on without a case' }]
    if (faults.length > 0) {
      const task = await startTask(deps, signedIn(request), caseIn(query), command)
      return formPage({ ...task, extra: { ...task.extra, number } }, { ...freshEnvelope(task.choices, now), ...openedAt(now, command, 0, '') }, faults, reply)
    }
    return beginForm({
      query,
      // The id of a concern's record follows from that of its form.
      open: (from) => startTask(deps, signedIn(request), caseIn(query), from?.id ?? command),
      fresh: (task) => ({ ...freshEnvelope(task.choices, now), ...openedAt(now, command, 0, '') }),
    }, reply)
  })

  // A check page that is loaded again without its form has nothing to check.
  app.get(checkStart.pattern, { config: { permission, audit: 'none', why: 'It only leads to the form' } },
    async (_request, reply) => reply.redirect(start({}), 303))

  app.post(checkStart.pattern, { config: { permission, audit: 'allegation-form.checked' } }, async (request, reply) => {
    const typed = typedFrom(request.body)
    return take(request, textIn(typed, 'do') === 'save' ? { ...typed, do: ['check'] } : typed, reply)
  })

  app.post(start.pattern, { config: { permission, audit: 'allegation.started' } }, async (request, reply) =>
    take(request, { ...typedFrom(request.body), do: ['save'] }, reply))

  app.post(keepStart.pattern, { config: { permission, audit: 'draft.kept' } }, async (request, reply) => {
    const sent = identified(typedFrom(request.body))
    return keepForm(() => startTask(deps, signedIn(request), caseIn(typedFrom(request.query)), textIn(sent, 'command')), sent, reply)
  })

  function identified(typed: Typed): Typed {
    return textIn(typed, 'command') === '' ? { ...typed, command: [deps.ids.next()] } : typed
  }

  function take(request: FastifyRequest, typed: Typed, reply: Parameters<typeof takeForm>[2]) {
    const sent = identified(typed)
    return takeForm(() => startTask(deps, signedIn(request), caseIn(typedFrom(request.query)), textIn(sent, 'command')), sent, reply)
  }
}

function caseIn(query: Typed): string | null {
  return textIn(query, 'case') || null
}
