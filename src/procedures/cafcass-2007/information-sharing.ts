import { any, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { inPublicLaw } from '../conditions/proceedings.ts'
import { practitioners } from './practitioners.ts'
import { callsForAuthority } from './s120-pathway.ts'
import { tellsOf } from '../conditions/tells-of.ts'

/** Left open, it is about sharing. Never unknown. */
const aboutSharing: Condition = condition('it is about sharing information', ['forWhat'], ({ entry }) =>
  entry.data['forWhat'] === undefined || entry.data['forWhat'] === 'sharing information')

const writtenForChecks: Condition = condition('it is in writing and for the checks', ['forWhat', 'inWriting'],
  ({ entry: { data } }) => data['inWriting'] !== undefined && (data['forWhat'] === undefined || data['forWhat'] === 'extended checks'))

/** The good reason for not asking, as the entry that weighed the check gives it (3.76). Never unknown. */
const reasonRecorded: Condition = condition('the reason for not asking is on record',
  ['extended-check.proposed/reasonConsentNotSought'], (situation) => filledAt(situation.origin('extended-check.proposed') ?? situation.last('extended-check.proposed')))

function filledAt(proposed: { readonly data: Readonly<Record<string, unknown>> } | undefined): boolean {
  const reason = proposed?.data['reasonConsentNotSought']
  return reason !== undefined && reason !== ''
}

/** A new practitioner takes over what was explained at the outset. Never unknown. */
const firstAllocation: Condition = condition('it is the first allocation', [], (situation) =>
  !situation.has('case.allocated', (earlier) => covers(earlier, situation.entry)))

const courtDirected: Condition = condition('the court directed it', [], (situation) => situation.has('court.permission-given'))

/**
 * Another agency has been told of the child, or the pathway for private law (Appendix III) had the authority told. Unknown where the closing stands in a matter of its own, from which the rest
 * of the record cannot be seen.
 */
const agencyToldEarlier: Condition = condition('an agency was told of the child', [], (situation) => {
  const told = ['referral.made', 'information.shared', 'local-authority.informed'].some((type) => situation.has(type))
  const onPathway = inPublicLaw.test(situation) !== true
    && (situation.has('screening.completed', callsForAuthority) || situation.has('concern.identified', callsForAuthority))
  return told || onPathway || (situation.entry.about === undefined ? false : undefined)
})

/** Paragraphs 3.61 to 3.92: consent to share and to check, and who learns that the work has ended. */
export const informationSharing: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'explain-sharing-at-outset',
    carries: ['3.62/explain-and-seek-agreement'],
    title: 'Tell the child and the family what may be shared, how and why, and ask them to agree',
    reading: 'Counted from allocation: before that nobody could explain it. No figure is given.',
    who: practitioners,
    starts: [{ on: 'case.allocated', when: firstAllocation }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'consent.sought', when: aboutSharing },
      { on: 'consent.obtained', when: aboutSharing },
      { on: 'consent.refused', when: aboutSharing },
    ],
    notifies: ['child', 'parent'],
    helps: 'Where telling them would put somebody at more risk, or hinder work against serious crime, leave it with that '
      + 'reason.',
  },
  {
    kind: 'gate',
    id: 'written-consent-before-checks',
    carries: ['3.75/written-consent-for-checks', '3.76/record-no-consent-reason'],
    title: 'The person agrees in writing before an extended check',
    on: ['extended-check.made'],
    requires: [{ on: 'consent.obtained', when: writtenForChecks }],
    unless: any('there is a reason on record, or the court directed it', reasonRecorded, courtDirected),
    effect: 'warn',
    why: 'No written consent of the person is recorded for this check. Get it first, or record the good reason for not asking; '
      + 'if it was refused, think about asking the court.',
  },
  {
    kind: 'form',
    id: 'reason-for-not-asking',
    carries: ['3.76/record-no-consent-reason'],
    title: 'Give the reason for not asking for consent',
    entry: 'extended-check.proposed',
    items: ['subject', 'checks', 'reasonConsentNotSought'],
  },
  {
    kind: 'duty',
    id: 'tell-agencies-that-work-has-ended',
    carries: ['3.90/notify-end-of-involvement', 'App-III/end-notification', '2.60/notify-end-of-involvement'],
    title: 'Tell the authority, and every agency told before, that the work has ended and how',
    reading: 'No time is given. Where the record does not show whether an agency was told, it is owed.',
    who: [...practitioners, 'cafcass-manager'],
    starts: [{ on: 'case.closed', when: agencyToldEarlier }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'local-authority.informed',
        when: tellsOf('the authority is told that the work has ended', 'end of the work and how the case ended', 'case.closed'),
      },
      {
        on: 'information.shared',
        when: condition('it points back to the closing', [], (situation) => situation.origin('case.closed') !== undefined),
      },
    ],
    notifies: ['local-authority'],
  },
  {
    kind: 'form',
    id: 'reasons-for-sharing',
    carries: ['3.62/record-sharing-decision', '3.78/inform-subject', '3.90/outline-involvement'],
    title: 'Record what was shared and why, and whether the person knows',
    entry: 'information.shared',
    items: ['what', 'reasons', 'subjectInformed', 'ownInvolvement'],
  },
]
