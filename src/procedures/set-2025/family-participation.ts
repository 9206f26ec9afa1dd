import { all, condition, includes, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Match } from '../../engine/model.ts'
import { definitely } from '../conditions/points-to.ts'
import { beforeConference } from './before-conference.ts'
import { plannedAfterBirth } from './planned-conference.ts'

const staysAway = is('the child is not to attend', 'result', 'does not attend', 'alternative arrangements')

const comes = is('the child is to attend', 'result', 'attends all', 'attends part')

const heldAfterBirth: Condition = condition('the child is born', [], ({ entry }) => entry.type !== 'prebirth-conference.held')

const notComingAsPlanned = not(is('the child takes part directly', 'childTakesPart', 'directly'), 'the child is not to attend')

/** Where the booking left the child's part open or says that the child stays away, the duty began with the booking. */
const plannedToCome: Condition = condition('nothing before said that the child stays away', ['conference.planned/childTakesPart'],
  (situation) => {
    const planned = situation.last('conference.planned')
    return planned === undefined || planned.data['childTakesPart'] === 'directly'
  })

const lastSaidAway: Condition = condition('the child was not to attend', ['child-attendance.assessed/result'], (situation) => {
  const assessed = situation.last('child-attendance.assessed')
  return assessed !== undefined && ['does not attend', 'alternative arrangements'].includes(String(assessed.data['result']))
})

const childComesAfterAll: readonly Match[] = [{ on: 'child-attendance.assessed', when: comes }]

/** Part A 4.4, 4.6 and 4.7.10: parents and children before a conference. */
export const familyParticipation: readonly AnyDeclaration[] = [
  ...beforeConference({
    id: 'meet-parents-before-conference',
    carries: ['A4.4.1/chair-premeeting'],
    title: 'Meet the parents before the conference',
    who: ['conference-chair'],
    shown: [{ on: 'chair-premeeting.held', when: includes('the parents were met', 'metWhom', 'parents') }],
    notifies: ['parent'],
    why: 'No meeting of the chair with the parents is recorded before this.',
  }),
  ...beforeConference({
    id: 'assess-child-attendance',
    carries: ['A4.4.4/assess-child-attendance'],
    title: 'Assess whether the child should be at the conference',
    who: ['social-worker'],
    starts: [{ on: 'conference.planned', when: plannedAfterBirth }],
    shown: [{ on: 'child-attendance.assessed' }],
    perChild: true,
    missedWhen: heldAfterBirth,
    helps: 'Does the child understand, and want to come? What do the parents think, and would it do the child good?',
    why: 'Nothing recorded before this says whether the child should be there.',
  }),
  ...beforeConference({
    id: 'agree-child-attendance',
    carries: ['A4.4.12/agree-child-attendance'],
    title: 'Agree how the child takes part',
    who: ['conference-chair', 'social-worker'],
    starts: [{ on: 'conference.planned', when: plannedAfterBirth }],
    shown: [{ on: 'child-attendance.agreed' }],
    ends: [{ on: 'child-attendance.assessed', when: staysAway }],
    perChild: true,
    missedWhen: all('the child could have come', heldAfterBirth, not(lastSaidAway)),
    helps: 'For all or part, with which parent, and whether the chair meets the child before, alone or with a parent.',
    why: 'Nothing recorded before this says how the child takes part.',
  }),
  ...beforeConference({
    id: 'meet-child-before-conference',
    carries: ['A4.4.16/child-premeeting'],
    title: 'Meet the child before the conference that the child does not attend',
    reading: 'Whenever possible. Owed until the record says that the child is to attend.',
    who: ['conference-chair'],
    starts: [
      { on: 'conference.planned', when: all('the child is not to attend', plannedAfterBirth, notComingAsPlanned) },
      { on: 'child-attendance.assessed', when: definitely(all('the child is not to attend', staysAway, plannedToCome)) },
    ],
    shown: [{ on: 'chair-premeeting.held', when: includes('the child was met', 'metWhom', 'child') }],
    ends: childComesAfterAll,
    perChild: true,
    missedWhen: all('a child who is born was not to attend', heldAfterBirth, lastSaidAway),
    notifies: ['child'],
    why: 'The child was not to attend, and no meeting of the chair with the child is recorded before this.',
  }),
  ...beforeConference({
    id: 'help-family-prepare',
    carries: ['A4.7.10/help-family-prepare'],
    title: 'Help children and family to work out what they want to say',
    who: ['social-worker'],
    shown: [{ on: 'family-contribution.prepared' }],
    helps: 'In writing, by recording or through an advocate, as they wish.',
    why: 'No help for the family to prepare is recorded before this.',
  }),
]
