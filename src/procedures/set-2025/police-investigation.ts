import type { AnyDeclaration } from '../../engine/model.ts'
import { pointsTo } from '../conditions/points-to.ts'

/** A possible crime goes to the police (Part A 2.4.19, 2.5.20 and 3.5.4). */
export const policeInvestigation: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'refer-crime-to-police',
    carries: ['A2.4.19/police-informed-of-crime', 'A2.5.20/police-informed-in-assessment', 'A3.5.4/crime-referred-to-police'],
    title: 'Tell the police of the possible crime',
    who: ['local-authority', 'social-worker'],
    starts: [{ on: 'crime.suspected' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'police-referral.made' },
      { on: 'police.informed', when: pointsTo('it points back to the possible crime', 'crime.suspected') },
    ],
    notifies: ['police'],
    helps: 'Agree with the police how the parents are told.',
  },
  {
    kind: 'duty',
    id: 'confirm-police-referral-in-writing',
    carries: ['A3.5.4/police-referral-confirmed-48h'],
    title: 'Confirm the referral to the police in writing',
    reading: 'Forty-eight hours by the clock, weekends and holidays included.',
    who: ['referrer'],
    starts: [{ on: 'police-referral.made' }],
    due: { unit: 'hours', amount: 48 },
    meets: [{ on: 'police-referral.confirmed-in-writing' }],
    notifies: ['police'],
  },
]
