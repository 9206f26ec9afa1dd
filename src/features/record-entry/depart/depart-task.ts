import { evaluate } from '../../../engine/evaluate.ts'
import type { OwedDuty } from '../../../engine/evaluation.ts'
import { NotFound } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { RecordEntryDeps } from '../deps.ts'
import { actorOf } from '../entry-task.ts'
import type { EntryTask, WholeDraft } from '../entry-task.ts'
import { formContext } from '../form/context.ts'
import { ticked } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'
import { filledIn, wayToLeave } from './departure.ts'
import { leaveRequirement } from './leave-requirement.ts'
import type { LeaveRequirementInput } from './leave-requirement.ts'

export interface DepartTask extends EntryTask {
  readonly duty: OwedDuty
}

/**
 * The task of leaving a duty with a reason.
 * @throws NotFound for a duty that is not owed, or whose source knows no way to leave it
 */
export async function departTask(deps: RecordEntryDeps, person: SignedInPerson, recordId: string, dutyId: string): Promise<DepartTask> {
  const opened = await deps.casework.open(recordId)
  const duty = evaluate(deps.ruleBook, opened.head, opened.entries, { at: deps.clock.now() }).duties.find(({ id }) => id === dutyId)
  if (duty === undefined) throw new NotFound('There is no such duty here.')
  const way = wayToLeave(deps, duty.pack, 'data')
  if (way === null) throw new NotFound('The source of this duty says of no way to leave it.')
  const context = formContext(opened, deps.vocabulary)
  const address = paths.case.depart({ recordId, dutyId })
  const command = deps.commands?.leave ?? leaveRequirement
  const input = (draft: WholeDraft, version: number): LeaveRequirementInput => ({
    record: recordId, version, requirements: [...chosen(duty, draft.typed)],
    entry: {
      type: way.form.type.slug, at: draft.envelope.at, about: duty.startedBy, data: draft.data,
      // A duty is left whole: one that is left for some of its children would be closed for all of them.
      children: [...duty.children],
    },
  })
  const [card] = deps.casework.cards([duty], opened, person, deps.clock.now())
  return {
    deps, person, opened, context, duty,
    form: way.form,
    choices: { perChild: false, about: [], context },
    filled: (typed) => ({
      data: filledIn(way, chosen(duty, typed)),
      faults: chosen(duty, typed).length === 0 ? [{ path: 'requirements', message: 'Choose what is left' }] : [],
    }),
    address: {
      form: address, send: address, keep: paths.case.keepDeparture({ recordId, dutyId }), back: paths.case.duty({ recordId, dutyId }),
      done: paths.case.view({ recordId }), formOf: (entryType) => paths.case.record({ recordId, entryType }),
    },
    words: { title: 'Leave this with a reason', checkTitle: 'Check: leave this with a reason', save: 'Leave it with this reason', done: 'Left with a reason' },
    template: 'features/record-entry/depart/depart.njk',
    extra: {
      card: { ...card, actions: [] },
      needs: way.needs, said: way.said, pack: way.pack.source,
      requirements: duty.requirement.flatMap((id) => deps.ruleBook.requirements.get(id) ?? []),
      isLeft: (typed: Typed, id: string) => chosen(duty, typed).includes(id),
      open: duty.status === 'open' || duty.status === 'overdue',
    },
    permission: 'case.record',
    execute: (draft, version, options) => deps.pipeline.execute(command, input(draft, version), actorOf(person), options),
    preview: (draft, version, options) => deps.pipeline.preview(command, input(draft, version), actorOf(person), options),
  }
}

/** The only requirement that the duty carries or, of several, those that were ticked. */
function chosen({ requirement }: OwedDuty, typed: Typed): readonly string[] {
  return requirement.length === 1 ? requirement : requirement.filter((id) => ticked(typed, 'requirements').includes(id))
}
