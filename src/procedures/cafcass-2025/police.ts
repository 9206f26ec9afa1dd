import { any, condition, includes, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Match } from '../../engine/model.ts'
import { definitely, ofTheSame, said, unsaid } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'

const danger = any('the child is being harmed or in danger at this moment',
  is('the child is being harmed', 'childBeingHarmed', true), is('the child is in immediate danger', 'immediateDanger', true))

const noDanger: Condition = condition('there is no such danger', danger.reads, (situation) => danger.test(situation) === false)

/** An emergency of which the concern behind it said nothing. One that is medical and nothing else is for the ambulance. */
const newDanger: Condition = condition('a child is in immediate danger, and its concern had not said so', ['nature'], (situation) => {
  const { nature } = situation.entry.data
  const concern = situation.origin('concern.identified')?.data
  if (concern?.['childBeingHarmed'] === true || concern?.['immediateDanger'] === true) return false
  return !(Array.isArray(nature) && nature.length > 0 && nature.every((kind) => kind === 'urgent medical need'))
})

const disclosure = is('a child in care tells of more harm', 'furtherDisclosureInCare', true)

/** Left open together with the question of danger, it is asked with that one. */
const disclosureToWeigh: Condition = condition(disclosure.label, [...disclosure.reads, ...danger.reads], (situation) =>
  disclosure.test(situation) ?? (danger.test(situation) === false ? undefined : false))

const disclosureNotSaid: Condition = condition('the concern did not say that it was one', [], ({ start }) =>
  start?.data['furtherDisclosureInCare'] !== true)

/** What tells the police. */
export const policeTold: readonly [Match, ...Match[]] = [
  { on: 'police.informed' },
  { on: 'police-referral.made' },
  { on: 'emergency-services.called', when: includes('the police were called', 'service', 'police') },
]

const atOnce = {
  kind: 'duty',
  who: practitioners,
  due: { unit: 'immediately' },
  meets: policeTold,
  escalatesTo: ['cafcass-manager'],
  notifies: ['police'],
} satisfies Partial<Duty>

/** Paragraphs 7 and 8: when a concern goes to the police. */
export const police: readonly AnyDeclaration[] = [
  {
    ...atOnce,
    id: 'report-to-police',
    carries: ['7/report-to-police'],
    title: 'Report to the police',
    reading: 'No time is given, and danger now leaves none.',
    starts: [{ on: 'concern.identified', when: definitely(danger) }, { on: 'emergency.identified', when: newDanger }],
    ends: [{ on: 'concern.identified', when: ofTheSame('concern.identified', noDanger) }],
    helps: 'Nothing has to come first, supervision included.',
  },
  {
    ...atOnce,
    id: 'settle-danger',
    carries: ['7/report-to-police', '8/further-disclosures-in-care'],
    title: 'Say whether the child is in danger now; if so, tell the police at once',
    reading: 'Shown where the concern leaves it open, until somebody says or supervision has looked at it.',
    starts: [{ on: 'concern.identified', when: unsaid(danger) }],
    ends: [
      { on: 'supervision.held' },
      { on: 'concern.identified', when: ofTheSame('concern.identified', said(danger)) },
      { on: 'emergency.identified' },
    ],
    helps: 'Where a child in care is telling of more harm, say that too: then the police are thought of besides the referral.',
  },
  {
    kind: 'duty',
    id: 'weigh-police-report',
    carries: ['8/further-disclosures-in-care'],
    title: 'Decide whether the police are told as well',
    reading: 'No time is given. Shown where the record does not say whether a child in care has told of more harm.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: disclosureToWeigh }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'concern.identified',
        when: ofTheSame('concern.identified',
          is('it says whether the police are told', 'policeReportToo', 'police report as well as referral', 'referral only')),
      },
      { on: 'supervision.held', when: is('it says whether the police are told', 'policeReportToo', 'police report as well as referral', 'referral only') },
      ...policeTold,
    ],
    ends: [
      {
        on: 'concern.identified',
        when: ofTheSame('concern.identified', is('it is no such disclosure', 'furtherDisclosureInCare', false)),
      },
      { on: 'supervision.held', when: disclosureNotSaid },
    ],
    helps: 'Children often tell more when they have come to trust the place where they live. The referral to social care is '
      + 'owed besides.',
  },
]
