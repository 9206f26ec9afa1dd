import { all, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { theBirth } from '../conditions/expected-birth.ts'
import { unborn } from '../conditions/unborn.ts'
import { outsideSocialCare } from './by-social-care.ts'
import { endsReferral, needsNoDiscussion } from './referral-outcome.ts'
import { parentsLeftUntold, tellsOfConcern, toldOfConcern } from './telling-parents.ts'

const longestPregnancy = 42 * 7 * 86_400_000

/** What the birth calls for was fixed beforehand. Unknown where a discussion was held in the pregnancy that lists nothing. */
const birthWasPlanned: Condition = condition('a meeting fixed what is to be done at the birth',
  ['strategy-discussion.held/obstetricActions'], (situation) => {
    const inPregnancy = (one: Entry): boolean => isInPregnancy(one, situation.entry)
    if (situation.has('strategy-discussion.held', (one) => inPregnancy(one) && lists(one.data['obstetricActions']))) return true
    return situation.has('strategy-discussion.held', inPregnancy) ? undefined : false
  })

/** Never unknown. */
const notToldYet: Condition = condition('the parents have not been told in this pregnancy', ['parents.informed/matter'],
  (situation) => !situation.has('parents.informed', (one) => tellsOfConcern(one) && isInPregnancy(one, situation.entry)))

function isInPregnancy(one: Entry, now: Entry): boolean {
  return now.at - one.at <= longestPregnancy && sharesAChild(one, now)
}

function lists(actions: unknown): boolean {
  return Array.isArray(actions) && actions.length > 0
}

/** Before a birth (Part A 1.5.2 and 2.6). */
export const preBirth: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'refer-before-birth',
    carries: ['A2.6.1/prebirth-referral-made', 'A2.6.3/prebirth-referral-early', 'A4.1.13/early-unborn-referral'],
    title: 'Refer the unborn child to children’s social care',
    who: ['practitioner', 'agency'],
    starts: [{
      on: 'concern.identified',
      when: all('somebody outside social care is worried about an unborn child', unborn, outsideSocialCare),
    }],
    due: { unit: 'immediately' },
    meets: [{ on: 'referral.made' }, { on: 'referral.received' }],
    notifies: ['local-authority'],
    helps: 'Early, so that there is time to assess, to plan and to help before the last weeks.',
  },
  {
    kind: 'duty',
    id: 'begin-assessment-before-birth',
    carries: ['A1.5.2/unborn-concern-addressed-early'],
    title: 'Take the concern up early enough to assess and help before the birth',
    reading: 'As early as possible, and at the latest by the day on which the birth is expected. Without such a day no '
      + 'date is shown.',
    who: ['practitioner', 'local-authority'],
    starts: [{ on: 'concern.identified', when: unborn }],
    due: { unit: 'days', amount: 0, direction: 'before', from: theBirth },
    meets: [{ on: 'assessment.started' }],
    ends: [
      { on: 'referral.decided', when: endsReferral },
      {
        on: 'pre-birth-assessment.considered',
        when: is('none is made before the birth', 'decision', 'no pre-birth assessment'),
      },
    ],
  },
  {
    kind: 'duty',
    id: 'consider-prebirth-assessment',
    carries: ['A2.6.5/prebirth-assessment-considered'],
    title: 'Decide whether to assess before the birth',
    reading: 'Ideally between 8 and 12 weeks of the pregnancy. It is shown at once with its age, so that a late referral is '
      + 'not late from the start.',
    who: ['local-authority', 'team-manager'],
    starts: [{ on: 'referral.received', when: unborn }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'pre-birth-assessment.considered' }],
    helps: 'Record the decision with the reasons, the risks and the strengths.',
  },
  {
    kind: 'duty',
    id: 'hold-prebirth-strategy-discussion',
    carries: ['A2.6.7/prebirth-strategy-asap'],
    title: 'Hold the strategy discussion before the birth',
    reading: 'As soon as possible; how urgent it is turns on the expected day of delivery.',
    who: ['local-authority'],
    starts: [{ on: 'referral.received', when: unborn }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'strategy-discussion.held' }],
    ends: [{ on: 'referral.decided', when: needsNoDiscussion }, { on: 'child.died' }],
    helps: 'At the hospital where the birth is planned, or where the responsible midwives are.',
  },
  {
    kind: 'duty',
    id: 'act-at-birth',
    carries: ['A2.6.10/obstetric-actions-at-birth'],
    title: 'Do what the meeting before the birth fixed for the birth',
    who: ['midwife'],
    starts: [{ on: 'child.born', when: birthWasPlanned }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'birth-plan.actioned' }],
    helps: 'Labour and delivery, the postnatal ward, and midwives in hospital and community.',
  },
  {
    kind: 'duty',
    id: 'tell-parents-before-birth',
    carries: ['A2.6.11/parents-told-prebirth'],
    title: 'Tell the parents of the concerns and of the assessment',
    reading: 'The text gives no start; it is counted from the strategy discussion, of which it speaks.',
    who: ['local-authority', 'social-worker'],
    starts: [{
      on: 'strategy-discussion.held', when: all('parents of an unborn child are still to be told', unborn, notToldYet),
    }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'parents.informed', when: toldOfConcern }],
    ends: [{ on: 'parent-consultation.decided', when: parentsLeftUntold }],
    notifies: ['parent'],
    helps: 'Wait only where medical advice is that telling may harm the baby or the mother; that is rare.',
  },
]
