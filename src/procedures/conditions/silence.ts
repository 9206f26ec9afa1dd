import { condition } from '../../engine/condition.ts'
import { deadlineAfter } from '../../engine/deadline.ts'
import type { Condition, EpochMs, Situation, Span } from '../../engine/model.ts'

/**
 * What was done before the time had run out answers nothing that the silence after it asks for. Never unknown.
 * @param since what the time is counted from; the entry that started the duty, if left out
 */
export function inSilence(label: string, span: Span, since = startOf): Condition {
  return condition(label, [], (situation) => {
    const from = since(situation)
    return from !== undefined && hasRun(from, span, situation.entry.at)
  })
}

/** Whether a span from a moment is over by another. A moment outside the calendar is never over. */
export function hasRun(from: EpochMs, span: Span, by: EpochMs): boolean {
  try {
    return deadlineAfter(from, span).dueAt <= by
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function startOf({ start }: Situation): EpochMs | undefined {
  return start?.at
}
