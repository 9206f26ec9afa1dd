import { all, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { definitely } from '../conditions/points-to.ts'
import { writtenBySocialCare } from './by-social-care.ts'

/** Never unknown. */
const isAbroad: Condition = condition('the child has gone abroad', [], (situation) =>
  situation.has('child.moved-abroad', (gone) => sharesAChild(gone, situation.entry)))

/** Social care does not tell itself. Never unknown: a gap leaves it somebody else. */
const outsideSocialCare: Condition = condition('somebody outside social care knows of it', [],
  ({ entry }) => writtenBySocialCare(entry) !== true)

const abroad = {
  kind: 'duty',
  reading: 'At once when there are concerns about a child who has gone abroad. A child of an open case is taken to be such '
    + 'a child.',
  who: ['practitioner'],
  due: { unit: 'immediately' },
} satisfies Partial<Duty>

/** Part A 6.11: a child on a plan goes abroad, or may be taken there. */
export const moveAbroad: readonly AnyDeclaration[] = [
  {
    ...abroad,
    id: 'tell-police-of-child-abroad',
    carries: ['A6.11.1/inform-immediately'],
    title: 'Tell the police of the concern about a child who has gone abroad',
    starts: [{ on: 'child.moved-abroad' }, { on: 'concern.identified', when: isAbroad }],
    meets: [{ on: 'police.informed' }],
    notifies: ['police'],
  },
  {
    ...abroad,
    id: 'tell-social-care-of-child-abroad',
    carries: ['A6.11.1/inform-social-care-immediately'],
    title: 'Tell children’s social care of the concern about a child who has gone abroad',
    starts: [
      { on: 'child.moved-abroad', when: outsideSocialCare },
      {
        on: 'concern.identified',
        when: all('somebody outside social care is worried about a child abroad', isAbroad, outsideSocialCare),
      },
    ],
    meets: [{
      on: 'local-authority.informed', when: is('it is about a family gone abroad', 'matter', 'concern on a family gone abroad'),
    }],
    notifies: ['local-authority'],
  },
  {
    kind: 'duty',
    id: 'contact-police-before-child-is-taken',
    carries: ['A6.11.4/early-police-contact'],
    title: 'Contact the police child abuse investigation team early',
    reading: 'Once it is feared that the child may be taken out of the country. ‘Early’ has no figure.',
    who: ['practitioner'],
    starts: [{
      on: 'concern.identified', when: definitely(is('the child may be taken out of the country', 'mayBeTakenAbroad', true)),
    }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'police.informed' }],
    notifies: ['police-child-abuse-team'],
  },
  {
    kind: 'duty',
    id: 'seek-safe-return',
    carries: ['A6.11.4/outbound-flight'],
    title: 'Take steps for the child’s safe return',
    reading: 'Where the power exists to do so.',
    who: ['police-child-abuse-team'],
    starts: [{ on: 'child.located-on-flight' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'child.safe-return-sought' }],
  },
]
