import { condition } from '../../engine/condition.ts'
import type { Condition, Entry, Situation } from '../../engine/model.ts'

/** Where the pathway of Appendix III leads. */
export type Path = 'nothing' | 'form missing' | 'notify' | 'refer: still witnessing' | 'refer: other harm'

const reads = [
  'screening.completed/question7Box', 'screening.completed/c1aCompleted', 'screening.completed/concernIdentified',
  'screening.completed/outcome', 'concern.identified/pastWitnessedHarmOnly', 'concern.identified/significantHarmSuspected',
  'concern.identified/immediateDanger', 'concern.identified/kindsOfHarm',
]

/** The pathway leads there. Never unknown: where nobody has said enough, it leads nowhere yet. */
export function leadsTo(label: string, ...paths: readonly Path[]): Condition {
  return condition(label, reads, (situation) => {
    const path = pathOf(situation)
    return path !== undefined && paths.includes(path)
  })
}

/** What the concern itself says comes before what the screening made of the forms. */
function pathOf(situation: Situation): Path | undefined {
  const { entry } = situation
  const screening = entry.type === 'screening.completed' ? entry : situation.origin('screening.completed')
  return (entry.type === 'concern.identified' ? pathOfConcern(entry.data) : undefined)
    ?? (screening === undefined ? undefined : pathOfScreening(screening.data))
}

/** A screening or concern by which the authority had to be told of the child, or was told in the concern itself. */
export function callsForAuthority({ type, data }: Entry): boolean {
  if (type === 'concern.identified') return pathOfConcern(data) === 'notify' || filled(data['notificationLetter'])
  const path = pathOfScreening(data)
  return path !== undefined && path !== 'nothing'
}

function filled(item: unknown): boolean {
  return item !== undefined && item !== ''
}

type Data = Readonly<Record<string, unknown>>

/** Only harm that is known to be past, and known to be of witnessing, is notified; every other is referred (2.79). */
function pathOfConcern(data: Data): Path | undefined {
  const { kindsOfHarm: kinds, significantHarmSuspected, immediateDanger } = data
  if (data['pastWitnessedHarmOnly'] === true && immediateDanger !== true) return 'notify'
  const named = Array.isArray(kinds) && kinds.length > 0
  if (named && kinds.every((kind) => kind === 'domestic abuse') && significantHarmSuspected !== false) {
    return 'refer: still witnessing'
  }
  if (immediateDanger === true || significantHarmSuspected === true) return 'refer: other harm'
  return named && significantHarmSuspected === undefined ? 'refer: other harm' : undefined
}

function pathOfScreening(data: Data): Path | undefined {
  if (data['outcome'] === 'protection referral') return 'refer: other harm'
  if (data['outcome'] === 'section 120 notification') return 'notify'
  if (data['question7Box'] === 'yes' && data['c1aCompleted'] === false) return 'form missing'
  return data['question7Box'] === 'no' && data['concernIdentified'] !== true ? 'nothing' : undefined
}
