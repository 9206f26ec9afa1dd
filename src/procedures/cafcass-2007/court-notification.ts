import { all, condition, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { caseOpen } from '../conditions/case-open.ts'
import { definitely } from '../conditions/points-to.ts'
import { practitioners } from './practitioners.ts'
import { forProtection } from './protection-referral.ts'
import { tellsOf } from '../conditions/tells-of.ts'

const withinTheCase: ReadonlySet<unknown> = new Set(['court', 'Cafcass', 'party'])

/** Unknown where nobody has said who was told. */
const toldOutside: Condition = condition('somebody outside the proceedings is told', ['recipientKind'], ({ entry }) =>
  entry.data['recipientKind'] === undefined ? undefined : !withinTheCase.has(entry.data['recipientKind']))

const caseClosed = definitely(not(caseOpen, 'the case is closed'))

/** The notice of Appendix III is a sharing too. Never unknown. */
const pastHarmNotified: Condition = condition('the authority is notified of harm witnessed in the past', ['matter'],
  ({ entry }) => entry.data['matter'] === 'harm witnessed in the past')

/** Paragraphs 2.106, 3.80 and 3.91: what the court is told, and when. */
export const courtNotification: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'tell-court-of-referral',
    carries: ['2.106/court-informed', 'App-III/still-at-risk', 'App-III/other-harm'],
    title: 'Tell the court of the referral and what was done',
    reading: '‘At the earliest convenient opportunity’ has no figure. It is shown with its age.',
    who: practitioners,
    starts: [{ on: 'referral.made', when: forProtection }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{
      on: 'court.informed',
      when: tellsOf('the court is told of the referral', 'referral', 'referral.made', 'referral.confirmed-in-writing'),
    }],
    escalatesTo: ['cafcass-manager'],
    notifies: ['court'],
  },
  {
    kind: 'duty',
    id: 'tell-court-what-was-shared',
    carries: ['3.80/court-informed-open-case', '3.91/court-informed-of-sharing', 'App-III/past-witnessed-harm'],
    title: 'Tell the court that information was given',
    reading: 'Asked while the case is before the court; where the record does not say, it is taken to be.',
    who: ['cafcass', ...practitioners],
    starts: [
      { on: 'information.shared', when: all('somebody outside an open case is told', toldOutside, caseOpen) },
      { on: 'local-authority.informed', when: all('the notice is sent in an open case', pastHarmNotified, caseOpen) },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{
      on: 'court.informed',
      when: tellsOf('the court is told of the sharing', 'information shared', 'information.shared', 'local-authority.informed'),
    }],
    escalatesTo: ['cafcass-manager'],
    notifies: ['court'],
  },
  {
    kind: 'table',
    id: 'is-the-court-told',
    carries: ['3.80/court-informed-open-case', '3.80/closed-case-manager-decides', '3.91/court-informed-of-sharing'],
    title: 'See whether the court is told of the sharing',
    on: ['information.shared'],
    rows: [
      {
        when: caseClosed,
        follows: 'The local manager decides how far the court is involved.',
        cite: 'para 3.80',
      },
      {
        when: condition('the case is not known to be closed', [], () => true),
        follows: 'Tell the court as soon as possible that the information was given.',
        cite: 'paras 3.80 and 3.91',
      },
    ],
  },
]
