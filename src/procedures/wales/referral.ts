import { all, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { ofEveryChild } from './every-child.ts'
import { byAPractitioner } from './report.ts'

/** Never unknown: only two plain noes on one record leave no cause to suspect anything. */
const nothingSuspected: Condition = condition('no harm is suspected and nothing more is to be done',
  ['significantHarmSuspected', 'furtherAction'],
  ({ entry: { data } }) => data['significantHarmSuspected'] === false && data['furtherAction'] === false)

/** A further word on the concern, about every child whom it was about. */
const laidToRest = ofEveryChild(ofTheSame('concern.identified', nothingSuspected))

const somethingSuspected: Condition = condition('a child may be at risk', nothingSuspected.reads,
  (situation) => nothingSuspected.test(situation) !== true)

/** Paragraphs 25, 55, 60 and 62: a concern reaches the authority, is put in writing, and reaches the right people. */
export const referral: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'report-concern',
    carries: ['55/report-as-soon-as-possible'],
    title: 'Report the concern to the local authority',
    reading: 'Owed for every concern, until the record says both that no significant harm is suspected and that nothing '
      + 'more is to be done.',
    who: ['practitioner', 'referrer'],
    starts: [{ on: 'concern.identified', when: somethingSuspected }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'referral.made' }, { on: 'referral.received' }],
    ends: [{ on: 'concern.identified', when: laidToRest }],
    notifies: ['local-authority'],
    helps: 'Talk with the family first and seek their agreement, unless that could put the child at more risk.',
  },
  {
    kind: 'duty',
    id: 'take-report-without-delay',
    carries: ['25/report-through-service'],
    title: 'Let whoever is worried get advice and make a report',
    reading: 'The service is open to anybody at any time; for each concern it is shown until word of it has arrived.',
    who: ['local-authority'],
    starts: [{ on: 'concern.identified', when: somethingSuspected }],
    due: { unit: 'immediately' },
    meets: [{ on: 'referral.made' }, { on: 'referral.received' }, { on: 'contact.received' }],
    ends: [{ on: 'concern.identified', when: laidToRest }],
  },
  {
    kind: 'duty',
    id: 'confirm-in-writing',
    carries: ['60/confirm-in-writing'],
    title: 'Confirm the report in writing',
    reading: 'Asked of practitioners, not of the public. Twenty-four hours by the clock, weekends and holidays included.',
    who: ['practitioner'],
    starts: [{
      on: 'referral.made',
      when: all('a practitioner reports by telephone', byAPractitioner, is('it is made by telephone', 'channel', 'telephone')),
    }],
    due: { unit: 'hours', amount: 24 },
    meets: [
      { on: 'referral.confirmed-in-writing' },
      { on: 'referral.made', when: ofTheSame('referral.made', is('it is put in writing', 'channel', 'online portal')) },
    ],
    notifies: ['local-authority'],
    helps: 'Use the reporting form that the agencies have agreed on.',
  },
  {
    kind: 'duty',
    id: 'pass-report-on',
    carries: ['62/pass-on-report'],
    title: 'Pass the report to the right practitioners',
    reading: 'A decision on the report shows that it has reached them.',
    who: ['local-authority'],
    starts: [{ on: 'referral.received' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'referral.passed-on' }],
    ends: [{ on: 'referral.decided' }],
    notifies: ['social-worker'],
  },
]
