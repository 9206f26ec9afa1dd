import { condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Situation } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { decidedBefore } from './decision-to-refer.ts'
import { harmBehind, reasonableCause, referralAboutHarm } from './harm.ts'

const noReasonableCause: Condition = condition('it is agreed that there is no reasonable cause', ['reasonableCause'],
  ({ entry }) => entry.data['reasonableCause'] === false)

const decidesOn16A = ({ data }: Entry): boolean =>
  data['reasonableCause'] === true || data['referralDecision'] === 'file a 16A assessment'

/** A concern that left the question open, or said yes, has started the duty itself. */
const foundInSupervision: Condition = condition('supervision decides on one that no concern has started', ['reasonableCause', 'referralDecision'],
  (situation) => {
    if (!decidesOn16A(situation.entry) || decidedBefore(situation, decidesOn16A)) return false
    return situation.origin('concern.identified') === undefined || harmBehind(situation) === false
  })

/** Filed before the call about the same concern, and saying that the referral is made: the court knows of it. */
function announced(situation: Situation): boolean {
  const behind = new Set([situation.entry.about, situation.origin('concern.identified')?.id])
  return situation.has('s16a-assessment.filed', (filing) => filing.data['referralMade'] === true
    && filing.about !== undefined && behind.has(filing.about)
    && !situation.has('referral.made', ({ at }) => at <= filing.at))
}

const courtNotToldYet: Condition = condition(`${referralAboutHarm.label}, and no 16A says so yet`, referralAboutHarm.reads,
  (situation) => announced(situation) ? false : referralAboutHarm.test(situation))

const insideAnother = is('a 16A assessment is part of it', 'includes16A', true)

const orderedInside: Condition = condition('the court ordered it so', ['court-report.filed/courtOrdered16AInside'], ({ entry }) =>
  entry.data['courtOrdered16AInside'] === true)

const filed = [{ on: 's16a-assessment.filed' }] as const

/** Paragraphs 13 and 27 to 31: the section 16A risk assessment, filed at once, alone, for every child of the application. */
export const s16a: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'file-16a-on-concern',
    carries: ['27/16a-duty', '30/do-not-wait-for-la'],
    title: 'File a 16A risk assessment for every child of the application',
    reading: 'Owed from the concern, whatever the authority does. The threshold is harm or a risk of it; the harm need not be '
      + 'significant. Where the concern does not say, it is owed until supervision agrees that there is no reasonable cause.',
    who: practitioners,
    starts: [
      { on: 'concern.identified', when: reasonableCause },
      { on: 'supervision.held', when: foundInSupervision },
    ],
    due: { unit: 'immediately' },
    everyChild: true,
    meets: filed,
    ends: [
      { on: 'supervision.held', when: noReasonableCause },
      { on: 'concern.identified', when: ofTheSame('concern.identified', noReasonableCause) },
    ],
    escalatesTo: ['cafcass-manager'],
    notifies: ['court'],
    helps: 'Do not wait for the authority: its answer can follow.',
  },
  {
    kind: 'duty',
    id: 'file-16a-on-referral',
    carries: ['13/court-told-of-referral', '30/file-16a-after-referral'],
    title: 'Tell the court of the referral, by a 16A risk assessment for every child of the application',
    reading: '‘Simultaneous’ has no figure. One filing after the call meets this and the 16A owed from the concern. A referral '
      + 'that does not say whether it is about harm is taken to be.',
    who: practitioners,
    starts: [{ on: 'referral.made', when: courtNotToldYet }],
    due: { unit: 'as-soon-as-possible' },
    everyChild: true,
    meets: filed,
    escalatesTo: ['cafcass-manager'],
    notifies: ['court'],
    helps: 'Say that a referral was made and, if it is known, what came of it.',
  },
  {
    kind: 'gate',
    id: 'supervision-with-16a',
    carries: ['27/16a-supervision'],
    title: 'Supervision goes with the 16A assessment',
    on: ['s16a-assessment.filed'],
    requires: [{ on: 'supervision.held' }],
    effect: 'warn',
    why: 'No supervision is recorded about this yet. File now; supervision stays owed.',
  },
  {
    kind: 'gate',
    id: 'wider-enquiries-for-16a',
    carries: ['29/16a-wider-enquiries'],
    title: 'Hear people who know the child and the parents, beyond what the application asks',
    on: ['s16a-assessment.filed'],
    requires: [{ on: 'enquiries.made' }],
    effect: 'warn',
    why: 'No enquiries beyond the application are recorded. The court is told at once all the same: file now, ask, and file '
      + 'again what you learn.',
  },
  {
    kind: 'form',
    id: 'people-heard-for-16a',
    carries: ['29/16a-wider-enquiries'],
    title: 'Say who was heard',
    entry: 's16a-assessment.filed',
    items: ['peopleHeard'],
  },
  {
    kind: 'form',
    id: 'content-of-16a',
    carries: ['13/16a-report-content', '28/16a-specific', '31/16a-statement', '30/file-16a-after-referral'],
    title: 'Be exact about the harm, the evidence, what was done and what the court is asked to do',
    entry: 's16a-assessment.filed',
    items: [
      'statementOfBasis', 'concerns', 'evidence', 'harmAndRiskAssessment', 'actionTaken', 'referralMade', 'referralOutcome',
      'actionAskedOfCourt', 'explanation', 'safeguardingRecommendations',
    ],
  },
  {
    kind: 'guidance',
    id: 'section-16a',
    carries: ['s16A/statute'],
    title: 'What section 16A says',
    at: ['concern.identified', 's16a-assessment.filed'],
    says: 'Section 16A of the Children Act 1989: an officer who has cause to suspect that a child is at risk of harm assesses '
      + 'that risk and gives the court the assessment.',
  },
  {
    kind: 'prohibition',
    id: 'stands-alone',
    carries: ['31/16a-stands-alone'],
    title: 'A 16A assessment stands alone',
    reading: 'An order of the court excuses it for a court report. The bracket in the text may cover child impact reports only; '
      + 'an order is followed whichever report it is about.',
    on: ['safeguarding-letter.filed', 'court-report.filed'],
    when: insideAnother,
    unless: orderedInside,
    effect: 'refuse',
    why: 'The parties may see these reports under different rules. File the 16A assessment as a document of its own and take it '
      + 'out of this one, or record that the court ordered otherwise.',
  },
]
