import { filledIn, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Duty } from '../../engine/model.ts'
import { notAWordOn } from './another.ts'

const dayOfCheck = filledIn('the day of the check is recorded', 'dateOfCheck')

const recheck = {
  kind: 'duty',
  carries: ['4.27/crb-recheck'],
  title: 'Check the practitioner’s criminal record again',
  who: ['cafcass'],
  meets: [{ on: 'dbs-disclosure.received', when: notAWordOn('dbs-disclosure.received') }],
  notifies: ['staff-member'],
} satisfies Partial<Duty>

/** Paragraph 4.27: criminal records of practitioners, every three years. */
export const saferRecruitment: readonly AnyDeclaration[] = [
  {
    ...recheck,
    id: 'recheck-criminal-record',
    reading: 'Counted from the day of the last check, as its result gives it.',
    starts: [{ on: 'dbs-disclosure.received', when: dayOfCheck }],
    due: { unit: 'years', amount: 3, from: { kind: 'item', item: 'dateOfCheck' } },
  },
  {
    ...recheck,
    id: 'recheck-criminal-record-undated',
    reading: 'The day of the last check is not recorded: counted from the day on which its result was received.',
    starts: [{ on: 'dbs-disclosure.received', when: not(dayOfCheck, 'the day of the check is not recorded') }],
    due: { unit: 'years', amount: 3 },
  },
  {
    kind: 'form',
    id: 'criminal-record-register',
    carries: ['4.27/crb-recheck'],
    title: 'Keep the register of checks',
    entry: 'dbs-disclosure.received',
    items: ['staffMember', 'dateOfCheck', 'nextDue'],
  },
]
