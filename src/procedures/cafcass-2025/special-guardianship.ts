import { condition, filledIn, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { inPrivateLaw } from '../conditions/proceedings.ts'

/** The policy asks this in public law; only a record that says 'private law' is left out. */
const notPrivateLaw = not(definitely(inPrivateLaw), 'the case is not known to be in private law')

/** Saying nothing of either, the entry stands for both; one that names only one of them leaves the other out. */
const bothSeen: Condition = condition('the Guardian has seen DBS and medical checks', ['dbsSeen', 'medicalSeen'],
  ({ entry: { data: { dbsSeen, medicalSeen } } }) => dbsSeen === medicalSeen && dbsSeen !== false)

const outcomes = filledIn('outcomes and analysis are recorded', 'dbsOutcome', 'medicalOutcome', 'analysis')

/** Paragraph 52: checks on a prospective special guardian. */
export const specialGuardianship: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'see-checks-on-special-guardian',
    carries: ['52/see-dbs-and-medical'],
    title: 'See the finished DBS and medical checks of the prospective special guardian',
    who: ['childrens-guardian'],
    starts: [{ on: 'special-guardianship.proposed', when: notPrivateLaw }],
    due: { unit: 'before-event', event: 'special-guardianship.supported' },
    meets: [{ on: 'checks.seen', when: bothSeen }],
  },
  {
    kind: 'gate',
    id: 'checks-seen-before-support',
    carries: ['52/see-dbs-and-medical'],
    title: 'See both checks before supporting special guardianship',
    on: ['special-guardianship.supported'],
    when: notPrivateLaw,
    requires: [{ on: 'checks.seen', when: bothSeen }],
    effect: 'refuse',
    why: 'The Guardian has to have seen the finished DBS and medical checks first. All other work goes on meanwhile.',
  },
  {
    kind: 'form',
    id: 'record-of-checks-seen',
    carries: ['52/record-dbs-and-medical'],
    title: 'Record which checks were seen, their outcomes and the analysis',
    entry: 'checks.seen',
    items: ['dbsSeen', 'medicalSeen', 'dbsOutcome', 'medicalOutcome', 'analysis'],
  },
  {
    kind: 'duty',
    id: 'record-checks-and-analysis',
    carries: ['52/record-dbs-and-medical'],
    title: 'Record the outcome of each check, with the analysis',
    reading: 'The policy gives no time for this, so no date is set.',
    who: ['childrens-guardian'],
    starts: [{ on: 'checks.seen' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'checks.seen', when: ofTheSame('checks.seen', outcomes) }],
  },
  {
    kind: 'form',
    id: 'timetable-allows-for-checks',
    carries: ['52/timetable-around-checks'],
    title: 'Say how the timetable allows for the checks',
    entry: 'special-guardianship.proposed',
    items: ['checksOutstanding', 'timetable'],
  },
  {
    kind: 'guidance',
    id: 'work-goes-on-beside-checks',
    carries: ['52/timetable-around-checks'],
    title: 'Plan around the checks',
    at: ['special-guardianship.proposed'],
    says: "Build the wait for the checks into the child's timetable and carry on with everything else meanwhile, so "
      + 'that the decision is delayed as little as possible.',
  },
]
