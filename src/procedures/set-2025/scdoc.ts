import { condition } from '../../engine/condition.ts'
import { readMoment } from '../../engine/deadline.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { source } from './source.ts'

const inForceFrom = readMoment(source.inForceFrom)!.at

/** The first since these procedures came into force: each later one is a turn of what that one began. Never unknown. */
function theFirst(label: string, type: string): Condition {
  return condition(label, [], (situation) => !situation.has(type, ({ at }) => at >= inForceFrom))
}

/** Part A 9.2.27 and 9.4.7: the Strategic Child Death Overview Committee. */
export const scdoc: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'meet-every-quarter',
    carries: ['A9.4.7/scdoc-quarterly'],
    title: 'Hold the next meeting of the strategic committee',
    reading: 'Quarterly is read as three months from the last meeting.',
    who: ['scdoc'],
    starts: [{ on: 'scdoc-meeting.held', when: theFirst('it is the first meeting on record', 'scdoc-meeting.held') }],
    due: { unit: 'months', amount: 3 },
    meets: [{ on: 'scdoc-meeting.held' }],
    recurs: true,
  },
  {
    kind: 'duty',
    id: 'report-every-year',
    carries: ['A9.2.27/annual-report'],
    title: 'Send the annual report to the three partnerships',
    reading: 'Counted from the last report.',
    who: ['scdoc'],
    starts: [{
      on: 'scdoc-annual-report.submitted',
      when: theFirst('it is the first report on record', 'scdoc-annual-report.submitted'),
    }],
    due: { unit: 'years', amount: 1 },
    meets: [{ on: 'scdoc-annual-report.submitted' }],
    recurs: true,
    notifies: ['partnership-board'],
  },
]
