import type { DemoWorker } from '../people.ts'
import type { EpochMs } from '../../../engine/model.ts'
import type { CaseTelling } from '../telling.ts'

/** The two checks on everybody in a C100, asked for together. */
export async function checksAskedFor({ records, application }: CaseTelling, who: DemoWorker, at: EpochMs): Promise<void> {
  await records(who, 'check.requested', at, { kind: 'police' }, { about: application })
  await records(who, 'check.requested', at + 5 * 60_000, { kind: 'local authority' }, { about: application })
}

/** A screening that shows no concern. */
export async function screenedClear({ records, application }: CaseTelling, who: DemoWorker, at: EpochMs): Promise<string> {
  return records(who, 'screening.completed', at, {
    sourcesChecked: ['own case records', 'court forms C1, C7 and C1A', 'local authority knowledge'],
    policeCheck: 'made', concernIdentified: false, c1aCompleted: false, riskPriority: 'Routine', outcome: 'no intervention',
  }, { about: application })
}

/** A screening that shows a concern, which has to be followed up within 24 hours. */
export async function screenedWithConcern({ records, application }: CaseTelling, who: DemoWorker, at: EpochMs, riskPriority: string): Promise<string> {
  return records(who, 'screening.completed', at, {
    sourcesChecked: ['own case records', 'court forms C1, C7 and C1A', 'register or plan status', 'local authority knowledge'],
    policeCheck: 'made', concernIdentified: true, welfareConcernsRecorded: true, riskPriority,
  }, { about: application })
}
