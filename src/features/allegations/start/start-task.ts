import type { Fault, SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { Actor } from '../../../record/command.ts'
import { chain } from '../../../record/chain.ts'
import type { Head } from '../../../record/stored-entry.ts'
import { openCase } from '../../cases/index.ts'
import { formContext } from '../../record-entry/index.ts'
import type { EntryTask, FormContext, OpenedCase, RecordEntryDeps } from '../../record-entry/index.ts'
import { layout, recordEntryDeps } from '../allegation-casework.ts'
import { childInCase } from '../children.ts'
import type { AllegationsDeps } from '../deps.ts'
import { startAllegation } from '../start-allegation.ts'
import type { StartAllegationInput } from '../start-allegation.ts'

/** Where a concern comes from: a case, whose children and adults the form then offers, or none. */
interface Origin {
  readonly caseId: string | null
  readonly children: readonly { readonly id: string, readonly name: string, readonly born: string | null }[]
  readonly adults: OpenedCase['parties']
  readonly nation: string | undefined
}

/**
 * The task of starting a concern: the shared form of `allegation.received` over a record that is not there yet.
 * @param command id of the form, which makes the id of the record
 * @throws NotFound where a case is named that is not open to the person
 */
export async function startTask(deps: AllegationsDeps, person: SignedInPerson, caseId: string | null, command: string): Promise<EntryTask> {
  const origin = await originOf(deps, caseId)
  const record = `allegation-${command}`
  const opened = nothingYet(record, origin, person)
  const context: FormContext = { ...formContext(opened, deps.vocabulary), people: peopleOf(origin) }
  const type = deps.vocabulary.entryType('allegation.received')!
  const query = caseId === null ? '' : `?${new URLSearchParams({ case: caseId }).toString()}`
  const start = startAllegation(deps.staff)
  const input = (draft: Parameters<EntryTask['execute']>[0]): StartAllegationInput => ({
    record, at: draft.envelope.at, data: { ...draft.data },
    children: opened.head.children.filter(({ id }) => draft.envelope.children.includes(id)).map(({ id, born }) => born === undefined ? { id } : { id, born }),
    ...origin.nation === undefined ? {} : { nation: origin.nation },
  })
  return {
    deps: { ...recordEntryDeps(deps), casework: caseworkBefore(deps) }, person, opened, context, layout,
    form: { type, prefix: 'data' },
    choices: { context, perChild: true, about: [] },
    filled: () => ({ data: {}, faults: [] as Fault[] }),
    address: {
      form: `${paths.allegations.start({})}${query}`, send: `${paths.allegations.checkStart({})}${query}`, keep: `${paths.allegations.keepStart({})}${query}`,
      back: caseId === null ? paths.allegations.list({}) : paths.case.view({ recordId: caseId }),
      done: paths.allegations.view({ recordId: record }),
      formOf: (entryType) => paths.allegations.record({ recordId: record, entryType }),
    },
    words: {
      title: 'Record a concern about somebody who works with children', checkTitle: 'Check the concern',
      save: 'Record it', done: 'The concern is recorded, in a record of its own',
    },
    template: 'features/allegations/start/start.njk',
    extra: { fromCase: caseId, find: paths.allegations.start({}) },
    permission: 'allegation.record',
    opensRecord: true,
    execute: (draft, _version, options) => deps.pipeline.execute(start, input(draft), actorOf(person), options),
    preview: (draft, _version, options) => deps.pipeline.preview(start, input(draft), actorOf(person), options),
  }
}

/** What the pages show beside a concern that nobody has recorded yet: who will see it, and whose its duties will be. */
function caseworkBefore(deps: AllegationsDeps): RecordEntryDeps['casework'] {
  const casework = recordEntryDeps(deps).casework
  const asIf = (opened: OpenedCase, person: SignedInPerson): OpenedCase => ({
    ...opened,
    entries: chain([{
      recordId: opened.head.id, id: 'next', type: 'allegation.received', at: deps.clock.now(), recordedAt: deps.clock.now(),
      by: { person: person.id, role: person.role }, children: [], data: {}, commandId: 'next',
    }]),
  })
  return {
    ...casework,
    frame: (opened, person, now) => casework.frame(asIf(opened, person), person, now),
    cards: (duties, opened, person, now) => casework.cards(duties, asIf(opened, person), person, now),
  }
}

async function originOf(deps: AllegationsDeps, caseId: string | null): Promise<Origin> {
  if (caseId === null) return { caseId, children: [], adults: [], nation: undefined }
  const { head, children, facts } = await openCase(deps, caseId)
  const own = new Set(children.map(({ id }) => id))
  return {
    caseId, children, nation: head.nation,
    adults: facts.people.filter(({ id }) => !own.has(id)).map(({ id, firstName, lastName, role }) =>
      ({ id, name: `${firstName} ${lastName}`.trim(), role, relationsInWords: [] })).filter(({ name }) => name !== ''),
  }
}

function nothingYet(record: string, { caseId, children }: Origin, { office }: SignedInPerson): OpenedCase {
  const own = children.map((child) => ({ ...child, id: childInCase(caseId!, child.id) }))
  const head: Head = {
    id: record, record: 'allegation', title: 'A new concern', procedures: ['cafcass-2025'], office,
    children: own.map(({ id, born }) => born === null ? { id } : { id, born }),
  }
  return { head, entries: [], children: own, parties: [], version: 0 }
}

/** By name: the record of the concern does not know the people of the case. */
function peopleOf({ adults }: Origin): FormContext['people'] {
  return adults.map(({ name, role }) => ({ id: name, name, note: role }))
}

function actorOf({ id, role, organisation, office }: SignedInPerson): Actor {
  return { person: id, role, organisation, office }
}
