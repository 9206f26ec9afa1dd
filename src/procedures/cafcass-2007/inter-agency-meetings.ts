import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { practitioners } from './practitioners.ts'
import { tellsOf } from '../conditions/tells-of.ts'

/** In which part the practitioner acts: as the case was allocated or as the entry was signed. Unknown where neither says. */
const actsAsGuardian: Condition = condition('the practitioner is the children’s guardian',
  ['case.allocated/practitionerRole'], (situation) => {
    const allocated = situation.origin('case.allocated') ?? situation.last('case.allocated')
    const role = allocated?.data['practitionerRole']
    if (typeof role === 'string') return role === "children's guardian"
    const by = situation.entry.by?.role
    return by === 'childrens-guardian' ? true : by === 'fca' ? false : undefined
  })

/** Paragraphs 3.19 to 3.27: conferences and other meetings about the child. */
export const interAgencyMeetings: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'share-fact-before-meeting',
    carries: ['3.22/share-before-meeting', '3.22/share-factual-information'],
    title: 'Share the fact that the others do not know, before they meet',
    reading: 'Before the conference or other meeting wherever possible. It is late once they met without it, and owed all the '
      + 'same.',
    who: practitioners,
    starts: [{ on: 'unknown-fact.held' }],
    due: { unit: 'before-event', event: 'inter-agency-meeting.held', or: [{ on: 'conference.held' }] },
    meets: [{ on: 'information.shared' }],
    escalatesTo: ['cafcass-manager'],
    notifies: ['local-authority'],
    helps: 'Facts that bear on planning for the child and that the others seem not to know. Opinions can wait for the meeting.',
  },
  {
    kind: 'duty',
    id: 'tell-court-that-role-is-compromised',
    carries: ['3.25/guardian-role-compromised'],
    title: 'Bring before the court that your part in the proceedings may be compromised',
    reading: 'Asked of the children’s guardian. Where the record does not say who acts, it is owed.',
    who: ['childrens-guardian', 'cafcass-manager'],
    starts: [{ on: 'role.compromised', when: actsAsGuardian }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'court.informed', when: tellsOf('the court is told of it', 'role compromised', 'role.compromised') }],
    notifies: ['court'],
  },
]
