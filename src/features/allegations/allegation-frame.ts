import { roleTitle } from '../../platform/permissions.ts'
import { tableAnswers } from '../record-entry/index.ts'
import type { AllegationsDeps } from './deps.ts'
import { accusedOf } from './accused.ts'
import { circleOf, startedBy } from './circle.ts'
import type { OpenAllegation } from './open-allegation.ts'

/** What every page of a concern has beside it: whom it is about, who may see it, and who may be told. */
export function allegationFrame({ staff, ruleBook }: Pick<AllegationsDeps, 'staff' | 'ruleBook'>, opened: OpenAllegation) {
  const { head, entries, children } = opened
  const accused = accusedOf(entries).said.map((said) => staff.find(said)?.name ?? said)
  const circle = circleOf(head, entries, staff)
  const starter = startedBy(entries, staff)
  const kinds = entries.filter(({ type }) => type === 'allegation.received').map(({ data }) => data['accusedIs'])
  return {
    title: head.title,
    accused,
    accusedIs: kinds.findLast((kind) => typeof kind === 'string') ?? null,
    immediateRisk: entries.some(({ data }) => data['immediateRisk'] === true),
    children: children.map(({ name, born, caseId }) => ({ name, born, caseId })),
    startedBy: starter?.name ?? null,
    startedAt: entries[0]?.at ?? null,
    circle: circle.map(({ name, role }) => ({ name, role: roleTitle(role).toLowerCase() })),
    closedTo: closedTo(opened, staff),
    mayBeTold: whoMayBeTold(ruleBook, opened),
  }
}

/** Those who would see it for their post, and do not because it is about them. */
function closedTo({ head, entries }: OpenAllegation, staff: AllegationsDeps['staff']): readonly string[] {
  const circle = new Set(circleOf(head, entries, staff))
  const nobody = entries.map((entry) => entry.type === 'allegation.received' ? { ...entry, data: {} } : entry)
  return circleOf(head, nobody, staff).filter((worker) => !circle.has(worker)).map(({ name }) => name)
}

/** The row of paragraph 49's table that holds by the latest entry that asks it. */
function whoMayBeTold(ruleBook: AllegationsDeps['ruleBook'], { head, entries }: OpenAllegation) {
  const asking = entries.findLast(({ type }) => type === 'allegation-meeting.held' || type === 'allegation.received')
  if (asking === undefined) return []
  return tableAnswers(ruleBook, head, entries.filter((entry) => entry !== asking && entry.at <= asking.at), asking)
    .map(({ pack, row: { follows, cite, when } }) => ({ pack, follows, cite, because: when.label }))
}
