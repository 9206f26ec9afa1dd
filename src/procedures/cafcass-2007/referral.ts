import { all, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { beforeTheCourtAlready, onlyWitnessedInThePast, significantHarm } from './harm.ts'
import { practitioners } from './practitioners.ts'
import { forProtection } from './protection-referral.ts'
import { writtenReferral } from './written-referral.ts'

/** A referral with no channel recorded is the telephone call, which is what the entry stands for in this framework. */
const notByTelephone: Condition = condition('it is not made by telephone', ['channel'], ({ entry }) =>
  (entry.data['channel'] ?? 'telephone') !== 'telephone')

/** What is notified instead (2.79), and what goes into the proceedings (2.77), is left out. */
const toBeReferred = all('significant harm is to be referred', significantHarm, not(onlyWitnessedInThePast),
  not(beforeTheCourtAlready))

/** Paragraphs 2.61 to 2.108: the referral of a child protection concern. */
export const referral: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'refer-to-social-care',
    carries: ['2.100/refer-as-soon-as-possible', '2.67/refer-significant-harm', '2.61/duty-to-refer'],
    title: 'Refer the child to children’s social care by telephone',
    reading: 'No figure is given; it is shown at once, with its age. Owed until the record says that no significant harm is '
      + 'suspected, or supervision decides against a referral. Harm witnessed in the past is notified instead, and what is '
      + 'before the court already goes into the proceedings.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: toBeReferred }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'referral.made', when: forProtection }],
    ends: [
      { on: 'supervision.held', when: is('no referral is needed', 'referralDecision', 'no referral') },
      { on: 'concern.identified', when: ofTheSame('concern.identified', definitely(not(toBeReferred))) },
    ],
    escalatesTo: ['cafcass-manager', 'senior-manager'],
    notifies: ['local-authority'],
    helps: 'Normally whoever knows of the concern at first hand refers. A gap in what you know is no reason to wait.',
  },
  {
    kind: 'prohibition',
    id: 'telephone-comes-first',
    carries: ['2.101/telephone-first', '2.64/phone-then-caf'],
    title: 'A referral begins with a telephone call',
    on: ['referral.made'],
    when: notByTelephone,
    effect: 'warn',
    why: 'The framework has the call come first. Keep what you have done, and telephone children’s social care too.',
  },
  {
    kind: 'form',
    id: 'what-the-referral-says',
    carries: ['2.102/referral-information', '2.103/record-call'],
    title: 'Say what you can of the concern, the child and the family',
    entry: 'referral.made',
    items: [
      'concern', 'childAndFamily', 'carersAndParentalResponsibility', 'schoolGpHealthVisitor', 'identityAndNeeds',
      'childKnowsAndThinks', 'parentsKnow', 'permission', 'proceedingsAndStage', 'callRecord',
    ],
  },
  ...writtenReferral,
]
