import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { practitioners } from './practitioners.ts'

/** A look at the file serves one decision, not the next. Never unknown. */
const notReadSinceLastDecision: Condition = condition('the file was not read since the decision before this one', [],
  (situation) => {
    const { entry } = situation
    const before = situation.last('significant-decision.made', (one) => one.id !== entry.about && covers(one, entry))
    return !situation.has('case-file.consulted', ({ at }) => before === undefined || at > before.at)
  })

/** Paragraphs 2.93 to 2.97: the record of a concern, and the file behind every decision. */
export const recording: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'record-concern',
    carries: ['2.95/record-as-soon-as-possible'],
    title: 'Write the concern up in detail',
    reading: 'No figure is given. It is shown at once, with its age.',
    who: practitioners,
    starts: [{ on: 'concern.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'concern.recorded' }],
    escalatesTo: ['cafcass-manager'],
    helps: 'Whoever was directly involved writes it, with the time and date of the concern and of everything done.',
  },
  {
    kind: 'form',
    id: 'concern-record',
    carries: [
      '2.93/detailed-record', '2.94/record-third-party-source', '2.95/record-as-soon-as-possible', '2.97/sign-and-date',
    ],
    title: 'Record what was said, seen and done, when, and who reported it',
    entry: 'concern.recorded',
    items: [
      'childsWords', 'childsExplanation', 'injuriesSeen', 'witnesses', 'reportedSource', 'identifiedAt', 'actionTimes', 'signature',
    ],
  },
  {
    kind: 'prohibition',
    id: 'case-file-before-decision',
    carries: ['2.93-quote/consult-case-file'],
    title: 'The case file is read before a significant decision',
    reading: 'Whoever decides here has the child’s record open, and each look at it is recorded anyway. It is asked only of '
      + 'a decision that another system sends.',
    on: ['significant-decision.made'],
    when: notReadSinceLastDecision,
    effect: 'warn',
    why: 'Nothing shows that the case file was read before this decision. Read it, and think again if it says something new.',
  },
]
