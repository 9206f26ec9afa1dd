import { condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'

const arises = 'concern.identified/whoseCircumstances'

function isOfTwo({ data, by }: Entry): boolean {
  return data['whoseCircumstances'] !== undefined || by?.role === 'host-authority'
}

function concernOfTwo(situation: Situation): boolean {
  return situation.has('concern.identified', (concern) => sharesAChild(concern, situation.entry) && isOfTwo(concern))
}

/** Never unknown, as all of these: another authority than the child's own is concerned only where the record speaks of one. */
const ofTwoAuthorities: Condition = condition('a home and a host authority are concerned', [arises], ({ entry }) => isOfTwo(entry))

const forTwoAuthorities: Condition = condition(ofTwoAuthorities.label, [arises], (situation) => concernOfTwo(situation)
  || situation.has('home-authority.informed', (told) => sharesAChild(told, situation.entry)))

/** A concern on record that speaks of both has asked for the contact already. */
const notAskedYet: Condition = condition('another authority is concerned that nobody was asked to contact yet', [arises],
  (situation) => forTwoAuthorities.test(situation) === true && !concernOfTwo(situation)
    && !situation.has('authorities.consulted', (contact) => sharesAChild(contact, situation.entry)))

const hostDealtWithIt: Condition = condition('the host authority dealt with it', [arises], (situation) =>
  situation.has('home-authority.informed', (told) => sharesAChild(told, situation.entry))
    || situation.has('concern.identified', (concern) => sharesAChild(concern, situation.entry)
      && (concern.data['whoseCircumstances'] === "host authority's" || concern.by?.role === 'host-authority')))

const scopes: ReadonlySet<unknown> = new Set(['enquiry', 'emergency action', 'case responsibility'])

/** An agreement that does not say on what is on this. */
const onWhoEnquires: Condition = condition('it settles who makes the enquiry', ['scope'], ({ entry }) =>
  entry.data['scope'] === undefined || scopes.has(entry.data['scope']))

const notAgreed: Condition = condition('the authorities have not agreed within the working day', ['authorities.consulted/agreed'],
  ({ entry }) => entry.data['agreed'] === 'not agreed within the working day')

function arisesIn(area: string, label: string): Condition {
  return condition(label, [arises], ({ entry }) => entry.data['whoseCircumstances'] === area)
}

/** Part A 6.9: an enquiry that concerns two authorities. */
export const crossBoundaryS47: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'consult-other-authority',
    carries: ['A6.9.7/consult-immediately', 'A6.9.8/immediate-contact'],
    title: 'Get in touch with the other authority, and consult each other in full',
    reading: 'Only where the record speaks of a home and a host authority. The one that gets the referral makes the contact.',
    who: ['home-authority', 'host-authority'],
    starts: [{ on: 'concern.identified', when: ofTwoAuthorities }, { on: 'referral.received', when: notAskedYet }],
    due: { unit: 'immediately' },
    meets: [{ on: 'authorities.consulted' }],
    notifies: ['home-authority', 'host-authority'],
    helps: 'Agree at the start what is urgent, who acts, who enquires, the strategy discussion, and who tells other agencies.',
  },
  {
    kind: 'duty',
    id: 'agree-who-enquires',
    carries: ['A6.9.11/no-agreement-that-day'],
    title: 'Agree with the other authority who makes the enquiry',
    reading: 'The text does not say from when: read as the day of the referral, or the next working day. Without agreement by '
      + 'then the authority where the child was found enquires. Urgent steps never wait.',
    who: ['local-authority'],
    starts: [{ on: 'referral.received', when: forTwoAuthorities }],
    due: { unit: 'same-working-day' },
    meets: [
      { on: 'responsibility.agreed', when: onWhoEnquires },
      { on: 'authorities.consulted', when: is('the authorities have agreed', 'agreed', 'agreed') },
    ],
    escalatesTo: ['local-authority'],
  },
  {
    kind: 'duty',
    id: 'enquire-where-child-is-found',
    carries: ['A6.9.11/no-agreement-that-day'],
    title: 'Make the enquiry yourselves, and protect the child',
    who: ['host-authority'],
    starts: [{ on: 'authorities.consulted', when: notAgreed }],
    due: { unit: 'immediately' },
    meets: [{ on: 's47.started' }],
    ends: [{ on: 'responsibility.agreed', when: onWhoEnquires }],
    notifies: ['home-authority'],
  },
  {
    kind: 'duty',
    id: 'return-responsibility-to-home-authority',
    carries: ['A6.9.7/revert-to-home'],
    title: 'Take the child back into your own responsibility',
    reading: 'As soon as the host authority has dealt with it.',
    who: ['home-authority'],
    starts: [{ on: 's47.concluded', when: hostDealtWithIt }],
    due: { unit: 'immediately' },
    meets: [{ on: 'case-responsibility.reverted' }],
    notifies: ['host-authority'],
  },
  {
    kind: 'table',
    id: 'who-leads-the-enquiry',
    carries: [
      'A6.9.6/by-where-concern-arises', 'A6.9.7/home-circumstances', 'A6.9.7/host-circumstances',
      'A6.9.11/no-agreement-that-day',
    ],
    title: 'Which authority leads an enquiry that concerns two',
    on: ['concern.identified', 'authorities.consulted'],
    rows: [
      {
        when: notAgreed,
        follows: 'The authority where the child was found makes the enquiry and protects the child.',
        cite: 'Part A 6.9.11',
      },
      {
        when: arisesIn("home authority's", 'it arises in the home authority'),
        follows: 'The home authority leads, with its police, and brings in the host authority.',
        cite: 'Part A 6.9.7',
      },
      {
        when: arisesIn("host authority's", 'it arises in the host authority'),
        follows: 'The host authority leads, in close touch with the home authority. The police of the home authority stay '
          + 'responsible unless they agree otherwise.',
        cite: 'Part A 6.9.7',
      },
    ],
  },
]
