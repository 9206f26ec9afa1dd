import type { Objection } from '../../../engine/evaluation.ts'
import type { Fault } from '../../../platform/http.ts'
import type { DepartureDraft } from '../../../record/submission.ts'
import type { EntryTask, WholeDraft } from '../entry-task.ts'
import { drawForm, readForm } from '../form/entry-form.ts'
import type { DrawnForm } from '../form/entry-form.ts'
import { textIn, ticked } from '../form/typed.ts'
import type { Typed } from '../form/typed.ts'
import { departureDraft, filledIn, wayToLeave } from './departure.ts'
import type { WayToLeave } from './departure.ts'

const prefix = 'departure'

/** Departures that travel with an entry which would be refused without them. */
export interface Nevertheless {
  readonly departures: readonly DepartureDraft[]
  readonly faults: readonly Fault[]
}

/** Reads the departures of a form that names requirements to be left; one draft for each pack, with the same reasons. */
export function readNevertheless(task: EntryTask, { typed, envelope }: WholeDraft): Nevertheless {
  const read = waysFor(task, ticked(typed, 'departing')).map(({ way, requirements }) => {
    const { data, faults } = readForm(way.form, typed, task.context, filledIn(way, requirements))
    return { faults, draft: departureDraft(way, data, envelope) }
  })
  return { departures: read.map(({ draft }) => draft), faults: read.flatMap(({ faults }) => faults).slice(0, read[0]?.faults.length ?? 0) }
}

/** How the objections can be left with a reason; null where a source knows no way. */
export interface OfferedDeparture {
  readonly fields: DrawnForm
  readonly requirements: readonly string[]
  readonly needs: string
  /** Something was typed already. */
  readonly begun: boolean
}

/** The form for leaving what refuses an entry. */
export function offerDeparture(
  task: EntryTask, objections: readonly Objection[], typed: Typed, faults: readonly Fault[],
): OfferedDeparture | null {
  const requirements = [...new Set(objections.flatMap(({ requirement }) => requirement))]
  const ways = waysFor(task, requirements)
  const [first] = ways
  const isDeparture = ways.some(({ way }) => way.rule.on === task.form.type.slug)
  if (first === undefined || isDeparture || ways.flatMap((one) => one.requirements).length < requirements.length) return null
  return {
    requirements,
    needs: first.way.needs,
    fields: drawForm(first.way.form, typed, faults, task.context),
    begun: faults.length > 0 || Object.keys(typed).some((name) => name.startsWith(`${prefix}.`) && textIn(typed, name) !== ''),
  }
}

function waysFor({ deps }: EntryTask, requirements: readonly string[]): readonly {
  readonly way: WayToLeave
  readonly requirements: readonly string[]
}[] {
  const known = requirements.filter((id) => deps.ruleBook.requirements.has(id))
  return [...Map.groupBy(known, (id) => id.split('/')[0]!)].flatMap(([pack, ids]) => {
    const way = wayToLeave(deps, pack, prefix)
    return way === null ? [] : [{ way, requirements: ids }]
  })
}
