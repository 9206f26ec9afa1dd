import type { AnyDeclaration } from '../../engine/model.ts'
import { londonTakesOver, notBetweenEasternRegionAndLondon } from './london.ts'

/** Part A 6.1.7 and 6.1.8: two authorities agree on something else than the rule. */
export const negotiatedArrangement: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'confirm-arrangement-in-writing',
    carries: ['A6.1.8/negotiated-in-writing'],
    title: 'Confirm in writing, both authorities, what was agreed instead of the rule',
    who: ['originating-authority', 'receiving-authority'],
    starts: [{ on: 'negotiated-arrangement.agreed', when: notBetweenEasternRegionAndLondon }],
    due: { unit: 'hours', amount: 48 },
    meets: [{ on: 'negotiated-arrangement.confirmed' }],
    ends: londonTakesOver,
    helps: 'Only in exceptional cases, and agreed by a first line manager or above on both sides.',
  },
]
