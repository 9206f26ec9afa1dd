import { condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { endsThisPlan } from '../conditions/plan-ending.ts'
import { reviewEndsPlan } from './plan-decision.ts'

/** Whether the record gives a date of birth for every child whom the plan is for. */
const bornOnRecord: Condition = condition('the date of birth is on record', [], ({ entry, record }) => {
  const named = record.children.filter(({ id }) => entry.children === undefined || entry.children.length === 0 || entry.children.includes(id))
  return named.length > 0 && named.every(({ born }) => born !== undefined)
})

/** A birth says nothing of whose it is to a limit that is counted from it, so that it is counted for an only child. */
const onlyChild: Condition = condition('the record is about one child, with no date of birth', bornOnRecord.reads, (situation) =>
  situation.record.children.length <= 1 && bornOnRecord.test(situation) === false)

const severalChildren: Condition = condition('the record is about several children, and a date of birth is missing', bornOnRecord.reads,
  (situation) => situation.record.children.length > 1 && bornOnRecord.test(situation) === false)

const atEighteen = {
  kind: 'duty',
  carries: ['141/end-at-18'],
  title: 'End the protection plan at the child’s eighteenth birthday',
  who: ['local-authority'],
  meets: [{ on: 'cp-plan.ended', when: endsThisPlan }],
  perChild: true,
  helps: 'Tell everybody who was invited to the initial conference, and talk with the young person about what is still needed.',
} satisfies Partial<Duty>

const nobodyNamed = 'Nobody is named who ends the plan; the authority is taken. No review conference is needed on this ground.'

/** Paragraph 141: when a child is no longer the subject of a plan. */
export const cpPlanEnding: readonly AnyDeclaration[] = [
  {
    ...atEighteen,
    id: 'end-plan-on-eighteenth-birthday',
    reading: nobodyNamed,
    starts: [{ on: 'cp-plan.made', when: bornOnRecord }],
    due: { unit: 'years', amount: 18, from: { kind: 'birth' } },
  },
  {
    ...atEighteen,
    id: 'end-plan-at-eighteen',
    reading: `${nobodyNamed} Counted from the birth once it is written down; until then no date is shown.`,
    starts: [{ on: 'cp-plan.made', when: onlyChild }],
    due: {
      unit: 'years',
      amount: 18,
      from: { kind: 'event', event: 'child.born', forecasts: [{ on: 'child.born', item: 'dateOfBirth' }] },
    },
  },
  {
    ...atEighteen,
    id: 'end-plan-of-each-at-eighteen',
    reading: `${nobodyNamed} Where the date of birth of one of several children is missing, it is shown as late once one is recorded as eighteen.`,
    starts: [{ on: 'cp-plan.made', when: severalChildren }],
    due: { unit: 'before-event', event: 'child.turned-18' },
  },
  {
    kind: 'gate',
    id: 'review-conference-before-end',
    carries: ['141/end-by-review-only'],
    title: 'Only a review conference ends a plan because the risk is over',
    on: ['cp-plan.ended'],
    when: is('the risk is over', 'ground', 'no likely significant harm'),
    requires: [{ on: 'rcpc.held', when: reviewEndsPlan }],
    effect: 'warn',
    why: 'No review conference that decided to end the plan is on record. On this ground nobody else can decide it.',
  },
  {
    kind: 'table',
    id: 'grounds-to-end-plan',
    carries: ['141/end-by-review-only', '141/end-after-transfer', '141/end-at-18'],
    title: 'What the ground asks for',
    on: ['cp-plan.ended'],
    rows: [
      {
        when: is('the risk is over', 'ground', 'no likely significant harm'),
        follows: 'A review conference decides it, and nobody else.',
        cite: 'para 141',
      },
      {
        when: is('the child has moved for good', 'ground', 'moved permanently, transfer confirmed'),
        follows: 'The receiving authority’s conference comes first; then the plan and the involvement end.',
        cite: 'para 141',
      },
      {
        when: is('the child is grown up, has died or has left the country', 'ground',
          'reached eighteen', 'died', 'left the UK permanently'),
        follows: 'The plan ends, with no review conference.',
        cite: 'para 141',
      },
    ],
  },
]
