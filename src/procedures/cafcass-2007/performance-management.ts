import { condition, filledIn } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { notAWordOn } from './another.ts'

const another = notAWordOn('appraisal.held')

/** Unknown is no: an appraisal that names no competency has tested none that anybody can see. */
const tested: Condition = condition('the competencies were tested', ['competencies'], (situation) =>
  another.test(situation) === true && filledIn('competencies are named', 'competencies').test(situation) === true)

/** The year from the last one that tested them is running already. Never unknown. */
const beginsAYear: Condition = condition('no year is running for the competencies', ['competencies'], (situation) =>
  tested.test(situation) === true || !situation.has('appraisal.held'))

const noAppraisalRecorded: Condition = condition('no appraisal is on record', [], (situation) =>
  !situation.has('appraisal.held'))

const noObjectivesYet: Condition = condition('no objectives are on record', [], (situation) => !situation.has('objectives.set'))

/** Paragraphs 4.9 and 4.10: objectives and competencies, every year. */
export const performanceManagement: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'set-objectives',
    carries: ['4.9/annual-objectives'],
    title: 'Set the objectives for the year, safeguarding first',
    reading: 'Yearly: a year from the objectives set last or, where none are on record, from the appraisal.',
    who: ['cafcass-manager'],
    starts: [{ on: 'objectives.set' }, { on: 'appraisal.held', when: noObjectivesYet }],
    due: { unit: 'years', amount: 1 },
    meets: [{ on: 'objectives.set', when: notAWordOn('objectives.set') }],
    notifies: ['staff-member'],
  },
  {
    kind: 'duty',
    id: 'test-competencies',
    carries: ['4.10/competencies-tested'],
    title: 'Hold the yearly appraisal and test the four competencies',
    reading: 'A year from the last appraisal that tested them.',
    who: ['cafcass-manager'],
    starts: [{ on: 'appraisal.held', when: beginsAYear }],
    due: { unit: 'years', amount: 1 },
    meets: [{ on: 'appraisal.held', when: tested }],
    notifies: ['staff-member'],
  },
  {
    kind: 'duty',
    id: 'hold-appraisal-that-is-due',
    carries: ['4.10/competencies-tested'],
    title: 'Hold the appraisal that is due and test the four competencies',
    reading: 'Whoever records that an appraisal is due says that the year is over. The appraisal that it runs from is not on '
      + 'record, so no date is shown.',
    who: ['cafcass-manager'],
    starts: [{ on: 'appraisal.due', when: noAppraisalRecorded }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'appraisal.held', when: tested }],
    notifies: ['staff-member'],
  },
]
