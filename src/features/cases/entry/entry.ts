import type { FastifyInstance } from 'fastify'
import { correctionType } from '../../../engine/correction.ts'
import { evaluate } from '../../../engine/evaluate.ts'
import type { Evaluation } from '../../../engine/evaluation.ts'
import { NotFound } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { sealBefore, sealsIn } from '../../../record/seal.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { formContext, isCorrectable, sayAnswers } from '../../record-entry/index.ts'
import { caseFrame } from '../case-frame.ts'
import { correctionsOf } from '../corrections.ts'
import type { CasesDeps } from '../deps.ts'
import { dutyCards } from '../duty-card.ts'
import { becameKnownLater, daysLate } from '../known-later.ts'
import { lookAt } from '../known/look.ts'
import { keepMoment } from '../known/moment.ts'
import { mayWithdraw } from '../may-withdraw.ts'
import { actorOf } from '../request-parts.ts'
import type { OpenCase } from '../open-case.ts'
import { authorOf } from '../said-author.ts'
import { sayStructures } from '../said-structure.ts'

/** One entry: who wrote it and when, what it says, what it started and what it met. */
export function entryPage(app: FastifyInstance, deps: CasesDeps): void {
  const config = { permission: 'case.view', audit: 'entry.viewed' } as const
  app.get<{ Params: { recordId: string, entryId: string } }>(paths.case.entry.pattern, { config }, async (request, reply) => {
    const { opened, person, at: now, goesTo, page } = await lookAt(deps, request)
    if (goesTo !== null) return reply.redirect(goesTo, 303)
    const entry = opened.entries.find(({ id }) => id === request.params.entryId)
    if (entry === undefined) throw new NotFound(`There is no such entry in this case${opened.moment?.kind === 'known' ? ' at that moment' : ''}.`)
    const evaluation = evaluate(deps.ruleBook, opened.head, opened.entries, { at: now })
    const cards = (duties: Evaluation['duties']) =>
      dutyCards(duties, { deps, openCase: opened, person, now }).map((card) => ({ ...card, working: undefined, actions: [], meets: [] }))
    const closedAs = (...statuses: readonly string[]) =>
      cards(evaluation.duties.filter(({ metBy, status }) => metBy === entry.id && statuses.includes(status)))
    return reply.page('features/cases/entry/entry.njk', {
      title: titleOf(entry, deps),
      showNames: true,
      ...page,
      frame: caseFrame(deps, opened, person, now, null),
      back: keepMoment(paths.case.chronology({ recordId: opened.head.id }), opened.moment),
      backText: 'Chronology',
      entry: envelopeOf(entry, opened, deps),
      answers: answersOf(entry, opened, deps),
      warned: evaluation.warned.filter((warning) => warning.entry === entry.id),
      left: evaluation.departures.filter((departure) => departure.entry === entry.id)
        .map(({ requirement, cite }) => ({ pack: requirement.split('/')[0], cite, action: deps.ruleBook.requirements.get(requirement)?.action })),
      started: cards(evaluation.duties.filter(({ startedBy }) => startedBy === entry.id)),
      met: closedAs('met', 'met-late'),
      ended: closedAs('ended'),
      departed: closedAs('departed'),
      corrections: correctionsOf(entry.id, opened, deps),
      correct: person.permissions.has('case.record') && isCorrectable(entry, opened.head.record)
        ? paths.case.correct({ recordId: opened.head.id, entryId: entry.id })
        : null,
      withdraw: opened.moment?.kind !== 'known' && mayWithdraw(entry, actorOf(request)) === null ? paths.case.withdraw({ recordId: opened.head.id, entryId: entry.id }) : null,
      following: opened.entries.filter(({ about, type }) => about === entry.id && type !== documentAdded && type !== correctionType).map((one) => linkTo(one, opened, deps)),
      documents: documentsOf(entry, opened),
      addDocument: person.permissions.has('case.record') ? `${paths.case.addDocument({ recordId: opened.head.id })}?${new URLSearchParams({ about: entry.id }).toString()}` : null,
    })
  })
}

function envelopeOf(entry: StoredEntry, opened: OpenCase, deps: CasesDeps) {
  const about = opened.entries.find(({ id }) => id === entry.about)
  const named = opened.children.filter(({ id }) => entry.children.includes(id))
  return {
    at: entry.at,
    recordedAt: entry.recordedAt,
    late: becameKnownLater(entry),
    daysLate: daysLate(entry),
    isNew: opened.moment?.kind === 'since' && entry.recordedAt > opened.moment.at,
    author: authorOf(entry, deps.staff, deps.vocabulary),
    about: about === undefined ? null : linkTo(about, opened, deps),
    children: (named.length === 0 ? opened.children : named).map(({ name }) => name),
    frozenBefore: sealBefore(sealsIn(opened.entries), entry)?.at ?? null,
    seq: entry.seq,
    hash: entry.hash,
    meaning: deps.vocabulary.entryType(entry.type)?.meaning,
  }
}

/** In the order of the form; who holds a case is told by name. */
function answersOf(entry: StoredEntry, opened: OpenCase, deps: CasesDeps) {
  const type = deps.vocabulary.entryType(entry.type)
  if (type === undefined) return []
  const context = formContext(opened, deps.vocabulary)
  const colleagues = [...opened.parties, ...opened.children, ...['practitioner', 'person'].flatMap((item) => workerNamed(entry.data[item], deps))]
  const answers = [...sayAnswers(type, entry.data, { ...context, people: colleagues }), ...sayStructures(type, entry.data), ...sayAdmitted(entry, deps)]
  const order = type.fields.map(({ name }) => name)
  return answers.toSorted((one, other) => order.indexOf(one.item) - order.indexOf(other.item))
}

const documentAdded = 'document.added'

/** Files that were added to the entry, or the file that it added. */
function documentsOf(entry: StoredEntry, { head, entries }: OpenCase) {
  const files = entry.type === documentAdded ? [entry] : entries.filter(({ about, type }) => about === entry.id && type === documentAdded)
  return files.map(({ id, data }) => ({
    href: paths.case.document({ recordId: head.id, entryId: id }), name: String(data['name']), description: String(data['description']),
  }))
}

/** To whom a record was restricted, by name. */
function sayAdmitted({ type, data }: StoredEntry, { staff }: CasesDeps) {
  const people = type === 'record.restricted' && Array.isArray(data['people']) ? data['people'] as readonly unknown[] : []
  if (people.length === 0) return []
  return [{ item: 'people', label: 'Who may open it?', lines: people.map((id) => staff.find(String(id))?.name ?? 'Somebody who has left') }]
}

function workerNamed(id: unknown, { staff }: CasesDeps) {
  const worker = typeof id === 'string' ? staff.find(id) : undefined
  return worker === undefined ? [] : [{ id: worker.id, name: worker.name }]
}

function titleOf({ type }: StoredEntry, { vocabulary }: Pick<CasesDeps, 'vocabulary'>): string {
  return vocabulary.entryType(type)?.title ?? type
}

function linkTo(entry: StoredEntry, { head, moment }: OpenCase, deps: CasesDeps) {
  return { text: titleOf(entry, deps), at: entry.at, href: keepMoment(paths.case.entry({ recordId: head.id, entryId: entry.id }), moment) }
}
