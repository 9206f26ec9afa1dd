import { any, condition, earlier, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry } from '../../engine/model.ts'
import { textOf } from '../conditions/item.ts'
import { ofTheSame, pointsTo } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'

/** As ticked or, where it is not, as the words for the offence leave no doubt. */
function isSexual({ data }: Entry): Answer {
  if (typeof data['sexualOffence'] === 'boolean') return data['sexualOffence']
  return /\brape\b|\bsexual/i.test(textOf(data['offence'])) ? true : undefined
}

const sexualConviction: Condition = condition('it is a conviction for a sexual offence',
  ['sexualOffence', 'offence', 'cautionOrConviction'], ({ entry }) => {
    const { cautionOrConviction: how } = entry.data
    if (how !== undefined && how !== 'conviction') return false
    return isSexual(entry)
  })

/** As the report says or, where it does not, as an offender's contact with a child on record shows. */
const offenderIsParty: Condition = any('a party is a registered sex offender',
  is('the report says so', 'partyIsRegisteredSexOffender', true),
  earlier('contact with a registered sex offender is on record', 'sex-offender-contact.identified'))

const analysed = filledIn('risk, effect on arrangements and protection are set out',
  'riskAnalysis', 'effectOnContact', 'effectOnLiveWith', 'protectionForChild', 'protectionForCarer')

/** Paragraphs 53 and 54: registered sex offenders and sexual offences. */
export const sexualOffences: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'ask-probation-about-offender',
    carries: ['53/probation-views-urgent'],
    title: 'Ask the probation officer or risk offender manager for their views, urgently',
    reading: "'Urgently' has no figure: it is shown at once with its age.",
    who: practitioners,
    starts: [{ on: 'sex-offender-contact.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'probation-views.sought' }],
    notifies: ['probation', 'risk-offender-manager'],
  },
  {
    kind: 'duty',
    id: 'gather-evidence-on-offender',
    carries: ['53/gather-offence-evidence'],
    title: 'Get and scrutinise all the evidence there is on the offender',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'sex-offender-contact.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'sex-offender-contact.identified',
        when: ofTheSame('sex-offender-contact.identified',
          any('the evidence is recorded', filledIn('it is named', 'evidenceGathered'), filledIn('it is told', 'evidence'))),
      },
      { on: 'conviction-information.received', when: filledIn('it names the evidence', 'evidence') },
      { on: 'information.received', when: pointsTo('it points back to the contact', 'sex-offender-contact.identified') },
    ],
    helps: 'Reports and risk assessments of others, probation above all, and the sentencing remarks of the criminal '
      + 'court.',
  },
  {
    kind: 'table',
    id: 'risk-after-sexual-conviction',
    carries: ['53/sexual-offence-conviction-threshold'],
    title: 'See how to take a conviction for a sexual offence',
    on: ['conviction-information.received'],
    rows: [
      {
        when: sexualConviction,
        follows: 'Take the risk that contact with this adult brings a child as significant and harmful.',
        cite: 'para 53',
      },
      {
        when: condition('the offence is not described',
          sexualConviction.reads, (situation) => sexualConviction.test(situation) === undefined),
        follows: 'Find out whether the offence was a sexual one.',
        cite: 'para 53',
      },
    ],
  },
  {
    kind: 'prohibition',
    id: 'sexual-conviction-is-a-risk',
    carries: ['53/sexual-offence-conviction-threshold'],
    title: 'Take contact with an adult convicted of a sexual offence as a significant risk',
    on: ['conviction-information.received'],
    when: condition('no risk is seen in a conviction for a sexual offence',
      [...sexualConviction.reads, 'riskConclusion'], (situation) =>
      situation.entry.data['riskConclusion'] === 'does not pose risk to children'
        && sexualConviction.test(situation) === true),
    effect: 'warn',
    why: 'After a conviction for a sexual offence the risk to a child has to be taken as significant and harmful.',
  },
  {
    kind: 'table',
    id: 'family-time-with-offender',
    carries: ['54/presume-risk-in-family-time'],
    title: 'See where advice on family time starts',
    on: ['court-report.filed', 'court-report.drafted'],
    rows: [
      {
        when: any('a party is a registered sex offender', said('court-report.filed/partyIsRegisteredSexOffender'),
          earlier('contact with a registered sex offender is on record', 'sex-offender-contact.identified')),
        follows: 'Start from this: significant harm threatens the child, connected children and the main carers from '
          + 'this adult.',
        cite: 'para 54',
      },
    ],
  },
  {
    kind: 'form',
    id: 'advice-on-offender',
    carries: ['54/advice-analyses-risk'],
    title: 'Set out the risk, what it means for contact and home, and what protects child and carer',
    entry: 'court-report.filed',
    items: [
      'partyIsRegisteredSexOffender', 'riskAnalysis', 'effectOnContact', 'effectOnLiveWith', 'protectionForChild',
      'protectionForCarer',
    ],
  },
  {
    kind: 'prohibition',
    id: 'advice-leaves-risk-out',
    carries: ['54/presume-risk-in-family-time', '54/advice-analyses-risk'],
    title: 'Set out the risk from a registered sex offender in the advice',
    on: ['court-report.filed'],
    when: condition('a party is a registered sex offender and the advice leaves out the risk',
      [...offenderIsParty.reads, ...analysed.reads],
      (situation) => offenderIsParty.test(situation) === true
        && situation.entry.data['partyIsRegisteredSexOffender'] !== false
        && not(analysed).test(situation) === true),
    effect: 'warn',
    why: 'The advice should set out the risk of harm, what it means for contact and where the child lives, and what '
      + 'protects child and main carer.',
  },
]

function said(item: string): Condition {
  return condition('the report says so', [item], ({ entry }) => entry.data['partyIsRegisteredSexOffender'] === true)
}
