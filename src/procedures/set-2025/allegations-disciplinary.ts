import { condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Duty } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { contractWorkers } from './contract-workers.ts'

const noFormalAction = is('no formal disciplinary action is required', 'decision', 'no formal action')

const moreInvestigation: Condition = condition('further investigation is needed', ['disciplinary.considered/result'], (situation) =>
  (situation.origin('disciplinary.considered') ?? situation.last('disciplinary.considered'))?.data['result'] === 'further investigation needed'
    || situation.has('disciplinary-investigation.started'))

/** Unknown where the decision is left open, or is for formal action without a word on a hearing. */
const hearingWithoutInvestigation: Condition = condition('a hearing is required and no further investigation', ['decision'], (situation): Answer => {
  if (moreInvestigation.test(situation) === true) return false
  const { decision } = situation.entry.data
  return decision === 'no formal action' ? false : decision === 'hearing required' ? true : undefined
})

const needsHearing = is('a hearing is needed', 'decision', 'hearing needed')

const needsNoHearing = is('no hearing is needed', 'decision', 'hearing not needed')

/** The report that says so itself has started the hearing already. */
const needsHearingNow: Condition = condition('a hearing is needed', ['decision'], (situation): Answer => {
  const report = situation.origin('disciplinary-report.received') ?? situation.last('disciplinary-report.received')
  return report?.data['hearing'] === 'hearing needed' ? false : needsHearing.test(situation)
})

/** Never unknown: a report that leaves it open leaves it to be decided. */
const reportNeedsHearing: Condition = condition('a hearing is needed', ['hearing'], ({ entry }) => entry.data['hearing'] === 'hearing needed')

const holdHearing = {
  kind: 'duty',
  title: 'Hold the disciplinary hearing',
  who: ['employer'],
  due: { unit: 'as-soon-as-possible' },
  meets: [{ on: 'disciplinary-hearing.held' }],
  helps: 'Without unreasonable delay and as your local procedures say.',
} satisfies Partial<Duty>

/** Part A 7.5: discipline, alongside or after the enquiries. */
export const allegationsDisciplinary: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'act-without-discipline',
    carries: ['A7.5.4/appropriate-action-without-delay'],
    title: 'Take whatever action is called for, short of formal discipline',
    who: ['employer'],
    starts: [{ on: 'disciplinary.decided', when: noFormalAction }],
    due: { unit: 'immediately' },
    meets: [{ on: 'employer-action.taken' }],
    ends: [{
      on: 'disciplinary.decided',
      when: ofTheSame('disciplinary.decided', is('formal action is required', 'decision', 'formal disciplinary action', 'hearing required')),
    }],
  },
  {
    ...holdHearing,
    id: 'hold-hearing-without-investigation',
    carries: ['A7.5.4/hearing-no-investigation'],
    reading: 'Owed from the decision; once an investigation begins it waits for the report.',
    starts: [{ on: 'disciplinary.decided', when: hearingWithoutInvestigation }],
    ends: [
      { on: 'disciplinary.decided', when: ofTheSame('disciplinary.decided', noFormalAction) },
      { on: 'disciplinary-investigation.started' },
      { on: 'disciplinary-report.received' },
      { on: 'disciplinary-hearing.decided' },
    ],
  },
  {
    kind: 'duty',
    id: 'report-on-disciplinary-investigation',
    carries: ['A7.5.8/report-reasonable-timescale'],
    title: 'Give the employer the investigation report',
    reading: 'Within a reasonable time; no figure is given.',
    who: ['investigating-officer'],
    starts: [{ on: 'disciplinary-investigation.started' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'disciplinary-report.received' }],
    ends: [{ on: 'allegation.concluded' }],
    notifies: ['employer'],
  },
  {
    kind: 'duty',
    id: 'decide-on-hearing',
    carries: ['A7.5.9/decide-hearing-two-working-days'],
    title: 'Decide whether a disciplinary hearing is needed',
    who: ['employer'],
    starts: [{ on: 'disciplinary-report.received' }],
    due: { unit: 'working-days', amount: 2 },
    meets: [
      { on: 'disciplinary-hearing.decided' },
      { on: 'disciplinary-report.received', when: ofTheSame('disciplinary-report.received', filledIn('it says so itself', 'hearing')) },
    ],
  },
  {
    ...holdHearing,
    id: 'hold-hearing-after-report',
    carries: ['A7.5.9/hold-hearing'],
    starts: [
      { on: 'disciplinary-hearing.decided', when: needsHearingNow },
      { on: 'disciplinary-report.received', when: reportNeedsHearing },
    ],
    ends: [{ on: 'disciplinary-hearing.decided', when: needsNoHearing }],
  },
  ...contractWorkers,
]
