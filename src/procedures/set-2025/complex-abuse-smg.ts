import type { AnyDeclaration } from '../../engine/model.ts'

/** Part A 8.6.1: what the Strategic Management Group sees to. */
export const complexAbuseSmg: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'consult-cps-before-therapy',
    carries: ['A8.6.1/cps-before-therapy'],
    title: 'Talk to the Crown Prosecution Service before help for a child is arranged',
    who: ['strategic-management-group'],
    starts: [{ on: 'therapy.proposed' }],
    due: { unit: 'before-event', event: 'therapy.arranged' },
    meets: [{ on: 'cps.consulted' }],
    notifies: ['cps'],
    helps: 'Early, so that the help can begin soon and fits the criminal investigation.',
  },
  {
    kind: 'gate',
    id: 'cps-before-therapy',
    carries: ['A8.6.1/cps-before-therapy'],
    title: 'Talk to the Crown Prosecution Service before therapy is arranged',
    reading: 'It is asked for ‘as necessary’ and is no approval: a child’s help is not held back for it.',
    on: ['therapy.arranged'],
    requires: [{ on: 'cps.consulted' }],
    effect: 'warn',
    why: 'Nobody is on record as having talked to the Crown Prosecution Service. Do so now, so that the help fits the investigation.',
  },
]
