import type { FastifyInstance, FastifyReply } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { Fault, SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { OpenCase } from '../../cases/index.ts'
import { colleaguesOf, sayPost } from '../colleagues.ts'
import type { AccessDeps } from '../deps.ts'
import { actorOf, atFields, faultsOf, queryWord, typedWord } from '../request-parts.ts'
import { connected, onlyANamesake } from '../standing.ts'
import { findNamesakes } from './find-namesakes.ts'
import { recordConflict } from './record-conflict.ts'

const permission = 'record.restrict'
const fields = ['person', 'finding', 'reason'] as const

interface Shown {
  readonly values: Readonly<Record<typeof fields[number], string>>
  readonly commandId: string
  readonly faults?: readonly Fault[]
}

interface OfCase {
  Params: { recordId: string }
}

/** Who must not open a case because they are connected with the people in it, and who only shares a name. */
export function conflictsPage(app: FastifyInstance, deps: AccessDeps): void {
  const { pipeline, staff, ids, casework, clock, db } = deps
  const command = recordConflict(staff)

  app.get<OfCase>(paths.case.conflicts.pattern, { config: { permission, audit: 'case-conflicts.viewed' } }, async (request, reply) => {
    const opened = await casework.open(request.params.recordId)
    const values = { person: queryWord(request, 'person'), finding: '', reason: '' }
    return show(reply, opened, signedIn(request), { values, commandId: ids.next() })
  })

  app.post<OfCase>(paths.case.conflicts.pattern, { config: { permission, audit: 'case-conflict.recorded' } }, async (request, reply) => {
    const person = signedIn(request)
    const { recordId } = request.params
    const opened = await casework.open(recordId)
    const values = { person: typedWord(request, 'person'), finding: typedWord(request, 'finding'), reason: typedWord(request, 'reason') }
    const outcome = await pipeline.execute(command, { record: recordId, ...values }, actorOf(request), { commandId: typedWord(request, 'commandId') || ids.next() })
    const faults = atFields(faultsOf(outcome), fields)
    if (faults.length > 0) return show(reply, opened, person, { values, commandId: ids.next(), faults })
    return reply.redirectWith(values.person === person.id ? paths.duties.mine({}) : paths.case.conflicts({ recordId }), said(values, opened))
  })

  async function show(reply: FastifyReply, opened: OpenCase, person: SignedInPerson, { values, commandId, faults = [] }: Shown) {
    const recordId = opened.head.id
    const office = opened.head.office ?? null
    const settled = settledIn(opened)
    const namesakes = await findNamesakes(db, recordId)
    const colleagues = await colleaguesOf(db, office, [...settled.keys(), ...namesakes.map(({ id }) => id)])
    return reply.page('features/access/conflicts/conflicts.njk', {
      title: 'Conflicts of interest',
      showNames: true,
      frame: casework.frame(opened, person, clock.now()),
      back: paths.case.view({ recordId }),
      toSettle: namesakes.filter(({ id }) => !settled.has(id)).map(({ id, ...one }) => ({
        name: one.name, post: sayPost({ id, ...one }, office), href: `${paths.case.conflicts({ recordId })}?person=${encodeURIComponent(id)}#person`,
      })),
      settled: [...settled].map(([id, { finding, reason, at, by }]) => ({
        name: staff.find(id)?.name ?? id, kept: finding !== onlyANamesake, reason, at, by: by === undefined ? null : staff.find(by)?.name ?? null,
      })),
      people: [
        { value: '', text: 'Choose a colleague', selected: values.person === '' },
        ...colleagues.map((one) => ({ value: one.id, text: `${one.name}, ${sayPost(one, office)}`, selected: one.id === values.person })),
      ],
      findings: [connected, onlyANamesake].map((finding) => ({ value: finding, text: finding.charAt(0).toUpperCase() + finding.slice(1), checked: finding === values.finding })),
      reason: values.reason, commandId, faults,
    })
  }

  function said({ person, finding }: Shown['values'], { allocation }: OpenCase): string {
    const name = staff.find(person)?.name ?? 'The colleague'
    if (finding === onlyANamesake) return `${name} only shares a name: the case is open to them as to their colleagues.`
    const holds = allocation !== null && [person, name].includes(allocation.practitioner)
    return `For ${name} the case does not exist any more.${holds ? ' They hold it: allocate it to somebody else.' : ''}`
  }
}

/** The latest word on each worker. */
function settledIn({ entries }: OpenCase) {
  return new Map(entries.filter(({ type }) => type === 'conflict.recorded').map(({ data, at, by }) =>
    [String(data['person']), { finding: data['finding'], reason: String(data['reason']), at, by: by.person }] as const))
}
