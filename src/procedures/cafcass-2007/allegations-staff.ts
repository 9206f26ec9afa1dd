import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { ofBoardMember, ofStaff, implicatesStaff } from './staff-allegation.ts'
import { managerToldOf } from './manager-told-of.ts'

const notStaffAfterAll = ofTheSame('allegation.received', definitely(not(ofStaff)))

const settledHow = filledIn('it is settled how the complaint is handled', 'route')

/** Left open, nobody has settled how it is handled; a route that is named leaves no doubt. Never unknown. */
const inDoubt: Condition = not(settledHow, 'it is in doubt how to handle it')

/** Whoever asks the Regional Director has told them. Unknown where nobody says who was asked. */
const regionalDirectorAsked: Condition = condition('the Regional Director was asked', ['askedOf'], ({ entry }) =>
  typeof entry.data['askedOf'] === 'string' ? /regional director/i.test(entry.data['askedOf']) : undefined)

const asksForLado: Condition = is('it asks for the LADO', 'asksForLado', true)

/** The first of the two entries that may record the same referral. Never unknown where the other behind it is one. */
const firstReferral: Condition = condition('it implicates staff, and no entry behind it has said so', implicatesStaff.reads,
  (situation) => {
    const other = situation.origin(situation.entry.type === 'lado.referred' ? 'referral.made' : 'lado.referred')
    return other === undefined ? implicatesStaff.test(situation) : false
  })

/** Paragraphs 4.13 to 4.25: a concern about somebody who works for Cafcass. */
export const allegationsStaff: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'tell-manager-of-concern-about-staff',
    carries: ['4.16/tell-manager-at-once'],
    title: 'Discuss the concern with the person’s line manager or, in their absence, another manager',
    reading: 'At once. Where the record does not say whether the person works for Cafcass, it is owed.',
    who: ['staff-member'],
    starts: [{ on: 'allegation.received', when: all('it is of staff other than the Board', ofStaff, not(ofBoardMember)) }],
    due: { unit: 'immediately' },
    meets: [
      { on: 'manager.informed', when: managerToldOf('the manager is told of it', 'other') },
      { on: 'supervision.held' },
    ],
    ends: [{ on: 'allegation.received', when: notStaffAfterAll }],
    escalatesTo: ['cafcass-manager', 'cover-manager', 'regional-director', 'corporate-director'],
    notifies: ['cafcass-manager'],
  },
  {
    kind: 'duty',
    id: 'tell-chair-of-concern-about-board-member',
    carries: ['4.16/board-member-route'],
    title: 'Discuss the concern about a Board member with the Chair and the Chief Executive',
    who: ['staff-member'],
    starts: [{ on: 'allegation.received', when: ofBoardMember }],
    due: { unit: 'immediately' },
    meets: [{ on: 'manager.informed', when: managerToldOf('the Chair and the Chief Executive are told of it', 'other') }],
    escalatesTo: ['corporate-director'],
    notifies: ['chief-executive', 'cafcass-chair'],
  },
  {
    kind: 'duty',
    id: 'consult-regional-director',
    carries: ['4.17/consult-regional-director'],
    title: 'Ask the Regional Director how to proceed',
    reading: 'At once, while there is any doubt: until the record says by which route it goes. The text does not say who '
      + 'asks; the manager does.',
    who: ['cafcass-manager'],
    starts: [{ on: 'complaint.received', when: inDoubt }],
    due: { unit: 'immediately' },
    meets: [{ on: 'advice.sought' }],
    ends: [{ on: 'complaint.received', when: ofTheSame('complaint.received', settledHow) }],
    escalatesTo: ['regional-director'],
    notifies: ['regional-director'],
    helps: 'A concern about a child or an adult that comes in a complaint is not answered within the complaint.',
  },
  {
    kind: 'duty',
    id: 'tell-regional-director',
    carries: ['4.18/regional-director-informed'],
    title: 'Tell the Regional Director of the referral that implicates staff',
    reading: 'At once. The text does not say who tells: the manager does. The Regional Director in turn tells the Corporate '
      + 'Director.',
    who: ['cafcass-manager'],
    starts: [
      { on: 'referral.made', when: firstReferral },
      { on: 'lado.referred', when: firstReferral },
    ],
    due: { unit: 'immediately' },
    meets: [{ on: 'regional-director.informed' }, { on: 'advice.sought', when: regionalDirectorAsked }],
    escalatesTo: ['corporate-director'],
    notifies: ['regional-director'],
  },
  {
    kind: 'duty',
    id: 'notify-lado',
    carries: ['4.19/notify-lado'],
    title: 'Notify the local authority through its designated officer',
    reading: 'No time is given. Of every allegation.',
    who: ['cafcass', 'cafcass-manager'],
    starts: [{ on: 'allegation.received', when: ofStaff }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'lado.referred' }, { on: 'referral.made', when: asksForLado }],
    ends: [{ on: 'allegation.received', when: notStaffAfterAll }],
    escalatesTo: ['regional-director', 'corporate-director'],
    notifies: ['lado', 'local-authority'],
  },
  {
    kind: 'table',
    id: 'who-hears-of-concern-about-staff',
    carries: ['4.16/tell-manager-at-once', '4.16/board-member-route', '4.15/concern-categories'],
    title: 'See who hears of it first',
    on: ['allegation.received'],
    rows: [
      {
        when: ofBoardMember,
        follows: 'The Chair and the Chief Executive, at once.',
        cite: 'para 4.16',
      },
      {
        when: condition('it is not of somebody outside Cafcass', [], (situation) => ofStaff.test(situation) !== false),
        follows: 'The person’s line manager at once or, in their absence, another manager. A referral goes to the Regional '
          + 'Director at once, and from there to the Corporate Director; every allegation to the LADO.',
        cite: 'paras 4.16 to 4.19',
      },
      {
        when: condition('the person does not work for Cafcass', [], () => true),
        follows: 'It is referred as any other concern about a child.',
        cite: 'para 2.67',
      },
    ],
  },
]
