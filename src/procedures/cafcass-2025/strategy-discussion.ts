import { all, condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry } from '../../engine/model.ts'
import { ofTheSame, pointsTo } from '../conditions/points-to.ts'
import { tellsOf } from '../conditions/tells-of.ts'
import { listsPractitioner, practitioners, writtenByCafcass } from './by-cafcass.ts'

/** The policy speaks of live proceedings: once the case is closed, nobody attends for the court. */
const caseIsLive = condition('the proceedings are live', [], (situation) => {
  const closed = situation.last('case.closed')
  return closed === undefined || situation.has('case.opened', ({ at }) => at > closed.at)
})

/**
 * As the entry says, or as its list of those present shows; where it has neither, as was planned beforehand.
 * A practitioner who wrote the decisions down has them, present or not.
 */
const practitionerStayedAway: Condition = condition('no practitioner attended', [
  'practitionerAttended', 'attendance', 'strategy-discussion.convened/practitionerToAttend',
], (situation) => {
  const { practitionerAttended } = situation.entry.data
  if (hasDecisions(situation.entry)) return false
  if (typeof practitionerAttended === 'boolean') return !practitionerAttended
  const listed = listsPractitioner(situation.entry.data['attendance'])
  if (listed !== undefined) return !listed
  const plan = situation.last('strategy-discussion.convened', ({ data }) => data['practitionerToAttend'] !== undefined)
  return plan === undefined ? undefined : plan.data['practitionerToAttend'] === 'do not attend'
})

/** Paragraph 21: strategy discussions that the authority calls on a child of live proceedings. */
export const strategyDiscussion: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'discuss-attending-strategy-discussion',
    carries: ['21/discuss-strategy-attendance'],
    title: 'Talk with your manager about attending the strategy discussion',
    reading: 'To be of use, the talk comes before the discussion; the policy does not say so in words.',
    who: practitioners,
    starts: [{ on: 'strategy-discussion.convened', when: caseIsLive }],
    due: { unit: 'before-event', event: 'strategy-discussion.held' },
    meets: [
      {
        on: 'strategy-discussion.convened',
        when: ofTheSame('strategy-discussion.convened',
          is('it was talked over with the manager', 'discussedWithManager', true)),
      },
      { on: 'supervision.held' },
      {
        on: 'manager.informed',
        when: tellsOf('it is about the strategy discussion', 'strategy discussion', 'strategy-discussion.convened'),
      },
      {
        on: 'strategy-discussion.convened',
        when: all('attending is decided afterwards', filledIn('attending is decided', 'practitionerToAttend'),
          condition('nobody says that there was no talk', ['discussedWithManager'], ({ entry }) => entry.data['discussedWithManager'] !== false),
          pointsTo('it points back to the call', 'strategy-discussion.convened')),
      },
    ],
    notifies: ['cafcass-manager'],
    helps: 'Working Together expects the professionals around the child to take part.',
  },
  {
    kind: 'duty',
    id: 'learn-what-strategy-discussion-decided',
    carries: ['21/update-if-not-attending'],
    title: 'Ask the authority what the strategy discussion decided',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'strategy-discussion.held', when: practitionerStayedAway }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'information.received', when: pointsTo('it tells of the discussion', 'strategy-discussion.held') },
      { on: 'enquiries.made', when: pointsTo('it asks about the discussion', 'strategy-discussion.held') },
      {
        on: 'strategy-discussion.held',
        when: all('the decisions are added', filledIn('the decisions are known', 'decisions'),
          pointsTo('it points back to the discussion', 'strategy-discussion.held')),
      },
      {
        on: 'court.informed',
        when: tellsOf('the court is told the outcome', 'outcome of strategy discussion', 'strategy-discussion.held'),
      },
    ],
    notifies: ['court'],
    helps: 'Then bring the court up to date as far as it needs to know.',
  },
]

function hasDecisions(entry: Entry): boolean {
  return writtenByCafcass(entry) === true && entry.data['decisions'] !== undefined
}
