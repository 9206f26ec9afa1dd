import { is, not } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

const somethingElse = is('it is a concern about quality or a complaint', 'classified',
  'concern about quality of care or practice', 'complaint')

const anAllegation = not(somethingElse, 'it is an allegation')

/** Paragraphs 160 and 161: allegations against people who work with children, from the side of the child. */
export const allegations: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'act-for-children',
    carries: ['160/children-action-without-delay'],
    title: 'Do what the children’s well-being needs',
    reading: 'Whatever is necessary; whether anything is, you judge. It goes once the allegation is concluded.',
    who: ['employer', 'local-authority'],
    starts: [{ on: 'allegation.received', when: anAllegation }],
    due: { unit: 'immediately' },
    meets: [{ on: 'protective-action.taken' }],
    ends: [
      { on: 'allegation.received', when: ofTheSame('allegation.received', somethingElse) },
      { on: 'allegation.concluded' },
    ],
    helps: 'In step with the others who handle the allegation, never by itself.',
  },
  {
    kind: 'duty',
    id: 'see-allegation-through',
    carries: ['161/monitor-progress'],
    title: 'See the case through with the police and others',
    reading: 'As quickly as a thorough and fair process allows; no figure is given.',
    who: ['local-authority'],
    starts: [{ on: 'allegation.received', when: anAllegation }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'allegation.concluded' }],
    ends: [{ on: 'allegation.received', when: ofTheSame('allegation.received', somethingElse) }],
    notifies: ['police'],
  },
]
