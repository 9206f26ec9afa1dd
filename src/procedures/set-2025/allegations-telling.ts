import { all, any, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { allegationOf, anAllegation, setAside } from './allegation-stands.ts'

/** Never unknown: what parents are told of is taken as the allegation where nobody says what. */
const ofTheAllegation: Condition = condition('parents are told of the allegation', ['matter'],
  ({ entry }) => entry.data['matter'] === undefined || entry.data['matter'] === 'allegation')

const certainlyOfTheAllegation: Condition = condition('parents are told of the allegation', ['matter'], (situation) =>
  situation.entry.data['matter'] === 'allegation'
    || (situation.entry.data['matter'] === undefined && situation.origin('allegation.received') !== undefined))

const injured = is('a child is injured', 'childInjured', true)

const childInjured: Condition = condition('a child is injured', ['allegation.received/childInjured'],
  (situation) => allegationOf(situation)?.data['childInjured'] === true)

const notYet = is('the LADO advises not to tell the parents yet', 'parentsMayBeTold', 'do not tell parents yet')

const mayBeTold = is('the LADO agrees that the parents are told', 'parentsMayBeTold', 'tell parents in full', 'tell parents in part')

/** The telling that an earlier advice put off. Never unknown. */
const mayBeToldNow: Condition = condition('the LADO agrees at last that the parents are told', ['parentsMayBeTold'], (situation) =>
  mayBeTold.test(situation) === true
    && situation.last('lado.decided', ({ data }) => data['parentsMayBeTold'] !== undefined)?.data['parentsMayBeTold']
      === 'do not tell parents yet')

const withheld: Condition = condition('the LADO has advised against it', ['lado.decided/parentsMayBeTold'], (situation) =>
  situation.last('lado.decided', ({ data }) => data['parentsMayBeTold'] !== undefined)?.data['parentsMayBeTold']
    === 'do not tell parents yet')

const byEmployer = {
  kind: 'duty',
  who: ['employer'],
  starts: [{ on: 'allegation.received', when: anAllegation }],
  due: { unit: 'as-soon-as-possible' },
  ends: setAside,
} satisfies Partial<Duty>

/** Part A 7.3.2 to 7.3.5 and 7.3.14: what the family and the person accused are told, and who supports that person. */
export const allegationsTelling: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'tell-parents-straight-away',
    carries: ['A7.3.2/parents-told-straight-away'],
    title: 'If a child is hurt or needs treatment, tell the parents straight away',
    reading: 'A child who is hurt is the text’s example. The advice of the LADO is not waited for then.',
    who: ['employer'],
    starts: [{ on: 'allegation.received', when: all('a child is injured', anAllegation, injured) }],
    due: { unit: 'immediately' },
    meets: [{ on: 'parents.informed', when: ofTheAllegation }],
    ends: [
      ...setAside,
      { on: 'allegation.received', when: ofTheSame('allegation.received', not(injured, 'no child is injured')) },
      { on: 'lado.decided', when: all('nobody says that a child is injured', notYet, not(childInjured)) },
    ],
    notifies: ['parent'],
  },
  {
    ...byEmployer,
    id: 'tell-parents-of-allegation',
    carries: ['A7.3.3/parents-child-advised', 'A7.3.2/employer-informs-parents'],
    title: 'Tell the parents, and a child who is old enough, of the allegation',
    reading: 'The text does not name who tells them: the employer, who acts on the LADO’s advice. Owed no longer while that '
      + 'advice is not to tell them yet.',
    starts: [{ on: 'allegation.received', when: anAllegation }, { on: 'lado.decided', when: mayBeToldNow }],
    meets: [{ on: 'parents.informed', when: ofTheAllegation }],
    ends: [...setAside, { on: 'lado.decided', when: notYet }],
    notifies: ['parent', 'child'],
    helps: 'Ask the LADO, and the police and social care where they are involved, what may be told. Say that it is confidential.',
  },
  {
    kind: 'gate',
    id: 'advice-before-telling-parents',
    carries: ['A7.3.3/parents-child-advised', 'A7.3.2/employer-informs-parents'],
    title: 'Take the LADO’s advice before the parents are told',
    on: ['parents.informed'],
    when: certainlyOfTheAllegation,
    requires: [{ on: 'lado.decided', when: mayBeTold }],
    unless: any('a child is injured, or the LADO has advised against it', childInjured, withheld),
    effect: 'warn',
    why: 'No advice is on record that the parents may be told. Ask the LADO what may be disclosed.',
  },
  {
    kind: 'prohibition',
    id: 'parents-wait-where-lado-says-so',
    carries: ['A7.3.2/employer-informs-parents'],
    title: 'Tell the parents only what the LADO’s advice allows',
    on: ['parents.informed'],
    when: all('parents are told against the advice', certainlyOfTheAllegation, withheld),
    unless: childInjured,
    effect: 'warn',
    why: 'The LADO advised not to tell the parents yet, because it could harm the enquiries. Talk to the LADO.',
  },
  {
    ...byEmployer,
    id: 'tell-accused-of-allegation',
    carries: ['A7.3.5/inform-accused'],
    title: 'Tell the person accused of the allegation, the enquiries and what may follow',
    reading: 'The text does not say from when. Counted from the allegation; what LADO, police or social care want kept back '
      + 'is kept back.',
    meets: [{ on: 'accused.informed' }],
    notifies: ['accused-person'],
    helps: 'First ask the LADO, the police or social care how much may be told.',
  },
  {
    kind: 'gate',
    id: 'advice-before-telling-accused',
    carries: ['A7.3.5/inform-accused', 'A7.3.4/seek-advice-on-accused-disclosure'],
    title: 'Take advice before the person accused is told',
    on: ['accused.informed'],
    requires: [{ on: 'disclosure.advised' }, { on: 'allegation-meeting.held', when: filledIn('it settles what may be shared', 'sharingProtocol') }],
    effect: 'warn',
    why: 'No advice is on record on how much the person may be told. Ask the LADO, the police or social care.',
  },
  {
    ...byEmployer,
    id: 'advise-accused-of-union',
    carries: ['A7.3.14/advise-union-contact'],
    title: 'Advise the person accused to talk to a union or professional association',
    meets: [{ on: 'accused.advised-of-union' }],
    notifies: ['accused-person'],
    helps: 'Only once the person may be told.',
  },
  {
    ...byEmployer,
    id: 'consult-human-resources',
    carries: ['A7.3.14/consult-human-resources'],
    title: 'Ask human resources what support there is for the person accused',
    meets: [{ on: 'human-resources.consulted' }],
    notifies: ['human-resources'],
  },
]
