import { all, condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Due, Duty, Match } from '../../engine/model.ts'
import { definitely } from '../conditions/points-to.ts'
import { beforeConference } from './before-conference.ts'
import { firstPlanned, hasMoved, learnedAhead, movesInFourteenDays, ofAMove, theMove } from './coming-move.ts'
import { londonTakesOver, notBetweenEasternRegionAndLondon } from './london.ts'
import { authorityAndOthersTold } from './move-notice.ts'
import { onAPlan } from './plan-lasts.ts'

const health: ReadonlySet<string> = new Set([
  'health-professional', 'health-provider', 'hospital', 'paediatrician', 'responsible-consultant', 'gp', 'health-visitor', 'midwife',
  'designated-nurse', 'designated-doctor', 'named-professional', 'integrated-care-board',
])

const education: ReadonlySet<string> = new Set(['education-setting', 'governing-body', 'local-authority-education'])

/** Never unknown: what nobody signed counts for whoever owes it. */
function givenBy(label: string, roles: ReadonlySet<string>): Condition {
  return condition(label, [], ({ entry: { by } }) => by?.role === undefined || roles.has(by.role))
}

const elsewhere: ReadonlySet<unknown> = new Set(['MARAC', 'police', 'LADO', 'court', 'Cafcass', 'party'])

/** Never unknown: what does not say to whom it went counts. */
const toColleagues: Condition = condition('it is given to colleagues', ['recipientKind'],
  ({ entry }) => !elsewhere.has(entry.data['recipientKind']))

const byTheMove: Due = { unit: 'days', amount: 0, direction: 'before', from: theMove }

/** Unknown is no: information is asked for about much else. */
const notSentBeforeMove: Condition = condition('it was not given before the child moved', ['purpose'], (situation) => {
  const { purpose } = situation.entry.data
  const moved = situation.last('child.moved-area') ?? situation.last('move.notified')
  if (moved === undefined || purpose === 'section 47 enquiry' || purpose === 'police, child protection') return false
  const known = situation.last('move.planned', ({ at }) => at <= moved.at) ?? moved
  return !situation.has('information.shared', ({ at }) => at >= known.at)
})

/** Information comes about much else: what came before it was asked for counts where it lists the papers. */
const papersCame: readonly Match[] = [{ on: 'information.received', when: filledIn('it lists the papers', 'transferPapers') }]

const informBeforeMove = {
  kind: 'duty',
  starts: [{ on: 'move.planned', when: firstPlanned }],
  due: byTheMove,
  reading: 'By the day of the move. It holds nothing back.',
} satisfies Partial<Duty>

const informEverybody = {
  kind: 'duty',
  who: ['lead-social-worker'],
  meets: [{ on: 'move.notified', when: authorityAndOthersTold }],
  notifies: ['practitioner', 'receiving-authority'],
} satisfies Partial<Duty>

const ofAChildOnAPlan = { on: 'move.discovered', when: onAPlan }

/** Part A 6.5: who is told, and what is sent, when a child moves. */
export const cpTransfer: readonly AnyDeclaration[] = [
  {
    ...informBeforeMove,
    id: 'inform-receiving-authority-before-move',
    carries: ['A6.5.1/inform-before-move'],
    title: 'Tell the receiving authority of the move, and see that its agencies know what the child needs',
    who: ['lead-social-worker'],
    starts: [
      { on: 'move.planned', when: firstPlanned },
      { on: 'lead-sw.informed', when: definitely(all('a move lies ahead', ofAMove, learnedAhead)) },
    ],
    reading: 'By the day of the move. Done once the receiving authority and the others are told, in one notice or in several. It '
      + 'holds nothing back.',
    meets: [{ on: 'move.notified', when: authorityAndOthersTold }],
    notifies: ['receiving-authority', 'practitioner'],
  },
  {
    ...informBeforeMove,
    id: 'health-informs-before-move',
    carries: ['A6.5.2/health-education-before-move'],
    title: 'Give health colleagues where the child moves to the information',
    who: ['health-professional'],
    meets: [{
      on: 'information.shared', when: all('health gives it to colleagues', givenBy('health gives it', health), toColleagues),
    }],
    notifies: ['receiving-authority'],
  },
  {
    ...informBeforeMove,
    id: 'education-informs-before-move',
    carries: ['A6.5.2/health-education-before-move'],
    title: 'Give education colleagues where the child moves to the information',
    who: ['education-setting'],
    meets: [{
      on: 'information.shared', when: all('education gives it to colleagues', givenBy('education gives it', education), toColleagues),
    }],
    notifies: ['receiving-authority'],
  },
  {
    kind: 'duty',
    id: 'give-information-asked-for-after-move',
    carries: ['A6.5.3/manager-provides-1wd'],
    title: 'Give the information that was not given before the child moved',
    reading: 'The text does not say from when. Counted from the request.',
    who: ['team-manager'],
    starts: [{
      on: 'information.requested',
      when: all('it is asked for after a move, not to or from London', notSentBeforeMove, notBetweenEasternRegionAndLondon),
    }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'information.shared' }],
    ends: londonTakesOver,
    helps: 'The first line manager of the service that has it answers for this, in whichever agency.',
  },
  {
    kind: 'duty',
    id: 'tell-lead-social-worker-of-move',
    carries: ['A6.5.4/discovering-move'],
    title: 'Tell the social worker that the child has moved or is to move',
    who: ['practitioner'],
    starts: [ofAChildOnAPlan],
    due: { unit: 'immediately' },
    meets: [{ on: 'lead-sw.informed', when: is('it is about a move', 'matter', 'child moved or will move') }],
    notifies: ['lead-social-worker'],
  },
  {
    kind: 'duty',
    id: 'confirm-discovered-move',
    carries: ['A6.5.4/confirm-same-day'],
    title: 'Confirm the move to the social worker in writing',
    reading: 'On the same day whenever practicable.',
    who: ['practitioner'],
    starts: [ofAChildOnAPlan],
    due: { unit: 'same-day' },
    meets: [{ on: 'move.confirmed-in-writing' }],
    notifies: ['lead-social-worker'],
  },
  {
    ...informEverybody,
    id: 'inform-all-of-move',
    carries: ['A6.5.5/inform-all'],
    title: 'Tell the receiving authority and everybody else who works with the child that the child has moved',
    reading: 'At once where the child has moved, and where nobody knows when the child moves.',
    starts: [{ on: 'lead-sw.informed', when: all('the lead social worker learns that the child has moved', ofAMove, hasMoved) }],
    due: { unit: 'immediately' },
  },
  {
    ...informEverybody,
    id: 'inform-all-of-coming-move',
    carries: ['A6.5.5/inform-receiving-1wd'],
    title: 'Tell the receiving authority and everybody else who works with the child of the move in the next fourteen days',
    starts: [{
      on: 'lead-sw.informed',
      when: all('the lead social worker learns of a move within fourteen days, not to or from London',
        ofAMove, movesInFourteenDays, notBetweenEasternRegionAndLondon),
    }],
    due: { unit: 'working-days', amount: 1 },
    ends: londonTakesOver,
  },
  ...beforeConference({
    id: 'receive-papers-before-transfer-conference',
    carries: ['A6.5.10/relevant-information'],
    title: 'See that the papers of the authority that the child left have come',
    who: ['receiving-authority'],
    conference: 'transfer-conference.held',
    starts: [{ on: 'transfer-conference.requested' }],
    shown: [{ on: 'information.received' }],
    already: papersCame,
    helps: 'Initial and last review minutes with the plan, an assessment of the last three months, the last core group, the '
      + 'chronology, and who else works with the family.',
    why: 'No papers from the authority that the child left are recorded before this.',
  }),
  ...beforeConference({
    id: 'seek-information-before-transfer-conference',
    carries: ['A6.5.11/receiving-agencies-seek'],
    title: 'Ask your counterparts for what you do not have yet',
    reading: 'Only what has not come already: having received it is enough.',
    who: ['practitioner'],
    conference: 'transfer-conference.held',
    starts: [{ on: 'transfer-conference.requested' }],
    shown: [{ on: 'information.requested' }, { on: 'information.received' }],
    already: papersCame,
    why: 'Nothing shows that the agencies here asked for, or have, what their counterparts know.',
  }),
]
