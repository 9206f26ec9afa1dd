import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

/** Never unknown. */
const writtenUp: Condition = condition('it says what was told', ['facts', 'opinions', 'informationGiven', 'concernAndBasis'],
  ({ entry: { data } }) => [data['facts'], data['opinions'], data['informationGiven'], data['concernAndBasis']]
    .some((text) => typeof text === 'string' && text.trim() !== ''))

/** Somebody from the public is worried about a child (Part A 1.7.1). */
export const publicConcern: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'record-contact-as-it-happens',
    carries: ['A1.7.1/record-contemporaneously'],
    title: 'Write the contact up as it happens',
    reading: 'A contact entered with what was told is written up.',
    who: ['practitioner'],
    starts: [{ on: 'contact.received' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'contact.recorded' }, { on: 'contact.received', when: ofTheSame('contact.received', writtenUp) }],
    helps: 'What you were told and what you said, facts apart from opinions.',
  },
]
