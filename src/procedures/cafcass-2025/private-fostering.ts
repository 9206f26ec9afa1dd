import { condition, filledIn, is, not } from '../../engine/condition.ts'
import { deadlineAfter, readMoment } from '../../engine/deadline.ts'
import type { AnyDeclaration, Condition, Duty, Entry, EpochMs, Situation, Span } from '../../engine/model.ts'
import { definitely, ofTheSame, said, unsaid } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { covers } from '../conditions/children.ts'

/**
 * Paragraph 38: from then on the arrangement counts as private fostering. A threshold, not a limit. The day on which it
 * began is the first of the twenty-eight, so that they have run when the twenty-seventh day after it ends.
 */
const threshold: Span = { amount: 27, unit: 'days' }

const placement = 'placement-with-non-relative.started'

const identified = 'private-fostering.identified'

/** The day that it names or, where it names none, when it began to be on record. */
function hasRun({ at, data }: Entry, by: EpochMs): boolean {
  return deadlineAfter(readMoment(data['startedOn'])?.at ?? at, threshold).dueAt <= by
}

const goesOn = not(filledIn('it has ended', 'endedOn'), 'the child still lives there')

/** Where an arrangement on record has run its twenty-eight days for these children, notifying is owed from that. */
const notOwedAlready: Condition = condition('notifying is not owed already', [], (situation) => {
  const { entry } = situation
  return !situation.has(placement, (began) => covers(began, entry)
    && hasRun(began, entry.at)
    && !hasEnded(situation, began))
})

/** The start itself may say that it has ended, or a further word on it. */
function hasEnded(situation: Situation, began: Entry): boolean {
  return situation.has(placement, ({ id, about, data }) =>
    (id === began.id || about === began.id) && data['endedOn'] !== undefined)
}

const fosteringReported: Condition = condition('the authority is told of the private fostering', ['matter'], (situation) => {
  const { matter } = situation.entry.data
  if (matter === 'private fostering') return true
  return (matter === undefined || matter === 'other')
    && ['private-fostering.identified', placement].some((type) => situation.origin(type) !== undefined)
})

const concerns = is('there are concerns', 'welfareConcerns', true)

const referring = {
  kind: 'duty',
  carries: ['39/private-fostering-referral'],
  who: practitioners,
  due: { unit: 'as-soon-as-possible' },
  meets: [{ on: 'referral.made' }],
  notifies: ['local-authority', 'court'],
} satisfies Partial<Duty>

/** Paragraphs 38 and 39: a child who lives with an adult who is no close relative. */
export const privateFostering: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'notify-private-fostering',
    carries: ['38/notify-private-fostering', '38/twenty-eight-days'],
    title: 'Notify the authority of the private fostering',
    reading: 'Owed once twenty-eight days have run, the first of them that on which it began, or as soon as it is '
      + 'learned. The policy gives no time for notifying, so nothing is late.',
    who: practitioners,
    starts: [
      { on: 'private-fostering.identified', when: notOwedAlready },
      {
        on: placement, when: goesOn, after: threshold, from: { kind: 'item', item: 'startedOn' },
        unless: { on: 'private-fostering.identified' },
      },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'local-authority.informed', when: fosteringReported }],
    ends: [{ on: placement, when: ofTheSame(placement, filledIn('it has ended', 'endedOn')) }],
    notifies: ['local-authority'],
    helps: 'Say who lives in the household and who has parental responsibility, and so could agree to this. Ask '
      + 'whether the authority knows and has assessed it.',
  },
  {
    kind: 'form',
    id: 'private-fostering-details',
    carries: ['38/notify-private-fostering'],
    title: 'Say who lives there and who has parental responsibility',
    entry: 'private-fostering.identified',
    items: ['household', 'holdersOfParentalResponsibility'],
  },
  {
    kind: 'gate',
    id: 'notice-gives-household-and-responsibility',
    carries: ['38/notify-private-fostering'],
    title: 'Give household and parental responsibility with the notice',
    on: ['local-authority.informed'],
    when: fosteringReported,
    requires: [{
      on: 'private-fostering.identified',
      when: filledIn('household and parental responsibility are known', 'household', 'holdersOfParentalResponsibility'),
    }],
    unless: filledIn('the notice says it', 'details'),
    effect: 'warn',
    why: 'The notice has to say who lives in the household and who has parental responsibility. Neither gap holds it '
      + 'back; add what is missing.',
  },
  {
    ...referring,
    id: 'refer-privately-fostered-child',
    title: 'Refer the privately fostered child, besides notifying the authority',
    starts: [{ on: identified, when: definitely(concerns) }],
    ends: [{ on: identified, when: ofTheSame(identified, not(concerns)) }],
    helps: 'The 16A assessment for the court follows from the referral.',
  },
  {
    ...referring,
    id: 'settle-concerns-about-fostered-child',
    title: 'Say whether there are concerns about the privately fostered child; if so, refer',
    reading: 'Shown until somebody says, or supervision has looked at it.',
    starts: [{ on: identified, when: unsaid(concerns) }],
    ends: [{ on: 'supervision.held' }, { on: identified, when: ofTheSame(identified, said(concerns)) }],
    helps: 'A referral then goes to the authority besides the notice, and a 16A assessment to the court.',
  },
]
