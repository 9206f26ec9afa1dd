import { any, condition, includes, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { practitioners } from './by-cafcass.ts'
import { furtherEnquiries } from './enquiries.ts'
import { ofTheSame } from './points-to.ts'

const danger = any('the child is being harmed or is in danger of immediate harm',
  is('the child is being harmed', 'childBeingHarmed', true), is('the child is in immediate danger', 'immediateDanger', true))

/** Nobody had said yes to either question, so a talk with a manager can settle that there is nothing to report. */
const dangerNotSaid: Condition = condition('the concern did not say that there was danger', [], ({ start }) =>
  start?.data['childBeingHarmed'] !== true && start?.data['immediateDanger'] !== true)

const noDanger: Condition = condition('there is no such danger', ['childBeingHarmed', 'immediateDanger'], ({ entry: { data } }) =>
  data['childBeingHarmed'] === false && data['immediateDanger'] === false)

const policeCalled = includes('the police were called', 'service', 'police')

/** Paragraphs 1, 2, 5 to 8 and 11: what a concern calls for first. */
export const concern: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'act-on-concern',
    carries: ['1/identify-harm-and-act', '1/safeguard-all-children'],
    title: 'Act to keep the child safe',
    reading: "'Prompt' has no figure. It is shown at once, with its age.",
    who: practitioners,
    starts: [{ on: 'concern.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'protective-action.taken' },
      { on: 'police.informed' },
      { on: 'emergency-services.called' },
      { on: 'emergency-action.taken' },
      { on: 'referral.made' },
      { on: 's16a-assessment.filed' },
    ],
    ends: [{ on: 'supervision.held', when: is('no referral is needed', 'referralDecision', 'no referral') }],
    escalatesTo: ['cafcass-manager'],
    helps: 'Whatever makes the child safer does it: a referral, the police, the court, a step of your own.',
  },
  {
    kind: 'guidance',
    id: 'forms-of-harm',
    carries: ['2/significant-harm-threshold', '2/forms-of-harm'],
    title: 'Keep every form of harm in mind',
    at: ['concern.identified', 'supervision.held'],
    says: 'Child protection enquiries are for a child who suffers significant harm, or is likely to, at home or outside it. '
      + 'It may be sexual, physical or emotional abuse, neglect, domestic abuse with its coercion and control, gangs or '
      + 'organised crime, trafficking, female genital mutilation, forced marriage, abuse online, sexual exploitation, or '
      + 'extremists who may radicalise.',
  },
  {
    kind: 'guidance',
    id: 'local-procedures',
    carries: ['5/apply-national-and-local-procedures'],
    title: 'Look at the procedures for where the child lives',
    at: ['concern.identified', 'supervision.held', 'referral.agreed'],
    says: 'Working Together 2023, and the procedures of the safeguarding partnership where the child lives, say what '
      + 'happens next there. Act as they say.',
  },
  {
    kind: 'table',
    id: 'where-else-it-leads',
    carries: ['6/alert-to-professionals-and-context'],
    title: 'See where else this concern leads',
    on: ['concern.identified'],
    rows: [
      {
        when: is('it is about somebody who works with children', 'personWorksWithChildren', true),
        follows: 'Supervision, the manager’s approval and telling the person come before a referral that asks for the LADO. '
          + 'Tell nobody outside Cafcass but the LADO or, in immediate danger, the police.',
        cite: 'paras 49 to 51',
      },
      {
        when: includes('it is female genital mutilation, forced marriage or radicalisation', 'kindsOfHarm',
          'female genital mutilation', 'forced marriage', 'radicalisation'),
        follows: 'A manager at once, and a report to the police.',
        cite: 'para 44',
      },
      {
        when: includes('it is trafficking or modern slavery', 'kindsOfHarm', 'trafficking or modern slavery'),
        follows: 'A manager at once, and the authority is asked for a National Referral Mechanism referral.',
        cite: 'paras 44 and 45',
      },
      {
        when: includes('it is exploitation', 'kindsOfHarm', 'criminal exploitation', 'sexual exploitation'),
        follows: 'A manager at once, to consider a referral.',
        cite: 'para 44',
      },
    ],
  },
  {
    kind: 'duty',
    id: 'report-to-police',
    carries: ['7/report-to-police'],
    title: 'Report to the police',
    reading: 'No time is given, and danger now leaves none. Where the concern does not say whether there is danger, it is '
      + 'shown until supervision has looked at that.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: danger }],
    due: { unit: 'immediately' },
    meets: [
      { on: 'police.informed' },
      { on: 'police-referral.made' },
      { on: 'emergency-services.called', when: policeCalled },
    ],
    ends: [
      { on: 'supervision.held', when: dangerNotSaid },
      { on: 'concern.identified', when: ofTheSame('concern.identified', noDanger) },
    ],
    escalatesTo: ['cafcass-manager'],
    notifies: ['police'],
    helps: 'Nothing has to come first, supervision included.',
  },
  {
    kind: 'duty',
    id: 'weigh-police-report',
    carries: ['8/further-disclosures-in-care'],
    title: 'Decide whether the police are told as well',
    reading: 'No time is given. Shown where the record does not say whether a child in care has told of more harm.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: is('a child in care tells of more harm', 'furtherDisclosureInCare', true) }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'concern.identified',
        when: ofTheSame('concern.identified',
          is('it says whether the police are told', 'policeReportToo', 'police report as well as referral', 'referral only')),
      },
      { on: 'police.informed' },
      { on: 'police-referral.made' },
      { on: 'emergency-services.called', when: policeCalled },
    ],
    ends: [
      {
        on: 'concern.identified',
        when: ofTheSame('concern.identified', is('it is no such disclosure', 'furtherDisclosureInCare', false)),
      },
      {
        on: 'supervision.held',
        when: condition('the concern did not say that it was one', [], ({ start }) => start?.data['furtherDisclosureInCare'] !== true),
      },
    ],
    helps: 'Children say more once they are in care and feel safe. The referral to social care is owed besides.',
  },
  ...furtherEnquiries,
]
