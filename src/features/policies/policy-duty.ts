import { explain } from '../../engine/explain.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'

/** A duty of a policy's governance as the duty component takes it. */
export function policyDuty(duty: OwedDuty, whose: { readonly mine: boolean, readonly who: readonly string[] }) {
  const { title, status, startedAt, dueAt, dueOn, metAt, recordedLate, pack, cite, declaration } = duty
  return {
    state: states[status], title, startedAt, dueAt, dueOn, unit: declaration.due.unit, metAt, recordedLate, pack, cite, ...whose,
    headingLevel: 2, helps: declaration.helps, working: dueAt === null ? undefined : explain(duty),
  }
}

const states: Readonly<Record<OwedDuty['status'], string>> = {
  'open': 'owed', 'overdue': 'late', 'met': 'done', 'met-late': 'done-late', 'departed': 'left', 'ended': 'ended',
}
