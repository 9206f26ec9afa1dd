import { condition, includes } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'

const invited = 'professionals who attended or were invited'

/** What this letter and those since the conference, taken together, have sent out. */
const everyoneHasALetter: Condition = condition('parents and professionals have one', ['addressees'], (situation) => {
  const { entry, start } = situation
  const sent = (addressees: unknown, addressee: string): boolean => Array.isArray(addressees) && addressees.includes(addressee)
  return ['parents', invited].every((addressee) => sent(entry.data['addressees'], addressee)
    || situation.has('decision-letter.sent', (letter) => letter.at >= (start?.at ?? 0) && sent(letter.data['addressees'], addressee)))
})

/** Part A 4.14.3 to 4.14.13: the record of a conference, and the letter on what it decided. */
export const conferenceRecord: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'send-decision-letter-to-parents',
    carries: ['A4.14.5/decision-letter-24h'],
    title: 'Send the decision letter to the parents',
    reading: 'Parents: 24 hours. Others: one working day.',
    who: ['conference-chair'],
    starts: [{ on: 'conference.held' }],
    due: { unit: 'hours', amount: 24 },
    meets: [{ on: 'decision-letter.sent', when: includes('it goes to the parents', 'addressees', 'parents') }],
    notifies: ['parent'],
  },
  {
    kind: 'duty',
    id: 'send-decision-letter',
    carries: ['A4.14.13/decision-letter'],
    title: 'Send the signed decision letter to all who attended or were invited, the parents among them',
    reading: 'Parents: 24 hours. Others: one working day. Done once parents and professionals have it; the child gets one '
      + 'where that is right.',
    who: ['conference-chair'],
    starts: [{ on: 'conference.held' }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'decision-letter.sent', when: everyoneHasALetter }],
    notifies: ['parent', 'child', 'practitioner'],
    helps: 'With the decisions and recommendations, the social worker’s name and the right to complain.',
  },
  {
    kind: 'duty',
    id: 'send-conference-record',
    carries: ['A4.14.4/record-20wd'],
    title: 'Send the signed record to all who attended or were invited',
    who: ['conference-chair'],
    starts: [{ on: 'conference.held' }],
    due: { unit: 'working-days', amount: 20 },
    meets: [{ on: 'conference-record.circulated' }],
    notifies: ['practitioner'],
  },
  {
    kind: 'duty',
    id: 'go-through-record-with-parents',
    carries: ['A4.14.5/parents-record-20wd'],
    title: 'Give the parents their copy of the record and go through it with them',
    reading: 'The text does not say from when. Counted from the conference.',
    who: ['social-worker'],
    starts: [{ on: 'conference.held' }],
    due: { unit: 'working-days', amount: 20 },
    meets: [{ on: 'conference-record.discussed' }],
    notifies: ['parent'],
    helps: 'The chair may leave confidential parts out of their copy.',
  },
  {
    kind: 'duty',
    id: 'send-amendments',
    carries: ['A4.14.4/amendments-one-week'],
    title: 'Send amendments to the record, or say that there are none',
    reading: 'Only amendments have a time. It closes with the next conference where there were none and nobody said so.',
    who: ['practitioner'],
    starts: [{ on: 'conference-record.received' }],
    due: { unit: 'weeks', amount: 1 },
    meets: [{ on: 'conference-record.amended' }],
    ends: [{ on: 'conference.held' }],
  },
]
