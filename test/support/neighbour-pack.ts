import { is } from '../../src/engine/condition.ts'
import type { AnyDeclaration, Pack, Requirement } from '../../src/engine/model.ts'

function requirement(paragraph: string, slug: string, more: Partial<Requirement> = {}): Requirement {
  return {
    id: `neighbour/${paragraph}/${slug}`, cite: `Part A ${paragraph.replace(/^A/, '')}`, kind: 'duty', modality: 'must', actor: ['local-authority'],
    process: 'referral', action: 'Do what the paragraph asks.', ...more,
  }
}

const declarations: readonly AnyDeclaration[] = [
  {
    kind: 'duty', id: 'decide', carries: ['A1.2.3/decide'], title: 'Decide on the referral', who: ['local-authority'],
    starts: [{ on: 'referral.received' }], due: { unit: 'working-days', amount: 1 }, meets: [{ on: 'referral.decided' }],
  },
  {
    kind: 'duty', id: 'visit', carries: ['A1.2.3/visit'], title: 'Visit the child', who: ['social-worker'], reading: 'Counted in hours, by the clock.',
    starts: [{ on: 'referral.received', when: is('the child needs protection at once', 'immediateProtectionNeeded', true) }],
    due: { unit: 'hours', amount: 2 }, meets: [{ on: 'joint-visit.completed' }],
  },
  {
    kind: 'duty', id: 'tell-police', carries: ['A1.10.1/tell-police'], title: 'Tell the police', who: ['local-authority', 'social-worker'],
    starts: [{ on: 'emergency.identified' }], due: { unit: 'immediately' }, meets: [{ on: 'police.informed' }],
  },
]

/** A little source of a council, with chapters, in force from 1 June 2025. */
export const neighbourPack: Pack = {
  source: {
    id: 'neighbour', title: 'Procedures of the council next door', publisher: 'Eastmere County Council', edition: 'June 2025', nation: 'wales',
    inForceFrom: '2025-06-01', attested: false,
  },
  requirements: [
    requirement('A1.2.3', 'decide', { clock: 'within one working day of the referral', numbered: true, links: ['neighbour/A1.10.1/tell-police'] }),
    requirement('A1.2.3', 'visit', { clock: 'within two hours', numbered: true, actor: ['social-worker'] }),
    requirement('A1.10.1', 'tell-police', { action: 'Tell the police of an emergency.', process: 's47-enquiry' }),
    requirement('A2.1.1', 'not-carried', { action: 'Keep a zebra register.', modality: 'should', actor: ['police'] }),
  ],
  declarations,
}
