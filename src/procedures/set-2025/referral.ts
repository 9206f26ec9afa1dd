import { all, condition, includes, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Span } from '../../engine/model.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { inSilence } from '../conditions/silence.ts'
import { unborn } from '../conditions/unborn.ts'
import { outsideSocialCare } from './by-social-care.ts'
import { concernClears, harmRuledOut, significantHarm } from './harm.ts'

const harmNotRuledOut: Condition = not(harmRuledOut, 'harm or a risk of harm is identified or disclosed')

const byAdultServices: Condition = condition('somebody who works with adults has the concern', [],
  ({ entry }) => entry.by?.role === 'adult-services' || entry.by?.role === 'adult-social-care')

const familyOrPublic: ReadonlySet<string | undefined> = new Set(['member-of-public', 'child', 'parent', 'carer', 'family'])

/** Never unknown: a gap leaves it a professional's. */
const byAProfessional: Condition = condition('a professional writes it', [], ({ entry }) => !familyOrPublic.has(entry.by?.role))

const ofAChild: Condition = condition('a child is referred', ['kind'],
  ({ entry }) => entry.data['kind'] !== 'adult safeguarding')

const slavery = 'trafficking or modern slavery'

const trafficking: Condition = includes('the child may be a victim of trafficking or modern slavery', 'kindsOfHarm', slavery)

const notToldByConcern: Condition = condition('the concern it points back to does not say so itself',
  ['concern.identified/kindsOfHarm'], (situation) => {
    const kinds = situation.origin('concern.identified')?.data['kindsOfHarm']
    return !Array.isArray(kinds) || !kinds.includes(slavery)
  })

const threeWorkingDays: Span = { amount: 3, unit: 'working-days' }

const refer = {
  kind: 'duty',
  meets: [{ on: 'referral.made' }, { on: 'referral.received' }],
  ends: [{ on: 'concern.identified', when: concernClears }],
  notifies: ['local-authority'],
} satisfies Partial<Duty>

const chase = {
  kind: 'duty',
  who: ['referrer'],
  due: threeWorkingDays,
  onlyIfSilent: true,
  escalatesTo: ['team-manager'],
  notifies: ['local-authority'],
} satisfies Partial<Duty>

/** The referrer's side (Part A 1.6.6, 1.6.23, 1.6.24, 1.9.4, 2.1.2, 2.1.6, 2.4.9 and 2.4.11). */
export const referral: readonly AnyDeclaration[] = [
  {
    ...refer,
    id: 'refer-within-one-working-day',
    carries: ['A1.6.6/referral-within-one-working-day'],
    title: 'Refer the child to children’s social care',
    reading: 'One working day at the outside; the greater the risk, the sooner. Owed until the record says that no '
      + 'significant harm is suspected.',
    who: ['practitioner', 'agency'],
    starts: [{
      on: 'concern.identified',
      when: all('a professional identifies harm', harmNotRuledOut, outsideSocialCare, byAProfessional),
    }],
    due: { unit: 'working-days', amount: 1 },
    helps: 'Never hold a referral back to ask a manager or to finish an assessment.',
  },
  {
    ...refer,
    id: 'refer-at-once',
    carries: ['A2.1.2/refer-immediately'],
    title: 'Refer the child to children’s social care at once',
    who: ['practitioner', 'member-of-public'],
    starts: [{
      on: 'concern.identified',
      when: all('significant harm is feared', significantHarm, outsideSocialCare, not(unborn), not(byAdultServices)),
    }],
    due: { unit: 'immediately' },
    helps: 'Gaps in what you know are no reason to wait.',
  },
  {
    ...refer,
    id: 'refer-at-once-from-adult-services',
    carries: ['A1.9.4/refer-immediately', 'A2.1.2/refer-immediately'],
    title: 'Refer your client’s child to children’s social care at once',
    who: ['adult-services', 'practitioner'],
    starts: [{
      on: 'concern.identified',
      when: all('somebody who works with a parent fears significant harm', significantHarm, not(unborn), byAdultServices),
    }],
    due: { unit: 'immediately' },
  },
  {
    kind: 'duty',
    id: 'refer-to-national-referral-mechanism',
    carries: ['A2.1.6/nrm-referral'],
    title: 'Refer the child to the National Referral Mechanism',
    who: ['first-responder'],
    starts: [
      { on: 'concern.identified', when: definitely(trafficking) },
      { on: 'modern-slavery.suspected', when: notToldByConcern },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'nrm.referred' }],
  },
  {
    kind: 'duty',
    id: 'confirm-referral-in-writing',
    carries: ['A1.6.23/confirm-in-writing-48h', 'A2.4.9/professional-referral-confirmed-48h'],
    title: 'Confirm the referral in writing',
    reading: 'Forty-eight hours by the clock, weekends and holidays included. What is sent through a portal is in writing.',
    who: ['referrer'],
    starts: [{ on: 'referral.made', when: all('a professional refers a child', byAProfessional, ofAChild) }],
    due: { unit: 'hours', amount: 48 },
    meets: [
      { on: 'referral.confirmed-in-writing' },
      { on: 'referral.made', when: ofTheSame('referral.made', is('it goes through the portal', 'channel', 'online portal')) },
    ],
    notifies: ['local-authority'],
    helps: 'Keep a copy.',
  },
  {
    ...chase,
    id: 'chase-decision',
    carries: ['A1.6.24/referrer-chases-three-working-days'],
    title: 'Ask children’s social care again what it decided',
    reading: 'The text does not say what the three working days run from. They are counted from the day on which the '
      + 'referral was received, and nobody has to ask before they have passed in silence.',
    starts: [{ on: 'referral.received' }],
    meets: [{ on: 'referral.chased', when: inSilence('three working days have passed', threeWorkingDays) }],
    ends: [{ on: 'referral.decided' }, { on: 'referral.outcome-received' }],
    helps: 'If need be, ask for a line manager to find out how far it has got.',
  },
  {
    ...chase,
    id: 'chase-acknowledgement',
    carries: ['A2.4.11/chase-acknowledgement'],
    title: 'Ask children’s social care again whether the referral arrived',
    reading: 'The text does not say what the three working days run from. They are counted from the day of the referral, '
      + 'and nobody has to ask before they have passed in silence.',
    starts: [{ on: 'referral.made', when: ofAChild }],
    meets: [{ on: 'referral.chased', when: inSilence('three working days have passed', threeWorkingDays) }],
    ends: [{ on: 'referral.acknowledged' }, { on: 'referral.decided' }, { on: 'referral.outcome-received' }],
  },
]
