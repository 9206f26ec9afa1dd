import type { Evaluation, Objection, OwedDuty } from '../engine/evaluation.ts'
import type { EpochMs } from '../engine/model.ts'

/** An evaluation as the command line and exports print it: instants in UTC, local dates as they are. */
export function evaluationJson(evaluation: Evaluation): object {
  return {
    at: instant(evaluation.at),
    duties: evaluation.duties.map(dutyJson),
    refused: evaluation.refused.map(objectionJson),
    warned: evaluation.warned.map(objectionJson),
    departures: evaluation.departures.map(({ entry, at, requirement, cite, duties }) =>
      ({ entry, at: instant(at), requirement, cite, duties })),
  }
}

export function dutyJson(duty: OwedDuty): object {
  return {
    id: duty.id,
    requirement: duty.requirement,
    procedure: duty.pack,
    cite: duty.cite,
    modality: duty.modality,
    title: duty.title,
    who: duty.who,
    children: duty.children,
    startedBy: duty.startedBy,
    startedAt: instant(duty.startedAt),
    unit: duty.declaration.due.unit,
    dueOn: duty.dueOn,
    dueAt: instant(duty.dueAt),
    status: duty.status,
    metBy: duty.metBy,
    metAt: instant(duty.metAt),
    recordedLate: duty.recordedLate,
    escalatesTo: duty.escalatesTo,
  }
}

function objectionJson({ entry, by, requirement, cite, why }: Objection): object {
  return { entry, by, requirement, cite, why }
}

/** Seconds are enough, and what people type; a fraction is kept where there is one. */
function instant(at: EpochMs): string
function instant(at: EpochMs | null): string | null
function instant(at: EpochMs | null): string | null {
  return at === null ? null : Temporal.Instant.fromEpochMilliseconds(at).toString()
}
