import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'

/** Never unknown: only where the record speaks of two authorities is there another one to tell. */
const foundElsewhere: Condition = condition('the child is found outside the area of the home authority', ['whoseCircumstances'],
  ({ entry }) => entry.data['whoseCircumstances'] !== undefined || entry.by?.role === 'host-authority')

/** A child is found in the area of another authority than its own (Part A 3.1.5). */
export const homeAndHostAuthority: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'inform-home-authority',
    carries: ['A3.1.5/home-authority-informed'],
    title: 'Tell the home authority',
    who: ['host-authority'],
    starts: [{ on: 'concern.identified', when: foundElsewhere }],
    due: { unit: 'immediately' },
    meets: [{ on: 'home-authority.informed' }],
    notifies: ['home-authority'],
    helps: 'Invite it to the strategy discussion. Until responsibility is agreed, protecting the child stays with you.',
  },
  {
    kind: 'duty',
    id: 'accept-responsibility',
    carries: ['A3.1.5/responsibility-accepted-in-writing'],
    title: 'Settle responsibility for the child, and confirm it in writing',
    who: ['home-authority'],
    starts: [{ on: 'home-authority.informed' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'responsibility.accepted' }],
    notifies: ['host-authority'],
    helps: 'The host authority is relieved only once this is agreed.',
  },
]
